import type { DomainEvent, DomainRef, EventSubscription } from '@tsvirt/core';

type Kind = DomainEvent['eventId'];

/** A monitor event as virConnectDomainQemuMonitorEventRegister tells it. */
export interface MonitorEvent {
  readonly dom: DomainRef;
  readonly event: string;
  readonly seconds: bigint;
  readonly micros: number;
  /** JSON text */
  readonly details: string | null;
}

interface Listener<Event> {
  readonly uuid: string | undefined;
  readonly call: (event: Event) => void;
}

/** Who listens to what of all guests of a driver. */
export class DomainEvents {
  readonly #listeners = new Map<Kind, Set<Listener<DomainEvent>>>();
  readonly #monitor = new Set<Listener<MonitorEvent>>();
  readonly #onError: (error: unknown) => void;

  /** @param onError gets what a listener throws; the others are told all the same */
  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  on(kind: Kind, domain: DomainRef | null, call: (event: DomainEvent) => void): EventSubscription {
    const set = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, set);
    return add(set, { uuid: domain?.uuid, call });
  }

  onMonitor(domain: DomainRef | null, call: (event: MonitorEvent) => void): EventSubscription {
    return add(this.#monitor, { uuid: domain?.uuid, call });
  }

  emit(event: DomainEvent): void {
    this.#tell(this.#listeners.get(event.eventId), event);
  }

  emitMonitor(event: MonitorEvent): void {
    this.#tell(this.#monitor, event);
  }

  /** True if anyone wants monitor events. */
  get monitored(): boolean {
    return this.#monitor.size > 0;
  }

  #tell<Event extends { readonly dom: DomainRef }>(
    set: ReadonlySet<Listener<Event>> | undefined,
    event: Event,
  ): void {
    if (set === undefined || set.size === 0) return;
    for (const listener of [...set]) {
      if (!set.has(listener) || (listener.uuid !== undefined && listener.uuid !== event.dom.uuid)) continue;
      try {
        listener.call(event);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}

function add<Event>(set: Set<Listener<Event>>, listener: Listener<Event>): EventSubscription {
  set.add(listener);
  return { dispose: () => void set.delete(listener) };
}
