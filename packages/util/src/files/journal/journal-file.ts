import { constants } from 'node:fs';
import { dirname } from 'node:path';
import { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import { tryLockFile } from '../../native/device.js';
import { syncDirectory, unlinkIfExists, writeFileDurable } from '../durable.js';
import { close, errnoOf, linksNow, openDurable, openNow, writeAtNow } from '../syscalls.js';
import { type Draft, DraftArea, draftAreaSize, draftAreaStart, type FoundDraft } from './draft-area.js';
import {
  encodeRecord,
  encodeSegmentHeader,
  type FileStep,
  recordHeaderSize,
  recordSize,
  segmentHeaderSize,
} from './format.js';
import { type FoundRecord, type ReadJournal, readJournal, type Segment } from './journal-reader.js';
import { SyncedWrites } from './synced-writes.js';

/** A journal with the records that it held when it was opened, oldest first. */
export interface OpenedJournal {
  readonly journal: JournalFile;
  readonly records: readonly FoundRecord[];
  /** Calls that were on their way, oldest first: what they asked for is in none of the records. */
  readonly drafts: readonly FoundDraft[];
}

/** How a journal is made and opened. */
export interface JournalOptions {
  /** A journal that is made takes drafts ({@link JournaledFolder.draft}): it is half a megabyte larger. Default false. */
  readonly drafts?: boolean | undefined;
  /** Milliseconds by which writes are measured. Default `performance.now`. */
  readonly clock?: (() => number) | undefined;
}

/** What is appended as one record. */
export interface NewRecord {
  readonly steps: readonly FileStep[];
  /** Its draft has come to an end with it. */
  readonly draft?: Draft | undefined;
}

/** An open journal: records are appended to its active segment while the files of the other one are brought home. */
export class JournalFile {
  readonly path: string;
  /** False if a part of it couldn't be read, so that it must be made anew once its records are in the folder. */
  readonly whole: boolean;
  readonly #fd: number;
  readonly #writes: SyncedWrites;
  readonly #segmentSize: number;
  #active: Segment;
  #other: Segment;
  #sequence: number;
  /** Undefined: the file has no room for drafts. */
  readonly #drafts: DraftArea | undefined;
  /** Drafts up to this number are settled by records, which are durable. */
  #settled: number;
  /** The same file, where what is written may stay in the page cache. */
  #cached: number | undefined;
  /** Records that stand in the page cache alone, at the end of the active segment. */
  #deferred: Buffer[] = [];
  #deferredSettle: number;

  private constructor(path: string, fd: number, read: ReadJournal, options: JournalOptions) {
    this.path = path;
    this.#fd = fd;
    this.#writes = new SyncedWrites(fd, options.clock === undefined ? {} : { now: options.clock });
    this.whole = read.whole;
    this.#segmentSize = read.segmentSize;
    this.#sequence = (read.records.at(-1)?.sequence ?? 0) + 1;
    this.#settled = read.lastDraft;
    this.#deferredSettle = read.lastDraft;
    if (read.hasDraftArea) this.#drafts = new DraftArea(fd, read.segmentSize, read.lastDraft + 1);
    [this.#active, this.#other] = read.segments;
  }

  /**
   * Opens a journal and locks it against other processes; undefined if there is none.
   * @throws VirtError `OPERATION_FAILED` for one that another process holds, and for a file that isn't one; system errors.
   */
  static async open(path: string, options: JournalOptions = {}): Promise<OpenedJournal | undefined> {
    let fd: number;
    try {
      fd = await openDurable(path);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      throw error;
    }
    try {
      lock(fd, path);
      const read = await readJournal(fd, path);
      const journal = new JournalFile(path, fd, read, options);
      await journal.#orderEpochs();
      return { journal, records: read.records, drafts: read.drafts };
    } catch (error) {
      close(fd);
      throw error;
    }
  }

  /** Makes an empty journal of `size` bytes and opens it. @throws what {@link open} does */
  static async make(path: string, size: number, options: JournalOptions = {}): Promise<JournalFile> {
    const segmentSize = Math.floor(size / 2);
    await writeFileDurable(path, emptyJournal(segmentSize, options.drafts ?? false));
    const opened = await JournalFile.open(path, options);
    if (opened === undefined)
      throw new VirtError(ErrorCode.OPERATION_FAILED, `the journal '${path}' vanished while it was made`);
    return opened.journal;
  }

  /** The epoch of records appended now. */
  get epoch(): number {
    return this.#active.epoch;
  }

  /** True if no record was appended since the active segment was emptied. */
  get isEmpty(): boolean {
    return this.#active.end === segmentHeaderSize;
  }

  /** True if the other segment has no records, so that {@link turn} is possible. */
  get canTurn(): boolean {
    return this.#other.end === segmentHeaderSize;
  }

  /** Bytes of records that an empty segment takes. */
  get capacity(): number {
    return this.#segmentSize - segmentHeaderSize;
  }

  /** Bytes of records that the active segment still takes. */
  get room(): number {
    return this.#segmentSize - this.#active.end;
  }

  /** True if the file was removed or replaced from outside. */
  get isGone(): boolean {
    return linksNow(this.#fd) === 0;
  }

  /**
   * Appends one record for each change, with one write; durable when it resolves, with all that was deferred. They must fit.
   * After a failure the journal has none of them, as far as the disk lets itself be written at all, and must be given up.
   * `crowded` says whether anything else waits for the disk.
   */
  append(changes: readonly NewRecord[], crowded: () => boolean): Promise<void> {
    return this.#write(this.#encode(changes), crowded);
  }

  /** Makes durable what was deferred. @throws as {@link append} */
  async sync(): Promise<void> {
    if (this.#deferred.length > 0) await this.#write(Buffer.alloc(0));
  }

  /**
   * Begins to make durable what a change is asked with, while the caller still works out what it changes; undefined where that
   * can't be, or would gain nothing. One at a time.
   */
  begin(content: () => Uint8Array): Draft | undefined {
    const drafts = this.#drafts;
    if (drafts === undefined || !this.#writes.isQuick) return undefined;
    return this.#writes.begin(() => drafts.begin(content(), this.#active.epoch, this.#settled));
  }

  /** True if a draft can vouch for a change that is deferred now. */
  covers(draft: Draft): boolean {
    return draft.epoch === this.#active.epoch && draft.number === this.#drafts?.last;
  }

  /**
   * Appends the record of a change that its draft vouches for: durable when it resolves, though the record itself may be in the
   * page cache alone: a power failure leaves the draft, and whoever opens the journal must work out the change again.
   * It must fit. @throws as {@link append}
   */
  async defer(change: NewRecord & { readonly draft: Draft }): Promise<void> {
    const bytes = this.#encode([change]);
    this.#deferred.push(bytes);
    try {
      this.#cached ??= openNow(`/proc/self/fd/${this.#fd}`, constants.O_RDWR);
      const at = this.#active.start + this.#active.end - bytes.length;
      for (let done = 0; done < bytes.length; ) done += writeAtNow(this.#cached, bytes, done, at + done);
      await this.#writes.elsewhere(async () => this.#drafts?.written(change.draft));
    } catch {
      // One of them isn't there: the record must be, durably.
      await this.sync();
    }
  }

  #encode(changes: readonly NewRecord[]): Buffer {
    const { epoch } = this.#active;
    const time = Date.now();
    let size = 0;
    for (const { steps, draft } of changes) size += recordSize(steps, draft?.number);
    const bytes = Buffer.allocUnsafe(size);
    let offset = 0;
    for (const { steps, draft } of changes) {
      const record = { sequence: this.#sequence++, time, steps, settles: draft?.number };
      offset = encodeRecord(bytes, offset, epoch, record);
      if (draft !== undefined) this.#deferredSettle = draft.number;
    }
    this.#active.end += size;
    return bytes;
  }

  /** Writes these bytes, which end the active segment, after all that was deferred. */
  async #write(bytes: Buffer, crowded?: () => boolean): Promise<void> {
    const settled = this.#deferredSettle;
    const all = this.#deferred.length > 0 ? Buffer.concat([...this.#deferred, bytes]) : bytes;
    const at = this.#active.start + this.#active.end - all.length;
    try {
      await this.#writes.write(all, at, crowded);
    } catch (error) {
      // What failed may be there all the same, and nobody may find changes that were refused.
      await this.#writes.write(Buffer.alloc(recordHeaderSize), at).catch(() => undefined);
      throw error;
    }
    this.#deferred = [];
    this.#settled = settled;
  }

  /** Goes on in the other segment, which must be empty; what was deferred must be durable, here or in its files. */
  turn(): void {
    this.#deferred = [];
    this.#settled = this.#deferredSettle;
    [this.#active, this.#other] = [this.#other, this.#active];
  }

  /** The epoch of the other segment: that of the records to be brought home, if it has any. */
  get otherEpoch(): number {
    return this.#other.epoch;
  }

  /** Voids the other segment's records: its files must be durable. */
  async emptyOther(): Promise<void> {
    const segment = this.#other;
    // Higher than the active segment's: its records are the older ones when this one is written again.
    const epoch = Math.max(segment.epoch, this.#active.epoch) + 1;
    await this.#writes.write(encodeSegmentHeader({ epoch, size: this.#segmentSize }), segment.start);
    segment.epoch = epoch;
    segment.end = segmentHeaderSize;
  }

  /** Removes the file, durably; one that is gone may not have been removed durably. */
  async remove(): Promise<void> {
    await unlinkIfExists(this.path);
    await syncDirectory(dirname(this.path));
  }

  close(): void {
    this.#drafts?.close();
    if (this.#cached !== undefined) close(this.#cached);
    close(this.#fd);
  }

  /** An empty segment is the next one, also if it was damaged: its epoch must be the higher. */
  async #orderEpochs(): Promise<void> {
    if (this.whole && this.canTurn && this.#other.epoch < this.#active.epoch) await this.emptyOther();
  }
}

/** Filled, not sparse: writing to it later changes no metadata, so that no journal of the file system waits with it. */
function* emptyJournal(segmentSize: number, drafts: boolean): Iterable<Buffer> {
  const zeros = Buffer.alloc(512 * 1024);
  const filling = function* (size: number): Iterable<Buffer> {
    for (let left = size; left > 0; left -= zeros.length) yield zeros.subarray(0, left);
  };
  for (const epoch of [1, 2]) {
    yield encodeSegmentHeader({ epoch, size: segmentSize });
    yield* filling(segmentSize - segmentHeaderSize);
  }
  if (drafts) yield* filling(draftAreaStart(segmentSize) + draftAreaSize - 2 * segmentSize);
}

function lock(fd: number, path: string): void {
  let mine: boolean;
  try {
    mine = tryLockFile(fd);
  } catch {
    // A file system without locks: nothing is said against us.
    return;
  }
  if (!mine)
    throw new VirtError(ErrorCode.OPERATION_FAILED, `another process holds the journal '${path}'`, {
      hint: 'Stop it first: one process at a time looks after a folder.',
    });
}
