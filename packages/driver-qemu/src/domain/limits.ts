import type { Domain, Memtune } from '@tsvirt/conf/domain';
import { DOMAIN_MEMORY_PARAM_UNLIMITED } from '@tsvirt/core';
import type { CgroupController } from '@tsvirt/util';

/** One value of a guest's cgroup, or of a group of its threads below it. */
export interface LimitEntry {
  readonly controller: CgroupController;
  /** `''` is the guest's own; otherwise the group of these threads. */
  readonly threads: '' | 'vcpu' | 'emulator' | 'iothread';
  /** The files' names: the first that is there is it. */
  readonly files: readonly string[];
  /** What is written, by file. */
  readonly text: (file: string) => string;
  /** What means that there is no limit. */
  readonly reset: (file: string) => string;
}

/** What a guest's document wants limited, by a key that says which limit it is. */
export type Limits = ReadonlyMap<string, LimitEntry>;

/** Which of the two kinds of hierarchies each controller is in. */
export interface LimitHost {
  unified(controller: CgroupController): boolean | undefined;
}

/** The number of a device as the kernel's files have it, `MAJOR:MINOR`. */
export type DeviceNumber = (path: string) => string;

/** What a domain's document says is to be limited by cgroups; pure. */
export function limitsOf(domain: Domain, host: LimitHost, numberOf: DeviceNumber): Limits {
  return new Map([
    ...cpuLimits(domain, host.unified('cpu') ?? true),
    ...memoryLimits(domain, host.unified('memory') ?? true),
    ...ioLimits(domain, host.unified('io') ?? true, numberOf),
  ]);
}

/** What is limited of a guest's memory, in KiB; a document may also say that something isn't, or 0 for that. */
export function memoryLimited({ hardLimit, softLimit, swapHardLimit }: Memtune = {}) {
  const limit = (kib: bigint | undefined) =>
    kib === 0n || kib === undefined || kib >= DOMAIN_MEMORY_PARAM_UNLIMITED ? undefined : kib;
  return {
    hardLimit: limit(hardLimit),
    softLimit: limit(softLimit),
    swapHardLimit: limit(swapHardLimit),
  };
}

/** Whether a domain wants anything limited by cgroups. */
export function isLimited({ cputune = {}, memtune, blkiotune }: Domain): boolean {
  return (
    Object.values(memoryLimited(memtune)).some((kib) => kib !== undefined) ||
    (blkiotune?.weight ?? 0) > 0 ||
    (blkiotune?.devices ?? []).length > 0 ||
    cputune.shares !== undefined ||
    bandwidths.some(([, period, quota]) => cputune[period] !== undefined || cputune[quota] !== undefined)
  );
}

/** What must be written so that `next` is limited where `before` was: `[entry, what is written]`. */
export function changedLimits(
  before: Limits,
  next: Limits,
): { entry: LimitEntry; text: LimitEntry['text']; undo: LimitEntry['text'] }[] {
  const changed = [...next].flatMap(([key, entry]) => {
    const was = before.get(key);
    const file = entry.files[0] ?? '';
    if (was?.text(file) === entry.text(file)) return [];
    return [{ entry, text: entry.text, undo: was?.text ?? entry.reset }];
  });
  const gone = [...before]
    .filter(([key]) => !next.has(key))
    .map(([, entry]) => ({ entry, text: entry.reset, undo: entry.text }));
  return [...changed, ...gone];
}

type Named = readonly [key: string, entry: LimitEntry];

/** Whose CPU time is limited by which two numbers, in microseconds. */
const bandwidths = [
  ['', 'globalPeriod', 'globalQuota'],
  ['vcpu', 'period', 'quota'],
  ['emulator', 'emulatorPeriod', 'emulatorQuota'],
  ['iothread', 'iothreadPeriod', 'iothreadQuota'],
] as const;

/** The kernel's own period, in microseconds. */
export const defaultPeriod = 100_000n;

