import type { NetworkInterface } from '@tsvirt/conf/domain';
import {
  type HypervisorMethods,
  IPAddrType,
  makeParam,
  DomainInterfaceAddressesSource as Source,
  validateTypedParams,
} from '@tsvirt/core';
import { ErrorCode, ErrorDomain } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import type { TestNode } from '../node/test-node.js';
import { changeDomain, definitionFor, impactFlags, needActive } from './access.js';

const rates = ['average', 'peak', 'burst', 'floor'] as const;
const fields = [
  ...rates.map((rate) => ({ field: `inbound.${rate}`, side: 'inbound' as const, rate })),
  ...rates.slice(0, 3).map((rate) => ({ field: `outbound.${rate}`, side: 'outbound' as const, rate })),
];

/** A guest's network cards. */
export function domainInterfaces(node: TestNode) {
  return {
    domainGetInterfaceParameters: (dom, device, flags) => {
      checkFlags('domainGetInterfaceParameters', flags, impactFlags);
      const definition = definitionFor(node.domain(dom), flags);
      const { bandwidth } = find(definition.devices.interfaces, device);
      return fields.map(({ field, side, rate }) => makeParam(field, 'uint', bandwidth?.[side]?.[rate] ?? 0n));
    },

    domainSetInterfaceParameters: async (dom, device, params, flags) => {
      checkFlags('domainSetInterfaceParameters', flags, impactFlags);
      validateTypedParams(params, Object.fromEntries(fields.map(({ field }) => [field, 'uint'])), {
        domain: ErrorDomain.TEST,
      });
      await changeDomain(node, dom, flags, (definition) => {
        const card = find(definition.devices.interfaces, device);
        const bandwidth = { ...card.bandwidth };
        for (const { field, side, rate } of fields) {
          const value = params.find((param) => param.field === field)?.value;
          if (typeof value === 'number')
            bandwidth[side] = { ...bandwidth[side], [rate]: value === 0 ? undefined : BigInt(value) };
        }
        for (const side of ['inbound', 'outbound'] as const)
          if (bandwidth[side]?.average === undefined && bandwidth[side]?.floor === undefined)
            delete bandwidth[side];
        card.bandwidth =
          bandwidth.inbound === undefined && bandwidth.outbound === undefined ? undefined : bandwidth;
      });
    },

    domainInterfaceAddresses: (dom, source, flags) => {
      checkFlags('domainInterfaceAddresses', flags);
      const domain = node.domain(dom);
      needActive(domain);
      if (source !== Source.LEASE && source !== Source.AGENT && source !== Source.ARP)
        throw testError(ErrorCode.ARGUMENT_UNSUPPORTED, `there is no source ${source} of addresses`);
      return (domain.current.devices.interfaces ?? []).map((card, index) => ({
        name: card.target?.dev ?? `testnet${index}`,
        hwaddr: card.mac?.address ?? null,
        addrs: [addressOf(node, card, index)],
      }));
    },
  } satisfies HypervisorMethods;
}

/** One address of a card: of its network's range where it is on one, else of a made-up network. */
function addressOf(node: TestNode, card: NetworkInterface, index: number) {
  const name = card.type === 'network' ? card.source.network : undefined;
  const ip = name === undefined ? undefined : node.networks.findByName(name)?.current.ips?.[0];
  const first = ip?.dhcp?.ranges?.[0]?.start ?? ip?.address;
  if (ip === undefined || first === undefined || !first.includes('.'))
    return { type: IPAddrType.IPV4, addr: `192.168.0.${1 + index}`, prefix: 24 };
  const bytes = first.split('.').map(Number);
  bytes[3] = (bytes[3] ?? 0) + 1 + index;
  return { type: IPAddrType.IPV4, addr: bytes.join('.'), prefix: prefixOf(ip) };
}

function prefixOf({
  prefix,
  netmask,
}: {
  prefix?: number | undefined;
  netmask?: string | undefined;
}): number {
  if (netmask === undefined) return prefix ?? 24;
  const bits = netmask.split('.').map((byte) => Number(byte).toString(2));
  return bits.join('').replaceAll('0', '').length;
}

function find<
  Interface extends {
    target?: { dev?: string | undefined } | undefined;
    mac?: { address: string } | undefined;
  },
>(cards: readonly Interface[] | undefined, device: string): Interface {
  const card = cards?.find(
    ({ target, mac }) => target?.dev === device || mac?.address === device.toLowerCase(),
  );
  if (card === undefined) throw invalidArgument(`the domain has no interface '${device}'`);
  return card;
}
