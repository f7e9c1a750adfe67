import {
  type HypervisorMethods,
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

interface Card {
  readonly type: string;
  readonly source?: object | undefined;
}

/** The first free addresses of the card's network; of a made-up one for other cards. */
function addressOf(_node: TestNode, _card: Card, index: number) {
  return { type: 0, addr: `192.168.122.${3 + index}`, prefix: 24 };
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
