/** Where a 32-bit word of features is: the instruction, its input (CPUID's EAX and ECX, or an MSR's index), the register. */
export type X86Word = readonly [
  kind: 'cpuid' | 'msr',
  input: number,
  subleaf: number,
  register: 'eax' | 'ebx' | 'ecx' | 'edx',
];

/** A feature: its name, then number and mask of each word it has bits in. */
export type X86FeatureRow = readonly [name: string, ...bits: number[]];

/** Family, model and the steppings, bit n for stepping n; all of them where that's missing. */
export type X86SignatureRow = readonly [family: number, model: number, steppings?: number];

/** A model as the table has it. */
export interface X86ModelRow {
  readonly name: string;
  readonly vendor?: string;
  /** The model that it builds upon; the features are those beside it. */
  readonly parent?: string;
  readonly features?: string;
  /** Features of the parent that it hasn't. */
  readonly without?: string;
  /** Features that it had once and that guests of it are told to be without. */
  readonly removed?: string;
  readonly signatures?: readonly X86SignatureRow[];
  /** The version that it is the same as. */
  readonly canonical?: string;
  /** False where no host's processor is taken for it. */
  readonly host?: false;
  /** False where no guest's processor is taken for it. */
  readonly guest?: false;
}
