import type { Domain } from '@tsvirt/conf/domain';
import { DOMAIN_MEMORY_PARAM_UNLIMITED, makeParam, type TypedParam } from '@tsvirt/core';
import { defaultPeriod } from '../domain/limits.js';
import { invalidArgument } from '../errors.js';

type Cputune = NonNullable<Domain['cputune']>;
type Memtune = NonNullable<Domain['memtune']>;
type Blkiotune = NonNullable<Domain['blkiotune']>;
type BlkioDevice = NonNullable<Blkiotune['devices']>[number];

/** The parameters of CPU time, and what the document calls them. */
export const schedulerFields = [
  ['cpu_shares', 'shares', 'ullong'],
  ['vcpu_period', 'period', 'ullong'],
  ['vcpu_quota', 'quota', 'llong'],
  ['emulator_period', 'emulatorPeriod', 'ullong'],
  ['emulator_quota', 'emulatorQuota', 'llong'],
  ['global_period', 'globalPeriod', 'ullong'],
  ['global_quota', 'globalQuota', 'llong'],
  ['iothread_period', 'iothreadPeriod', 'ullong'],
  ['iothread_quota', 'iothreadQuota', 'llong'],
] as const;
export const schedulerRules = Object.fromEntries(schedulerFields.map(([field, , type]) => [field, type]));

export const memoryFields = [
  ['hard_limit', 'hardLimit'],
  ['soft_limit', 'softLimit'],
  ['swap_hard_limit', 'swapHardLimit'],
] as const;
export const memoryRules = Object.fromEntries(memoryFields.map(([field]) => [field, 'ullong' as const]));

export const deviceFields = [
  ['device_weight', 'weight'],
  ['device_read_iops_sec', 'readIopsSec'],
  ['device_write_iops_sec', 'writeIopsSec'],
  ['device_read_bytes_sec', 'readBytesSec'],
  ['device_write_bytes_sec', 'writeBytesSec'],
] as const;
export const blkioRules = {
  weight: 'uint' as const,
  ...Object.fromEntries(deviceFields.map(([field]) => [field, 'string' as const])),
};

/**
 * A domain's shares of CPU time.
 * @param unified of a running guest: in which kind of hierarchy it is, which says what the kernel gives where nothing is limited
 */
export function schedulerParams(tune: Cputune, unified: boolean | undefined): TypedParam[] {
  return schedulerFields.map(([field, key, type]) => {
    const kernels =
      unified === undefined
        ? 0n
        : key === 'shares'
          ? unified
            ? 100n
            : 1024n
          : type === 'llong'
            ? -1n
            : defaultPeriod;
    return makeParam(field, type, tune[key] ?? kernels);
  });
}

const maxQuota = 17_592_186_044_415n;

/** @throws VirtError `INVALID_ARG` for a value that can't be had */
export function checkScheduler({ field, value }: TypedParam): void {
  if (typeof value !== 'bigint' || value <= 0n) {
    if (field === 'cpu_shares') throw invalidArgument(`'cpu_shares' is ${value}: expected 2 to 262144`);
    return;
  }
  const [least, most] =
    field === 'cpu_shares'
      ? [2n, 262_144n]
      : field.endsWith('_period')
        ? [1000n, 1_000_000n]
        : [1000n, maxQuota];
  if (value < least || value > most)
    throw invalidArgument(`'${field}' is ${value}: expected ${least} to ${most}`);
}

/** The domain with these shares of CPU time; 0 is no limit. */
export function withScheduler(domain: Domain, params: readonly TypedParam[]): Domain {
  const cputune: Cputune = { ...domain.cputune };
  for (const [field, key] of schedulerFields) {
    const value = params.find((param) => param.field === field)?.value;
    if (value === undefined) continue;
    if (value === 0n) delete cputune[key];
    else cputune[key] = value as bigint;
  }
  return replaced(domain, 'cputune', cputune);
}

/** The domain with these limits of memory. @throws VirtError `INVALID_ARG` for less memory and swap than memory */
export function withMemory(domain: Domain, params: readonly TypedParam[]): Domain {
  const memtune: Memtune = { ...domain.memtune };
  for (const [field, key] of memoryFields) {
    const value = params.find((param) => param.field === field)?.value;
    if (value === undefined) continue;
    if ((value as bigint) >= DOMAIN_MEMORY_PARAM_UNLIMITED) delete memtune[key];
    else memtune[key] = value as bigint;
  }
  const { hardLimit, swapHardLimit } = memtune;
  if (swapHardLimit !== undefined && (hardLimit === undefined || hardLimit > swapHardLimit))
    throw invalidArgument(`'swap_hard_limit' is ${swapHardLimit}: 'hard_limit' must be no more, and given`);
  return replaced(domain, 'memtune', memtune);
}

/** The domain with these shares of the host's disks; a device's value of 0 is no limit. */
export function withBlkio(domain: Domain, params: readonly TypedParam[]): Domain {
  const { devices: before = [], ...rest } = domain.blkiotune ?? {};
  const blkiotune: Blkiotune = { ...rest };
  const weight = params.find(({ field }) => field === 'weight')?.value;
  if (typeof weight === 'number') {
    if (weight !== 0 && (weight < 10 || weight > 10_000))
      throw invalidArgument(`'weight' is ${weight}: expected 10 to 10000`);
    if (weight === 0) delete blkiotune.weight;
    else blkiotune.weight = weight;
  }
  const devices = new Map<string, BlkioDevice>(before.map((device) => [device.path, { ...device }]));
  for (const [field, key] of deviceFields) {
    const text = params.find((param) => param.field === field)?.value;
    if (typeof text !== 'string') continue;
    for (const [path, value] of pairs(field, text)) {
      const device: BlkioDevice = devices.get(path) ?? { path };
      if (value === 0n) delete device[key];
      else if (key === 'readBytesSec' || key === 'writeBytesSec') device[key] = value;
      else device[key] = Number(value);
      devices.set(path, device);
    }
  }
  const limited = [...devices.values()].filter((device) => Object.keys(device).length > 1);
  if (limited.length > 0) blkiotune.devices = limited;
  return replaced(domain, 'blkiotune', blkiotune);
}

/** `PATH,VALUE,PATH,VALUE`. */
function pairs(field: string, text: string): [path: string, value: bigint][] {
  const words = text.split(',').filter((word, at, all) => word !== '' || at < all.length - 1);
  const found: [string, bigint][] = [];
  for (let at = 0; at < words.length; at += 2) {
    const [path = '', value = ''] = words.slice(at, at + 2);
    if (!path.startsWith('/') || !/^\d{1,20}$/.test(value))
      throw invalidArgument(`'${text}' is not a list for '${field}': expected PATH,NUMBER,…`);
    found.push([path, BigInt(value)]);
  }
  return found;
}

/** What of a document has nothing left in it isn't there. */
function replaced<Key extends 'cputune' | 'memtune' | 'blkiotune'>(
  domain: Domain,
  key: Key,
  value: NonNullable<Domain[Key]>,
): Domain {
  const { [key]: _, ...rest } = domain;
  return (Object.keys(value).length === 0 ? rest : { ...rest, [key]: value }) as Domain;
}

/** The parameter as an event has it. */
export function asTunable({ field, type, value }: TypedParam): TypedParam {
  return { field: `cputune.${field}`, type, value } as TypedParam;
}
