import { join } from 'node:path';
import type { StoragePool } from '@tsvirt/conf/storagepool';
import { ObjectStore } from '@tsvirt/conf/store';
import { type StateContext, type StateDriver, StoragePoolEventLifecycleType } from '@tsvirt/core';
import { type CommandRunner, firstSinceBoot, type Logger } from '@tsvirt/util';
import { invalidOperation } from './errors.js';
import { PoolEvents } from './events.js';
import { FolderScans } from './folder-scan.js';
import { isAvailable, type PoolContent, scanPool, scanVolume, startPool, stopPool } from './pool/backend.js';
import { type PoolObject, poolKind, refOf } from './pool/kind.js';
import { Passphrases } from './volume/passphrases.js';

/** All that this driver keeps of one scope: its pools, what is in them, who listens. */
export class StorageState implements StateDriver {
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly store: ObjectStore<StoragePool>;
  readonly events: PoolEvents;
  readonly passphrases: Passphrases;
  readonly #scans = new FolderScans();
  readonly #contents = new Map<string, PoolContent>();
  readonly #run: string;
  /** Paths of volumes of which a job is at work. */
  readonly #jobs = new Set<string>();
  /** Streams that write to a volume, by its path. */
  readonly #uploads = new Map<string, Set<symbol>>();

  constructor(context: StateContext, runner: CommandRunner) {
    this.runner = runner;
    this.logger = context.logger;
    const { config, run } = context.directories;
    this.#run = run;
    this.store = new ObjectStore(poolKind, { config, status: run }, { logger: this.logger });
    this.passphrases = new Passphrases(() => context.secondary('secret'), join(run, 'passphrases'));
    this.events = new PoolEvents((error) => this.logger.error('an event listener failed', { error }));
  }