function cpuLimits({ cputune = {} }: Domain, unified: boolean): Named[] {
  const entries: Named[] = [];
  const add = (threads: LimitEntry['threads'], file: string, text: string, reset: string) =>
    entries.push([
      `cpu ${threads} ${file}`,
      { controller: 'cpu', threads, files: [file], text: () => text, reset: () => reset },
    ]);
  if (cputune.shares !== undefined)
    add('', unified ? 'cpu.weight' : 'cpu.shares', String(cputune.shares), unified ? '100' : '1024');
  for (const [threads, periodKey, quotaKey] of bandwidths) {
    const period = cputune[periodKey] || undefined;
    const quota = cputune[quotaKey] || undefined;
    if (period === undefined && quota === undefined) continue;
    const none = quota === undefined || quota < 0n;
    if (unified)
      add(threads, 'cpu.max', `${none ? 'max' : quota} ${period ?? defaultPeriod}`, `max ${defaultPeriod}`);
    else {
      add(threads, 'cpu.cfs_period_us', String(period ?? defaultPeriod), String(defaultPeriod));
      add(threads, 'cpu.cfs_quota_us', none ? '-1' : String(quota), '-1');
    }
  }
  return entries;
}

function memoryLimits({ memtune }: Domain, unified: boolean): Named[] {
  const { hardLimit, softLimit, swapHardLimit } = memoryLimited(memtune);
  const entry = (file: string, kib: bigint | undefined): Named[] =>
    kib === undefined
      ? []
      : [
          [
            `memory ${file}`,
            {
              controller: 'memory',
              threads: '',
              files: [file],
              text: () => String(kib * 1024n),
              reset: () => (unified ? 'max' : '-1'),
            },
          ],
        ];
  if (unified)
    return [
      ...entry('memory.max', hardLimit),
      ...entry('memory.high', softLimit),
      // The document's is memory and swap together, the kernel's swap alone.
      ...entry(
        'memory.swap.max',
        swapHardLimit === undefined ? undefined : swapHardLimit - (hardLimit ?? 0n),
      ),
    ];
  return [
    ...entry('memory.limit_in_bytes', hardLimit),
    ...entry('memory.soft_limit_in_bytes', softLimit),
    ...entry('memory.memsw.limit_in_bytes', swapHardLimit),
  ];
}

const rates = [
  ['readBytesSec', 'blkio.throttle.read_bps_device', 'rbps'],
  ['writeBytesSec', 'blkio.throttle.write_bps_device', 'wbps'],
  ['readIopsSec', 'blkio.throttle.read_iops_device', 'riops'],
  ['writeIopsSec', 'blkio.throttle.write_iops_device', 'wiops'],
] as const;

function ioLimits({ blkiotune = {} }: Domain, unified: boolean, numberOf: DeviceNumber): Named[] {
  const entries: Named[] = [];
  const add = (key: string, files: readonly string[], text: LimitEntry['text'], reset: LimitEntry['reset']) =>
    entries.push([`io ${key}`, { controller: 'io', threads: '', files, text, reset }]);
  // The scheduler BFQ has files of its own, and the kernel's general ones aren't everywhere.
  const weights = unified ? ['io.bfq.weight', 'io.weight'] : ['blkio.bfq.weight', 'blkio.weight'];
  const ofGroup = (file: string, value: number) =>
    file === 'io.weight' ? `default ${value}` : String(value);
  if (blkiotune.weight)
    add(
      'weight',
      weights,
      (file) => ofGroup(file, blkiotune.weight ?? 0),
      (file) => ofGroup(file, file === 'blkio.weight' ? 500 : 100),
    );
  for (const device of blkiotune.devices ?? []) {
    const number = numberOf(device.path);
    if (device.weight)
      add(
        `weight ${number}`,
        unified ? weights : weights.map((file) => `${file}_device`),
        () => `${number} ${device.weight}`,
        () => `${number} ${unified ? 'default' : 0}`,
      );
    for (const [key, file, word] of rates) {
      const value = device[key];
      if (!value) continue;
      add(
        `${key} ${number}`,
        [unified ? 'io.max' : file],
        () => `${number} ${unified ? `${word}=` : ''}${value}`,
        () => `${number} ${unified ? `${word}=max` : 0}`,
      );
    }
  }
  return entries;
}
