import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { formatCpu, guestCpuXml, hostCpuXml, parseCpu } from './index.js';

const host = `<cpu>
  <arch>x86_64</arch>
  <features>
    <pae/>
    <vmx/>
  </features>
  <model>Granite</model>
  <vendor>Intel</vendor>
  <microcode version='83899138'/>
  <signature family='6' model='85' stepping='7'/>
  <counter name='tsc' frequency='2194843000' scaling='yes'/>
  <topology sockets='1' dies='1' clusters='1' cores='4' threads='2'/>
  <maxphysaddr mode='emulate' bits='46'/>
  <feature name='ibrs-all'/>
  <pages unit='KiB' size='4'/>
  <pages unit='KiB' size='1048576'/>
</cpu>
`;
const guest = `<cpu mode='custom' match='exact'>
  <model fallback='forbid'>Granite</model>
  <topology sockets='1' dies='1' clusters='1' cores='2' threads='1'/>
  <maxphysaddr mode='passthrough'/>
  <feature policy='disable' name='svm'/>
</cpu>
`;

test("a host's CPU is told from a guest's, and both are written without a change", (t) => {
  for (const [text, kind] of [
    [host, 'host'],
    [guest, 'guest'],
  ] as const) {
    const cpu = parseCpu(text);
    t.is(cpu.kind, kind);
    t.is(formatCpu(cpu), text);
  }
});

test('a CPU that is both, or none, is refused', (t) => {
  for (const text of ["<cpu match='exact'><arch>x86_64</arch></cpu>", '<domain/>'])
    t.true(
      hasErrorCode(
        t.throws(() => parseCpu(text)),
        ErrorCode.XML_ERROR,
      ),
    );
});

test('an application describes either', (t) => {
  t.is(guestCpuXml({ mode: 'host-passthrough' }), "<cpu mode='host-passthrough'/>\n");
  t.is(hostCpuXml({ arch: 's390x' }), '<cpu>\n  <arch>s390x</arch>\n</cpu>\n');
});
