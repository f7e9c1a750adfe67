import { readFileSync } from 'node:fs';
import type { HostCpuInput } from '@tsvirt/conf/cpu';
import { modelOfMidr } from '../simple.js';
import { readCpuInfo } from './cpuinfo.js';

const midrFile = '/sys/devices/system/cpu/cpu0/regs/identification/midr_el1';

/** Vendor and model by the first processor's identification, features by the kernel's names for them. */
export function describeArm(
  info: ReadonlyMap<string, string> = readCpuInfo(),
  midr: number | undefined = readMidr(),
): Omit<HostCpuInput, 'arch'> {
  const features = (info.get('Features') ?? '').split(' ').filter((name) => name !== '');
  return {
    ...(midr !== undefined && modelOfMidr(midr)),
    ...(features.length > 0 && { features: features.map((name) => ({ name })) }),
  };
}

function readMidr(): number | undefined {
  try {
    return Number.parseInt(readFileSync(midrFile, 'latin1'), 16) || undefined;
  } catch {
    return undefined;
  }
}
