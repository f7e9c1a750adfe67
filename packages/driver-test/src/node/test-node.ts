import type { Domain } from '@tsvirt/conf/domain';
import type { Network } from '@tsvirt/conf/network';
import type { StoragePool } from '@tsvirt/conf/storagepool';
import { ObjectStore, type StoredObject } from '@tsvirt/conf/store';
import { type DomainRef, DomainState } from '@tsvirt/core';
import { Emitter } from '@tsvirt/util';
import { HostDevices } from '../device/devices.js';
import { domainKind } from '../domains/document.js';
import { type DomainRuntime, newRuntime } from '../domains/runtime.js';
import type { NodeEmitter } from '../events.js';
import { HostInterfaces } from '../interface/interfaces.js';
import { networkKind } from '../network/networks.js';
import { poolKind, type TestPool } from '../storage/pools.js';
import { PoolContents } from '../storage/volumes.js';
import { type HostInfo, plainNode } from './host-info.js';

/** A domain of the imaginary host. */
export type TestDomain = StoredObject<Domain>;

/** The imaginary host: all that connections to it share. */
export class TestNode {
  readonly host: HostInfo;
  readonly events: NodeEmitter = new Emitter();
  readonly domains = new ObjectStore<Domain>(domainKind);
  readonly networks = new ObjectStore<Network>(networkKind);
  readonly pools = new ObjectStore<StoragePool>(poolKind);
  readonly interfaces = new HostInterfaces();
  readonly devices = new HostDevices();
  readonly #contents = new WeakMap<TestPool, PoolContents>();
  readonly #runtimes = new WeakMap<TestDomain, DomainRuntime>();

  constructor(host: HostInfo = { node: plainNode, cells: [] }) {
    this.host = host;
  }

  /** @throws VirtError `NO_DOMAIN` */
  domain(ref: DomainRef): TestDomain {
    return this.domains.byUUID(ref.uuid);
  }

  runtime(domain: TestDomain): DomainRuntime {
    let runtime = this.#runtimes.get(domain);
    if (runtime === undefined) {
      runtime = newRuntime();
      this.#runtimes.set(domain, runtime);
    }
    return runtime;
  }

  /** What is in a pool. */
  contents(pool: TestPool): PoolContents {
    let contents = this.#contents.get(pool);
    if (contents === undefined) {
      contents = new PoolContents();
      this.#contents.set(pool, contents);
    }
    return contents;
  }

  setState(domain: TestDomain, state: number, reason: number): void {
    const runtime = this.runtime(domain);
    runtime.state = state;
    runtime.reason = reason;
    if (state === DomainState.SHUTOFF) runtime.owner = undefined;
  }

  /** A life-cycle event; `event` is one of `DomainEventType`. */
  tell(dom: DomainRef, event: number, detail: number): void {
    this.events.emit('domain', { eventId: 0, dom, event, detail });
  }
}

/** How the contract refers to a domain. */
export function refOf(domain: TestDomain): DomainRef {
  return { name: domain.name ?? '', uuid: domain.uuid, id: domain.id };
}
