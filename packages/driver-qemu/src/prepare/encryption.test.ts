import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { QemuCapabilities } from '../capabilities/index.js';
import { checkEncrypted, encryptionDefaults } from './encryption.js';
import { parseOptions } from './parse-options.js';

const secret = "<secret type='passphrase' uuid='aaaaaaaa-0000-4000-8000-000000000001'/>";

function domain(source: string, encryption: string) {
  const parsed = parseDomain(
    `<domain type='qemu'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices>
    <disk type='${source.startsWith('file') ? 'file' : 'network'}'><source ${source}><host name='h'/><encryption ${encryption}</encryption></source>
    <target dev='vda' bus='virtio'/></disk></devices></domain>`.replace(
      source.startsWith('file') ? "<host name='h'/>" : '\0',
      '',
    ),
    parseOptions,
  );
  for (const disk of parsed.devices.disks ?? []) encryptionDefaults(disk);
  return parsed;
}

const qemu = (...flags: readonly string[]): QemuCapabilities =>
  new QemuCapabilities({
    binary: '/q',
    version: 9_000_000,
    package: '',
    arch: 'x86_64',
    flags,
    types: [],
    kvm: { machines: [], cpus: [] },
    tcg: { machines: [], cpus: [] },
    tpmModels: [],
    tpmTypes: [],
  });

const file = "file='/a'";
const ceph = "protocol='rbd' name='p/i'";
const refused = (
  t: import('ava').ExecutionContext,
  source: string,
  encryption: string,
  ...flags: string[]
) => {
  const error = t.throws(
    () => checkEncrypted(domain(source, encryption), qemu(...flags)),
    undefined,
    encryption,
  );
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
};

test('QEMU decrypts LUKS with one secret', (t) => {
  const model = domain(file, `format='luks'>${secret}`);
  t.is(model.devices.disks?.[0]?.source.encryption?.engine, 'qemu');
  t.notThrows(() => checkEncrypted(model, qemu()));
  refused(t, file, `format='luks2'>${secret}`);
  refused(t, file, `format='luks'>${secret}${secret}`);
});

test('Ceph decrypts what is its own, as far as QEMU can leave it to it', (t) => {
  const luks2 = `format='luks2' engine='librbd'>${secret}`;
  t.notThrows(() => checkEncrypted(domain(ceph, luks2), qemu('rbd-encryption')));
  refused(t, ceph, luks2);
  refused(t, file, luks2, 'rbd-encryption');
  refused(t, ceph, `format='luks' engine='librbd'>${secret}${secret}`, 'rbd-encryption');
  refused(t, ceph, `format='luks-any' engine='librbd'>${secret}`, 'rbd-encryption');
});