  /** Looks again at the pools that were active, then, once a boot, starts what is marked autostart. */
  async start(): Promise<void> {
    await this.passphrases.clean();
    const { broken } = await this.store.load();
    for (const { path, error } of broken)
      this.logger.error(`${path} can't be used and was skipped`, { error });
    for (const pool of this.store.list({ active: true }))
      try {
        if (!(await isAvailable(pool.current)))
          throw invalidOperation(`nothing is mounted for the storage pool '${pool.name}' any more`);
        await this.refresh(pool);
      } catch (error) {
        this.logger.error(`the pool ${pool.name} is gone`, { error });
        await this.store.stop(pool);
      }
    if (await firstSinceBoot(this.#run)) await this.#autostart();
  }

  async reload(): Promise<void> {
    await this.#autostart();
  }

  /** Pools stay as they are. */
  async stop(): Promise<void> {
    for (const pool of this.store.list()) await pool.job.run(() => {});
    await this.store.close();
  }

  busy(): boolean {
    return this.#jobs.size > 0 || this.#uploads.size > 0;
  }

  /** What was in an active pool when it was last looked at. @throws VirtError `OPERATION_INVALID` */
  content(pool: PoolObject): PoolContent {
    const content = this.#contents.get(pool.uuid);
    if (!pool.active || content === undefined)
      throw invalidOperation(
        `the storage pool '${pool.name}' is not active`,
        `Start it: pool-start ${pool.name}`,
      );
    return content;
  }

  /** Looks at an active pool again. */
  async refresh(pool: PoolObject): Promise<void> {
    this.#contents.set(pool.uuid, await scanPool(pool.current, this.#scans));
  }

  /** Looks again at one volume of an active pool, which may be new or gone. The caller holds the pool's job. */
  async refreshVolume(pool: PoolObject, name: string): Promise<void> {
    const { sizes, facts } = await scanVolume(pool.current, name);
    const content = this.#contents.get(pool.uuid);
    if (content === undefined) return;
    content.sizes = sizes;
    if (facts === undefined) content.volumes.delete(name);
    else content.volumes.set(name, facts);
  }

  /** Looks at an active pool again; one that can't be read any more is inactive then. The caller holds its job. */
  async refreshOrStop(pool: PoolObject): Promise<void> {
    this.content(pool);
    try {
      await this.refresh(pool);
    } catch (error) {
      await this.deactivate(pool).catch((failure: unknown) =>
        this.logger.error(`the pool ${pool.name} stays active`, { error: failure }),
      );
      throw error;
    }
  }

  /** Makes a pool's files available, looks at them, and then counts it as active. The caller holds its job. */
  async activate(pool: StoragePool, start: () => Promise<PoolObject>): Promise<PoolObject> {
    const mounted = await startPool(pool, this.runner);
    try {
      const content = await scanPool(pool, this.#scans);
      const object = await start();
      this.#contents.set(object.uuid, content);
      this.events.lifecycle(refOf(object), StoragePoolEventLifecycleType.STARTED);
      return object;
    } catch (error) {
      // What was mounted before may be another's, or the same pool's that another call has started.
      if (mounted)
        await stopPool(pool, this.runner).catch((failure: unknown) =>
          this.logger.error(`the pool ${pool.name} stays mounted`, { error: failure }),
        );
      throw error;
    }
  }

  /** Lets go of a pool's files. The caller holds its job. */
  async deactivate(pool: PoolObject): Promise<void> {
    const ref = refOf(pool);
    await stopPool(pool.current, this.runner);
    this.#contents.delete(pool.uuid);
    await this.store.stop(pool);
    this.events.lifecycle(ref, StoragePoolEventLifecycleType.STOPPED);
  }

  /** Marks a volume as written to by a stream; the function given back ends it. */
  upload(path: string): () => void {
    const token = Symbol(path);
    const uploads = this.#uploads.get(path) ?? new Set();
    this.#uploads.set(path, uploads.add(token));
    return () => {
      uploads.delete(token);
      if (uploads.size === 0 && this.#uploads.get(path) === uploads) this.#uploads.delete(path);
    };
  }

  /** Runs a task that nobody else may use the volume beside. @throws VirtError `OPERATION_INVALID` while a stream or a job uses it. */
  async useAlone<T>(path: string, task: () => Promise<T>): Promise<T> {
    this.checkUnused(path);
    return await this.#job(path, task);
  }

  /**
   * Runs a task after which the volume is gone. A stream that still writes to it is no hindrance: clients delete what
   * they have given up, and what such a stream writes goes with the volume. @throws VirtError `OPERATION_INVALID` while a job uses it.
   */
  async remove(path: string, task: () => Promise<void>): Promise<void> {
    this.#checkNoJob(path);
    await this.#job(path, task);
    this.#uploads.delete(path);
  }

  /** @throws VirtError `OPERATION_INVALID` while a stream or a job uses a volume. */
  checkUnused(path: string): void {
    this.#checkNoJob(path);
    if (this.#uploads.has(path)) throw invalidOperation(`a stream writes to the volume ${path}`);
  }

  #checkNoJob(path: string): void {
    if (this.#jobs.has(path)) throw invalidOperation(`the volume ${path} is in use`);
  }

  async #job<T>(path: string, task: () => Promise<T>): Promise<T> {
    this.#jobs.add(path);
    try {
      return await task();
    } finally {
      this.#jobs.delete(path);
    }
  }

  async #autostart(): Promise<void> {
    for (const { uuid, name } of this.store.list({ active: false, autostart: true }))
      try {
        await this.store.withJob(uuid, async (pool) => {
          if (!pool.active) await this.startObject(pool);
        });
      } catch (error) {
        this.logger.error(`could not start the pool ${name}`, { error });
      }
  }

  /** Starts an inactive pool. The caller holds its job. */
  async startObject(pool: PoolObject): Promise<void> {
    await this.activate(pool.current, async () => {
      await this.store.start(pool);
      return pool;
    });
  }
}
