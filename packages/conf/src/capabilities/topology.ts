import { cpuset } from '../common/cpuset.js';
import { size, sizeAttribute } from '../common/size.js';
import { cellCache, numaDistances, numaInterconnects } from '../cpu/numa.js';
import {
  attr,
  type Infer,
  list,
  oneOf,
  string,
  struct,
  text,
  uint,
  uint64,
  within,
} from '../element/index.js';
import { count } from './count.js';

/** A logical CPU: nothing but its id while it's offline. */
const cpu = struct({
  id: attr(uint(), { required: true }),
  socketId: attr(uint(), { name: 'socket_id' }),
  dieId: attr(uint(), { name: 'die_id' }),
  clusterId: attr(uint(), { name: 'cluster_id' }),
  coreId: attr(uint(), { name: 'core_id' }),
  /** Threads of the same core, itself among them. */
  siblings: attr(cpuset),
});
export interface HostNumaCpu extends Infer<typeof cpu> {}

const cell = struct({
  id: attr(uint(), { required: true }),
  /** KiB */
  memory: size(),
  /** How many pages of each size, in KiB. */
  pages: list(
    'pages',
    struct({
      unit: attr(string, { default: 'KiB' }),
      size: attr(uint(), { required: true }),
      count: text(uint64, { required: true }),
    }),
  ),
  ...numaDistances,
  caches: list('cache', cellCache),
  ...within('cpus', { cpuCount: count('cpus'), cpus: list('cpu', cpu) }),
});
export interface HostNumaCell extends Infer<typeof cell> {}

/** `<topology>`: the host's NUMA cells. */
export const hostTopology = struct({
  ...within('cells', { cellCount: count('cells'), cells: list('cell', cell) }),
  ...numaInterconnects,
});
export interface HostTopology extends Infer<typeof hostTopology> {}

const cacheType = oneOf('both', 'code', 'data');

/** What of a cache can be given to guests; `granularity` and `min` in `unit`. */
const cacheControl = struct({
  granularity: attr(uint64, { required: true }),
  min: attr(uint64),
  unit: attr(string, { required: true }),
  type: attr(cacheType, { required: true }),
  maxAllocs: attr(uint(), { required: true }),
});

/** What of it can be watched. */
const monitor = struct({
  level: attr(uint()),
  reuseThreshold: attr(uint()),
  maxMonitors: attr(uint(), { required: true }),
  features: list('feature', struct({ name: attr(string, { required: true }) })),
});

/** `<cache>`: the host's caches. */
export const hostCache = struct({
  banks: list(
    'bank',
    struct({
      id: attr(uint(), { required: true }),
      level: attr(uint(), { required: true }),
      type: attr(cacheType, { required: true }),
      /** Bytes */
      size: sizeAttribute({ unit: 'bytes', pretty: true, required: true }),
      cpus: attr(cpuset, { required: true }),
      controls: list('control', cacheControl),
    }),
  ),
  monitors: list('monitor', monitor),
});
export interface HostCache extends Infer<typeof hostCache> {}

/** `<memory_bandwidth>`: in percent. */
export const hostMemoryBandwidth = struct({
  nodes: list(
    'node',
    struct({
      id: attr(uint(), { required: true }),
      cpus: attr(cpuset, { required: true }),
      controls: list(
        'control',
        struct({
          granularity: attr(uint(), { required: true }),
          min: attr(uint()),
          maxAllocs: attr(uint(), { required: true }),
        }),
      ),
    }),
  ),
  monitors: list('monitor', monitor),
});
