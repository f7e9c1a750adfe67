import test from 'ava';
import { commandLine } from '../testing/command-line.js';

const sysinfo = `<sysinfo type='smbios'>
    <bios><entry name='vendor'>Some, Inc.</entry><entry name='release'>1.2</entry></bios>
    <system>
      <entry name='product'>OpenStack Nova</entry><entry name='manufacturer'>OpenStack</entry>
      <entry name='serial'>ds=nocloud</entry>
    </system>
    <baseBoard><entry name='asset'>a</entry></baseBoard><baseBoard><entry name='serial'>2</entry></baseBoard>
    <chassis><entry name='sku'>s</entry></chassis>
    <oemStrings><entry>one</entry><entry>two,three</entry></oemStrings>
  </sysinfo>`;
const told = (lines: readonly string[]) => lines.filter((line) => /^-(smbios|fw_cfg) /.test(line));

test('a guest is told of its machine what its document says', (t) => {
  t.deepEqual(told(commandLine(sysinfo, { os: "<smbios mode='sysinfo'/>" })), [
    '-smbios type=0,vendor=Some,, Inc.,release=1.2',
    '-smbios type=1,manufacturer=OpenStack,product=OpenStack Nova,serial=ds=nocloud',
    '-smbios type=2,asset=a',
    '-smbios type=2,serial=2',
    '-smbios type=3,sku=s',
    '-smbios type=11,value=one,value=two,,three',
  ]);
});

test('what a document says of the machine isn’t told where the firmware makes that up', (t) => {
  t.deepEqual(told(commandLine(sysinfo)), []);
  t.deepEqual(told(commandLine(sysinfo, { os: "<smbios mode='emulate'/>" })), []);
});

test('the firmware has files of the document', (t) => {
  const files = `<sysinfo type='fwcfg'>
    <entry name='opt/com.coreos/config' file='/a,b.ign'/><entry name='opt/org.example'>word, word</entry>
  </sysinfo>`;
  t.deepEqual(told(commandLine(files)), [
    '-fw_cfg name=opt/com.coreos/config,file=/a,,b.ign',
    '-fw_cfg name=opt/org.example,string=word,, word',
  ]);
});
