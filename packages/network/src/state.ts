import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Network } from '@tsvirt/conf/network';
import { ObjectStore } from '@tsvirt/conf/store';
import { NetworkEventLifecycleType, type StateContext, type StateDriver } from '@tsvirt/core';
import { cleanTemporaries, exists, firstSinceBoot, Hooks, type Logger, Mutex } from '@tsvirt/util';
import type { DnsmasqFiles } from './dhcp/process.js';
import { DnsmasqWatch } from './dhcp/watch.js';
import { NetworkEvents } from './events.js';
import type { HostServices } from './host.js';
import { defaultNetworkXml, type FirstFree } from './network/default.js';
import { liveDefinition, prepareDefinition } from './network/definition.js';
import { networkKind } from './network/kind.js';
import { type LiveNetwork, type NetworkObject, refOf } from './network/live.js';
import { keepUp, takeUp } from './network/refresh.js';
import { bringUp, checkStartable } from './network/start.js';
import { PortTables } from './port/ports.js';

/** All that this driver keeps of one scope: its networks, their ports, who listens. */
export class NetworkState implements StateDriver {
  readonly host: HostServices;
  readonly logger: Logger;
  readonly privileged: boolean;
  readonly store: ObjectStore<Network, LiveNetwork>;
  readonly ports: PortTables;
  readonly events: NetworkEvents;
  readonly dnsmasqs: DnsmasqWatch;
  /** Held while a network gets its names or is started, so that no two take the same name, link or subnet. */
  readonly turn = new Mutex();
  /** A system has virbr0 and 192.168.122.0/24, as with libvirt; a private root leaves those to it. */
  readonly firstFree: FirstFree;
  readonly hooks: Hooks;
  readonly #scope: StateContext['scope']['kind'];
  readonly #paths: { readonly config: string; readonly run: string; readonly dnsmasq: string };

  constructor(context: StateContext, host: HostServices) {
    this.#scope = context.scope.kind;
    this.firstFree = this.#scope === 'system' ? { bridge: 0, subnet: 122 } : { bridge: 1, subnet: 123 };
    this.host = host;
    this.logger = context.logger;
    this.privileged = context.privileged;
    const { config, run, state, hooks } = context.directories;
    this.hooks = new Hooks(host.runner, hooks, 'network');
    this.#paths = { config, run, dnsmasq: join(state, 'dnsmasq') };
    this.store = new ObjectStore(networkKind, { config, status: run }, { logger: this.logger });
    this.ports = new PortTables(join(run, 'ports'));
    this.dnsmasqs = new DnsmasqWatch(host, this.logger);
    this.events = new NetworkEvents((error) => this.logger.error('an event listener failed', { error }));
  }

  /** Takes up the networks that outlived the last process, then, once a boot, starts what is marked autostart. */
  async start(): Promise<void> {
    const isFirst = !(await exists(this.#paths.config));
    await cleanTemporaries(this.#paths.dnsmasq);
    const { broken } = await this.store.load();
    for (const { path, error } of broken)
      this.logger.error(`${path} can't be used and was skipped`, { error });
    for (const object of this.store.list({ active: true })) await takeUp(this, object);
    if (isFirst) await this.attempt('define the default network', () => this.#defineDefault());
    if (await firstSinceBoot(this.#paths.run)) await this.#autostart();
  }

  /** Puts the rules of running networks in force again and starts what died of them. */
  async reload(): Promise<void> {
    for (const object of this.store.list({ active: true }))
      await this.attempt(`refresh the network ${object.name}`, () =>
        this.store.withJob(object.uuid, async (found) => {
          if (found.active) await keepUp(this, found);
        }),
      );
    await this.#autostart();
  }

  /** Networks go on as they are. */
  async stop(): Promise<void> {
    this.dnsmasqs.stop();
    for (const object of this.store.list()) await object.job.run(() => {});
    await this.store.close();
  }

  busy(): boolean {
    return this.store.list({ active: true }).length > 0;
  }

  /** Starts an inactive network; the caller holds its job. */
  async startObject(object: NetworkObject): Promise<void> {
    await this.turn.run(async () => {
      await checkStartable(this, object.current);
      await this.store.start(object, { live: liveDefinition(object.current), data: { phase: 'starting' } });
      await bringUp(this, object);
    });
    this.events.lifecycle(refOf(object), NetworkEventLifecycleType.STARTED);
  }

  /** Where the dnsmasq of a network has its files. */
  dnsmasqFiles(network: Pick<Network, 'name' | 'uuid'>): DnsmasqFiles {
    // dnsmasq takes some characters of its lines for its own; a name has few limits.
    const file = /^[\w.+-]+$/.test(network.name) ? network.name : (network.uuid ?? '');
    const base = join(this.#paths.dnsmasq, file);
    return {
      config: `${base}.conf`,
      hosts: `${base}.hostsfile`,
      addnHosts: `${base}.addnhosts`,
      leases: `${base}.leases`,
      pid: join(this.#paths.run, `${file}.pid`),
    };
  }

  /** Removes what outlasts the runs of a network that has left the store. */
  async forgetLeases(network: Pick<Network, 'name' | 'uuid'>): Promise<void> {
    await rm(this.dnsmasqFiles(network).leases, { force: true });
  }

  /** Does what must not fail what is around it; its failure is only logged. */
  async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(`could not ${what}`, { error });
    }
  }

  async #autostart(): Promise<void> {
    for (const { uuid, name } of this.store.list({ active: false, autostart: true }))
      await this.attempt(`start the network ${name}`, () =>
        this.store.withJob(uuid, async (object) => {
          if (!object.active) await this.startObject(object);
        }),
      );
  }

  async #defineDefault(): Promise<void> {
    if (this.#scope === 'session') return;
    await this.store.define(
      await prepareDefinition(this, await defaultNetworkXml(this.host, this.firstFree)),
    );
  }
}
