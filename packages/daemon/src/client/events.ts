import type { DriverConnection, EventSubscription, MaybePromise } from '@tsvirt/core';
import {
  eventMessage,
  headOf,
  legacyDomainEvent,
  MessageStatus,
  MessageType,
  notSupported,
  type Procedure,
  qemuMonitorEvent,
  type WireChannel,
  type XdrWriter,
} from '@tsvirt/core/rpc';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { eventsHighWater, maxSubscriptions } from './limits.js';

type Kind = Parameters<typeof eventMessage>[0];
/** Registers one listener with a driver. */
type Register = (listener: (event: unknown) => void) => MaybePromise<EventSubscription>;

/** Writes the payload of one event. */
type WriteEvent = (writer: XdrWriter, callbackId: number, event: never) => void;

interface Held {
  readonly kind: Kind | 'qemu';
  readonly eventId: number;
  /** True for a subscription of a client that knows no callback ids. */
  readonly legacy: boolean;
  readonly subscription: EventSubscription;
}

/** The event subscriptions of one client. */
export class ClientEvents {
  readonly #channel: WireChannel;
  readonly #held = new Map<number, Held>();
  #lastId = 0;

  constructor(channel: WireChannel) {
    this.#channel = channel;
  }

  /** Subscribes; gives the callback id by which the client will know its events. */
  async register(kind: Kind, eventId: number, register: Register): Promise<number> {
    const codec = eventMessage(kind, eventId);
    if (codec === undefined) throw unknownEvent(eventId);
    return this.#hold(kind, eventId, codec.procedure, codec.write, register);
  }

  /** Subscribes to QEMU monitor events. */
  async registerMonitor(register: Register): Promise<number> {
    return this.#hold('qemu', -1, qemuMonitorEvent.procedure, qemuMonitorEvent.write, register);
  }

  /** Subscribes for a client without callback ids: once per event. @throws VirtError if it is subscribed already. */
  async registerLegacy(eventId: number, register: Register): Promise<void> {
    const legacy = legacyDomainEvent(eventId);
    if (legacy === undefined) throw unknownEvent(eventId);
    if (this.#legacy(eventId) !== undefined)
      throw new VirtError(ErrorCode.INTERNAL_ERROR, `domain event ${eventId} is registered already`, rpc);
    await this.#hold(
      'domain',
      eventId,
      legacy.procedure,
      (writer, _id, event) => legacy.write(writer, event),
      register,
      true,
    );
  }

  async deregisterLegacy(eventId: number): Promise<void> {
    const id = this.#legacy(eventId);
    if (id === undefined)
      throw new VirtError(ErrorCode.INTERNAL_ERROR, `domain event ${eventId} is not registered`, rpc);
    await this.#drop(id);
  }

  /** Ends a subscription. @throws VirtError if there is none of this kind with this id. */
  async deregister(kind: Kind | 'qemu', callbackId: number): Promise<void> {
    const held = this.#held.get(callbackId);
    if (held === undefined || held.kind !== kind || held.legacy)
      throw new VirtError(
        ErrorCode.INTERNAL_ERROR,
        `no ${kind} event callback has the id ${callbackId}`,
        rpc,
      );
    await this.#drop(callbackId);
  }

  /** Ends all subscriptions; gives what failed. */
  async close(): Promise<unknown[]> {
    const ended = await Promise.allSettled(Array.from(this.#held.keys(), (id) => this.#drop(id)));
    return ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  }

  async #hold(
    kind: Held['kind'],
    eventId: number,
    procedure: Procedure<void, unknown>,
    write: WriteEvent,
    register: Register,
    legacy = false,
  ): Promise<number> {
    if (this.#held.size >= maxSubscriptions)
      throw new VirtError(
        ErrorCode.OPERATION_FAILED,
        `a client can hold ${maxSubscriptions} event subscriptions at most`,
        rpc,
      );
    const id = ++this.#lastId;
    const head = headOf(procedure);
    const writeEvent = (writer: XdrWriter, event: unknown): void => write(writer, id, event as never);
    const subscription = await register((event) => {
      if (this.#channel.backlog > eventsHighWater)
        this.#channel.destroy(new VirtError(ErrorCode.RPC, 'the client leaves its events unread', rpc));
      else this.#channel.send(head, MessageType.MESSAGE, MessageStatus.OK, writeEvent, event);
    });
    if (!this.#channel.open) await subscription.dispose();
    else this.#held.set(id, { kind, eventId, legacy, subscription });
    return id;
  }

  async #drop(id: number): Promise<void> {
    const held = this.#held.get(id);
    this.#held.delete(id);
    await held?.subscription.dispose();
  }

  #legacy(eventId: number): number | undefined {
    for (const [id, held] of this.#held) if (held.legacy && held.eventId === eventId) return id;
    return undefined;
  }
}

const rpc = { domain: ErrorDomain.RPC };

const unknownEvent = (eventId: number): VirtError =>
  new VirtError(ErrorCode.INVALID_ARG, `invalid argument: there is no event number ${eventId}`, rpc);

/** The driver's registration method as a {@link Register}. */
export function domainRegistration(
  driver: DriverConnection,
  eventId: number,
  dom: Parameters<NonNullable<DriverConnection['connectDomainEventRegisterAny']>>[1],
): Register {
  const register = driver.connectDomainEventRegisterAny;
  if (register === undefined) throw notSupported('virConnectDomainEventRegisterAny');
  return (listener) => register.call(driver, eventId as Parameters<typeof register>[0], dom, listener);
}
