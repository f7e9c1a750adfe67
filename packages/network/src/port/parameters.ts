import type { NetworkPort } from '@tsvirt/conf/networkport';
import type { TypedParam } from '@tsvirt/core';
import { invalidArgument } from '../errors.js';

type Bandwidth = NonNullable<NetworkPort['bandwidth']>;
type Rates = NonNullable<Bandwidth['inbound']>;

/** libvirt's VIR_NETWORK_PORT_BANDWIDTH_…: parameter, direction, rate. */
const fields = [
  ['inbound.average', 'inbound', 'average'],
  ['inbound.peak', 'inbound', 'peak'],
  ['inbound.floor', 'inbound', 'floor'],
  ['inbound.burst', 'inbound', 'burst'],
  ['outbound.average', 'outbound', 'average'],
  ['outbound.peak', 'outbound', 'peak'],
  ['outbound.burst', 'outbound', 'burst'],
] as const;

const largest = 0xffff_ffffn;

/** A port's bandwidth as parameters: KiB per second, bursts in KiB, 0 where there is no limit. */
export function parametersOf(bandwidth: Bandwidth | undefined): TypedParam[] {
  return fields.map(([field, direction, rate]) => {
    const value = bandwidth?.[direction]?.[rate] ?? 0n;
    return { field, type: 'uint', value: Number(value > largest ? largest : value) };
  });
}

/** A bandwidth with parameters set; a direction whose average and floor are 0 has no limit any more. */
export function bandwidthOf(
  before: Bandwidth | undefined,
  params: readonly TypedParam[],
): Bandwidth | undefined {
  const next: Record<'inbound' | 'outbound', Rates> = {
    inbound: { ...before?.inbound },
    outbound: { ...before?.outbound },
  };
  for (const param of params) {
    const known = fields.find(([field]) => field === param.field);
    if (known === undefined) throw invalidArgument(`a port has no parameter '${param.field}'`);
    if (param.type !== 'uint') throw invalidArgument(`the parameter '${param.field}' is an unsigned int`);
    const [, direction, rate] = known;
    const { [rate]: _, ...rest } = next[direction];
    next[direction] = param.value === 0 ? rest : { ...rest, [rate]: BigInt(param.value) };
  }
  const { classId } = before ?? {};
  const inbound = limits(next.inbound, 'inbound');
  const outbound = limits(next.outbound, 'outbound');
  if (inbound === undefined && outbound === undefined) return undefined;
  return {
    ...(classId === undefined ? {} : { classId }),
    ...(inbound === undefined ? {} : { inbound }),
    ...(outbound === undefined ? {} : { outbound }),
  };
}

function limits(rates: Rates, direction: string): Rates | undefined {
  if (rates.average === undefined && rates.floor === undefined) {
    if (rates.peak !== undefined || rates.burst !== undefined)
      throw invalidArgument(`the ${direction} bandwidth has a peak or burst but no average`);
    return undefined;
  }
  return rates;
}
