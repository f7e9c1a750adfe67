import type { ConnectCloseReason } from '../generated/constants.js';
import type {
  DomainEvent,
  DomainQemuMonitorEvent,
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from '../generated/contract.js';
import type { ParamsObject } from '../typed-params/param.js';
import type { Domain } from './domain.js';
import type { Network } from './network.js';
import type { NodeDevice } from './node-device.js';
import type { Secret } from './secret.js';
import type { StoragePool } from './storage-pool.js';

/** Why a connection is over. */
export type CloseReason = ConnectCloseReason;

/** What every reader of events chooses. */
export interface EventsOptions<Id extends number> {
  /** Which event; default 0, the life cycle. */
  readonly eventId?: Id;
  /** How many unread events are kept. Default 1024. */
  readonly limit?: number;
  /** Ends reading with an error. */
  readonly signal?: AbortSignal;
}

/** The driver's event with objects in place of references and plain parameters. */
type Told<Event, Key extends string, What> = Event extends unknown
  ? Omit<Event, Key | 'params'> &
      (Event extends { readonly params: unknown } ? { readonly params: ParamsObject } : unknown) &
      What
  : never;

/** An event of a domain; `eventId` (`DomainEventID`) says which. */
export type DomainEventPayload = Told<DomainEvent, 'dom', { readonly domain: Domain }>;
/** The event of that `DomainEventID`. */
export type DomainEventOf<Id extends DomainEvent['eventId']> = Extract<
  DomainEventPayload,
  { readonly eventId: Id }
>;
export type NetworkEventPayload = Told<NetworkEvent, 'net', { readonly network: Network }>;
export type StoragePoolEventPayload = Told<StoragePoolEvent, 'pool', { readonly pool: StoragePool }>;
export type NodeDeviceEventPayload = Told<NodeDeviceEvent, 'dev', { readonly device: NodeDevice }>;
export type SecretEventPayload = Told<SecretEvent, 'secret', { readonly secret: Secret }>;
/** An event of QEMU's own monitor. */
export type MonitorEvent = Omit<DomainQemuMonitorEvent, 'dom'> & { readonly domain: Domain };
