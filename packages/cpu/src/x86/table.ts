import { once } from '@tsvirt/util';
import { unknownFeature, unknownModel } from '../errors.js';
import * as generated from '../generated/x86.js';
import type { X86SignatureRow, X86Word } from './rows.js';
import { addBits, type Bits, removeBits, type Words } from './words.js';

export interface X86Feature {
  readonly name: string;
  readonly bits: Bits;
  readonly migratable: boolean;
}

export interface X86Model {
  readonly name: string;
  readonly vendor: string | undefined;
  readonly words: Words;
  readonly removed: readonly string[];
  readonly signatures: readonly X86SignatureRow[];
  readonly canonical: string | undefined;
  readonly host: boolean;
  readonly guest: boolean;
}

/** What is known of x86 processors. */
export interface X86Table {
  readonly features: readonly X86Feature[];
  readonly models: readonly X86Model[];
  /** What CPUID says in leaf 0, by vendor. */
  readonly vendors: ReadonlyMap<string, string>;
  readonly words: readonly X86Word[];
  /** A feature by its own name, undefined for what is none. Hypervisors' features are known by name, but no model has them. */
  find(name: string): X86Feature | undefined;
  /** @throws VirtError `INTERNAL_ERROR` */
  feature(name: string): X86Feature;
  /** The name that a feature has here, for one that QEMU or Linux may have given another. */
  nameOf(name: string): string;
  findModel(name: string): X86Model | undefined;
  /** @throws VirtError `INTERNAL_ERROR` */
  model(name: string): X86Model;
  empty(): Words;
}

const split = (names: string | undefined): readonly string[] => names?.split(' ') ?? [];

/** The table, made of the generated rows when it is first asked for. */
export const x86Table: () => X86Table = once(() => {
  const unmigratable = new Set(generated.unmigratable);
  const toFeature = ([name, ...bits]: readonly [string, ...number[]]): X86Feature => ({
    name,
    bits,
    migratable: !unmigratable.has(name),
  });
  const features = generated.features.map(toFeature);
  const byName = new Map(
    [...generated.hypervisorFeatures.map(toFeature), ...features].map((one) => [one.name, one]),
  );
  const aliases = new Map(generated.aliases);
  const empty = (): Words => new Uint32Array(generated.words.length);
  const feature = (name: string): X86Feature => {
    const found = byName.get(name);
    if (found === undefined) throw unknownFeature(name);
    return found;
  };

  const models = new Map<string, X86Model>();
  for (const row of generated.models) {
    const words = models.get(row.parent ?? '')?.words.slice() ?? empty();
    for (const name of split(row.without)) removeBits(words, feature(name).bits);
    for (const name of split(row.features)) addBits(words, feature(name).bits);
    models.set(row.name, {
      name: row.name,
      vendor: row.vendor,
      words,
      removed: split(row.removed),
      signatures: row.signatures ?? [],
      canonical: row.canonical,
      host: row.host ?? true,
      guest: row.guest ?? true,
    });
  }
  return {
    features,
    models: [...models.values()],
    vendors: new Map(generated.vendors),
    words: generated.words,
    find: (name) => byName.get(name),
    feature,
    nameOf: (name) => aliases.get(name) ?? name,
    findModel: (name) => models.get(name),
    model(name) {
      const found = models.get(name);
      if (found === undefined) throw unknownModel(name);
      return found;
    },
    empty,
  };
});
