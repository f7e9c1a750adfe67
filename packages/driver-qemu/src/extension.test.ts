import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { extensions } from './extension.js';

const parse = (said: string) =>
  parseDomain(
    `<domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'><name>web</name><memory>1</memory>
      <os><type>hvm</type></os>${said}</domain>`,
    { extensions },
  );

const refused = [
  "<qemu:commandline><qemu:env value='x'/></qemu:commandline>",
  "<qemu:commandline><qemu:env name='' value='x'/></qemu:commandline>",
  "<qemu:commandline><qemu:env name='1A'/></qemu:commandline>",
  "<qemu:commandline><qemu:env name='A-B'/></qemu:commandline>",
  "<qemu:commandline><qemu:env name='A=B'/></qemu:commandline>",
  "<qemu:commandline><qemu:env name='Ä'/></qemu:commandline>",
  '<qemu:commandline><qemu:arg/></qemu:commandline>',
  '<qemu:capabilities><qemu:add/></qemu:capabilities>',
];

for (const said of refused)
  test(`refused with libvirt's code: ${said}`, (t) => {
    const error = t.throws(() => parse(said), { any: true });
    t.true(hasErrorCode(error, ErrorCode.INTERNAL_ERROR), String(error));
  });

test('an environment variable may be empty, and there more than once', (t) => {
  t.notThrows(() =>
    parse("<qemu:commandline><qemu:env name='_A1'/><qemu:env name='_A1' value=''/></qemu:commandline>"),
  );
});
