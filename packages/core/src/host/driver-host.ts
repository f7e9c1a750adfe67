import {
  type Directories,
  directoriesFor,
  driverDirectories,
  ErrorCode,
  type Logger,
  silentLogger,
  throwFailures,
  toVirtError,
  VirtError,
} from '@tsvirt/util';
import { Connect } from '../api/connect.js';
import type { Credential, CredentialRequest } from '../driver/auth.js';
import type { DriverConnection } from '../driver/connection.js';
import type { DriverContext, Scope } from '../driver/context.js';
import type { CpuDriver } from '../driver/cpu.js';
import type { Driver, StateDriver } from '../driver/define.js';
import { type DriverKind, type SecondaryKind, secondaryKinds } from '../driver/kinds.js';
import { schemesOfKind } from '../loader/known.js';
import { DriverLoader } from '../loader/loader.js';
import type { DriverEntry } from '../loader/manifest.js';
import type { DriverProblem } from '../loader/problem.js';
import { parseUri, type VirtUri } from '../uri/uri.js';
import { composeConnection } from './compose.js';
import { startOrder } from './kinds.js';

/** What a {@link DriverHost} is made of. */
export interface HostOptions {
  readonly scope: Scope;
  /** Default: every installed driver. */
  readonly loader?: DriverLoader;
  /** Default: nothing is logged. */
  readonly logger?: Logger;
  /** Where state is kept; default: what the scope says. */
  readonly directories?: Directories;
  /** Default: whether the process runs as root. */
  readonly privileged?: boolean;
}

/** How a connection is opened in a {@link DriverHost}. */
export interface HostOpenOptions {
  readonly readOnly?: boolean;
  readonly authenticate?:
    | ((requests: readonly CredentialRequest[]) => Promise<readonly Credential[]>)
    | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A driver's connection opened in a {@link DriverHost}; goes straight into {@link callDriver}. */
export interface HostConnection {
  /** Answers the secondary kinds too, by the host's secondary drivers. */
  readonly driver: DriverConnection;
  readonly driverName: string;
  readonly uri: VirtUri;
  readonly readOnly: boolean;
}

interface Running {
  readonly entry: DriverEntry;
  readonly driver: Driver;
  readonly state: StateDriver | undefined;
}

/** Keeps the state of all drivers of one scope in this process: what a daemon is, and what an embedded connection stands on. */
export class DriverHost {
  readonly scope: Scope;
  readonly loader: DriverLoader;
  readonly logger: Logger;
  readonly privileged: boolean;
  readonly directories: Directories;
  readonly #running = new Map<DriverEntry, Promise<Running>>();
  /** Drivers' connections to the secondary drivers, and those on behalf of clients. */
  readonly #secondaries = {
    trusted: new Map<SecondaryKind, Promise<Connect>>(),
    clients: new Map<SecondaryKind, Promise<Connect>>(),
  };
  #cpu: Promise<CpuDriver> | undefined;
  readonly #problems: DriverProblem[] = [];
  #stopping: Promise<void> | undefined;

  constructor(options: HostOptions) {
    this.scope = options.scope;
    this.loader = options.loader ?? new DriverLoader();
    this.logger = options.logger ?? silentLogger;
    this.privileged = options.privileged ?? process.getuid?.() === 0;
    this.directories = options.directories ?? directoriesFor(options.scope);
  }

