import type { HostCpuInput } from '@tsvirt/conf/cpu';
import { type CpuidAnswer, cpuid, modelSpecificRegister, timeStampCounter } from '@tsvirt/util';
import { fromCpuData, readSignature, type X86CpuData } from '../x86/data.js';
import { decode } from '../x86/decode.js';
import { x86Table } from '../x86/table.js';
import { hasBits } from '../x86/words.js';
import { readCpuInfo } from './cpuinfo.js';

/** Registers whose bits are features, each with the feature that says that the processor has it. */
const registers: readonly (readonly [number, string])[] = [
  [0x10a, 'arch-capabilities'],
  [0xcf, 'core-capability'],
];

/** Model and features by CPUID, and what the kernel knows beside. */
export function describeX86(): Omit<HostCpuInput, 'arch'> {
  const ask = cpuid();
  if (ask === undefined) return {};
  const given = answers(ask);
  const data = fromCpuData({ cpuid: given, msr: readRegisters(given) });
  const { model, vendor, features } = decode(data, { for: 'host' });
  const info = readCpuInfo();
  const microcode = Number(info.get('microcode') ?? 0);
  const bits = Number(/(\d+) bits physical/.exec(info.get('address sizes') ?? '')?.[1] ?? 0);
  const counter = timeStampCounter();
  return {
    model,
    ...(vendor !== undefined && { vendor }),
    ...(microcode > 0 && { microcode }),
    signature: readSignature(data.signature),
    ...(counter !== undefined && { counters: [{ name: 'tsc', ...counter }] }),
    ...(bits > 0 && { maxPhysAddr: { mode: 'emulate' as const, bits } }),
    features: features.map(({ name }) => ({ name })),
  };
}

/** The leaves that the table asks for, those that the processor has. */
function answers(ask: (leaf: number, subleaf: number) => CpuidAnswer): X86CpuData['cpuid'] {
  const wanted = new Map<string, readonly [number, number]>();
  for (const [leaf, subleaf] of [[0, 0] as const, [1, 0] as const])
    wanted.set(`${leaf}/${subleaf}`, [leaf, subleaf]);
  for (const [kind, leaf, subleaf] of x86Table().words)
    if (kind === 'cpuid') wanted.set(`${leaf}/${subleaf}`, [leaf, subleaf]);
  const last = new Map<number, number>();
  const lastOf = (range: number): number => {
    const known = last.get(range) ?? ask(range, 0).eax;
    last.set(range, known);
    return known;
  };
  return [...wanted.values()].flatMap(([leaf, subleaf]) => {
    const range = (leaf & 0xffff_0000) >>> 0;
    if (range !== 0 && range !== 0x8000_0000) return [];
    return leaf > lastOf(range) || lastOf(range) < range ? [] : [{ leaf, subleaf, ...ask(leaf, subleaf) }];
  });
}

function readRegisters(given: X86CpuData['cpuid']): X86CpuData['msr'] {
  const { words } = fromCpuData({ cpuid: given, msr: [] });
  return registers.flatMap(([index, feature]) => {
    const there = hasBits(words, x86Table().find(feature)?.bits ?? []);
    const value = there ? modelSpecificRegister(index) : undefined;
    return value === undefined
      ? []
      : [{ index, eax: Number(value & 0xffff_ffffn), edx: Number(value >> 32n) }];
  });
}
