import type { Domain, NetworkInterface } from '@tsvirt/conf/domain';
import {
  findParam,
  type HypervisorMethods,
  makeParam,
  type TypedParam,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorDomain } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, unsupportedConfig } from '../errors.js';
import { limitInterface } from '../hotplug/update-interface.js';
import { changeDomain, describedDomain } from './change.js';
import { find } from './find.js';

type Bandwidth = NonNullable<NetworkInterface['bandwidth']>;

const fields = [
  ['inbound.average', 'inbound', 'average'],
  ['inbound.peak', 'inbound', 'peak'],
  ['inbound.burst', 'inbound', 'burst'],
  ['inbound.floor', 'inbound', 'floor'],
  ['outbound.average', 'outbound', 'average'],
  ['outbound.peak', 'outbound', 'peak'],
  ['outbound.burst', 'outbound', 'burst'],
] as const;

const rules = Object.fromEntries(fields.map(([field]) => [field, 'uint'] as const));

/** How much a guest's interfaces may carry. */
export function bandwidthMethods(state: QemuState) {
  return {
    domainGetInterfaceParameters(dom, device, flags) {
      checkFlags('virDomainGetInterfaceParameters', flags, 3);
      const { bandwidth } = interfaceOf(describedDomain(find(state, dom), flags), device);
      return fields.map(([field, direction, rate]) =>
        makeParam(field, 'uint', bandwidth?.[direction]?.[rate] ?? 0n),
      );
    },
    async domainSetInterfaceParameters(dom, device, params, flags) {
      checkFlags('virDomainSetInterfaceParameters', flags, 3);
      validateTypedParams(params, rules, { domain: ErrorDomain.QEMU });
      await changeDomain(state, dom, flags, {
        note(domain) {
          const iface = interfaceOf(domain, device);
          const { bandwidth: before, ...rest } = iface;
          const bandwidth = changed(before, params);
          const next = (bandwidth === undefined ? rest : { ...rest, bandwidth }) as NetworkInterface;
          const interfaces = (domain.devices.interfaces ?? []).map((each) => (each === iface ? next : each));
          return { ...domain, devices: { ...domain.devices, interfaces } };
        },
        async apply(_guest, _object, live) {
          const iface = interfaceOf(live, device);
          await limitInterface(state, iface, changed(iface.bandwidth, params), iface.bandwidth);
        },
      });
    },
  } satisfies HypervisorMethods;
}

function interfaceOf(domain: Domain, device: string): NetworkInterface {
  const found = (domain.devices.interfaces ?? []).find(
    ({ target, mac }) => target?.dev === device || mac.address.toLowerCase() === device.toLowerCase(),
  );
  if (found === undefined) throw invalidArgument(`'${device}' is not an interface of '${domain.name}'`);
  return found;
}

/** The bandwidth with parameters set: a direction is given as a whole, and one whose average is 0 has no limit any more. */
function changed(before: Bandwidth | undefined, params: readonly TypedParam[]): Bandwidth | undefined {
  if ((findParam(params, 'inbound.floor') ?? 0) !== 0)
    throw unsupportedConfig('a floor can be had of a virtual network only, and this driver asks for none');
  const next: Bandwidth = {};
  for (const direction of ['inbound', 'outbound'] as const) {
    const given = fields.flatMap(([field, of, rate]) => {
      const value = of === direction ? findParam(params, field) : undefined;
      return typeof value === 'number' ? [[rate, BigInt(value)] as const] : [];
    });
    const limits: NonNullable<Bandwidth['inbound']> = Object.fromEntries(
      given.filter(([, value]) => value !== 0n),
    );
    const hasAverage = given.some(([rate]) => rate === 'average');
    if (limits.average === undefined && Object.keys(limits).length > 0)
      throw invalidArgument(`the ${direction} bandwidth has a peak or burst but no average`);
    if (!hasAverage && before?.[direction] !== undefined) next[direction] = before[direction];
    if (limits.average !== undefined) next[direction] = limits;
  }
  return next.inbound === undefined && next.outbound === undefined ? undefined : next;
}
