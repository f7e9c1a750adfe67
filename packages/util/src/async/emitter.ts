/// <reference lib="esnext.disposable" preserve="true" />

/** What ends a subscription. */
export interface Subscription extends Disposable {
  /** Ends it; again does nothing. */
  dispose(): void;
}

type Listener<T> = (payload: T) => void;

/**
 * A typed emitter: `Events` maps each event's name to its payload. Listeners run in the order they subscribed, at once;
 * one that throws keeps no other from hearing: its error goes to `onError`.
 */
export class Emitter<Events extends object> {
  readonly #listeners = new Map<keyof Events, Set<Listener<never>>>();
  readonly #onError: (error: unknown, event: keyof Events) => void;

  /** `onError` by default rethrows outside of the emit, as an uncaught exception. */
  constructor(onError: (error: unknown, event: keyof Events) => void = rethrowLater) {
    this.#onError = onError;
  }

  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): Subscription {
    const wrapped: Listener<Events[E]> = (payload) => listener(payload);
    let set = this.#listeners.get(event);
    if (set === undefined) {
      set = new Set();
      this.#listeners.set(event, set);
    }
    const listeners = set;
    listeners.add(wrapped);
    const dispose = (): void => {
      listeners.delete(wrapped);
      if (listeners.size === 0 && this.#listeners.get(event) === listeners) this.#listeners.delete(event);
    };
    return { dispose, [Symbol.dispose]: dispose };
  }

  once<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): Subscription {
    const subscription = this.on(event, (payload) => {
      subscription.dispose();
      listener(payload);
    });
    return subscription;
  }

  emit<E extends keyof Events>(event: E, payload: Events[E]): void {
    const listeners = this.#listeners.get(event) as Set<Listener<Events[E]>> | undefined;
    if (listeners === undefined) return;
    for (const listener of [...listeners]) {
      if (!listeners.has(listener)) continue;
      try {
        listener(payload);
      } catch (error) {
        this.#onError(error, event);
      }
    }
  }

  /** How many listen to the event: nothing needs to be computed for none. */
  listenerCount(event: keyof Events): number {
    return this.#listeners.get(event)?.size ?? 0;
  }

  /** Ends all subscriptions. */
  clear(): void {
    this.#listeners.clear();
  }
}

function rethrowLater(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
