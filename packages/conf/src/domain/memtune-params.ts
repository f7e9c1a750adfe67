import { DOMAIN_MEMORY_PARAM_UNLIMITED, makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import type { DomainErrors, ErrorDomain } from '@tsvirt/util';
import type { Memtune } from './memory.js';

/** Fields of virDomainSetMemoryParameters and where they are in `<memtune>`, in the call's order. */
const fields = [
  ['hard_limit', 'hardLimit'],
  ['soft_limit', 'softLimit'],
  ['swap_hard_limit', 'swapHardLimit'],
] as const;

const types = Object.fromEntries(fields.map(([field]) => [field, 'ullong' as const]));

/** Limits of memory as virDomainGetMemoryParameters gives them. */
export function memtuneParams(tune: Memtune | undefined): TypedParam[] {
  return fields.map(([field, key]) =>
    makeParam(field, 'ullong', tune?.[key] ?? DOMAIN_MEMORY_PARAM_UNLIMITED),
  );
}

/** @throws VirtError `ARGUMENT_UNSUPPORTED` for fields that there aren't, `INVALID_ARG` for those of another type */
export function checkMemtuneParams(params: readonly TypedParam[], domain: ErrorDomain): void {
  validateTypedParams(params, types, { domain });
}

/** The limits with those changed that the call names. @throws VirtError `INVALID_ARG` for less memory and swap than memory */
export function withMemtuneParams(
  tune: Memtune | undefined,
  params: readonly TypedParam[],
  { invalidArgument }: DomainErrors,
): Memtune {
  const next: Memtune = { ...tune };
  for (const [field, key] of fields) {
    const value = params.find((param) => param.field === field)?.value;
    if (typeof value !== 'bigint') continue;
    if (value >= DOMAIN_MEMORY_PARAM_UNLIMITED) delete next[key];
    else next[key] = value;
  }
  const { hardLimit, swapHardLimit } = next;
  if (swapHardLimit !== undefined && (hardLimit === undefined || hardLimit > swapHardLimit))
    throw invalidArgument(`'swap_hard_limit' is ${swapHardLimit}: 'hard_limit' must be no more, and given`);
  return next;
}
