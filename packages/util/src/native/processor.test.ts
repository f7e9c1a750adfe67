import { readFileSync } from 'node:fs';
import test from 'ava';
import { cpuid, modelSpecificRegister, timeStampCounter } from './index.js';

test('the processor tells its vendor, the same as the kernel has it', (t) => {
  const ask = cpuid();
  if (ask === undefined) {
    t.false(process.arch === 'x64' && process.platform === 'linux');
    return;
  }
  const { ebx, ecx, edx } = ask(0, 0);
  const text = Buffer.alloc(12);
  for (const [at, word] of [ebx, edx, ecx].entries()) text.writeUInt32LE(word, 4 * at);
  const kernel = /^vendor_id\s*:\s*(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'latin1'))?.[1];
  t.is(text.toString('latin1'), kernel ?? '');
  t.deepEqual(ask(0x8000_0000, 0), cpuid()?.(0x8000_0000, 0));
});

test('what only a privileged process or KVM knows is told or not', (t) => {
  t.true(['bigint', 'undefined'].includes(typeof modelSpecificRegister(0x10a)));
  t.is(modelSpecificRegister(0xffff_fff0), undefined);
  const counter = timeStampCounter();
  t.true(counter === undefined || counter.frequency > 0n);
});
