import { PassThrough } from 'node:stream';
import { ErrorCode, ErrorDomain, isVirtError } from '@tsvirt/util';
import test from 'ava';
import type { DriverConnection } from '../../driver/connection.js';
import type { TypedParam } from '../../driver/types.js';
import type { DomainRef } from '../../generated/contract.js';
import { RemoteMethods } from '../client/index.js';
import {
  deniedReadOnly,
  findProcedure,
  invoke,
  isServed,
  lxc,
  notSupported,
  qemu,
  remote,
} from '../index.js';
import { Loopback } from '../testing/loopback.js';

const uuid = 'c7a5fdbd-edaf-9455-926a-d65c16db1809';
const dom: DomainRef = { name: 'demo', uuid, id: 3 };
const off: DomainRef = { name: 'off', uuid, id: -1 };
const params: readonly TypedParam[] = [
  { field: 'a', type: 'ullong', value: 1n },
  { field: 'b', type: 'string', value: 'text' },
  { field: 'c', type: 'int', value: 3 },
];

const driver = (methods: Omit<DriverConnection, 'close'>): DriverConnection => ({
  close: async () => {},
  ...methods,
});
const remoteOf = (methods: Omit<DriverConnection, 'close'>): RemoteMethods =>
  new RemoteMethods(new Loopback(driver(methods)));

test('arguments and results arrive as they were given', async (t) => {
  const calls: unknown[][] = [];
  const note = (...args: unknown[]): void => {
    calls.push(args.slice(0, -1));
  };
  const methods = remoteOf({
    domainGetXMLDesc: (...args) => {
      note(...args);
      return '<domain/>';
    },
    domainGetInfo: async () => ({ state: 1, maxMem: 2n ** 40n, memory: 5n, nrVirtCpu: 4, cpuTime: 9n }),
    domainIsActive: () => true,
    domainSetAutostart: note,
    domainRename: note,
    domainMigratePerform: note,
    nodeDeviceGetParent: (...args) => {
      note(...args);
      return null;
    },
  });
  t.is(await methods.domainGetXMLDesc(dom, 8), '<domain/>');
  t.deepEqual(await methods.domainGetInfo(dom), {
    state: 1,
    maxMem: 2n ** 40n,
    memory: 5n,
    nrVirtCpu: 4,
    cpuTime: 9n,
  });
  t.true(await methods.domainIsActive(dom));
  t.is(await methods.domainSetAutostart(dom, true), undefined);
  t.is(await methods.domainRename(dom, 'new', 0), undefined);
  await methods.domainMigratePerform(dom, Uint8Array.of(1, 2), 'tcp://x', null, 5n, 2 ** 31 + 1);
  t.is(await methods.nodeDeviceGetParent({ name: 'pci_0' }), null);
  t.deepEqual(calls, [
    [dom, 8],
    [dom, true],
    [dom, 'new', 0],
    [dom, Uint8Array.of(1, 2), 'tcp://x', null, 5n, 2 ** 31 + 1],
    [{ name: 'pci_0' }],
  ]);
});

test('what a driver lacks is not supported', async (t) => {
  const error = await t.throwsAsync(remoteOf({}).domainGetXMLDesc(dom, 0));
  t.true(isVirtError(error) && error.code === ErrorCode.NO_SUPPORT);
  t.regex(String(error), /virDomainGetXMLDesc/);
});

test('obsolete calls reach the method that replaced them', async (t) => {
  const calls: unknown[][] = [];
  const answering = driver({
    domainAttachDevice: (...args) => void calls.push(args.slice(0, -1)),
    domainSetMemory: (...args) => void calls.push(args.slice(0, -1)),
    domainSave: (...args) => void calls.push(args.slice(0, -1)),
    domainCreate: () => dom,
  });
  await invoke(answering, remote.domainAttachDevice, { dom, xml: '<disk/>' }, {});
  await invoke(answering, remote.domainSetMaxMemory, { dom, memory: 7n }, {});
  await invoke(answering, remote.domainSave, { dom, to: '/file' }, {});
  t.deepEqual(await invoke(answering, remote.domainCreate, { dom }, {}), { ret: undefined });
  t.deepEqual(calls, [
    [dom, '<disk/>', 1],
    [dom, 7n, 4],
    [dom, '/file', null, 0],
  ]);
});

