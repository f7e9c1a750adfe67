import type { HostCpuInput } from '@tsvirt/conf/cpu';
import { modelOfPvr } from '../ppc64.js';
import { readCpuInfo } from './cpuinfo.js';

/** The model by the processor version that the kernel tells: `revision : 2.2 (pvr 004e 1202)`. */
export function describePpc64(info: ReadonlyMap<string, string> = readCpuInfo()): Omit<HostCpuInput, 'arch'> {
  const [, high, low] = /\(pvr ([0-9a-f]{4}) ([0-9a-f]{4})\)/.exec(info.get('revision') ?? '') ?? [];
  if (high === undefined || low === undefined) return {};
  return modelOfPvr(Number.parseInt(high + low, 16)) ?? {};
}
