import { CommandRecorder, ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import { hostSysinfo } from './index.js';

const tables = `BIOS Information
\tVendor: Example  
\tVersion: 1.0 (a: b)
\tCharacteristics:
\t\tPCI is supported
\tBIOS Revision: 3.18

Memory Device
\tSize: No Module Installed
\tLocator: A0

Memory Device
\tSize: 16 GB
\tLocator: A1
\tType: <OUT OF SPEC>

Processor Information
\tSocket Designation: Socket 0

OEM Strings
\tString 1: plain
\tString 2: mas.ked
\tString 3: 1.5
`;

test('what dmidecode tells becomes a document, with the strings that it masks read again', async (t) => {
  const runner = new CommandRecorder();
  runner.on('dmidecode -q', () => ({ stdout: tables }));
  runner.on('dmidecode --dump --oem-string 2', () => ({ stdout: 'mas\u00fcked\n' }));
  runner.on('dmidecode --dump --oem-string 3', () => ({ code: 1 }));
  t.is(
    await hostSysinfo(runner, 'x86_64'),
    `<sysinfo type='smbios'>
  <bios>
    <entry name='vendor'>Example</entry>
    <entry name='version'>1.0 (a: b)</entry>
    <entry name='release'>3.18</entry>
  </bios>
  <processor>
    <entry name='socket_destination'>Socket 0</entry>
  </processor>
  <memory_device>
    <entry name='size'>16 GB</entry>
    <entry name='locator'>A1</entry>
    <entry name='type'>&lt;OUT OF SPEC&gt;</entry>
  </memory_device>
  <oemStrings>
    <entry>plain</entry>
    <entry>mas\u00fcked</entry>
    <entry>1.5</entry>
  </oemStrings>
</sysinfo>
`,
  );
});

test('a host whose firmware tells nothing says so', async (t) => {
  const runner = new CommandRecorder();
  runner.on('dmidecode', () => ({ code: 1, stderr: '/dev/mem: No such file or directory' }));
  const error = await t.throwsAsync(hostSysinfo(runner, 'x86_64'));
  t.true(isVirtError(error) && error.code === ErrorCode.CONFIG_UNSUPPORTED);
  t.regex(String(error?.cause), /\/dev\/mem/);
});
