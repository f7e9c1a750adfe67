import type {
  DomainEvent,
  DomainQemuMonitorEvent,
  NetworkEvent,
  NodeDeviceEvent,
  SecretEvent,
  StoragePoolEvent,
} from '../../generated/contract.js';
import {
  domainEvents,
  legacyDomainEvents,
  networkEvents,
  nodeDeviceEvents,
  secretEvents,
  storagePoolEvents,
} from '../../generated/rpc/events.js';
import { qemu } from '../../generated/rpc/qemu-procedures.js';
import { type EventCodec, eventCodec, type LegacyEvent } from './codec.js';

/** The events of each kind of object. */
export interface EventOf {
  readonly domain: DomainEvent;
  readonly network: NetworkEvent;
  readonly storagePool: StoragePoolEvent;
  readonly nodeDevice: NodeDeviceEvent;
  readonly secret: SecretEvent;
}

export type EventKind = keyof EventOf;

/** The codecs of each kind of object, by the event's number. */
export const eventCodecs: { readonly [K in EventKind]: readonly EventCodec<EventOf[K]>[] } = {
  domain: domainEvents,
  network: networkEvents,
  storagePool: storagePoolEvents,
  nodeDevice: nodeDeviceEvents,
  secret: secretEvents,
};

/** How an event with this number goes over the wire; undefined: there is no such event. */
export const eventMessage = <K extends EventKind>(
  kind: K,
  eventId: number,
): EventCodec<EventOf[K]> | undefined => eventCodecs[kind][eventId];

/** The same of a domain's event for clients without callback ids; undefined: they don't know it. */
export const legacyDomainEvent = (eventId: number): LegacyEvent | undefined => legacyDomainEvents[eventId];

/** QEMU's own monitor events. */
export const qemuMonitorEvent: EventCodec<DomainQemuMonitorEvent> = eventCodec(
  qemu.domainMonitorEvent,
  (callbackID, event: DomainQemuMonitorEvent) => ({ callbackID, ...event }),
  ({ dom, event, seconds, micros, details }): DomainQemuMonitorEvent => ({
    dom,
    event,
    seconds,
    micros,
    details,
  }),
);
