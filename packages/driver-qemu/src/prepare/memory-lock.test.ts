import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { memoryLockLimit } from './memory-lock.js';
import { parseOptions } from './parse-options.js';

const gibibyte = 1024n ** 3n;

const limit = (devices: string, rest = '', type = "<type arch='x86_64' machine='q35'>hvm</type>") =>
  memoryLockLimit(
    parseDomain(
      `<domain type='kvm'><name>g</name><memory unit='GiB'>2</memory>${rest}<os>${type}</os><devices>${devices}</devices></domain>`,
      parseOptions,
    ),
  );
const card = (bus: number) =>
  `<hostdev mode='subsystem' type='pci'><source><address bus='${bus}' slot='0'/></source></hostdev>`;

test('devices that reach memory by themselves have all of it locked, and a gibibyte for their registers', (t) => {
  t.is(limit(''), undefined);
  t.is(limit(card(1)), 3n * gibibyte);
  t.is(limit(card(1) + card(2)), 3n * gibibyte);
  t.is(limit(`${card(1)}${card(2)}<iommu model='intel'/>`), 5n * gibibyte);
  t.is(
    limit("<interface type='vdpa'><source dev='/dev/vhost-vdpa-0'/></interface>".repeat(2)),
    5n * gibibyte,
  );
});

test('what the document says comes first', (t) => {
  t.is(limit(card(1), '<memoryBacking><locked/></memoryBacking>'), 'unlimited');
  const hard = "<memtune><hard_limit unit='GiB'>7</hard_limit></memtune>";
  t.is(limit(card(1), `${hard}<memoryBacking><locked/></memoryBacking>`), 7n * gibibyte);
  t.is(limit(card(1), '<memtune><hard_limit>9007199254740991</hard_limit></memtune>'), 3n * gibibyte);
});

test('KVM on POWER locks its tables, and its windows for devices', (t) => {
  const power = "<type arch='ppc64' machine='pseries'>hvm</type>";
  const bridge = "<controller type='pci' index='0' model='pci-root'/>";
  t.is(limit(bridge, '', power), 16n * 1024n ** 2n + 12n * 1024n ** 2n);
  t.is(limit(bridge + card(1), '', power), 28n * 1024n ** 2n + 2n * gibibyte + 12n * 1024n ** 2n);
});
