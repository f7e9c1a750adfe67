import { x86Table } from './table.js';
import { addBits, type Words } from './words.js';

/** What CPUID and RDMSR have given. */
export interface X86CpuData {
  readonly cpuid: readonly {
    readonly leaf: number;
    readonly subleaf: number;
    readonly eax: number;
    readonly ebx: number;
    readonly ecx: number;
    readonly edx: number;
  }[];
  readonly msr: readonly { readonly index: number; readonly eax: number; readonly edx: number }[];
}

/** What a processor says of itself. */
export interface X86Data {
  readonly words: Words;
  /** What CPUID says in leaf 0. */
  readonly vendor: string | undefined;
  /** EAX of CPUID leaf 1; 0 where it isn't known. */
  readonly signature: number;
}

/** Family, model and stepping in CPUID's own arrangement. */
export interface Signature {
  readonly family: number;
  readonly model: number;
  readonly stepping: number;
}

export function readSignature(eax: number): Signature {
  const family = (eax >>> 8) & 0xf;
  const extendedFamily = (eax >>> 20) & 0xff;
  const model = (eax >>> 4) & 0xf;
  const extendedModel = (eax >>> 16) & 0xf;
  return {
    family: family === 0xf ? family + extendedFamily : family,
    model: family === 0xf || family === 6 ? model | (extendedModel << 4) : model,
    stepping: eax & 0xf,
  };
}

export function writeSignature({ family, model, stepping }: Signature): number {
  const base = family > 0xf ? 0xf : family;
  return (
    (((family - base) << 20) |
      ((model >>> 4) << 16) |
      (base << 8) |
      ((model & 0xf) << 4) |
      (stepping & 0xf)) >>>
    0
  );
}

/** Reads what the instructions gave; what no feature is a bit of is left out. */
export function fromCpuData({ cpuid, msr }: X86CpuData): X86Data {
  const table = x86Table();
  const words = table.empty();
  for (const [number, [kind, input, subleaf, register]] of table.words.entries()) {
    const answer =
      kind === 'cpuid'
        ? cpuid.find((one) => one.leaf === input && one.subleaf === subleaf)
        : register === 'eax' || register === 'edx'
          ? msr.find((one) => one.index === input)
          : undefined;
    const value = (answer as Readonly<Record<string, number>> | undefined)?.[register];
    if (value !== undefined) words[number] = value;
  }
  const first = cpuid.find(({ leaf }) => leaf === 0);
  const second = cpuid.find(({ leaf }) => leaf === 1);
  return {
    words,
    vendor: first && vendorText(first),
    signature: second?.eax ?? 0,
  };
}

function vendorText({ ebx, ecx, edx }: { ebx: number; ecx: number; edx: number }): string {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(ebx >>> 0, 0);
  bytes.writeUInt32LE(edx >>> 0, 4);
  bytes.writeUInt32LE(ecx >>> 0, 8);
  return bytes.toString('latin1');
}

/** Reads what QEMU says of a processor that it has expanded, by property. `leaveOut`: properties that count as off. */
export function fromProperties(
  properties: Readonly<Record<string, boolean | number | string>>,
  leaveOut: ReadonlySet<string> = new Set(),
): X86Data {
  const table = x86Table();
  const words = table.empty();
  for (const [name, value] of Object.entries(properties)) {
    if (value !== true || leaveOut.has(name)) continue;
    const feature = table.find(table.nameOf(name));
    if (feature !== undefined) addBits(words, feature.bits);
  }
  const number = (name: string): number => {
    const value = properties[name];
    return typeof value === 'number' ? value : 0;
  };
  return {
    words,
    vendor: typeof properties.vendor === 'string' ? properties.vendor : undefined,
    signature: writeSignature({
      family: number('family'),
      model: number('model'),
      stepping: number('stepping'),
    }),
  };
}
