import { randomMac } from '@tsvirt/util/net';
import { randomUuid } from '@tsvirt/util/uuid';
import type { Domain } from '../../domain.js';
import { xmlError } from '../../failure.js';
import type { DomainParseOptions } from '../../options.js';
import { isGeneratedTarget, isVirtioInterface, type NetworkInterface } from '../interface.js';

const none = '00:00:00:00:00:00';

/** A new address: the driver's prefix and three random bytes. */
export function newMac(options: DomainParseOptions): string {
  const prefix = options.driver?.macPrefix ?? '52:54:00';
  const { randomBytes } = options;
  if (randomBytes === undefined) return randomMac(prefix.split(':').map((byte) => Number.parseInt(byte, 16)));
  const byte = () => (randomBytes(1)[0] ?? 0).toString(16).padStart(2, '0');
  return `${prefix}:${byte()}:${byte()}:${byte()}`;
}

/** What a network card leaves open. */
export function interfaceDefault(card: NetworkInterface, options: DomainParseOptions): void {
  if (card.mac?.address === undefined || card.mac.address === none) card.mac = { address: newMac(options) };
  else if ((Number.parseInt(card.mac.address.slice(0, 2), 16) & 1) === 1)
    throw xmlError(`MAC address '${card.mac.address}' is a multicast address: expected one of a single card`);
  const { target } = card;
  if (target?.dev !== undefined && target.managed !== false && options.active !== true)
    if (isGeneratedTarget(target.dev)) delete target.dev;
  if (target !== undefined && target.dev === undefined && target.managed === undefined) delete card.target;
  if (card.type !== 'hostdev' && !isVirtioInterface(card.model)) delete card.driver;
  if (card.vlan !== undefined && (card.vlan.tags?.length ?? 0) > 1) card.vlan.trunk ??= true;
  // One queue is what there is anyway.
  if (card.driver?.queues === 1) delete card.driver.queues;
  virtualPortDefaults(card, options.newUuid ?? randomUuid);
}

/** Identities that a switch asks for. */
function virtualPortDefaults({ virtualport }: NetworkInterface, newUuid: () => string): void {
  if (virtualport === undefined) return;
  if (virtualport.type === '802.1Qbg') {
    virtualport.parameters ??= {};
    virtualport.parameters.instanceid ??= newUuid();
  } else if (virtualport.type === 'openvswitch') {
    virtualport.parameters ??= {};
    virtualport.parameters.interfaceid ??= newUuid();
  }
}

/** What all network cards leave open. */
export function interfaceDefaults(domain: Domain, options: DomainParseOptions): void {
  for (const card of domain.devices.interfaces ?? []) interfaceDefault(card, options);
}
