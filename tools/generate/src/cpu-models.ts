import { readFacts } from './facts.js';
import { type GeneratedFile, header } from './output.js';

interface Registers {
  readonly eax_in?: string;
  readonly ecx_in?: string;
  readonly index?: string;
  readonly eax?: string;
  readonly ebx?: string;
  readonly ecx?: string;
  readonly edx?: string;
}

interface FeatureFacts {
  readonly name: string;
  readonly migratable?: boolean;
  readonly cpuid?: readonly Registers[];
  readonly msr?: readonly Registers[];
  readonly aliases?: readonly { readonly name: string; readonly source: string }[];
}

interface SignatureFacts {
  readonly family: number;
  readonly model: number;
  /** `4`, `5-7`, `0,4-6`: all where it isn't said. */
  readonly stepping?: string | number;
}

interface X86ModelFacts {
  readonly name: string;
  readonly decode: { readonly host: boolean; readonly guest: boolean };
  readonly parent?: string;
  readonly vendor?: string;
  readonly inheritedVendor?: string;
  readonly signatures?: readonly SignatureFacts[];
  readonly inheritedSignatures?: readonly SignatureFacts[];
  readonly effectiveFeatures: readonly string[];
  readonly removedFeatures?: readonly string[];
  readonly canonicalName?: string;
}

interface X86Facts {
  readonly vendors: readonly { readonly name: string; readonly string: string }[];
  readonly features: readonly FeatureFacts[];
  readonly syntheticFeatures: readonly FeatureFacts[];
  readonly models: readonly X86ModelFacts[];
}

interface PvrFacts {
  readonly vendors: readonly { readonly name: string; readonly value?: string }[];
  readonly features: readonly { readonly name: string }[];
  readonly models: readonly {
    readonly name: string;
    readonly vendor: string;
    readonly pvr: readonly { readonly value: string; readonly mask?: string }[];
  }[];
}

/** Processors by architecture: `packages/cpu/src/generated`. */
export function generateCpuModels(factsDirectory: string): GeneratedFile[] {
  return [
    {
      path: 'packages/cpu/src/generated/x86.ts',
      text: x86(readFacts<X86Facts>(factsDirectory, 'cpu-map/x86.json')),
    },
    {
      path: 'packages/cpu/src/generated/arm.ts',
      text: arm(readFacts<PvrFacts>(factsDirectory, 'cpu-map/arm.json')),
    },
    {
      path: 'packages/cpu/src/generated/ppc64.ts',
      text: ppc64(readFacts<PvrFacts>(factsDirectory, 'cpu-map/ppc64.json')),
    },
  ];
}

const registers = ['eax', 'ebx', 'ecx', 'edx'] as const;

/** The 32-bit words that features are bits of, numbered as they come up. */
class Words {
  readonly rows: string[] = [];
  readonly #numbers = new Map<string, number>();

  /** Word and mask for each register that an instruction's answer has bits in. */
  bits(kind: 'cpuid' | 'msr', of: Registers): string[] {
    const from = kind === 'cpuid' ? of.eax_in : of.index;
    return registers.flatMap((register) => {
      const mask = Number(of[register] ?? 0);
      if (mask === 0) return [];
      const row = `['${kind}', ${hex(Number(from))}, ${hex(Number(of.ecx_in ?? 0))}, '${register}']`;
      let number = this.#numbers.get(row);
      if (number === undefined) {
        number = this.rows.push(row) - 1;
        this.#numbers.set(row, number);
      }
      return [String(number), hex(mask)];
    });
  }
}

function x86(facts: X86Facts): string {
  const words = new Words();
  const rows = (features: readonly FeatureFacts[]): string[] =>
    features.map(({ name, cpuid, msr }) => {
      const bits = [
        ...(cpuid ?? []).flatMap((one) => words.bits('cpuid', one)),
        ...(msr ?? []).flatMap((one) => words.bits('msr', one)),
      ];
      return `  ['${name}', ${bits.join(', ')}],`;
    });
  const features = rows(facts.features);
  const synthetic = rows(facts.syntheticFeatures);
  const unmigratable = facts.features.filter(({ migratable }) => migratable === false);
  const aliases = facts.features.flatMap(({ name, aliases }) =>
    (aliases ?? []).map((alias) => `  ['${alias.name}', '${name}'],`),
  );
  const known = new Map(facts.models.map((model) => [model.name, model]));
  return [
    header('cpu-map/x86.json'),
    "import type { X86FeatureRow, X86ModelRow, X86Word } from '../x86/rows.js';\n",
    '/** Names of vendors, and what CPUID calls them. */',
    'export const vendors: readonly (readonly [string, string])[] = [',
    ...facts.vendors.map(({ name, string }) => `  ['${name}', '${string}'],`),
    '];\n',
    "/** Where the words are that features are bits of: instruction, its input (CPUID's EAX and ECX, an MSR's index), register. */",
    'export const words: readonly X86Word[] = [',
    ...words.rows.map((row) => `  ${row},`),
    '];\n',
    '/** Features in the order in which they are looked for: name, then word and mask, once or several times. */',
    'export const features: readonly X86FeatureRow[] = [',
    ...features,
    '];\n',
    '/** What hypervisors alone have; no model has any of these. */',
    'export const hypervisorFeatures: readonly X86FeatureRow[] = [',
    ...synthetic,
    '];\n',
    '/** Features that a guest which has them keeps from being migrated. */',
    `export const unmigratable: readonly string[] = [${unmigratable.map(({ name }) => `'${name}'`).join(', ')}];\n`,
    '/** Other names of features, as QEMU and Linux have them. */',
    'export const aliases: readonly (readonly [string, string])[] = [',
    ...aliases,
    '];\n',
    '/** Models from the oldest to the latest of each kind. */',
    'export const models: readonly X86ModelRow[] = [',
    ...facts.models.map((model) => modelRow(model, known)),
    '];\n',
  ].join('\n');
}

