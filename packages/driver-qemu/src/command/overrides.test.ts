import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const namespace = "xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'";
const rng = "<devices><rng model='virtio'><backend model='builtin'/></rng></devices>";
const override = (properties: string, rest = '') =>
  commandLine(
    `${rng}<qemu:override ${namespace}><qemu:device alias='rng0'><qemu:frontend>${properties}</qemu:frontend></qemu:device></qemu:override>${rest}`,
  );

test('a document changes what this driver says of a device', (t) => {
  const lines = override(
    "<qemu:property name='max-bytes' type='unsigned' value='7'/><qemu:property name='rng' type='remove'/><qemu:property name='x' type='bool' value='true'/>",
  );
  t.regex(
    lines.find((line) => line.includes('virtio-rng')) ?? '',
    /^-device \{"driver":"virtio-rng-pci","id":"rng0",.*,"max-bytes":7,"x":true\}$/,
  );
});

test('a value that is none of its type is refused', (t) => {
  const error = t.throws(() => override("<qemu:property name='x' type='unsigned' value='-1'/>"));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
});

test('QEMU is told what to do with what is out of use', (t) => {
  const lines = override('', `<qemu:deprecation ${namespace} behavior='omit'/>`);
  t.true(lines.includes('-compat {"deprecated-output":"hide"}'));
});
