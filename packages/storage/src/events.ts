import type { EventSubscription, StoragePoolEvent, StoragePoolRef } from '@tsvirt/core';
import { Emitter } from '@tsvirt/util';

/** Who listens to what of all pools. */
export class PoolEvents {
  readonly #emitter: Emitter<{ pool: StoragePoolEvent }>;

  /** @param onError gets what a listener throws; the others are told all the same */
  constructor(onError: (error: unknown) => void) {
    this.#emitter = new Emitter(onError);
  }

  on(
    eventId: StoragePoolEvent['eventId'],
    pool: StoragePoolRef | null,
    listener: (event: StoragePoolEvent) => void,
  ): EventSubscription {
    return this.#emitter.on('pool', (event) => {
      if (event.eventId === eventId && (pool === null || pool.uuid === event.pool.uuid)) listener(event);
    });
  }

  /** `event` is one of `StoragePoolEventLifecycleType`. */
  lifecycle(pool: StoragePoolRef, event: number): void {
    this.#emitter.emit('pool', { eventId: 0, pool, event, detail: 0 });
  }

  refreshed(pool: StoragePoolRef): void {
    this.#emitter.emit('pool', { eventId: 1, pool });
  }
}
