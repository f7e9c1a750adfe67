import { ErrorCode, EventQueue, toVirtError, VirtError } from '@tsvirt/util';
import type {
  DomainEvent,
  DomainQemuMonitorEvent,
  DomainRef,
  EventSubscription,
  NetworkEvent,
  NetworkRef,
  NodeDeviceEvent,
  NodeDeviceRef,
  SecretEvent,
  SecretRef,
  StoragePoolEvent,
  StoragePoolRef,
} from '../../generated/contract.js';
import { typedParamsToObject } from '../../typed-params/param.js';
import { Domain } from '../domain.js';
import type {
  CloseReason,
  DomainEventOf,
  DomainEventPayload,
  EventsOptions,
  MonitorEvent,
  NetworkEventPayload,
  NodeDeviceEventPayload,
  SecretEventPayload,
  StoragePoolEventPayload,
} from '../events.js';
import type { CallOptions } from '../invoke.js';
import { Network } from '../network.js';
import { NodeDevice } from '../node-device.js';
import { Secret } from '../secret.js';
import { StoragePool } from '../storage-pool.js';
import type { ConnectParts } from './base.js';
import { ConnectStorage } from './storage.js';

/** A connection's events: as listeners (…RegisterAny) and as async iterables (…Events). */
export abstract class ConnectEvents extends ConnectStorage {
  readonly #subscriptions = new Set<EventSubscription>();
  readonly #closeListeners = new Set<(reason: CloseReason) => void>();
  readonly #lost: Promise<CloseReason>;
  #tellLost: (reason: CloseReason) => void = () => {};
  #lostReason: CloseReason | undefined;

