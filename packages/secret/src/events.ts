import type { EventSubscription, SecretEvent, SecretRef } from '@tsvirt/core';
import { Emitter } from '@tsvirt/util';

/** Who listens to what of all secrets. */
export class SecretEvents {
  readonly #emitter: Emitter<{ secret: SecretEvent }>;

  /** @param onError gets what a listener throws; the others are told all the same */
  constructor(onError: (error: unknown) => void) {
    this.#emitter = new Emitter(onError);
  }

  on(
    eventId: SecretEvent['eventId'],
    secret: SecretRef | null,
    listener: (event: SecretEvent) => void,
  ): EventSubscription {
    return this.#emitter.on('secret', (event) => {
      if (event.eventId === eventId && (secret === null || secret.uuid === event.secret.uuid))
        listener(event);
    });
  }

  /** `event` is one of `SecretEventLifecycleType`. */
  lifecycle(secret: SecretRef, event: number): void {
    this.#emitter.emit('secret', { eventId: 0, secret, event, detail: 0 });
  }

  valueChanged(secret: SecretRef): void {
    this.#emitter.emit('secret', { eventId: 1, secret });
  }
}
