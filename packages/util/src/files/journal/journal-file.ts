import { dirname } from 'node:path';
import { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import { tryLockFile } from '../../native/device.js';
import { syncDirectory, unlinkIfExists, writeFileDurable } from '../durable.js';
import { close, errnoOf, fstat, linksNow, open, openDurable, readAt } from '../syscalls.js';
import {
  decodeSegment,
  decodeSegmentHeader,
  encodeRecord,
  encodeSegmentHeader,
  type FileStep,
  type JournalRecord,
  type JournalSegment,
  mayHoldRecords,
  recordHeaderSize,
  recordSize,
  segmentHeaderSize,
} from './format.js';
import { SyncedWrites } from './synced-writes.js';

/** A record with the epoch of its segment. */
export interface FoundRecord extends JournalRecord {
  readonly epoch: number;
}

/** A journal with the records that it held when it was opened, oldest first. */
export interface OpenedJournal {
  readonly journal: JournalFile;
  readonly records: readonly FoundRecord[];
}

interface Segment {
  readonly start: number;
  epoch: number;
  /** Where the next record goes, from the segment's start. */
  end: number;
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

  private constructor(path: string, fd: number, read: ReadJournal) {
    this.path = path;
    this.#fd = fd;
    this.#writes = new SyncedWrites(fd);
    this.whole = read.whole;
    this.#segmentSize = read.segmentSize;
    this.#sequence = (read.records.at(-1)?.sequence ?? 0) + 1;
    [this.#active, this.#other] = read.segments;
  }

  /**
   * Opens a journal and locks it against other processes; undefined if there is none.
   * @throws VirtError `OPERATION_FAILED` for one that another process holds, and for a file that isn't one; system errors.
   */
  static async open(path: string): Promise<OpenedJournal | undefined> {
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
      const journal = new JournalFile(path, fd, read);
      await journal.#orderEpochs();
      return { journal, records: read.records };
    } catch (error) {
      close(fd);
      throw error;
    }
  }

  /** Makes an empty journal of `size` bytes and opens it. @throws what {@link open} does */
  static async make(path: string, size: number): Promise<JournalFile> {
    const segmentSize = Math.floor(size / 2);
    // Filled, not sparse: writing to it later changes no metadata, so that no journal of the file system waits with it.
    const bytes = Buffer.alloc(segmentSize * 2);
    encodeSegmentHeader({ epoch: 1, size: segmentSize }).copy(bytes, 0);
    encodeSegmentHeader({ epoch: 2, size: segmentSize }).copy(bytes, segmentSize);
    await writeFileDurable(path, bytes);
    const opened = await JournalFile.open(path);
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
   * Appends one record for each change, with one write; durable when it resolves. They must fit. After a failure the journal
   * has none of them, as far as the disk lets itself be written at all, and must be given up.
   * `crowded` says whether anything else waits for the disk.
   */
  async append(changes: readonly (readonly FileStep[])[], crowded: () => boolean): Promise<void> {
    const active = this.#active;
    const time = Date.now();
    let size = 0;
    for (const steps of changes) size += recordSize(steps);
    const bytes = Buffer.allocUnsafe(size);
    let offset = 0;
    for (const steps of changes)
      offset = encodeRecord(bytes, offset, active.epoch, { sequence: this.#sequence++, time, steps });
    const at = active.start + active.end;
    active.end += size;
    try {
      await this.#writes.write(bytes, at, crowded);
    } catch (error) {
      // What failed may be there all the same, and nobody may find changes that were refused.
      await this.#writes.write(Buffer.alloc(recordHeaderSize), at).catch(() => undefined);
      throw error;
    }
  }

  /** Goes on in the other segment, which must be empty. */
  turn(): void {
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
    close(this.#fd);
  }

  /** An empty segment is the next one, also if it was damaged: its epoch must be the higher. */
  async #orderEpochs(): Promise<void> {
    if (this.whole && this.canTurn && this.#other.epoch < this.#active.epoch) await this.emptyOther();
  }
}

/** The records of a journal that can be read but not written, oldest first; undefined if there is none. */
export async function readRecords(path: string): Promise<readonly FoundRecord[] | undefined> {
  let fd: number;
  try {
    fd = await open(path, 'r');
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return (await readJournal(fd, path)).records;
  } finally {
    close(fd);
  }
}

interface ReadJournal {
  readonly records: readonly FoundRecord[];
  readonly segments: readonly [active: Segment, other: Segment];
  readonly segmentSize: number;
  readonly whole: boolean;
}

/** Bytes that show whether a segment is empty. */
const glance = segmentHeaderSize + recordHeaderSize;
const largestJournal = 256 * 1024 * 1024;

async function readJournal(fd: number, path: string): Promise<ReadJournal> {
  const { size } = await fstat(fd);
  if (size > largestJournal) throw notAJournal(path);
  const half = Math.floor(size / 2);
  const first = decodeSegmentHeader(await readPart(fd, 0, glance));
  const second = decodeSegmentHeader(await readPart(fd, first?.size ?? half, glance));
  const segmentSize = first?.size ?? second?.size;
  if (segmentSize === undefined) throw notAJournal(path);
  const parts = [
    await readSegment(fd, 0, segmentSize, size),
    await readSegment(fd, segmentSize, segmentSize, size),
  ] as const;
  const [a, b] = parts.map((part, index) => ({
    start: index * segmentSize,
    epoch: part?.epoch ?? 0,
    end: part?.end ?? segmentHeaderSize,
    records: part?.records ?? [],
  })) as [SegmentAt, SegmentAt];
  const older = a.epoch < b.epoch ? a : b;
  const newer = older === a ? b : a;
  const records = [older, newer].flatMap((part) =>
    part.records.map((record) => ({ ...record, epoch: part.epoch })),
  );
  return {
    records,
    segments: newer.records.length > 0 ? [newer, older] : [older, newer],
    segmentSize,
    whole: size === segmentSize * 2 && !parts.includes(undefined),
  };
}

type SegmentAt = Segment & { readonly records: readonly JournalRecord[] };

async function readSegment(
  fd: number,
  start: number,
  length: number,
  size: number,
): Promise<JournalSegment | undefined> {
  const beginning = await readPart(fd, start, Math.min(glance, length));
  if (!mayHoldRecords(beginning)) return decodeSegment(beginning);
  return decodeSegment(await readPart(fd, start, Math.max(0, Math.min(length, size - start))));
}

async function readPart(fd: number, start: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = await readAt(fd, buffer, done, start + done);
    if (count === 0) break;
    done += count;
  }
  return buffer.subarray(0, done);
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

function notAJournal(path: string): VirtError {
  return new VirtError(ErrorCode.OPERATION_FAILED, `'${path}' isn't a journal that can be read here`, {
    hint: 'Move it away if it was put there by mistake; changes of the last moments before a crash may be in it.',
  });
}
