import { join } from 'node:path';
import { Mutex } from '../../async/semaphore.js';
import { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import type { Logger } from '../../log/index.js';
import { errnoOf } from '../syscalls.js';
import { Applier } from './applier.js';
import { Background } from './background.js';
import { DirectChanges } from './direct.js';
import type { Draft } from './draft-area.js';
import { type FileStep, recordSize } from './format.js';
import { JournalFile, type JournalOptions, type OpenedJournal } from './journal-file.js';
import { type FoundRecord, readRecords } from './journal-reader.js';
import { Obstacles } from './obstacles.js';
import { putEditsAside } from './recovery.js';
import { forgetDraft, refuseDraft, rescueDrafts, rescuedDrafts } from './rescued-drafts.js';
import { Upkeep } from './upkeep.js';

export interface JournaledFolderOptions extends JournalOptions {
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
  readonly draft: Draft | undefined;
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
  readonly #options: JournalOptions;
  readonly #logger: Logger | undefined;
  readonly #applier: Applier;
  readonly #background: Background;
  readonly #upkeep: Upkeep;
  readonly #direct: DirectChanges;
  readonly #obstacles: Obstacles;
  /** Held by what changes the journal: draining the queue, emptying, opening, closing. */
  readonly #turn = new Mutex();
  #queue: Change[] = [];
  #draining = false;
  #opened = false;
  #journal: JournalFile | undefined;
  /** Why the journal must be given up before anything else is changed. */
  #broken: unknown;
  #noJournalUntil = 0;
  /** The draft that no change has come to yet. */
  #draft: Draft | undefined;

  constructor(folder: string, options: JournaledFolderOptions = {}) {
    const { name = '.journal', size = 1024 * 1024, quiet = 20, idle = 1000, logger } = options;
    this.#folder = folder;
    this.#path = join(folder, name);
    this.#size = size;
    this.#options = options;
    if (size === 0) this.#noJournalUntil = Number.POSITIVE_INFINITY;
    this.#logger = logger;
    this.#applier = new Applier(folder);
    this.#obstacles = new Obstacles(folder);
    this.#direct = new DirectChanges(folder, name);
    this.#upkeep = new Upkeep(this.#applier, {
      tell: (failure) => this.#background.tell(failure),
      breaks: (error) => this.#breaks(error),
    });
    this.#background = new Background(
      folder,
      this.#applier,
      { quiet, idle, logger },
      () => this.#draining,
      () => this.#sync(),
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

  /** Makes the journal if there is none, which the first change would have to wait for. @throws what {@link open} does */
  prepare(): Promise<void> {
    return this.#turn.run(() => this.#ready());
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
   * Has each draft that a crash left without its change made a change again, oldest first: its call may have been answered. What
   * can't be is logged, and kept in a hidden file of the folder.
   * @throws what {@link open} throws
   */
  async redo(work: (content: Uint8Array) => Promise<void>): Promise<void> {
    await this.open();
    for (const rescued of await rescuedDrafts(this.#path))
      try {
        await work(rescued.content);
        await forgetDraft(rescued);
      } catch (error) {
        const path = await refuseDraft(rescued);
        this.#logger?.error(
          `a change that a crash cut off can't be made again: what it asked for is in ${path}`,
          {
            error,
          },
        );
      }
  }

  /**
   * Begins to make durable what a call was asked with, while it's worked out which files it changes. {@link commit} with this
   * draft then needn't wait for the disk twice: it's the content that lasts, and after a power failure whoever
   * opens the folder has to {@link redo} it, until the change itself is on the disk some moments later. So the same
   * content must lead to the same change. Each draft must be committed or {@link drop}ped.
   *
   * Undefined where nothing would be gained: on disks that are slow or can't do it, while others wait for the disk, for
   * contents of more than 16 KiB.
   */
  draft(content: () => Uint8Array): Draft | undefined {
    const journal = this.#journal;
    if (journal === undefined || this.#broken !== undefined || this.#draft !== undefined) return undefined;
    if (this.#draining || this.#crowded()) return undefined;
    this.#draft = journal.begin(content);
    return this.#draft;
  }

  /** A call that failed leaves nothing behind; durable when it resolves. @throws what {@link commit} throws */
  drop(draft: Draft): Promise<void> {
    return this.commit([], draft);
  }

  /**
   * Makes these steps, all or none. The folders must exist.
   * @param draft what the change was worked out from
   * @throws VirtError `OPERATION_FAILED` when changes can be kept neither in files nor in the journal; what {@link open}
   * throws; system errors of files that can't be written. Then nothing is changed.
   */
  commit(steps: readonly FileStep[], draft?: Draft): Promise<void> {
    if (draft !== undefined && draft === this.#draft) this.#draft = undefined;
    return new Promise((resolve, reject) => {
      this.#queue.push({ steps, draft, size: recordSize(steps, draft?.number), resolve, reject });
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
      // A journal that goes on must not bring the draft back after later changes.
      if (first.draft !== undefined && this.#journal !== undefined)
        await this.#append(this.#journal, [{ ...first, steps: [] }]);
      return;
    }
    if (journal.room < first.size) {
      const failure = await this.#upkeep.makeRoom(journal);
      // One that broke is done without at the next attempt.
      if (this.#broken !== undefined) return;
      if (failure !== undefined) throw this.#refusal(failure);
    }
    let { room } = journal;
    for (const change of this.#queue) {
      room -= change.size;
      if (room < 0 || (change !== first && !this.#fits(journal, change))) break;
      batch.push(change);
    }
    this.#queue.splice(0, batch.length);
    if (!(await this.#append(journal, batch))) this.#queue.unshift(...batch.splice(0));
  }

  /** Makes changes durable in the journal; false: it's broken. */
  async #append(journal: JournalFile, changes: readonly Change[]): Promise<boolean> {
    const [first, second] = changes;
    const draft = first?.draft;
    try {
      // One that failed waits for its record: its draft vouches for what must not be.
      const vouched = draft !== undefined && first !== undefined && first.steps.length > 0;
      if (vouched && second === undefined && !this.#crowded() && journal.covers(draft))
        await journal.defer({ steps: first.steps, draft });
      else await journal.append(changes, this.#crowded);
    } catch (error) {
      this.#breaks(error);
      return false;
    }
    for (const change of changes) this.#applier.add(change.steps, journal.epoch);
    this.#background.changed();
    return true;
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
        (await JournalFile.open(this.#path, this.#options))?.journal ??
        (await JournalFile.make(this.#path, this.#size, this.#options));
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
      const found = await JournalFile.open(this.#path, this.#options);
      await this.#rescue(found);
      this.#opened = true;
      this.#broken = undefined;
      if (found === undefined) return;
      this.#journal = found.journal;
      if (!found.journal.whole)
        this.#broken = new VirtError(ErrorCode.OPERATION_FAILED, `the journal '${this.#path}' is damaged`);
      if (found.records.length > 0) await this.#takeUp(found.records);
      await this.#settle(found);
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

  /** Brings drafts that no record settles to safety before the journal goes on. */
  async #rescue(found: OpenedJournal | undefined): Promise<void> {
    try {
      await rescueDrafts(this.#path, found?.drafts ?? []);
    } catch (error) {
      found?.journal.close();
      throw error;
    }
  }

  /** What was rescued shall not be found again. */
  async #settle({ journal, drafts }: OpenedJournal): Promise<void> {
    const draft = drafts.at(-1);
    if (draft !== undefined && this.#broken === undefined)
      await journal.append([{ steps: [], draft }], () => true).catch((error: unknown) => this.#breaks(error));
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
  #checkpoint(): Promise<unknown> {
    return this.#upkeep.checkpoint(this.#usable);
  }

  /** {@link #checkpoint} when things are quiet: changes needn't wait for it. */
  async #tidy(): Promise<unknown> {
    const tidied = await this.#turn.run(() => this.#upkeep.tidy(this.#usable));
    return tidied?.end;
  }

  /** Makes durable what only drafts vouch for. What fails is no matter of the files: the drafts are there. */
  async #sync(): Promise<void> {
    await this.#turn.run(async () => {
      if (this.#usable !== undefined) await this.#upkeep.sync(this.#usable);
    });
  }

  get #usable(): JournalFile | undefined {
    return this.#broken === undefined ? this.#journal : undefined;
  }

  #breaks(error: unknown): void {
    this.#logger?.error(`the journal '${this.#path}' can't be written`, { error });
    this.#broken = error;
    this.#noJournalUntil = performance.now() + journalRetry;
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
