import { join } from 'node:path';
import { type DriverConnection, DriverHost, type DriverLoader, type HostOpenOptions } from '@tsvirt/core';
import {
  type Directories,
  directoriesFor,
  ErrorCode,
  Hooks,
  isVirtError,
  type Logger,
  longestTimer,
  notifyServiceManager,
  type Scope,
  systemRunner,
  Turns,
  UndoStack,
  VirtError,
} from '@tsvirt/util';
import { Calm } from './calm.js';
import type { DaemonConfig } from './config.js';
import { Clients } from './server/clients.js';
import { addressText, type ListenAddress, type Listener, listen } from './server/listener.js';

/** What a {@link Daemon} is made of. */
export interface DaemonOptions {
  readonly scope: Scope;
  readonly config: DaemonConfig;
  readonly logger: Logger;
  /** Addresses beside the daemon's usual sockets. */
  readonly listen?: readonly ListenAddress[];
  /** The group id of `unix_sock_group`. */
  readonly socketGroup?: number;
  /** Default: every installed driver. */
  readonly loader?: DriverLoader;
  /** Seconds without clients or guests after which {@link Daemon.idle} is fulfilled; undefined: never. */
  readonly idleTimeout?: number;
}

/** How {@link Daemon.rehearse} works. */
export interface RehearsalOptions {
  /** Told true while drivers rehearse, false while they wait for clients to leave, and at the end. */
  readonly onStage?: (rehearsing: boolean) => void;
  /** Milliseconds since the last client, or the call, after which they begin or go on. Default 1,000. */
  readonly calm?: number;
}

/** tsvirtd: keeps the drivers' state alive and serves the wire protocol. */
export class Daemon {
  readonly directories: Directories;
  /** Fulfilled when nobody has needed the daemon for its idle timeout. */
  readonly idle: Promise<void>;
  readonly #options: DaemonOptions;
  readonly #hooks: Hooks;
  readonly #host: DriverHost;
  readonly #clients: Clients;
  readonly #listeners: Listener[] = [];
  #becomeIdle: () => void = () => {};
  #idleTimer: NodeJS.Timeout | undefined;
  #calm: Calm | undefined;
  #rehearsal: Promise<void> | undefined;
  #stopped = false;

