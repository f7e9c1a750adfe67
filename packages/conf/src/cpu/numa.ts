import { cpuset } from '../common/cpuset.js';
import { sizeAttribute } from '../common/size.js';
import { attr, type Infer, list, oneOf, struct, uint, uint64, within, yesNo } from '../element/index.js';

/** `<cache level='1' associativity='direct' policy='writeback'>` of a NUMA cell. */
export const cellCache = struct({
  level: attr(uint(), { required: true }),
  associativity: attr(oneOf('none', 'direct', 'full'), { required: true }),
  policy: attr(oneOf('none', 'writeback', 'writethrough'), { required: true }),
  /** KiB */
  ...within('size', { size: sizeAttribute({ name: 'value' }) }),
  /** Bytes */
  ...within('line', { line: sizeAttribute({ name: 'value', unit: 'B' }) }),
});

/** `<distances>` of a NUMA cell to the others. */
export const numaDistances = within('distances', {
  distances: list(
    'sibling',
    struct({
      id: attr(uint(), { required: true }),
      value: attr(uint({ min: 10, max: 255 }), { required: true }),
    }),
  ),
});

const cell = struct(
  {
    /** Given by the order where the document doesn't say. */
    id: attr(uint()),
    cpus: attr(cpuset),
    /** KiB */
    memory: sizeAttribute({ required: true }),
    memAccess: attr(oneOf('shared', 'private')),
    discard: attr(yesNo),
    ...numaDistances,
    caches: list('cache', cellCache),
  },
  'numaCell',
);

const interconnect = {
  initiator: attr(uint(), { required: true }),
  target: attr(uint(), { required: true }),
  cache: attr(uint()),
  type: attr(oneOf('access', 'read', 'write'), { required: true }),
};

/** `<interconnects>` between NUMA cells, of a guest or the host. */
export const numaInterconnects = within('interconnects', {
  latencies: list('latency', struct({ ...interconnect, value: attr(uint64, { required: true }) })),
  bandwidths: list(
    'bandwidth',
    /** KiB per second */
    struct({ ...interconnect, value: sizeAttribute({ required: true }) }),
  ),
});

/** `<numa>` of a guest's CPU. */
export const guestNuma = struct(
  {
    cells: list('cell', cell),
    ...numaInterconnects,
  },
  'guestNuma',
);

export interface GuestNuma extends Infer<typeof guestNuma> {}
export interface GuestNumaCell extends Infer<typeof cell> {}
