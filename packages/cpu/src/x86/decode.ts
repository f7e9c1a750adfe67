import { failed } from '../errors.js';
import type { Decoded, Feature, FeaturePolicy, UsableModel } from '../model.js';
import { readSignature, type X86Data } from './data.js';
import type { X86SignatureRow } from './rows.js';
import { type X86Feature, type X86Model, type X86Table, x86Table } from './table.js';
import { addBits, hasBits, remove, removeBits, type Words } from './words.js';

/** How {@link decode} chooses. */
export interface DecodeOptions {
  /** A host's processor has every feature of its model; a guest's may be told to be without some. */
  readonly for: 'host' | 'guest';
  /** The models to choose from; default: all. */
  readonly models?: readonly UsableModel[] | undefined;
  /** The model to take if it can be. */
  readonly preferred?: string | undefined;
  /** Models that those have which the processor stands for: they go before another that lacks more of its features. */
  readonly favoured?: readonly string[] | undefined;
  /** Leave out what keeps a guest from being migrated. */
  readonly migratable?: boolean | undefined;
}

interface Candidate extends Decoded {
  readonly table: X86Model;
  readonly required: number;
  readonly disabled: number;
}

/**
 * The model that fits best what a processor says of itself, and what differs from it.
 * @throws VirtError `OPERATION_FAILED` if none fits
 */
export function decode(data: X86Data, options: DecodeOptions): Decoded {
  const table = x86Table();
  const vendor = vendorOf(data, table);
  const words = data.words.slice();
  removeBrokenTsx(words, vendor, data.signature, table);
  const usable = options.models && new Map(options.models.map((model) => [model.name, model]));

  let best: Candidate | undefined;
  for (const model of table.models.toReversed()) {
    const use = usable?.get(model.name);
    if (usable !== undefined && use === undefined) continue;
    if (!(options.for === 'host' ? model.host : model.guest)) continue;
    if (vendor !== undefined && model.vendor !== undefined && vendor !== model.vendor) continue;
    const candidate = compareWithModel(words, model, use, vendor, options.for, table);
    if (candidate === undefined) continue;
    if (model.name === options.preferred) {
      best = candidate;
      break;
    }
    if (best === undefined || isBetter(candidate, best, data.signature, options)) best = candidate;
  }
  if (best === undefined)
    throw failed(
      'no CPU model fits this CPU',
      options.models === undefined ? undefined : 'domcapabilities lists the models that the hypervisor has.',
    );
  const features = options.migratable === true ? migratableOf(best.features, table) : best.features;
  return { model: best.model, vendor, features };
}

/** The vendor's name; undefined for one that isn't known. */
export function vendorOf(data: X86Data, table: X86Table = x86Table()): string | undefined {
  for (const [name, text] of table.vendors) if (text === data.vendor) return name;
  return undefined;
}

/** The features of a list that don't keep a guest from being migrated. */
export function migratableOf<T extends Feature>(features: readonly T[], table: X86Table = x86Table()): T[] {
  return features.filter(({ name }) => table.find(name)?.migratable !== false);
}

/** Early Haswells have a transactional memory that doesn't work. */
function removeBrokenTsx(words: Words, vendor: string | undefined, eax: number, table: X86Table): void {
  if (vendor !== 'Intel') return;
  const { family, model, stepping } = readSignature(eax);
  if (family !== 6 || !((model === 63 && stepping < 4) || model === 60 || model === 69 || model === 70))
    return;
  for (const name of ['hle', 'rtm']) removeBits(words, table.feature(name).bits);
}

/** What differs from a model; undefined where a host lacks some of it. */
function compareWithModel(
  words: Words,
  model: X86Model,
  use: UsableModel | undefined,
  vendor: string | undefined,
  kind: 'host' | 'guest',
  table: X86Table,
): Candidate | undefined {
  const more = words.slice();
  remove(more, model.words);
  const less = model.words.slice();
  remove(less, words);
  // What blocks the model on this host is not to be part of it.
  for (const blocker of use?.blockers ?? []) {
    const feature = table.find(blocker);
    if (feature !== undefined && !hasBits(more, feature.bits)) addBits(less, feature.bits);
  }
  const features: Feature[] = [];
  const policy = kind === 'host' ? undefined : 'require';
  takeFeatures(more, policy, features, table.features);
  const required = features.length;
  takeFeatures(less, 'disable', features, table.features);
  if (kind === 'host' && features.length > required) return undefined;
  if (kind === 'guest')
    for (const name of model.removed)
      if (!features.some((feature) => feature.name === name)) features.push({ name, policy: 'disable' });
  return {
    table: model,
    model: model.name,
    vendor,
    features,
    required,
    disabled: features.length - required,
  };
}

/** Adds the features that the words have, in the table's order; each bit counts for the first feature that has it. */
function takeFeatures(
  words: Words,
  policy: FeaturePolicy | undefined,
  into: Feature[],
  features: readonly X86Feature[],
): void {
  for (const { name, bits } of features)
    if (hasBits(words, bits)) {
      removeBits(words, bits);
      into.push({ name, policy });
    }
}

/** All features that the words have, in the table's order. */
export function listFeatures(words: Words, policy: FeaturePolicy | undefined): Feature[] {
  const into: Feature[] = [];
  takeFeatures(words.slice(), policy, into, x86Table().features);
  return into;
}

function isBetter(
  candidate: Candidate,
  best: Candidate,
  signature: number,
  { for: kind, favoured }: DecodeOptions,
): boolean {
  if (signature !== 0) {
    const fits = matches(candidate.table.signatures, signature);
    if (fits !== matches(best.table.signatures, signature)) return fits;
  }
  if (kind === 'host') return candidate.required < best.required;
  if (candidate.disabled < best.disabled && favoured?.includes(candidate.model) === true) return true;
  return cost(candidate) < cost(best);
}

/** Found by what libvirt chooses for a thousand made-up processors; 93 of 100 come out the same. */
const steepness = 6;

/**
 * How far a guest's model is from what it stands for. A feature that a model should have and hasn't is worse than one that comes on top, and
 * each further one worse than the last: software takes a model's features for granted.
 */
function cost({ required, disabled }: Candidate): number {
  return required + disabled + Math.ceil(disabled ** 2 / steepness);
}

function matches(signatures: readonly X86SignatureRow[], eax: number): boolean {
  const { family, model, stepping } = readSignature(eax);
  return signatures.some(
    ([ofFamily, ofModel, steppings]) =>
      ofFamily === family &&
      ofModel === model &&
      (steppings === undefined || ((steppings >>> stepping) & 1) === 1),
  );
}
