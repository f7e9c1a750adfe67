import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ObjectStore } from '@tsvirt/conf/store';
import type { Connect, DomainJobStats, StateContext, StateDriver } from '@tsvirt/core';
import {
  CgroupHost,
  type CommandRunner,
  cleanTemporaries,
  ErrorCode,
  firstSinceBoot,
  Hooks,
  isVirtError,
  type Logger,
  Mutex,
  once,
  recently,
  systemRunner,
} from '@tsvirt/util';
import { CapabilitiesCache } from './capabilities/index.js';
import type { QemuCapabilities } from './capabilities/model.js';
import type { KeptCheckpoint } from './checkpoint/kept.js';
import type { HostModels } from './cpu/host-model.js';
import { DomainEvents } from './domain/events.js';
import type { Guest, GuestObject } from './domain/guest.js';
import { DomainKind } from './domain/kind.js';
import { withVolumePlace } from './domain/volumes.js';
import { qemuError } from './errors.js';
import type { FirmwareDescriptor } from './firmware/descriptor.js';
import { firmwareFolders } from './firmware/folders.js';
import { emulatorFor } from './host/emulators.js';
import { kvmUsable } from './host/kvm.js';
import { hostArch } from './host/node.js';
import { HostSleep } from './host/suspend.js';
import { readTopology } from './host/topology.js';
import { readTpmPrograms } from './host/tpm-programs.js';
import { MomentTrees } from './moment/trees.js';
import { dropUsedImages, findSavedNames } from './saving/saved-names.js';
import type { KeptSnapshot } from './snapshot/kept.js';
import { driverVersion } from './version.js';

/** Where the files of this driver are. */
export interface QemuPaths {
  /** Persistent definitions. */
  readonly config: string;
  /** Status files, pid files. */
  readonly run: string;
  /** A directory for each running guest. */
  readonly guests: string;
  readonly channels: string;
  /** A directory for each guest with a TPM of its own. */
  readonly tpm: string;
  /** A directory for each guest whose memory is in files. */
  readonly ram: string;
  readonly nvram: string;
  /** Images of guests that were saved to go on at their next start. */
  readonly save: string;
  /** Dumps of guests that their documents asked for. */
  readonly dump: string;
  readonly log: string;
  readonly cache: string;
}

/** How long guests of the last process have to answer before the driver is ready without them, in milliseconds. */
const patience = 3_000;

/** Room for definitions of some thousand domains in one burst. */
const journalSize = 8 * 1024 * 1024;

