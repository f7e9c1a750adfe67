import { type Domain, withBlkioParams, withMemtuneParams } from '@tsvirt/conf/domain';
import { makeParam, type TypedParam } from '@tsvirt/core';
import { defaultPeriod } from '../domain/limits.js';
import { errors, invalidArgument } from '../errors.js';

type Cputune = NonNullable<Domain['cputune']>;

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
  return replaced(domain, 'memtune', withMemtuneParams(domain.memtune, params, errors));
}

/** The domain with these shares of the host's disks; 0 is no limit. @throws VirtError `INVALID_ARG` for what isn't one */
export function withBlkio(domain: Domain, params: readonly TypedParam[]): Domain {
  const weight = params.find(({ field }) => field === 'weight')?.value;
  if (typeof weight === 'number' && weight !== 0 && (weight < 10 || weight > 10_000))
    throw invalidArgument(`'weight' is ${weight}: expected 10 to 10000`);
  return replaced(domain, 'blkiotune', withBlkioParams(domain.blkiotune, params, errors));
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