  /** Starts every stateful driver, secondary ones before hypervisors. One that fails is a problem in the answer; the others go on. */
  async start(): Promise<readonly DriverProblem[]> {
    const { drivers, problems } = await this.loader.catalog();
    this.#problems.push(...problems);
    for (const kinds of startOrder)
      await Promise.all(
        drivers
          .filter((entry) => entry.stateful && kinds.includes(entry.kind))
          .map((entry) => this.#try(entry)),
      );
    for (const problem of this.#problems)
      this.logger.error(`${problem.packageName} can't be used: ${problem.reason}`, { hint: problem.hint });
    return this.#problems;
  }

  async #try(entry: DriverEntry): Promise<void> {
    try {
      await this.#run(entry);
    } catch (cause) {
      const error = toVirtError(cause);
      this.#problems.push({
        packageName: entry.packageName,
        directory: entry.directory,
        name: entry.name,
        schemes: entry.schemes,
        reason: error.message,
        hint: error.hint ?? `Look at what the ${entry.name} driver logged, and restart.`,
      });
    }
  }

  #run(entry: DriverEntry): Promise<Running> {
    if (this.#stopping !== undefined)
      return Promise.reject(new VirtError(ErrorCode.OPERATION_INVALID, 'the drivers are being stopped'));
    let running = this.#running.get(entry);
    if (running === undefined) {
      running = this.#begin(entry);
      this.#running.set(entry, running);
      // A driver that couldn't start is tried again by the next connection.
      running.catch(() => this.#running.delete(entry));
    }
    return running;
  }

  async #begin(entry: DriverEntry): Promise<Running> {
    const driver = await this.loader.load(entry);
    const state = driver.state?.({ ...this.#context(entry), privileged: this.privileged });
    try {
      await state?.start();
    } catch (error) {
      await this.#letGo(entry, state);
      throw error;
    }
    return { entry, driver, state };
  }

  /** Lets a state that could not start give back what it holds already: the next attempt is another one's. */
  async #letGo(entry: DriverEntry, state: StateDriver | undefined): Promise<void> {
    try {
      await state?.stop();
    } catch (error) {
      this.logger.warn(`the ${entry.name} driver, which could not start, did not stop cleanly`, { error });
    }
  }

  #context(entry: DriverEntry): DriverContext {
    return {
      scope: this.scope,
      directories: driverDirectories(this.directories, entry.name),
      logger: this.logger,
      secondary: (kind) => this.secondary(kind),
      cpu: () => this.cpu(),
    };
  }

  /**
   * Opens a URI by the driver of its scheme, in this process. An empty URI stands for the host's hypervisor.
   * @throws VirtError `NO_CONNECT` where no driver serves it, or what the driver throws.
   */
  async open(uri: VirtUri | string, options: HostOpenOptions = {}): Promise<HostConnection> {
    const wanted = typeof uri === 'string' ? (uri === '' ? await this.#defaultUri() : parseUri(uri)) : uri;
    const entry = await this.loader.forScheme(wanted.driver);
    if (entry === undefined) throw await this.loader.missing(wanted.driver);
    const opened = await this.#open(entry, wanted, options);
    if (entry.kind !== 'hypervisor') return opened;
    return { ...opened, driver: await this.#composed(opened.driver, entry.stateful) };
  }

  async #open(
    entry: DriverEntry,
    uri: VirtUri,
    options: HostOpenOptions,
    trusted = false,
  ): Promise<HostConnection> {
    const { driver, state } = await this.#run(entry);
    const readOnly = options.readOnly ?? false;
    const primary = await driver.open(
      {
        ...this.#context(entry),
        readOnly,
        trusted,
        ...(options.authenticate && { authenticate: options.authenticate }),
        ...(options.signal && { signal: options.signal }),
      },
      uri,
      state,
    );
    return { driver: primary, driverName: entry.name, uri, readOnly };
  }

  /** Opens a URI by a given driver, whatever its scheme: core's way to driver-remote. */
  openWith(entry: DriverEntry, uri: VirtUri, options: HostOpenOptions = {}): Promise<HostConnection> {
    return this.#open(entry, uri, options);
  }

  async #composed(primary: DriverConnection, stateful: boolean): Promise<DriverConnection> {
    const { drivers } = await this.loader.catalog();
    const installed = new Set(
      secondaryKinds.filter((kind) => stateful && drivers.some((entry) => entry.kind === kind)),
    );
    return composeConnection(
      primary,
      installed,
      async (kind) => (await this.#secondary(kind, 'clients')).driver,
    );
  }

  async #defaultUri(): Promise<VirtUri> {
    const { drivers } = await this.loader.catalog();
    const entry =
      drivers.find((one) => one.kind === 'hypervisor' && one.stateful) ??
      drivers.find((one) => one.kind === 'hypervisor');
    if (entry === undefined)
      throw new VirtError(ErrorCode.NO_CONNECT, 'no hypervisor driver is installed', {
        hint: 'npm install @tsvirt/driver-qemu',
      });
    return parseUri(`${entry.schemes[0] ?? entry.name}:///${entry.stateful ? this.#place() : 'default'}`);
  }

  #place(): string {
    return this.scope.kind === 'session' ? 'session' : 'system';
  }

  /** {@link open} as a {@link Connect}. */
  async connect(uri: VirtUri | string, options: HostOpenOptions = {}): Promise<Connect> {
    return new Connect({ ...(await this.open(uri, options)), logger: this.logger });
  }

  /**
   * The drivers' one connection to the installed driver of a secondary kind; it stays open until {@link stop}.
   * @throws VirtError `NO_CONNECT` if there is none.
   */
  secondary(kind: SecondaryKind): Promise<Connect> {
    return this.#secondary(kind, 'trusted');
  }

  #secondary(kind: SecondaryKind, whose: 'trusted' | 'clients'): Promise<Connect> {
    const opened = this.#secondaries[whose];
    let connect = opened.get(kind);
    if (connect === undefined) {
      connect = this.#openSecondary(kind, whose === 'trusted');
      opened.set(kind, connect);
      connect.catch(() => opened.delete(kind));
    }
    return connect;
  }

  async #openSecondary(kind: SecondaryKind, trusted: boolean): Promise<Connect> {
    const entry = await this.loader.ofKind(kind);
    const [scheme = kind] = entry?.schemes ?? schemesOfKind(kind);
    if (entry === undefined) throw await this.loader.missing(scheme);
    const uri = parseUri(`${scheme}:///${this.#place()}`);
    return new Connect({ ...(await this.#open(entry, uri, {}, trusted)), logger: this.logger });
  }

  /**
   * The one connection to the installed driver that knows processors; it stays open until {@link stop}.
   * @throws VirtError `NO_CONNECT` if there is none.
   */
  cpu(): Promise<CpuDriver> {
    if (this.#cpu === undefined) {
      const opening = this.#openCpu();
      this.#cpu = opening;
      opening.catch(() => {
        this.#cpu = undefined;
      });
    }
    return this.#cpu;
  }

  async #openCpu(): Promise<CpuDriver> {
    const entry = await this.loader.ofKind('cpu');
    if (entry === undefined)
      throw new VirtError(ErrorCode.NO_CONNECT, 'no driver that knows CPU models is at hand', {
        hint: 'npm install @tsvirt/cpu',
      });
    const { driver } = await this.#open(entry, parseUri(`cpu:///${this.#place()}`), {});
    if (!isCpuDriver(driver))
      throw new VirtError(ErrorCode.NO_CONNECT, `${entry.packageName} computes nothing of CPUs`, {
        hint: `Upgrade it: npm install ${entry.packageName}@latest`,
      });
    return driver;
  }

  /** Lets every started driver read its configuration again. @throws VirtError `OPERATION_FAILED` after all were asked, if one failed. */
  async reload(): Promise<void> {
    const started = await this.#started();
    const results = await Promise.allSettled(started.map(async ({ state }) => state?.reload?.()));
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    throwFailures(`${failures.length} driver(s) failed to reload`, failures);
  }

  /** True while a driver has something running that an idle timeout must wait for. */
  async busy(): Promise<boolean> {
    return (await this.#started()).some(({ state }) => state?.busy?.() ?? false);
  }

  /**
   * Lets every started driver rehearse, one after the other (see {@link StateDriver.rehearse}); a failure is only logged.
   * @param pause what is awaited between pieces of a few milliseconds; it throws to end the rehearsal
   * @throws what `pause` throws
   */
  async rehearse(pause: () => Promise<void>): Promise<void> {
    for (const { entry, state } of await this.#started()) {
      await pause();
      await state?.rehearse?.(pause).catch((error: unknown) => {
        this.logger.debug(`the rehearsal of the ${entry.name} driver ended early`, { error });
      });
    }
    await pause();
  }

  /** Stops what {@link start} and connections have started, hypervisors first; guests stay as they are. */
  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    const failures: unknown[] = [];
    const attempt = async (action: () => Promise<void> | undefined): Promise<void> => {
      try {
        await action();
      } catch (error) {
        failures.push(error);
      }
    };
    const started = await this.#started();
    const stopKinds = (kinds: readonly DriverKind[]) =>
      Promise.all(
        started
          .filter(({ entry }) => kinds.includes(entry.kind))
          .map(({ state }) => attempt(() => state?.stop())),
      );
    await stopKinds(['hypervisor']);
    const secondaries = Object.values(this.#secondaries);
    for (const opened of secondaries)
      for (const connect of opened.values()) await attempt(async () => (await connect).close());
    const cpu = this.#cpu;
    await attempt(async () => (await cpu)?.close());
    for (const kinds of startOrder.toReversed()) if (!kinds.includes('hypervisor')) await stopKinds(kinds);
    this.#running.clear();
    for (const opened of secondaries) opened.clear();
    this.#cpu = undefined;
    throwFailures(`${failures.length} driver(s) failed to stop`, failures);
  }

  async #started(): Promise<Running[]> {
    const settled = await Promise.allSettled(this.#running.values());
    return settled.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  }
}

function isCpuDriver(connection: DriverConnection): connection is CpuDriver {
  return 'cpuCompare' in connection;
}