function modelRow(model: X86ModelFacts, known: ReadonlyMap<string, X86ModelFacts>): string {
  const parent = model.parent === undefined ? undefined : known.get(model.parent);
  if (model.parent !== undefined && parent === undefined)
    throw new Error(`the CPU model ${model.name} builds upon ${model.parent}, which isn't there`);
  const inherited = new Set(parent?.effectiveFeatures ?? []);
  const own = new Set(model.effectiveFeatures);
  const more = model.effectiveFeatures.filter((name) => !inherited.has(name));
  const less = [...inherited].filter((name) => !own.has(name));
  const vendor = model.vendor ?? model.inheritedVendor;
  const signatures = model.signatures ?? model.inheritedSignatures ?? [];
  const fields = [
    `name: '${model.name}'`,
    ...(vendor === undefined ? [] : [`vendor: '${vendor}'`]),
    ...(parent === undefined ? [] : [`parent: '${parent.name}'`]),
    ...(more.length === 0 ? [] : [`features: '${more.join(' ')}'`]),
    ...(less.length === 0 ? [] : [`without: '${less.join(' ')}'`]),
    ...(model.removedFeatures === undefined ? [] : [`removed: '${model.removedFeatures.join(' ')}'`]),
    ...(signatures.length === 0 ? [] : [`signatures: [${signatures.map(signatureRow).join(', ')}]`]),
    ...(model.canonicalName === undefined ? [] : [`canonical: '${model.canonicalName}'`]),
    ...(model.decode.host ? [] : ['host: false']),
    ...(model.decode.guest ? [] : ['guest: false']),
  ];
  return `  { ${fields.join(', ')} },`;
}

function signatureRow({ family, model, stepping }: SignatureFacts): string {
  return stepping === undefined
    ? `[${family}, ${model}]`
    : `[${family}, ${model}, ${hex(steppingMask(String(stepping)))}]`;
}

/** Bit n is set for stepping n. */
function steppingMask(text: string): number {
  let mask = 0;
  for (const part of text.split(',')) {
    const [first, last = first] = part.split('-').map(Number);
    for (let at = first ?? 0; at <= (last ?? 0); at++) mask |= 1 << at;
  }
  return mask >>> 0;
}

function arm(facts: PvrFacts): string {
  return [
    header('cpu-map/arm.json'),
    '/** Names of vendors, and their numbers in MIDR. */',
    'export const vendors: readonly (readonly [string, number])[] = [',
    ...facts.vendors.map(({ name, value }) => `  ['${name}', ${hex(Number(value))}],`),
    '];\n',
    '/** Features, in order. */',
    'export const features: readonly string[] = [',
    ...facts.features.map(({ name }) => `  '${name}',`),
    '];\n',
    '/** Models with their vendor and their part number in MIDR. */',
    'export const models: readonly (readonly [string, string, number])[] = [',
    ...facts.models.map(
      ({ name, vendor, pvr }) => `  ['${name}', '${vendor}', ${hex(Number(pvr[0]?.value ?? 0))}],`,
    ),
    '];\n',
  ].join('\n');
}

function ppc64(facts: PvrFacts): string {
  return [
    header('cpu-map/ppc64.json'),
    '/** Names of vendors. */',
    `export const vendors: readonly string[] = [${facts.vendors.map(({ name }) => `'${name}'`).join(', ')}];\n`,
    '/** Models with their vendor and the versions (value and mask) that they have. */',
    'export const models: readonly (readonly [string, string, readonly (readonly [number, number])[]])[] = [',
    ...facts.models.map(({ name, vendor, pvr }) => {
      const versions = pvr.map(
        ({ value, mask }) => `[${hex(Number(value))}, ${hex(Number(mask ?? 0xffffffff))}]`,
      );
      return `  ['${name}', '${vendor}', [${versions.join(', ')}]],`;
    }),
    '];\n',
  ].join('\n');
}

function hex(value: number): string {
  return `0x${value.toString(16)}`;
}