test('counts and names come from the list of objects', async (t) => {
  const answering = driver({
    connectListAllDomains: (flags) => [
      ...((flags & 1) !== 0 ? [dom] : []),
      ...((flags & 2) !== 0 ? [off] : []),
    ],
    connectListAllNodeDevices: (flags) => (flags === 2 ? [{ name: 'pci_0' }, { name: 'pci_1' }] : []),
  });
  t.deepEqual(await invoke(answering, remote.connectNumOfDomains, undefined, {}), { ret: { num: 1 } });
  t.deepEqual(await invoke(answering, remote.connectListDomains, { maxids: 10 }, {}), { ret: { ids: [3] } });
  t.deepEqual(await invoke(answering, remote.connectListDefinedDomains, { maxnames: 10 }, {}), {
    ret: { names: ['off'] },
  });
  t.deepEqual(await invoke(answering, remote.nodeListDevices, { cap: 'pci', maxnames: 1, flags: 0 }, {}), {
    ret: { names: ['pci_0'] },
  });
  t.deepEqual(await invoke(answering, remote.connectListAllDomains, { needResults: 0, flags: 3 }, {}), {
    ret: { domains: [], ret: 2 },
  });
  t.deepEqual(await new RemoteMethods(new Loopback(answering)).connectListAllDomains(3), [dom, off]);
});

test('parameters are counted, cut to the room of the client, and without strings for old ones', async (t) => {
  const seen: number[] = [];
  const answering = driver({
    domainGetMemoryParameters: (_dom, flags) => {
      seen.push(flags);
      return params;
    },
  });
  const ask = async (nparams: number, flags: number) =>
    (await invoke(answering, remote.domainGetMemoryParameters, { dom, nparams, flags }, {})).ret;
  t.deepEqual(await ask(0, 4), { params: [], nparams: 3 });
  t.deepEqual(await ask(0, 1), { params: [], nparams: 2 });
  t.deepEqual(await ask(2, 4), { params: params.slice(0, 2), nparams: 0 });
  t.deepEqual(await ask(16, 0), { params: params.filter(({ type }) => type !== 'string'), nparams: 0 });
  t.deepEqual(seen, [0, 1, 0, 0]);
  t.deepEqual(await new RemoteMethods(new Loopback(answering)).domainGetMemoryParameters(dom, 0), params);
});

test('CPU maps are joined for the wire and split again', async (t) => {
  const vcpu = (number: number, map: number[]) => ({
    number,
    state: 1,
    cpuTime: 5n,
    cpu: 0,
    cpumap: Uint8Array.from(map),
  });
  const methods = remoteOf({
    nodeGetCPUMap: () => ({ cpumap: Uint8Array.of(0xff, 0x0f), online: 12, cpus: 12 }),
    domainGetInfo: () => ({ state: 1, maxMem: 1n, memory: 1n, nrVirtCpu: 2, cpuTime: 0n }),
    domainGetVcpus: () => [vcpu(0, [1, 0]), vcpu(1, [3])],
    domainGetVcpusFlags: () => 2,
    domainGetVcpuPinInfo: () => [Uint8Array.of(1, 2), Uint8Array.of(3, 4)],
    domainGetEmulatorPinInfo: () => Uint8Array.of(7, 8),
  });
  t.deepEqual(await methods.domainGetVcpus(dom), [vcpu(0, [1, 0]), vcpu(1, [3, 0])]);
  t.deepEqual(await methods.domainGetVcpuPinInfo(dom, 0), [Uint8Array.of(1, 2), Uint8Array.of(3, 4)]);
  t.deepEqual(await methods.domainGetEmulatorPinInfo(dom, 0), Uint8Array.of(7, 8));
  t.deepEqual(await methods.nodeGetCPUMap(0), { cpumap: Uint8Array.of(0xff, 0x0f), online: 12, cpus: 12 });
});

