import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  onOff,
  pattern,
  string,
  struct,
  text,
  uint,
  unsupportedUnless,
} from '../element/index.js';
import type { Model } from '../element/level.js';
import { guestNuma } from './numa.js';

/** How many of each: all are at least 1. */
export const cpuTopology = struct({
  sockets: attr(uint({ min: 1 }), { required: true }),
  dies: attr(uint({ min: 1 }), { default: 1 }),
  clusters: attr(uint({ min: 1 }), { default: 1 }),
  cores: attr(uint({ min: 1 }), { required: true }),
  threads: attr(uint({ min: 1 }), { required: true }),
});
export interface CpuTopology extends Infer<typeof cpuTopology> {}

/** `<maxphysaddr mode='emulate' bits='42'/>` */
export const cpuMaxPhysAddr = struct({
  mode: attr(oneOf('emulate', 'passthrough'), { required: true }),
  bits: attr(uint(), { omit: 0 }),
  limit: attr(uint(), { omit: 0 }),
});

export const cpuFeaturePolicy = unsupportedUnless(oneOf('force', 'require', 'optional', 'disable', 'forbid'));

const feature = struct({
  policy: attr(cpuFeaturePolicy, { default: 'require' }),
  name: attr(nonEmpty, { required: true }),
});
export interface CpuFeature extends Infer<typeof feature> {}

const model = struct({
  fallback: attr(unsupportedUnless(oneOf('allow', 'forbid')), { emptyIsNone: true }),
  vendorId: attr(pattern('[^,]{12}', 'exactly 12 characters without a comma'), {
    emptyIsNone: true,
    name: 'vendor_id',
  }),
  name: text(string),
});
export interface GuestCpuModel extends Infer<typeof model> {}

const isCustom = (cpu: Readonly<Model>) => (cpu.mode ?? 'custom') === 'custom';
const hasModel = (cpu: Readonly<Model>) => (cpu.model as GuestCpuModel | undefined)?.name !== undefined;
/** A CPU that only says topology, cache or NUMA has no attributes. */
const saysMore = (_: unknown, cpu: Readonly<Model>) => !isCustom(cpu) || hasModel(cpu);

/** `<cpu>` of a guest; also the document of what a guest wants. */
export const guestCpu = struct(
  {
    mode: attr(unsupportedUnless(oneOf('custom', 'host-model', 'host-passthrough', 'maximum')), {
      default: 'custom',
      when: saysMore,
    }),
    /** How the host's CPU must be like it; only with mode `custom`. */
    match: attr(oneOf('minimum', 'exact', 'strict'), {
      when: (_, cpu) => isCustom(cpu) && hasModel(cpu),
    }),
    check: attr(oneOf('none', 'partial', 'full'), { when: saysMore }),
    migratable: attr(onOff, {
      when: (_, { mode }) => mode === 'host-passthrough' || mode === 'maximum',
    }),
    deprecatedFeatures: attr(onOff, { name: 'deprecated_features', when: saysMore }),
    model: child(model),
    vendor: leaf(string),
    topology: child(cpuTopology),
    cache: child(
      struct({
        level: attr(uint({ min: 1, max: 3 })),
        mode: attr(oneOf('emulate', 'passthrough', 'disable'), { required: true }),
      }),
      { once: ErrorCode.XML_ERROR },
    ),
    maxPhysAddr: child(cpuMaxPhysAddr, { name: 'maxphysaddr' }),
    features: list('feature', feature),
    numa: child(guestNuma, { keepEmpty: true }),
  },
  'guestcpu',
);

/** A guest's CPU: what `<cpu>` in a domain says. */
export interface GuestCpu extends Infer<typeof guestCpu> {}
/** What an application gives for a guest's CPU. */
export interface GuestCpuInput extends Input<typeof guestCpu> {}
