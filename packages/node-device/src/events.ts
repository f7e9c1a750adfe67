import type { EventSubscription, NodeDeviceEvent, NodeDeviceRef } from '@tsvirt/core';
import { Emitter } from '@tsvirt/util';

/** Who listens to what of the host's devices. */
export class DeviceEvents {
  readonly #emitter: Emitter<{ device: NodeDeviceEvent }>;
  readonly #onListeners: (any: boolean) => void;

  /**
   * @param onError gets what a listener throws; the others are told all the same
   * @param onListeners told when the first listener comes, and when the last goes
   */
  constructor(onError: (error: unknown) => void, onListeners: (any: boolean) => void) {
    this.#emitter = new Emitter(onError);
    this.#onListeners = onListeners;
  }

  on(
    eventId: NodeDeviceEvent['eventId'],
    dev: NodeDeviceRef | null,
    listener: (event: NodeDeviceEvent) => void,
  ): EventSubscription {
    const subscription = this.#emitter.on('device', (event) => {
      if (event.eventId === eventId && (dev === null || dev.name === event.dev.name)) listener(event);
    });
    if (this.#emitter.listenerCount('device') === 1) this.#onListeners(true);
    let over = false;
    const dispose = (): void => {
      if (over) return;
      over = true;
      subscription.dispose();
      if (this.#emitter.listenerCount('device') === 0) this.#onListeners(false);
    };
    return { dispose };
  }

  /** `event` is one of `NodeDeviceEventLifecycleType`. */
  lifecycle(name: string, event: number): void {
    this.#emitter.emit('device', { eventId: 0, dev: { name }, event, detail: 0 });
  }

  updated(name: string): void {
    this.#emitter.emit('device', { eventId: 1, dev: { name } });
  }
}