/** All that this driver keeps of one scope: its domains, what is known of the binaries, who listens. */
export class QemuState implements StateDriver {
  readonly context: StateContext;
  readonly logger: Logger;
  readonly runner: CommandRunner;
  readonly paths: QemuPaths;
  readonly store: ObjectStore<Domain, Guest>;
  readonly events: DomainEvents;
  readonly snapshots: MomentTrees<KeptSnapshot>;
  readonly checkpoints: MomentTrees<KeptCheckpoint>;
  readonly hooks: Hooks;
  readonly capabilities: CapabilitiesCache;
  /** Why an inactive domain is off, by UUID; not known of those that were off when this process began. */
  readonly shutoff = new Map<string, number>();
  /** What is being cleaned up after runs that have ended, by UUID: the next run has the same places. */
  readonly cleanups = new Map<string, Promise<unknown>>();
  /** Names of the domains that have such an image. */
  readonly savedNames = new Set<string>();
  /** The last job of a domain that took its state, by UUID, until somebody asked for it. */
  readonly completedJobs = new Map<string, DomainJobStats>();
  /** Display ports of guests that are being started, until their definition has them. */
  readonly portsInUse = new Set<number>();
  /** Held while a filter is put on a device or taken off: its name may go from one guest to another. */
  readonly filterTurn = new Mutex();
  readonly kind = new DomainKind();
  /** A burst of definitions looks for their emulator five times a second. */
  readonly #emulatorFor = recently(200, emulatorFor);
  readonly #firmware = recently(200, async (folders: string) =>
    // Modules that a start with nothing to do can do without are loaded where they're needed.
    (await import('./firmware/installed.js')).installedFirmware(folders.split('\n'), this.logger),
  );
  /** The host's cgroups; looked at once. */
  readonly cgroups = once(() => CgroupHost.find());
  /** The host's CPUs, nodes and memory; read once. */
  readonly topology = once(() => readTopology());
  /** The `<cpu>` of this machine; undefined where nobody tells. */
  readonly hostCpu = once(async (): Promise<string | undefined> => {
    try {
      return await (await this.context.cpu()).cpuGetHost();
    } catch (error) {
      this.logger.warn("the host's CPU isn't known", { error });
      return undefined;
    }
  });
  readonly #hostModels = new WeakMap<QemuCapabilities, Map<string, Promise<HostModels | undefined>>>();
  /** What the programs can be that are TPMs. */
  readonly tpmPrograms = recently(10_000, (_: 'host') => readTpmPrograms(this.runner));

  readonly hostSleep: HostSleep;

  constructor(context: StateContext, runner: CommandRunner = systemRunner()) {
    this.context = context;
    this.logger = context.logger;
    this.runner = runner;
    this.hostSleep = new HostSleep({ runner, logger: context.logger });
    const { config, run, state, log, cache, hooks } = context.directories;
    this.hooks = new Hooks(runner, hooks, 'qemu');
    this.paths = {
      config,
      run,
      guests: join(run, 'guests'),
      channels: join(run, 'channel'),
      tpm: join(state, 'swtpm'),
      ram: join(state, 'ram'),
      nvram: join(state, 'nvram'),
      save: join(state, 'save'),
      dump: join(state, 'dump'),
      log,
      cache: join(cache, 'capabilities'),
    };
    this.store = new ObjectStore(
      this.kind,
      { config, status: run },
      { logger: this.logger, journal: { size: journalSize, drafts: true } },
    );
    this.snapshots = new MomentTrees(
      join(state, 'snapshot'),
      () => import('./snapshot/kept.js'),
      this.logger,
    );
    this.checkpoints = new MomentTrees(
      join(state, 'checkpoint'),
      () => import('./checkpoint/kept.js'),
      this.logger,
    );
    this.events = new DomainEvents((error) => this.logger.error('an event listener failed', { error }));
    this.capabilities = new CapabilitiesCache({
      directory: this.paths.cache,
      driverVersion,
      logger: this.logger,
      probe: async (binary) =>
        (await import('./capabilities/probe-binary.js')).probeBinary(this.runner, binary),
      kvmUsable,
    });
  }

  /** Takes up the guests that outlived the last process, then, once a boot, starts what is marked autostart. */
  async start(): Promise<void> {
    await this.attempt(`clean up ${this.paths.run}`, () => cleanTemporaries(this.paths.run));
    const { broken } = await this.store.load();
    for (const { path, error } of broken)
      this.logger.error(`${path} can't be used and was skipped`, { error });
    await this.attempt('make definitions again that a crash cut off', () =>
      this.store.redo(async (call) => {
        await this.prepareDocuments();
        await (await import('./domain/define.js')).redoDefinition(this, call);
      }),
    );
    await findSavedNames(this);
    await this.snapshots.load();
    await this.checkpoints.load();
    const running = this.store.list({ active: true });
    if (running.length > 0) {
      const { reconnectGuest } = await import('./domain/reconnect.js');
      await unlessLate(Promise.all(running.map((object) => reconnectGuest(this, object))));
    }
    await this.attempt('remove used images', () => dropUsedImages(this));
    if (!(await firstSinceBoot(this.paths.run))) return;
    const wanted = this.store.list({ active: false, autostart: true });
    if (wanted.length === 0) return;
    const { startOrRestore } = await import('./saving/managed.js');
    for (const object of wanted)
      await object.job
        .run(() => startOrRestore(this, object, { paused: false }))
        .catch((error: unknown) => this.logger.error(`'${object.name}' could not be started`, { error }));
  }

  /** Lets go of the guests; they go on. */
  async stop(): Promise<void> {
    for (const object of this.store.list({ active: true })) {
      object.data?.consoles.close();
      object.data?.agent.close();
      object.data?.unboundLog();
      object.data?.emulator?.monitor.close();
    }
    await this.store.close();
  }

  /** Loads what reads and writes domain documents; without it there is no domain. */
  prepareDocuments(): Promise<void> {
    return this.kind.prepare();
  }

  async rehearse(pause: () => Promise<void>): Promise<void> {
    await this.prepareDocuments();
    await pause();
    await this.attempt('get ready for definitions', () => this.store.prepare());
    await pause();
    await (await import('./rehearsal.js')).rehearse(this, pause);
  }

  busy(): boolean {
    return this.store.list({ active: true }).length > 0;
  }

  /** The firmware of this host; a burst of definitions looks for it five times a second. */
  installedFirmware(): Promise<readonly FirmwareDescriptor[]> {
    return this.#firmware(firmwareFolders().join('\n'));
  }

  /** What the binary of a domain can do. */
  async capabilitiesOf(domain: Domain): Promise<QemuCapabilities> {
    return this.capabilities.get(this.emulatorOf(domain));
  }

  /** The binary that a domain names, or else that of its architecture. */
  emulatorOf(domain: Domain): string {
    const arch = domain.os?.type?.arch ?? hostArch();
    const found = domain.devices?.emulator ?? this.#emulatorFor(arch);
    if (found === undefined)
      throw qemuError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `there is no emulator for the architecture '${arch}'`,
        `install the package that holds qemu-system-${arch}`,
      );
    return found;
  }

  /** The disk with the place of its volume, if it names one. See {@link withVolumePlace}. */
  placed(disk: Disk): Promise<Disk> {
    return withVolumePlace(() => this.context.secondary('storage'), disk);
  }

  /** The network driver's connection. */
  network(): Promise<Connect> {
    return this.context.secondary('network');
  }

  /** The host's CPU as a binary can give it to domains of one type; computed once. Undefined where it has no name. */
  hostModels(capabilities: QemuCapabilities, type: string): Promise<HostModels | undefined> {
    const known = this.#hostModels.get(capabilities) ?? new Map<string, Promise<HostModels | undefined>>();
    this.#hostModels.set(capabilities, known);
    const found = known.get(type) ?? this.#computeHostModels(capabilities, type);
    known.set(type, found);
    found.catch(() => known.delete(type));
    return found;
  }

  async #computeHostModels(capabilities: QemuCapabilities, type: string): Promise<HostModels | undefined> {
    const accelerator = capabilities.accelerator(type);
    if (accelerator === undefined) return undefined;
    const { computeHostModels } = await import('./cpu/host-model.js');
    const sources = { cpu: await this.context.cpu(), arch: hostArch(), host: await this.hostCpu() };
    return computeHostModels(sources, capabilities, accelerator);
  }

  /** Runs what must not fail a job that is done already; its failure is only logged. */
  async attempt(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (isVirtError(error) && error.code === ErrorCode.NO_SUPPORT) return;
      this.logger.warn(`could not ${what}`, { error });
    }
  }

  /** Removes the private directory of a guest. */
  async removeDirectory(path: string): Promise<void> {
    if (path !== '') await rm(path, { recursive: true, force: true });
  }

  /** True for a domain that is there still. */
  holds(object: GuestObject): boolean {
    return this.store.findByUUID(object.uuid) === object;
  }
}

/** Waits for work that goes on by itself when it takes too long. */
async function unlessLate(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, patience);
  });
  await Promise.race([work, late]);
  clearTimeout(timer);
}
