import { join } from 'node:path';
import type { CacheType, HostCache } from './caches.js';
import { namesIn, numberAt, textAt } from './files.js';

/** How caches of one level can be parted among guests. */
export interface CacheControl {
  readonly level: number;
  readonly type: CacheType;
  /** Bits of a mask that stands for the whole cache. */
  readonly bits: number;
  /** Bits that a part has at least. */
  readonly minBits: number;
  readonly maxAllocs: number;
}

/** How memory bandwidth can be parted, in percent. */
export interface BandwidthControl {
  readonly granularity: number;
  readonly min: number;
  readonly maxAllocs: number;
}

/** What can be counted of guests. */
export interface Monitor {
  readonly maxMonitors: number;
  readonly features: readonly string[];
}

export interface CacheMonitor extends Monitor {
  readonly level: number;
  /** Bytes that a counter that was in use may still have when it's used again. */
  readonly reuseThreshold: number;
}

/** What the kernel's resource control (resctrl) can do on this host. */
export interface ResourceControl {
  readonly caches: readonly CacheControl[];
  readonly bandwidth?: BandwidthControl;
  readonly cacheMonitor?: CacheMonitor;
  readonly bandwidthMonitor?: Monitor;
}

/** @param root what stands for `/`. Nothing can be controlled where the file system isn't mounted. */
export async function readResourceControl(root = '/'): Promise<ResourceControl> {
  const info = join(root, 'sys/fs/resctrl/info');
  const caches: CacheControl[] = [];
  for (const name of (await namesIn(info)).sort()) {
    const control = await readCacheControl(join(info, name), name);
    if (control !== undefined) caches.push(control);
  }
  return {
    caches,
    ...(await readBandwidth(join(info, 'MB'))),
    ...(await readMonitors(join(info, 'L3_MON'))),
  };
}

const kinds: Readonly<Record<string, CacheType>> = { '': 'both', CODE: 'code', DATA: 'data' };

async function readCacheControl(folder: string, name: string): Promise<CacheControl | undefined> {
  const [, level, kind = ''] = /^L(\d)(CODE|DATA)?$/.exec(name) ?? [];
  if (level === undefined) return undefined;
  const [mask, minBits, maxAllocs] = await Promise.all([
    textAt(join(folder, 'cbm_mask')),
    numberAt(join(folder, 'min_cbm_bits')),
    numberAt(join(folder, 'num_closids')),
  ]);
  if (!/^[0-9a-f]+$/.test(mask)) return undefined;
  return {
    level: Number(level),
    type: kinds[kind] ?? 'both',
    bits: BigInt(`0x${mask}`).toString(2).replaceAll('0', '').length,
    minBits: minBits ?? 1,
    maxAllocs: maxAllocs ?? 0,
  };
}

async function readBandwidth(folder: string): Promise<Pick<ResourceControl, 'bandwidth'>> {
  const [granularity, min, maxAllocs] = await Promise.all([
    numberAt(join(folder, 'bandwidth_gran')),
    numberAt(join(folder, 'min_bandwidth')),
    numberAt(join(folder, 'num_closids')),
  ]);
  if (granularity === undefined) return {};
  return { bandwidth: { granularity, min: min ?? 0, maxAllocs: maxAllocs ?? 0 } };
}

async function readMonitors(
  folder: string,
): Promise<Pick<ResourceControl, 'cacheMonitor' | 'bandwidthMonitor'>> {
  const [list, maxMonitors, reuseThreshold] = await Promise.all([
    textAt(join(folder, 'mon_features')),
    numberAt(join(folder, 'num_rmids')),
    numberAt(join(folder, 'max_threshold_occupancy')),
  ]);
  const all = list.split(/\s+/);
  const monitor = (prefix: string): Monitor | undefined => {
    const features = all.filter((name) => name.startsWith(prefix));
    return features.length === 0 ? undefined : { maxMonitors: maxMonitors ?? 0, features };
  };
  const cache = monitor('llc_');
  const bandwidthMonitor = monitor('mbm_');
  return {
    ...(cache === undefined
      ? {}
      : { cacheMonitor: { ...cache, level: 3, reuseThreshold: reuseThreshold ?? 0 } }),
    ...(bandwidthMonitor === undefined ? {} : { bandwidthMonitor }),
  };
}

/** The caches whose memory's bandwidth can be controlled: those of the last level. */
export function lastLevel(caches: readonly HostCache[]): readonly HostCache[] {
  const last = Math.max(0, ...caches.map(({ level }) => level));
  return caches.filter(({ level }) => level === last);
}