  constructor(parts: ConnectParts) {
    super(parts);
    this.#lost = new Promise((resolve) => {
      this.#tellLost = resolve;
    });
    parts.driver.onClosed?.((reason) => this.#onLost(reason as CloseReason));
  }

  /**
   * Fulfilled with a `ConnectCloseReason` once the connection is over: lost, or closed by {@link close} (`CLIENT`).
   */
  get closed(): Promise<CloseReason> {
    return this.#lost;
  }

  /** Tells when the connection is lost. Answers to virConnectRegisterCloseCallback; dispose to its unregistering. */
  registerCloseCallback(listener: (reason: CloseReason) => void): EventSubscription {
    if (this.#lostReason !== undefined) listener(this.#lostReason);
    else this.#closeListeners.add(listener);
    return { dispose: () => void this.#closeListeners.delete(listener) };
  }

  #onLost(reason: CloseReason): void {
    if (this.#lostReason !== undefined) return;
    this.#lostReason = reason;
    const listeners = [...this.#closeListeners];
    this.#closeListeners.clear();
    this.#tellLost(reason);
    for (const listener of listeners) this.#guarded(listener)(reason);
  }

  /** The listener, kept from failing whoever tells it, and others that are told. */
  #guarded<E>(listener: (event: E) => void): (event: E) => void {
    return (event) => {
      try {
        listener(event);
      } catch (error) {
        this.logger.error('an event listener failed', { error });
      }
    };
  }

  protected override async beforeClose(): Promise<readonly unknown[]> {
    const failures: unknown[] = [];
    const attempt = async (action: () => unknown): Promise<void> => {
      try {
        await action();
      } catch (error) {
        failures.push(error);
      }
    };
    await Promise.all([...this.#subscriptions].map((subscription) => attempt(() => subscription.dispose())));
    // The other side of a lost connection has forgotten its listeners.
    if (this.#lostReason !== undefined) return [];
    await attempt(() => this.#onLost(3));
    return failures;
  }

  /** @throws VirtError `INVALID_CONN` where the connection was closed meanwhile: nobody would end the subscription */
  async #keep(registering: Promise<EventSubscription>): Promise<EventSubscription> {
    const subscription = await registering;
    if (this.isClosed) {
      await subscription.dispose();
      throw new VirtError(
        ErrorCode.INVALID_CONN,
        'the connection was closed while a listener was being registered',
      );
    }
    const kept: EventSubscription = {
      dispose: () => (this.#subscriptions.delete(kept) ? subscription.dispose() : undefined),
    };
    this.#subscriptions.add(kept);
    return kept;
  }

  /**
   * Calls the listener at each event of that number (`DomainEventID`), of one domain or (null) of all. Answers to
   * virConnectDomainEventRegisterAny; dispose to virConnectDomainEventDeregisterAny.
   */
  async domainEventRegisterAny<Id extends DomainEvent['eventId']>(
    eventId: Id,
    domain: DomainRef | null,
    listener: (event: DomainEventOf<Id>) => void,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded((event: DomainEvent) =>
      listener(this.#domainEvent(event) as DomainEventOf<Id>),
    );
    return this.#keep(this.call('connectDomainEventRegisterAny', options, eventId, domain, told));
  }

  #domainEvent(event: DomainEvent): DomainEventPayload {
    const { dom, ...rest } = event;
    const domain = new Domain(this.self, dom);
    if ('params' in rest)
      return { ...rest, domain, params: typedParamsToObject(rest.params) } as DomainEventPayload;
    return { ...rest, domain } as DomainEventPayload;
  }

  /** As {@link domainEventRegisterAny}, for a network's events (`NetworkEventID`). Answers to virConnectNetworkEventRegisterAny. */
  async networkEventRegisterAny(
    eventId: NetworkEvent['eventId'],
    network: NetworkRef | null,
    listener: (event: NetworkEventPayload) => void,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded(({ net, ...rest }: NetworkEvent) =>
      listener({ ...rest, network: new Network(this.self, net) } as NetworkEventPayload),
    );
    return this.#keep(this.call('connectNetworkEventRegisterAny', options, eventId, network, told));
  }

  /** As {@link domainEventRegisterAny}, for a storage pool's events (`StoragePoolEventID`). Answers to virConnectStoragePoolEventRegisterAny. */
  async storagePoolEventRegisterAny(
    eventId: StoragePoolEvent['eventId'],
    pool: StoragePoolRef | null,
    listener: (event: StoragePoolEventPayload) => void,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded(({ pool: ref, ...rest }: StoragePoolEvent) =>
      listener({ ...rest, pool: new StoragePool(this.self, ref) } as StoragePoolEventPayload),
    );
    return this.#keep(this.call('connectStoragePoolEventRegisterAny', options, eventId, pool, told));
  }

  /** As {@link domainEventRegisterAny}, for a node device's events (`NodeDeviceEventID`). Answers to virConnectNodeDeviceEventRegisterAny. */
  async nodeDeviceEventRegisterAny(
    eventId: NodeDeviceEvent['eventId'],
    device: NodeDeviceRef | null,
    listener: (event: NodeDeviceEventPayload) => void,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded(({ dev, ...rest }: NodeDeviceEvent) =>
      listener({ ...rest, device: new NodeDevice(this.self, dev) } as NodeDeviceEventPayload),
    );
    return this.#keep(this.call('connectNodeDeviceEventRegisterAny', options, eventId, device, told));
  }

  /** As {@link domainEventRegisterAny}, for a secret's events (`SecretEventID`). Answers to virConnectSecretEventRegisterAny. */
  async secretEventRegisterAny(
    eventId: SecretEvent['eventId'],
    secret: SecretRef | null,
    listener: (event: SecretEventPayload) => void,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded(({ secret: ref, ...rest }: SecretEvent) =>
      listener({ ...rest, secret: new Secret(this.self, ref) } as SecretEventPayload),
    );
    return this.#keep(this.call('connectSecretEventRegisterAny', options, eventId, secret, told));
  }

  /**
   * Calls the listener at events of QEMU's own monitor, of one name or (null) all. Answers to virConnectDomainQemuMonitorEventRegister. Flags:
   * `ConnectDomainQemuMonitorEventRegisterFlags`.
   */
  async domainQemuMonitorEventRegister(
    domain: DomainRef | null,
    event: string | null,
    listener: (event: MonitorEvent) => void,
    flags = 0,
    options?: CallOptions,
  ): Promise<EventSubscription> {
    const told = this.#guarded(({ dom, ...rest }: DomainQemuMonitorEvent) =>
      listener({ ...rest, domain: new Domain(this.self, dom) }),
    );
    return this.#keep(
      this.call('connectDomainQemuMonitorEventRegister', options, domain, event, told, flags),
    );
  }

  /**
   * Events of domains: `for await (const event of conn.domainEvents({ eventId: DomainEventID.LIFECYCLE }))`. The listener is registered at the first
   * `next()`, or now with `await conn.domainEvents(…).ready`. Reading ends with the connection; a reader that falls behind `limit` events gets an
   * `OVERFLOW` error.
   */
  domainEvents<Id extends DomainEvent['eventId'] = 0>(
    options: EventsOptions<Id> & { readonly domain?: DomainRef | null } = {},
  ): EventStream<DomainEventOf<Id>> {
    return this.#events(options, (eventId, push) =>
      this.domainEventRegisterAny(eventId, options.domain ?? null, push),
    );
  }

  /** Events of networks; see {@link domainEvents}. */
  networkEvents(
    options: EventsOptions<NetworkEvent['eventId']> & { readonly network?: NetworkRef | null } = {},
  ): EventStream<NetworkEventPayload> {
    return this.#events(options, (eventId, push) =>
      this.networkEventRegisterAny(eventId, options.network ?? null, push),
    );
  }

  /** Events of storage pools; see {@link domainEvents}. */
  storagePoolEvents(
    options: EventsOptions<StoragePoolEvent['eventId']> & { readonly pool?: StoragePoolRef | null } = {},
  ): EventStream<StoragePoolEventPayload> {
    return this.#events(options, (eventId, push) =>
      this.storagePoolEventRegisterAny(eventId, options.pool ?? null, push),
    );
  }

  /** Events of node devices; see {@link domainEvents}. */
  nodeDeviceEvents(
    options: EventsOptions<NodeDeviceEvent['eventId']> & { readonly device?: NodeDeviceRef | null } = {},
  ): EventStream<NodeDeviceEventPayload> {
    return this.#events(options, (eventId, push) =>
      this.nodeDeviceEventRegisterAny(eventId, options.device ?? null, push),
    );
  }

  /** Events of secrets; see {@link domainEvents}. */
  secretEvents(
    options: EventsOptions<SecretEvent['eventId']> & { readonly secret?: SecretRef | null } = {},
  ): EventStream<SecretEventPayload> {
    return this.#events(options, (eventId, push) =>
      this.secretEventRegisterAny(eventId, options.secret ?? null, push),
    );
  }

  #events<Id extends number, T>(
    options: EventsOptions<Id>,
    register: (eventId: Id, push: (event: T) => void) => Promise<EventSubscription>,
  ): EventStream<T> {
    const over = this.registerCloseCallback((reason) => {
      if (reason === 3) stream.end();
      else stream.fail(new VirtError(ErrorCode.RPC, 'the connection was lost; no more events come'));
    });
    const stream: EventStream<T> = new EventStream<T>(
      options,
      (push) => register((options.eventId ?? 0) as Id, push),
      over,
      (error) => {
        if (this.#lostReason === undefined)
          this.logger.warn('a listener for events could not be unregistered', {
            error: toVirtError(error).message,
          });
      },
    );
    return stream;
  }
}

/** Events to be read with `for await`, in a bounded buffer. */
export class EventStream<T> extends EventQueue<T> {
  readonly #register: () => Promise<EventSubscription>;
  #ready: Promise<void> | undefined;

  constructor(
    options: EventsOptions<number>,
    register: (push: (event: T) => void) => Promise<EventSubscription>,
    over: EventSubscription,
    undisposed: (error: unknown) => void,
  ) {
    let subscription: Promise<EventSubscription> | undefined;
    super({
      limit: options.limit ?? 1024,
      overflow: 'fail',
      signal: options.signal,
      onEnd: () => {
        void over.dispose();
        subscription?.then(
          async (made) => {
            try {
              await made.dispose();
            } catch (error) {
              undisposed(error);
            }
          },
          // A failed registration was told to the reader already.
          () => {},
        );
      },
    });
    this.#register = () => {
      subscription ??= register((event) => void this.push(event));
      return subscription;
    };
  }

  /** Fulfilled once events are being collected; waiting for it misses none from then on. */
  get ready(): Promise<void> {
    this.#ready ??= this.#register().then(() => undefined);
    return this.#ready;
  }

  override async next(): Promise<IteratorResult<T>> {
    await this.ready;
    return super.next();
  }
}
