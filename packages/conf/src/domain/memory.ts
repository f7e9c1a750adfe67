import { cpuset } from '../common/cpuset.js';
import { size, sizeAttribute, sizeText } from '../common/size.js';
import {
  attr,
  child,
  flag,
  formsInSchema,
  type Infer,
  list,
  oneOf,
  onOff,
  struct,
  uint,
  unsupportedUnless,
  valued,
  within,
} from '../element/index.js';
import { filled } from './filled.js';

/** `<maxMemory slots='16' unit='KiB'>`: what hotplug may reach. In KiB. */
export const maxMemory = struct({ slots: attr(uint(), { omit: 0 }), size: sizeText() }, 'maxMemory');

/** Sizes at the document's top; all in KiB. */
export const memoryFields = {
  ...within('memory', { dumpCore: attr(onOff), memory: filled(sizeText()) }),
  /** What the guest has now, below `memory` where a balloon took some. */
  currentMemory: filled(size()),
};

/** `<memoryBacking>` */
export const memoryBacking = struct(
  {
    hugepages: child(
      struct({
        pages: list('page', struct({ size: sizeAttribute({ required: true }), nodeset: attr(cpuset) })),
      }),
      { keepEmpty: true },
    ),
    nosharepages: flag(),
    locked: flag(),
    source: valued('type', unsupportedUnless(oneOf('file', 'anonymous', 'memfd')), {
      attributeRequired: true,
    }),
    access: valued('mode', unsupportedUnless(oneOf('shared', 'private')), { attributeRequired: true }),
    ...within('allocation', {
      allocation: attr(unsupportedUnless(oneOf('immediate', 'ondemand')), {
        name: 'mode',
        emptyIsNone: true,
      }),
      allocationThreads: attr(uint(), { name: 'threads', omit: 0 }),
    }),
    discard: flag(),
  },
  'memoryBacking',
);
export interface MemoryBacking extends Infer<typeof memoryBacking> {}

/** `<memtune>`: limits in KiB. */
export const memtune = struct(
  {
    hardLimit: size({ name: 'hard_limit' }),
    softLimit: size({ name: 'soft_limit' }),
    minGuarantee: size({ name: 'min_guarantee' }),
    swapHardLimit: size({ name: 'swap_hard_limit' }),
  },
  'memtune',
);
export interface Memtune extends Infer<typeof memtune> {}

const numaMode = unsupportedUnless(oneOf('strict', 'preferred', 'interleave', 'restrictive'));

const mode = attr(numaMode, { default: 'strict' });
/** Nodes are named, or left to a service of the host. */
const numaMemory = formsInSchema(
  struct({
    mode,
    /** Written only where no nodes are named. */
    placement: attr(unsupportedUnless(oneOf('static', 'auto')), { omit: 'static' }),
    nodeset: attr(cpuset),
  }),
  struct({ mode, placement: attr(oneOf('static')), nodeset: attr(cpuset) }),
  struct({ mode, placement: attr(oneOf('auto'), { required: true }) }),
);

/** `<numatune>` */
export const numatune = struct(
  {
    memory: child(numaMemory),
    memnodes: list(
      'memnode',
      struct({
        cellid: attr(uint(), { required: true }),
        mode: attr(numaMode, { default: 'strict' }),
        nodeset: attr(cpuset, { required: true }),
      }),
    ),
  },
  'numatune',
);
export interface Numatune extends Infer<typeof numatune> {}
