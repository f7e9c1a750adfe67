import { join } from 'node:path';
import { Mutex } from '../../async/semaphore.js';
import { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import type { Logger } from '../../log/index.js';
import { errnoOf } from '../syscalls.js';
import { Applier } from './applier.js';
import { Background } from './background.js';
import { DirectChanges } from './direct.js';
import { type FileStep, recordSize } from './format.js';
import { type FoundRecord, JournalFile, readRecords } from './journal-file.js';
import { Obstacles } from './obstacles.js';
import { putEditsAside } from './recovery.js';

export interface JournaledFolderOptions {
  /** Name of the journal in its folder. Default `.journal`. */
  readonly name?: string | undefined;
  /** Bytes of a journal that is made; 0: none, each change waits for its files. Default 1 MiB. */
  readonly size?: number | undefined;
  /** Milliseconds without a change after which files are written; five seconds after their change they are at the latest. Default 20. */
  readonly quiet?: number | undefined;
  /** Milliseconds without a change after which files are synced and the journal is emptied. Default 1,000. */
  readonly idle?: number | undefined;
  readonly logger?: Logger | undefined;
}

interface Change {
  readonly steps: readonly FileStep[];
  readonly size: number;
  resolve(): void;
  reject(error: unknown): void;
}

/** Milliseconds until a journal that couldn't be made is tried again. */
const journalRetry = 60_000;

/**
 * Durable changes of the files of one folder, and of folders below it, at the price of one write: a change is on the
 * disk, as a record of the folder's journal, when {@link commit} resolves, and survives any crash from then on. The files
 * themselves are written a moment later, whole at any time, of each only the newest content; they're synced when things
 * are quiet, many at a time, and then the journal is emptied. After {@link close} it is empty: the files alone are the truth.
 *
 * Changes are made in the order of the calls; those under way at the same time share one write. One process at a time may
 * use a folder, and the journal's lock sees to that. Files are for their owner alone (mode 0o600).
 *
 * Where there can't be a journal, or a change is too large for it, or something is in the way of its file, the change is
 * made directly and durably in the files, before it is told done, with the system's own error if that fails.
 */
export class JournaledFolder {
  readonly #folder: string;
  readonly #path: string;
  readonly #size: number;
  readonly #logger: Logger | undefined;
  readonly #applier: Applier;
  readonly #background: Background;
  readonly #direct: DirectChanges;
  readonly #obstacles: Obstacles;
  /** Held by what changes the journal: draining the queue, emptying, opening, closing. */
  readonly #turn = new Mutex();
  #queue: Change[] = [];
  #draining = false;
  #opened = false;
  #journal: JournalFile | undefined;
  /** The emptying of the journal's other segment while changes go to the active one. */
  #emptying: Promise<unknown> | undefined;
  /** Why the journal must be given up before anything else is changed. */
  #broken: unknown;
  #noJournalUntil = 0;

  constructor(folder: string, options: JournaledFolderOptions = {}) {
    const { name = '.journal', size = 1024 * 1024, quiet = 20, idle = 1000, logger } = options;
    this.#folder = folder;
    this.#path = join(folder, name);
    this.#size = size;
    if (size === 0) this.#noJournalUntil = Number.POSITIVE_INFINITY;
    this.#logger = logger;
    this.#applier = new Applier(folder);
    this.#obstacles = new Obstacles(folder);
    this.#direct = new DirectChanges(folder, name);
    this.#background = new Background(
      folder,
      this.#applier,
      { quiet, idle, logger },
      () => this.#draining,
      () => this.#tidy(),
    );
  }

  /**
   * Reads the journal that a crash left; {@link replay} then brings it to the files. The first change does both.
   * @throws VirtError `OPERATION_FAILED` if another process uses the folder, or a file in the journal's place isn't one;
   * system errors.
   */
  open(): Promise<void> {
    return this.#turn.run(() => this.#open());
  }

  /** Brings what a crash left in the journal to the files. What fails stays in {@link pending}, and is tried again later. */
  replay(): Promise<void> {
    return this.#turn.run(async () => {
      await this.#open();
      if (this.#broken !== undefined && this.#opened)
        await this.#giveUpJournal().catch((error: unknown) =>
          this.#logger?.debug(`the journal of '${this.#folder}' stays for now`, { error }),
        );
      else if (!this.#applier.isIdle) this.#background.tell(await this.#checkpoint());
    });
  }

  /** The changes that are durable but not in the folder yet: what a reader of the folder must lay over it, by name. */
  pending(): ReadonlyMap<string, FileStep> {
    return new Map(Array.from(this.#applier.wanted, ([name, { step }]) => [name, step]));
  }

  /**
   * Makes these steps, all or none. The folders must exist.
   * @throws VirtError `OPERATION_FAILED` when changes can be kept neither in files nor in the journal; what {@link open}
   * throws; system errors of files that can't be written. Then nothing is changed.
   */
  commit(steps: readonly FileStep[]): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#queue.push({ steps, size: recordSize(steps), resolve, reject });
      if (this.#draining) return;
      this.#draining = true;
      void this.#turn.run(() => this.#drain());
    });
  }

  /** Resolves when all changes so far are in the folder, though maybe not on the disk yet. @throws what keeps them from it */
  async flush(): Promise<void> {
    const failure = await this.#turn.run(() => this.#applier.run());
    if (failure !== undefined) throw failure;
  }

  /** Syncs all files and empties the journal. @throws what keeps it from that: the journal has all changes then */
  async checkpoint(): Promise<void> {
    const failure = await this.#turn.run(() => this.#checkpoint());
    this.#background.tell(failure);
    if (failure !== undefined) throw failure;
  }

  /** {@link checkpoint}, then lets go of the folder; a failure is logged. A later change opens it again. */
  async close(): Promise<void> {
    await this.#turn.run(async () => {
      // A journal that can't be emptied is removed.
      if (this.#opened && this.#broken !== undefined) await this.#giveUpJournal().catch(() => undefined);
      else this.#background.tell(await this.#checkpoint());
      this.#background.stop();
      this.#letGo();
    });
  }

  async #drain(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch: Change[] = [];
      try {
        await this.#ready();
        await this.#make(batch);
        for (const change of batch) change.resolve();
      } catch (error) {
        for (const change of batch.length > 0 ? batch : this.#queue.splice(0)) change.reject(error);
      }
    }
    this.#draining = false;
  }

  /** Takes the next changes from the queue and makes them durable. */
  async #make(batch: Change[]): Promise<void> {
    const journal = this.#journal;
    const first = this.#queue[0];
    if (first === undefined) return;
    if (journal === undefined || !this.#fits(journal, first)) {
      const failure = await this.#checkpoint();
      this.#background.tell(failure);
      if (failure !== undefined) throw this.#refusal(failure);
      batch.push(...this.#queue.splice(0, 1));
      await this.#direct.make(first.steps);
      return;
    }
    if (journal.room < first.size) await this.#turnOver(journal);
    let { room } = journal;
    for (const change of this.#queue) {
      room -= change.size;
      if (room < 0 || (change !== first && !this.#fits(journal, change))) break;
      batch.push(change);
    }
    this.#queue.splice(0, batch.length);
    try {
      await journal.append(
        batch.map((change) => change.steps),
        this.#crowded,
      );
    } catch (error) {
      this.#logger?.error(`the journal '${this.#path}' can't be written`, { error });
      this.#broken = error;
      this.#noJournalUntil = performance.now() + journalRetry;
      this.#queue.unshift(...batch.splice(0));
      return;
    }
    for (const change of batch) this.#applier.add(change.steps, journal.epoch);
    this.#background.changed();
  }

  /** True if anything but the changes being made waits for the disk. */
  readonly #crowded = (): boolean => this.#queue.length > 0 || this.#applier.isBusy;

  #fits(journal: JournalFile, change: Change): boolean {
    return change.size <= journal.capacity / 4 && this.#obstacles.none(change.steps, this.#applier.waiting);
  }

  /** Opens the journal, or makes it; what is in the way of the next change is thrown. */
  async #ready(): Promise<void> {
    if (!this.#opened) {
      await this.#open();
      if (!this.#applier.isIdle) this.#background.tell(await this.#checkpoint());
    }
    if (!this.#opened) throw this.#refusal(this.#broken);
    if (this.#broken !== undefined) await this.#giveUpJournal();
    await this.#direct.tidy();
    if (this.#journal?.isGone === true) await this.#outliveRemoval();
    if (this.#journal !== undefined || performance.now() < this.#noJournalUntil) return;
    try {
      this.#journal =
        (await JournalFile.open(this.#path))?.journal ?? (await JournalFile.make(this.#path, this.#size));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
      if (errnoOf(error) === undefined) throw error;
      this.#logger?.warn(`there can't be a journal in '${this.#folder}': changes take longer without one`, {
        error,
      });
      this.#noJournalUntil = performance.now() + journalRetry;
    }
  }

  async #open(): Promise<void> {
    if (this.#opened) return;
    try {
      await this.#direct.finish();
      const found = await JournalFile.open(this.#path);
      this.#opened = true;
      this.#broken = undefined;
      if (found === undefined) return;
      this.#journal = found.journal;
      if (!found.journal.whole)
        this.#broken = new VirtError(ErrorCode.OPERATION_FAILED, `the journal '${this.#path}' is damaged`);
      if (found.records.length > 0) await this.#takeUp(found.records);
    } catch (error) {
      if (!['EROFS', 'EACCES', 'EPERM'].includes(errnoOf(error) ?? '')) throw error;
      await this.#openReadOnly(error);
    }
  }

  /** What can't be written can still be read. */
  async #openReadOnly(cause: unknown): Promise<void> {
    const records = (await readRecords(this.#path)) ?? [];
    for (const { steps } of records) this.#applier.add(steps, 0);
    this.#broken = cause;
    // Without records there is nothing to mind: a change will tell its own error.
    this.#opened = records.length === 0;
    if (this.#opened) this.#broken = undefined;
    this.#noJournalUntil = performance.now() + journalRetry;
  }

  async #takeUp(records: readonly FoundRecord[]): Promise<void> {
    try {
      for (const path of await putEditsAside(this.#folder, records))
        this.#logger?.warn(
          `a file that was changed after a crash made way for the journal's and is now ${path}`,
        );
    } catch (error) {
      this.#logger?.warn(`could not look for files changed after a crash in '${this.#folder}'`, { error });
    }
    for (const { steps, epoch } of records) this.#applier.add(steps, epoch);
  }

  /** Writes and syncs all files and empties the journal; gives what failed. */
  async #checkpoint(): Promise<unknown> {
    await this.#emptying;
    const failure = (await this.#applier.run()) ?? (await this.#applier.sync());
    const journal = this.#journal;
    if (failure !== undefined || journal === undefined || this.#broken !== undefined) return failure;
    try {
      if (!journal.canTurn) await journal.emptyOther();
      if (journal.isEmpty) return undefined;
      journal.turn();
      await journal.emptyOther();
      return undefined;
    } catch (error) {
      this.#broken = error;
      return error;
    }
  }

  /** {@link #checkpoint}, but changes needn't wait for it. */
  async #tidy(): Promise<unknown> {
    let failure: unknown;
    await this.#turn.run(async () => {
      const journal = this.#journal;
      if (this.#emptying !== undefined) return;
      if (journal?.canTurn !== true || this.#broken !== undefined) failure = await this.#checkpoint();
      else if (!journal.isEmpty) this.#goOn(journal);
    });
    return failure ?? this.#emptying;
  }

  /** Makes room in the journal. @throws VirtError what keeps the other segment's files from being written */
  async #turnOver(journal: JournalFile): Promise<void> {
    const failure = (await this.#emptying) ?? (journal.canTurn ? undefined : await this.#emptyOther(journal));
    if (failure !== undefined) throw this.#refusal(failure);
    this.#goOn(journal);
  }

  /** Goes on in the other segment and empties this one meanwhile. */
  #goOn(journal: JournalFile): void {
    journal.turn();
    this.#emptying = this.#emptyOther(journal).then((failed) => {
      this.#emptying = undefined;
      this.#background.tell(failed);
      return failed;
    });
  }

  async #emptyOther(journal: JournalFile): Promise<unknown> {
    const epoch = journal.otherEpoch;
    const failure = (await this.#applier.run(epoch)) ?? (await this.#applier.sync(epoch));
    if (failure !== undefined) return failure;
    try {
      await journal.emptyOther();
      return undefined;
    } catch (error) {
      this.#broken = error;
      return error;
    }
  }

  /** Does without a journal that can't be used any more, once all it holds is in the files. */
  async #giveUpJournal(): Promise<void> {
    const failure = await this.#checkpoint();
    this.#background.tell(failure);
    if (failure !== undefined) throw this.#refusal(failure);
    await this.#journal?.remove();
    this.#letGo();
    this.#opened = true;
  }

  /** The journal was removed from outside, maybe with its folder: what it vouched for is synced. */
  async #outliveRemoval(): Promise<void> {
    const failure = await this.#checkpoint();
    if (failure !== undefined && errnoOf(failure) !== 'ENOENT') throw this.#refusal(failure);
    this.#letGo();
    await this.#open();
  }

  #letGo(): void {
    this.#journal?.close();
    this.#journal = undefined;
    this.#opened = false;
    this.#broken = undefined;
    this.#applier.clear();
  }

  #refusal(cause: unknown): VirtError {
    return new VirtError(
      ErrorCode.OPERATION_FAILED,
      `no change of '${this.#folder}' can be kept, as its files can't be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        cause,
        hint: 'Make the folder writable, or room for it: what was changed before is safe in its journal.',
      },
    );
  }
}