test('CPU maps fill the buffer that the client has for them, whatever there is', async (t) => {
  const one = { number: 0, state: 1, cpuTime: 5n, cpu: 1, cpumap: Uint8Array.of(1) };
  const lone = driver({ domainGetVcpus: () => [one] });
  const { ret } = await invoke(lone, remote.domainGetVcpus, { dom, maxinfo: 3, maplen: 2 }, {});
  t.is(ret.info.length, 1);
  t.deepEqual(ret.cpumaps, Uint8Array.of(1, 0, 0, 0, 0, 0));
});

test('CPU statistics come per CPU, in as many calls as the wire needs', async (t) => {
  const all = Array.from({ length: 300 }, (_, cpu) => [
    { field: 'cpu_time', type: 'ullong' as const, value: BigInt(cpu) },
  ]);
  const methods = remoteOf({
    domainGetCPUStats: (_dom, start, count) => {
      if (start === -1) return [[{ field: 'cpu_time', type: 'ullong', value: 99n }]];
      return all.slice(start, count === 0 ? undefined : start + count);
    },
  });
  t.deepEqual(await methods.domainGetCPUStats(dom, -1, 1, 0), [
    [{ field: 'cpu_time', type: 'ullong', value: 99n }],
  ]);
  t.deepEqual(await methods.domainGetCPUStats(dom, 0, 0, 0), all);
  t.deepEqual(await methods.domainGetCPUStats(dom, 5, 2, 0), all.slice(5, 7));
});

test('no block job is null', async (t) => {
  const job = { type: 1, bandwidth: 2n, cur: 3n, end: 4n };
  const methods = remoteOf({ domainGetBlockJobInfo: (_dom, path) => (path === 'vda' ? job : null) });
  t.deepEqual(await methods.domainGetBlockJobInfo(dom, 'vda', 0), job);
  t.is(await methods.domainGetBlockJobInfo(dom, 'vdb', 0), null);
});

test('streams and file descriptors go along', async (t) => {
  const stream = new PassThrough();
  const given: unknown[] = [];
  const methods = remoteOf({
    domainOpenConsole: () => stream,
    domainScreenshot: () => ({ mime: 'image/png', stream }),
    domainOpenGraphicsFD: () => 11,
    domainFDAssociate: (_dom, name, files) => void given.push(name, files),
    domainQemuMonitorCommandWithFiles: (_dom, _cmd, files) => ({ result: '{}', files }),
    domainLxcOpenNamespace: () => [4, 5],
  });
  t.is(await methods.domainOpenConsole(dom, null, 0), stream);
  t.deepEqual(await methods.domainScreenshot(dom, 0, 0), { mime: 'image/png', stream });
  t.is(await methods.domainOpenGraphicsFD(dom, 0, 0), 11);
  await methods.domainFDAssociate(dom, 'disk', [7, 8], 0);
  t.deepEqual(given, ['disk', [7, 8]]);
  t.deepEqual(await methods.domainQemuMonitorCommandWithFiles(dom, '{}', [9], 0), {
    result: '{}',
    files: [9],
  });
  t.deepEqual(await methods.domainLxcOpenNamespace(dom, 0), [4, 5]);
});

test('every call is either answered by a driver or the connection’s own', (t) => {
  for (const procedures of [remote, qemu, lxc])
    for (const procedure of Object.values(procedures)) {
      t.is(findProcedure(procedure.program, procedure.number), procedure);
      if (procedure.kind === 'call') t.is(isServed(procedure), procedure.method !== null, procedure.name);
    }
  t.is(findProcedure(remote.connectOpen.program, 0), undefined);
  t.is(findProcedure(1, 1), undefined);
});

test('refusals speak for the part that libvirt has them from', (t) => {
  t.like(notSupported('virDomainGetJobInfo'), { domain: ErrorDomain.DOMAIN, str1: 'virDomainGetJobInfo' });
  t.is(notSupported('virNetworkGetDHCPLeases').domain, ErrorDomain.NETWORK);
  t.is(notSupported('virConnectListAllSecrets').domain, ErrorDomain.SECRET);
  t.is(deniedReadOnly(remote.storageVolDelete).domain, ErrorDomain.STORAGE);
  t.is(deniedReadOnly(remote.nodeDeviceReset).domain, ErrorDomain.NODEDEV);
});
