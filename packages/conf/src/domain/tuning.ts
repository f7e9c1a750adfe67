import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  type Infer,
  leaf,
  list,
  nonEmpty,
  oneOf,
  pattern,
  string,
  struct,
  uint,
  uint64,
  unsupportedUnless,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { ioLimits } from './devices/iotune.js';

/** `<blkiotune>` */
export const blkiotune = struct(
  {
    weight: leaf(uint(), { omit: 0 }),
    devices: list(
      'device',
      struct({
        path: leaf(nonEmpty, { required: true, missing: ErrorCode.CONFIG_UNSUPPORTED }),
        weight: leaf(unsupportedUnless(uint()), { omit: 0 }),
        readIopsSec: leaf(uint(), { name: 'read_iops_sec', omit: 0 }),
        writeIopsSec: leaf(uint(), { name: 'write_iops_sec', omit: 0 }),
        readBytesSec: leaf(uint64, { name: 'read_bytes_sec', omit: 0n }),
        writeBytesSec: leaf(uint64, { name: 'write_bytes_sec', omit: 0n }),
      }),
    ),
  },
  'blkiotune',
);
export interface Blkiotune extends Infer<typeof blkiotune> {}

/** One of `<throttlegroups>`, named by `groupName`. */
export const throttleGroup = struct(ioLimits, 'throttlegroup');
export interface ThrottleGroup extends Infer<typeof throttleGroup> {}

/** `<resource>`: where the host accounts for it. */
export const resource = struct(
  {
    partition: leaf(string),
    ...within('fibrechannel', {
      fibreChannelAppId: attr(pattern('[ -~]{1,128}', 'up to 128 printable characters'), { name: 'appid' }),
    }),
  },
  'resource',
);

/** `<pm>` */
export const pm = struct(
  {
    suspendToMem: valued('enabled', yesNo, { name: 'suspend-to-mem' }),
    suspendToDisk: valued('enabled', yesNo, { name: 'suspend-to-disk' }),
  },
  'pm',
);

/** Events of `<perf>`, in the order in which they're written. */
export const perfEvents = [
  'cmt',
  'mbmt',
  'mbml',
  'cpu_cycles',
  'instructions',
  'cache_references',
  'cache_misses',
  'branch_instructions',
  'branch_misses',
  'bus_cycles',
  'stalled_cycles_frontend',
  'stalled_cycles_backend',
  'ref_cpu_cycles',
  'cpu_clock',
  'task_clock',
  'page_faults',
  'context_switches',
  'cpu_migrations',
  'page_faults_min',
  'page_faults_maj',
  'alignment_faults',
  'emulation_faults',
] as const;

export const perfEvent = struct({
  name: attr(oneOf(...perfEvents), { required: true }),
  enabled: attr(yesNo, { required: true }),
});
export interface PerfEvent extends Infer<typeof perfEvent> {}

const idRange = struct({
  start: attr(uint(), { required: true }),
  target: attr(uint(), { required: true }),
  count: attr(uint(), { required: true }),
});

/** `<idmap>`: how a container's users and groups are mapped to the host's. */
export const idmap = struct({ uids: list('uid', idRange), gids: list('gid', idRange) }, 'idmap');
