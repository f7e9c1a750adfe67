import type {
  DomainEvent,
  EventSubscription,
  NetworkEvent,
  NodeDeviceEvent,
  StoragePoolEvent,
} from '@tsvirt/core';
import type { Emitter } from '@tsvirt/util';

/** What happens on the imaginary host, by kind of object. */
export interface NodeEvents {
  domain: DomainEvent;
  network: NetworkEvent;
  pool: StoragePoolEvent;
  device: NodeDeviceEvent;
}

export type NodeEmitter = Emitter<NodeEvents>;

/** Tells `listener` of the events with one number, of one object or (for null) of all. */
export function subscribe<Kind extends keyof NodeEvents>(
  emitter: NodeEmitter,
  kind: Kind,
  eventId: number,
  concerns: (event: NodeEvents[Kind]) => boolean,
  listener: (event: NodeEvents[Kind]) => void,
): EventSubscription {
  return emitter.on(kind, (event) => {
    if (event.eventId === eventId && concerns(event)) listener(event);
  });
}
