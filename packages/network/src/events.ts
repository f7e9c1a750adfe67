import type { EventSubscription, NetworkEvent, NetworkRef } from '@tsvirt/core';
import { Emitter } from '@tsvirt/util';

/** Who listens to what of all networks. */
export class NetworkEvents {
  readonly #emitter: Emitter<{ network: NetworkEvent }>;

  /** @param onError gets what a listener throws; the others are told all the same */
  constructor(onError: (error: unknown) => void) {
    this.#emitter = new Emitter(onError);
  }

  on(
    eventId: NetworkEvent['eventId'],
    network: NetworkRef | null,
    listener: (event: NetworkEvent) => void,
  ): EventSubscription {
    return this.#emitter.on('network', (event) => {
      if (event.eventId === eventId && (network === null || network.uuid === event.net.uuid)) listener(event);
    });
  }

  /** `event` is one of `NetworkEventLifecycleType`. */
  lifecycle(net: NetworkRef, event: number): void {
    this.#emitter.emit('network', { eventId: 0, net, event, detail: 0 });
  }

  /** `type` is one of `NetworkMetadataType`. */
  metadata(net: NetworkRef, type: number, nsuri: string | null): void {
    this.#emitter.emit('network', { eventId: 1, net, type, nsuri });
  }
}