  constructor(options: DaemonOptions) {
    this.#options = options;
    const directories = directoriesFor(options.scope);
    const { hooksDirectory = directories.hooks } = options.config;
    this.directories = { ...directories, hooks: hooksDirectory };
    this.#hooks = new Hooks(systemRunner(), hooksDirectory, 'daemon');
    this.#host = new DriverHost({
      scope: options.scope,
      directories: this.directories,
      logger: options.logger,
      ...(options.loader === undefined ? {} : { loader: options.loader }),
    });
    this.#clients = new Clients({
      opener: { open: (name, how) => this.#open(name ?? '', how) },
      limits: options.config.client,
      maxClients: options.config.maxClients,
      logger: options.logger.child('client'),
      changed: () => {
        this.#calm?.changed(this.#clients.size);
        this.#watchIdle();
      },
    });
    this.idle = new Promise((resolve) => {
      this.#becomeIdle = resolve;
    });
  }

  async #open(uri: string, how: HostOpenOptions): Promise<DriverConnection> {
    try {
      return (await this.#host.open(uri, how)).driver;
    } catch (error) {
      if (!isVirtError(error) || error.code !== ErrorCode.NO_CONNECT || error.hint === undefined) throw error;
      // the wire has no place for a hint
      throw new VirtError(error.code, `${error.message} (${error.hint})`, {
        domain: error.domain,
        cause: error,
      });
    }
  }

  /** Starts the drivers, then listens. What was started is stopped again where a step fails. */
  async start(): Promise<readonly ListenAddress[]> {
    await using undo = new UndoStack();
    await this.#runHook('start', '-', 'start');
    undo.push('stop the drivers', () => this.#host.stop());
    await this.#host.start();
    undo.push('close the sockets', () => this.#closeListeners());
    for (const address of [...this.#usualAddresses(), ...(this.#options.listen ?? [])])
      this.#listeners.push(
        await listen(
          address,
          (socket, from) => this.#clients.accept(socket, from),
          (error, from) =>
            this.#options.logger.warn(`a client could not be taken on ${addressText(from)}`, { error }),
        ),
      );
    undo.commit();
    this.#watchIdle();
    this.#notify('READY=1');
    return this.#listeners.map(({ address }) => address);
  }

  /**
   * Lets the drivers go through what first clients will need, while there is none; fulfilled when they have, or when the
   * daemon stops.
   */
  rehearse(options: RehearsalOptions = {}): Promise<void> {
    this.#rehearsal ??= this.#rehearse(options);
    return this.#rehearsal;
  }

  async #rehearse({ onStage = () => {}, calm: duration = 1000 }: RehearsalOptions): Promise<void> {
    const turns = new Turns();
    const calm = new Calm(duration);
    this.#calm = calm;
    const pause = async () => {
      await turns.next();
      if (!calm.reached) {
        onStage(false);
        await calm.wait();
        onStage(true);
      }
      if (this.#stopped) throw new VirtError(ErrorCode.OPERATION_ABORTED, 'the daemon is being stopped');
    };
    if (this.#stopped) return;
    calm.changed(this.#clients.size);
    await calm.wait();
    onStage(true);
    try {
      await this.#host.rehearse(pause);
    } catch (error) {
      if (!this.#stopped) throw error;
    } finally {
      onStage(false);
    }
  }

  /** Reads the drivers' configuration again. */
  async reload(): Promise<void> {
    this.#notify('RELOADING=1');
    try {
      await this.#runHook('reload', 'begin', 'SIGHUP');
      await this.#host.reload();
    } finally {
      this.#notify('READY=1');
    }
  }

  /** Lets clients and drivers go; guests stay as they are. */
  async stop(): Promise<void> {
    this.#notify('STOPPING=1');
    this.#stopped = true;
    this.#calm?.end();
    clearTimeout(this.#idleTimer);
    await this.#rehearsal;
    await this.#closeListeners();
    this.#clients.close();
    await this.#host.stop();
    await this.#runHook('shutdown', '-', 'shutdown');
  }

  /** A script can't keep the daemon from it. */
  async #runHook(operation: string, phase: 'begin' | '-', extra: string): Promise<void> {
    try {
      await this.#hooks.run({ object: '-', operation, phase, extra });
    } catch (error) {
      this.#options.logger.warn(`a hook for the ${operation} of the daemon failed`, { error });
    }
  }

  #usualAddresses(): ListenAddress[] {
    const { config, socketGroup: gid } = this.#options;
    const { run } = this.directories;
    const addresses: ListenAddress[] = [
      {
        kind: 'unix',
        path: join(run, 'tsvirt-sock-ro'),
        readOnly: true,
        mode: config.readOnlyMode,
        gid: undefined,
      },
      // last: whoever finds it there finds the other one, too
      { kind: 'unix', path: join(run, 'tsvirt-sock'), readOnly: false, mode: config.readWriteMode, gid },
    ];
    if (config.tcp !== undefined) addresses.push({ kind: 'tcp', ...config.tcp });
    if (config.tls !== undefined) addresses.push({ kind: 'tls', ...config.tls });
    return addresses;
  }

  async #closeListeners(): Promise<void> {
    await Promise.all(this.#listeners.splice(0).map((listener) => listener.close()));
  }

  #watchIdle(): void {
    const { idleTimeout } = this.#options;
    clearTimeout(this.#idleTimer);
    if (idleTimeout === undefined || this.#stopped || this.#clients.size > 0) return;
    this.#idleTimer = setTimeout(() => void this.#lookIdle(), Math.min(idleTimeout * 1000, longestTimer));
  }

  async #lookIdle(): Promise<void> {
    // A driver that can't say counts as busy: guests may depend on it.
    const busy = await this.#host.busy().catch((error: unknown) => {
      this.#options.logger.warn('a driver could not say whether it is busy', { error });
      return true;
    });
    if (busy || this.#clients.size > 0) this.#watchIdle();
    else this.#becomeIdle();
  }

  /** Tells the service manager. The daemon serves, and stops, whether or not that one listens. */
  #notify(state: string): void {
    try {
      notifyServiceManager(state);
    } catch (error) {
      this.#options.logger.warn(`the service manager could not be told ${state}`, { error });
    }
  }
}
