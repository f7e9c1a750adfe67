import { parseDomain } from '@tsvirt/conf/domain';
import { typedParamsToObject } from '@tsvirt/core';
import { parseJson } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import type { QmpObject } from '../qmp/json.js';
import { diskTargetAt } from './disk-target.js';
import {
  diskFacts,
  filesystemFacts,
  hostnameOf,
  interfaceFacts,
  osFacts,
  timezoneFacts,
  userFacts,
} from './guest-facts.js';
import { agentInterfaces } from './interfaces.js';
import { agentCpus, changesForCount } from './vcpus.js';

const domain = parseDomain(
  `<domain type='qemu'><name>g</name><memory>1024</memory><os><type arch='x86_64'>hvm</type></os><devices>
    <disk type='file'><source file='/a'/><target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/></disk>
    <disk type='file'><source file='/b'/><target dev='sdb' bus='scsi'/>
      <address type='drive' controller='1' bus='0' target='0' unit='2'/></disk>
    <controller type='scsi' index='1' model='virtio-scsi'>
      <address type='pci' domain='0x0000' bus='0x05' slot='0x00' function='0x0'/></controller>
  </devices></domain>`,
  parseOptions,
);
const pci = (bus: number) => ({ domain: 0, bus, slot: 0, function: 0 });
const targetOf = (address: QmpObject) => diskTargetAt(domain, address);

test('disks are known by where they are in the machine', (t) => {
  const at = (bus: number, unit: number) => targetOf({ 'pci-controller': pci(bus), bus: 0, target: 0, unit });
  t.is(at(4, 0), 'vda');
  t.is(at(5, 2), 'sdb');
  t.is(at(5, 1), undefined);
  t.is(at(6, 0), undefined);
  t.is(
    targetOf({
      'pci-controller': { domain: -1, bus: -1, slot: -1, function: -1 },
      bus: 0,
      target: 0,
      unit: 0,
    }),
    undefined,
  );
  t.is(targetOf({}), undefined);
});

test('what a guest tells of itself becomes parameters', (t) => {
  t.deepEqual(
    typedParamsToObject(
      userFacts([
        { user: 'root', 'login-time': 1.5 },
        { user: 'a', domain: 'D', 'login-time': 2 },
      ]),
    ),
    {
      'user.count': 2,
      'user.0.name': 'root',
      'user.0.login-time': 1500n,
      'user.1.name': 'a',
      'user.1.domain': 'D',
      'user.1.login-time': 2000n,
    },
  );
  t.deepEqual(typedParamsToObject(osFacts({ id: 'debian', 'pretty-name': 'Debian 12', other: 3 })), {
    'os.id': 'debian',
    'os.pretty-name': 'Debian 12',
  });
  t.deepEqual(typedParamsToObject(timezoneFacts({ zone: 'CET', offset: 3600 })), {
    'timezone.name': 'CET',
    'timezone.offset': 3600,
  });
  t.is(hostnameOf({ 'host-name': 'h' }), 'h');
  const disk = { 'pci-controller': pci(4), bus: 0, target: 0, unit: 0, serial: 's', dev: '/dev/vda' };
  const filesystem = parseJson(
    '{"name":"vda1","mountpoint":"/","type":"ext4","total-bytes":9007199254740993,"used-bytes":7}',
  ) as QmpObject;
  t.deepEqual(typedParamsToObject(filesystemFacts([{ ...filesystem, disk: [disk] }], targetOf)), {
    'fs.count': 1,
    'fs.0.mountpoint': '/',
    'fs.0.name': 'vda1',
    'fs.0.fstype': 'ext4',
    'fs.0.total-bytes': 9007199254740993n,
    'fs.0.used-bytes': 7n,
    'fs.0.disk.count': 1,
    'fs.0.disk.0.alias': 'vda',
    'fs.0.disk.0.serial': 's',
    'fs.0.disk.0.device': '/dev/vda',
  });
  t.deepEqual(filesystemFacts([], targetOf), []);
  t.deepEqual(
    typedParamsToObject(
      diskFacts(
        [{ name: '/dev/vda1', partition: true, dependencies: ['/dev/vda'], address: disk, alias: 'x' }],
        targetOf,
      ),
    ),
    {
      'disk.count': 1,
      'disk.0.name': '/dev/vda1',
      'disk.0.partition': true,
      'disk.0.dependency.count': 1,
      'disk.0.dependency.0.name': '/dev/vda',
      'disk.0.serial': 's',
      'disk.0.alias': 'vda',
      'disk.0.guest_alias': 'x',
    },
  );
});

test('an interface with further names is one, and only addresses count', (t) => {
  const address = (text: string, type = 'ipv4', prefix = 24) => ({
    'ip-address': text,
    'ip-address-type': type,
    prefix,
  });
  const found = agentInterfaces([
    {
      name: 'eth0',
      'hardware-address': '52:54:00:00:00:01',
      'ip-addresses': [address('10.0.0.2'), address('no')],
    },
    { name: 'eth0:1', 'ip-addresses': [address('fe80::1', 'ipv6', 64), address('10.0.0.3', 'ipv4', 999)] },
    { 'ip-addresses': [] },
  ]);
  t.deepEqual(found, [
    {
      name: 'eth0',
      hwaddr: '52:54:00:00:00:01',
      addresses: [
        { family: 'ipv4', address: '10.0.0.2', prefix: 24 },
        { family: 'ipv6', address: 'fe80::1', prefix: 64 },
      ],
    },
  ]);
  t.like(typedParamsToObject(interfaceFacts(found)), {
    'if.count': 1,
    'if.0.addr.count': 2,
    'if.0.addr.1.type': 'ipv6',
  });
});

test('an agent that answers nonsense does no harm', (t) => {
  for (const nonsense of [
    null,
    3,
    'text',
    [],
    {},
    [3, null, 'x'],
    [{ user: 3, disk: 7, name: {} }],
  ] as const) {
    t.notThrows(() => [
      userFacts(nonsense),
      osFacts(nonsense),
      timezoneFacts(nonsense),
      hostnameOf(nonsense),
      filesystemFacts(nonsense, targetOf),
      diskFacts(nonsense, targetOf),
      interfaceFacts(agentInterfaces(nonsense)),
      agentCpus(nonsense),
    ]);
  }
});

test('a guest is told to use so many CPUs as it can', (t) => {
  const cpus = agentCpus([
    { 'logical-id': 1, online: true, 'can-offline': true },
    { 'logical-id': 0, online: true },
    { 'logical-id': 2, online: false, 'can-offline': true },
  ]);
  const ids = (count: number) => changesForCount(cpus, count)?.map(({ id, online }) => [id, online]);
  t.deepEqual(ids(2), []);
  t.deepEqual(ids(1), [[1, false]]);
  t.deepEqual(ids(3), [[2, true]]);
  t.is(ids(0), undefined);
});
