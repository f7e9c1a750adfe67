import { systemRunner } from '@tsvirt/util';
import test from 'ava';
import { qemu, withQemu } from '../testing/with-qemu.test.support.js';
import { formatDomainCapabilities } from './domain/index.js';
import { formatHostCapabilities, QemuCapabilities } from './index.js';
import { probeBinary } from './probe-binary.js';
import { QmpSchema } from './schema.js';

withQemu('a real QEMU tells what it can do', async (t) => {
  const capabilities = new QemuCapabilities(await probeBinary(systemRunner(), qemu));
  t.is(capabilities.arch, 'x86_64');
  t.true(capabilities.data.version >= 6_002_000);
  for (const flag of [
    'tcg',
    'virtio-scsi-pci',
    'pcie-root-port',
    'device.json',
    'canonical-cpu-features',
    'seccomp-sandbox',
  ])
    t.true(capabilities.has(flag), flag);
  const q35 = capabilities.machine('qemu', 'q35');
  t.regex(q35?.name ?? '', /^pc-q35-/);
  t.is(q35?.defaultRamId, 'pc.ram');
  t.is(capabilities.machine('qemu', q35?.name ?? ''), q35);
  t.true(capabilities.accelerator('qemu')?.cpus.some((cpu) => cpu.name === 'qemu64'));
  const host = formatHostCapabilities({ arch: 'x86_64', powerManagement: [], iommu: false }, [
    { arch: 'x86_64', capabilities },
  ]);
  t.notRegex(host, /pae/);
  const narrow = new QemuCapabilities({ ...capabilities.data, arch: 'i686' });
  t.regex(
    formatHostCapabilities({ arch: 'x86_64', powerManagement: [], iommu: false }, [
      { arch: 'i686', capabilities: narrow },
    ]),
    /<pae\/>\s*<nonpae\/>\s*<acpi /,
  );
  t.regex(host, /<machine canonical='pc-q35-[\d.]+' maxCpus='\d+'>q35<\/machine>/);
  if (q35 === undefined) return;
  const query = {
    type: 'qemu',
    machine: q35.name,
    firmware: [],
    autoFirmware: [],
    secureBoot: false,
    cpu: { passthrough: false, models: [], facts: new Map() },
    devices: { tpmVersions: [], rdp: false, vfio: false },
    features: {},
  };
  t.regex(formatDomainCapabilities(capabilities, query), /<mode name='custom' supported='yes'>/);
});

withQemu('a program that is not QEMU is an error with what it printed', async (t) => {
  await t.throwsAsync(probeBinary(systemRunner(), '/bin/false'), { message: /\/bin\/false can't be asked/ });
});

test('the schema answers questions by path', (t) => {
  const schema = new QmpSchema([
    { name: 'add', 'meta-type': 'command', 'arg-type': '1', 'ret-type': '0', features: ['json-cli'] },
    {
      name: '1',
      'meta-type': 'object',
      members: [
        { name: 'driver', type: '2' },
        { name: 'opt', type: '3', default: null },
      ],
      tag: 'driver',
      variants: [{ case: 'file', type: '4' }],
    },
    { name: '2', 'meta-type': 'enum', values: ['file', 'nbd'] },
    { name: '3', 'meta-type': 'array', 'element-type': '4' },
    { name: '4', 'meta-type': 'object', members: [{ name: 'aio', type: '2' }] },
  ]);
  t.true(schema.has('add'));
  t.false(schema.has('1'));
  t.true(schema.query('add/arg-type/driver/^nbd'));
  t.false(schema.query('add/arg-type/driver/^ssh'));
  t.true(schema.query('add/arg-type/+file/aio'));
  t.true(schema.query('add/arg-type/*opt/aio/^file'));
  t.false(schema.query('add/arg-type/*driver'));
  t.true(schema.query('add/$json-cli'));
  t.false(schema.query('remove/arg-type'));
});
