import { VirtError } from '../../error/virt-error.js';
import { ErrorCode } from '../../generated/error-codes.js';
import { close, errnoOf, fstat, open, readAt } from '../syscalls.js';
import { decodeDrafts, draftAreaSize, draftAreaStart, type FoundDraft } from './draft-area.js';
import {
  decodeSegment,
  decodeSegmentHeader,
  type JournalRecord,
  type JournalSegment,
  mayHoldRecords,
  recordHeaderSize,
  segmentHeaderSize,
} from './format.js';

/** A record with the epoch of its segment. */
export interface FoundRecord extends JournalRecord {
  readonly epoch: number;
}

/** A segment that records are appended to. */
export interface Segment {
  readonly start: number;
  epoch: number;
  /** Where the next record goes, from the segment's start. */
  end: number;
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

/** What a journal's file has. */
export interface ReadJournal {
  readonly records: readonly FoundRecord[];
  readonly segments: readonly [active: Segment, other: Segment];
  readonly segmentSize: number;
  readonly hasDraftArea: boolean;
  readonly drafts: readonly FoundDraft[];
  readonly lastDraft: number;
  readonly whole: boolean;
}

/** Bytes that show whether a segment is empty. */
const glance = segmentHeaderSize + recordHeaderSize;
const largestJournal = 256 * 1024 * 1024;

/** Reads an open journal. @throws VirtError `OPERATION_FAILED` for a file that isn't one; system errors */
export async function readJournal(fd: number, path: string): Promise<ReadJournal> {
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
  const hasDraftArea = size === draftAreaStart(segmentSize) + draftAreaSize;
  const drafts = hasDraftArea
    ? decodeDrafts(await readPart(fd, draftAreaStart(segmentSize), draftAreaSize))
    : [];
  const settled = records.reduce((most, { settles = 0 }) => Math.max(most, settles), 0);
  return {
    records,
    hasDraftArea,
    drafts: drafts.filter(
      ({ number, epoch }) => number > settled && (epoch === a.epoch || epoch === b.epoch),
    ),
    lastDraft: Math.max(settled, drafts.at(-1)?.number ?? 0),
    segments: newer.records.length > 0 ? [newer, older] : [older, newer],
    segmentSize,
    whole: (hasDraftArea || size === segmentSize * 2) && !parts.includes(undefined),
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

function notAJournal(path: string): VirtError {
  return new VirtError(ErrorCode.OPERATION_FAILED, `'${path}' isn't a journal that can be read here`, {
    hint: 'Move it away if it was put there by mistake; changes of the last moments before a crash may be in it.',
  });
}
