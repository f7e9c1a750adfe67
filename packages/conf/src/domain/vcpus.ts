import { ErrorCode } from '@tsvirt/util/error';
import { cpuset } from '../common/cpuset.js';
import { sizeAttribute } from '../common/size.js';
import {
  attr,
  child,
  type Field,
  type Infer,
  int64,
  leaf,
  list,
  oneOf,
  string,
  struct,
  text,
  uint,
  uint64,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { filled } from './filled.js';

/** Where the element is there, it says how many. */
const count: Field<number, false> = {
  ...text(uint()),
  install: text(uint(), { required: true }).install,
};

/** `<vcpu placement='static' cpuset='0-3' current='1'>4</vcpu>` */
export const vcpu = struct(
  {
    placement: attr(oneOf('static', 'auto')),
    cpuset: attr(cpuset),
    /** How many are plugged in; all of them where nothing is said. */
    current: attr(uint()),
    count,
  },
  'vcpu',
);

/** One of `<vcpus>`. */
const vcpuState = struct({
  id: attr(uint(), { required: true }),
  enabled: attr(yesNo, { required: true }),
  hotpluggable: attr(yesNo),
  order: attr(uint(), { omit: 0 }),
});
export interface VcpuState extends Infer<typeof vcpuState> {}

export const iothread = struct({
  id: attr(uint({ min: 1 }), { required: true }),
  threadPoolMin: attr(uint(), { name: 'thread_pool_min' }),
  threadPoolMax: attr(uint(), { name: 'thread_pool_max' }),
  poll: child(struct({ max: attr(uint64), grow: attr(uint64), shrink: attr(uint64) })),
});
export interface Iothread extends Infer<typeof iothread> {}

export const vcpuFields = {
  vcpu: filled(child(vcpu)),
  ...within('vcpus', { vcpus: list('vcpu', vcpuState) }),
};

/** Each gets an entry of its own in the domain: a number beyond all sense mustn't fill the memory. */
const maxIothreads = 65_535;

export const iothreadFields = {
  iothreads: leaf(uint({ max: maxIothreads }), { omit: 0 }),
  ...within('iothreadids', { iothreadIds: list('iothread', iothread) }),
  defaultIothread: child(
    struct({
      threadPoolMin: attr(uint(), { name: 'thread_pool_min' }),
      threadPoolMax: attr(uint(), { name: 'thread_pool_max' }),
    }),
    { name: 'defaultiothread' },
  ),
};

/** Time slices in microseconds. */
const period = leaf(uint64);
const quota = leaf(int64);

const scheduler = {
  scheduler: attr(oneOf('batch', 'idle', 'fifo', 'rr'), { required: true }),
  /** Of `fifo` and `rr`. */
  priority: attr(uint({ max: 99 })),
};

const cachetune = struct({
  vcpus: attr(cpuset, { required: true }),
  /** Of a running domain. */
  id: attr(string, {
    when: (options) => options.inactive !== true,
    readWhen: ({ active }) => active === true,
  }),
  caches: list(
    'cache',
    struct({
      id: attr(uint(), { required: true }),
      level: attr(uint(), { required: true }),
      type: attr(oneOf('both', 'code', 'data'), { required: true }),
      /** Bytes */
      size: sizeAttribute({ required: true, unit: 'B', assumed: 'KiB', pretty: true }),
    }),
  ),
  monitors: list(
    'monitor',
    struct({ level: attr(uint(), { required: true }), vcpus: attr(cpuset, { required: true }) }),
  ),
});
export interface Cachetune extends Infer<typeof cachetune> {}

const memorytune = struct({
  vcpus: attr(cpuset, { required: true }),
  nodes: list(
    'node',
    struct({ id: attr(uint(), { required: true }), bandwidth: attr(uint(), { required: true }) }),
  ),
  monitors: list('monitor', struct({ vcpus: attr(cpuset, { required: true }) })),
});
export interface Memorytune extends Infer<typeof memorytune> {}

/** `<cputune>` */
export const cputune = struct(
  {
    shares: leaf(uint64),
    period,
    quota,
    globalPeriod: leaf(uint64, { name: 'global_period' }),
    globalQuota: leaf(int64, { name: 'global_quota' }),
    emulatorPeriod: leaf(uint64, { name: 'emulator_period' }),
    emulatorQuota: leaf(int64, { name: 'emulator_quota' }),
    iothreadPeriod: leaf(uint64, { name: 'iothread_period' }),
    iothreadQuota: leaf(int64, { name: 'iothread_quota' }),
    vcpupins: list(
      'vcpupin',
      struct({
        vcpu: attr(uint(), { required: true }),
        cpuset: attr(cpuset, { required: true, missing: ErrorCode.INTERNAL_ERROR }),
      }),
    ),
    emulatorpin: valued('cpuset', cpuset, {
      attributeRequired: true,
      missing: ErrorCode.INTERNAL_ERROR,
      once: ErrorCode.XML_ERROR,
    }),
    iothreadpins: list(
      'iothreadpin',
      struct({
        iothread: attr(uint({ min: 1 }), { required: true }),
        cpuset: attr(cpuset, { required: true }),
      }),
    ),
    emulatorsched: child(struct(scheduler)),
    vcpuscheds: list('vcpusched', struct({ vcpus: attr(cpuset, { required: true }), ...scheduler })),
    iothreadscheds: list(
      'iothreadsched',
      struct({ iothreads: attr(cpuset, { required: true }), ...scheduler }),
    ),
    cachetunes: list('cachetune', cachetune),
    memorytunes: list('memorytune', memorytune),
  },
  'cputune',
);
export interface Cputune extends Infer<typeof cputune> {}
