import { makeParam, type TypedParam, validateTypedParams } from '@tsvirt/core';
import type { ErrorDomain } from '@tsvirt/util';
import { type PerfEvent, perfEvents } from './tuning.js';

const types = Object.fromEntries(perfEvents.map((name) => [name, 'boolean' as const]));

/** Which events are counted, as virDomainGetPerfEvents gives them. */
export function perfParams(perf: readonly PerfEvent[] | undefined): TypedParam[] {
  return perfEvents.map((name) =>
    makeParam(name, 'boolean', perf?.some((event) => event.name === name && event.enabled) === true),
  );
}

/** @throws VirtError `ARGUMENT_UNSUPPORTED` for events that there aren't, `INVALID_ARG` for other values than booleans */
export function checkPerfParams(params: readonly TypedParam[], domain: ErrorDomain): void {
  validateTypedParams(params, types, { domain });
}

/** The events with those changed that the call names. */
export function withPerfParams(
  perf: readonly PerfEvent[] | undefined,
  params: readonly TypedParam[],
): PerfEvent[] {
  return perfEvents.flatMap((name): PerfEvent[] => {
    const given = params.find(({ field }) => field === name);
    if (given !== undefined) return [{ name, enabled: given.value === true }];
    return perf?.filter((event) => event.name === name) ?? [];
  });
}
