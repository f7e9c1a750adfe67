import { once } from '../../async/once.js';

// A journal file is two segments of equal size. A segment begins with a header that says its epoch; the records that
// follow are of that epoch, numbered without a gap, and end at the first bytes that aren't such a record. Raising a
// segment's epoch voids its records. Behind the segments there may be an area of drafts (draft-area.ts).

/** Loaded with the first record: most processes never come to have one. */
const zlib = once(() => process.getBuiltinModule('node:zlib'));

/** CRC-32 of bytes, going on from `start`. */
export const checksum = (bytes: Uint8Array, start = 0): number => zlib().crc32(bytes, start);

/** One file made what it is to be. Names are paths from the journal's folder. */
export type FileStep =
  | { readonly kind: 'write'; readonly name: string; readonly data: Uint8Array }
  | { readonly kind: 'remove'; readonly name: string }
  /** A symbolic link. */
  | { readonly kind: 'link'; readonly name: string; readonly target: string };

/** Steps that are made all or none. */
export interface JournalRecord {
  readonly sequence: number;
  /** Milliseconds since 1970, from the writer's clock. */
  readonly time: number;
  readonly steps: readonly FileStep[];
  /** Drafts up to this number have come to an end with this record. Default 0: none. */
  readonly settles?: number | undefined;
}

/** A segment as read. */
export interface JournalSegment {
  readonly epoch: number;
  readonly records: readonly JournalRecord[];
  /** Where the next record would go, from the segment's start. */
  readonly end: number;
}

/** What a segment's header says. */
export interface SegmentHeader {
  readonly epoch: number;
  /** Bytes of the segment, header included. */
  readonly size: number;
}

export const segmentHeaderSize = 20;
export const recordHeaderSize = 24;
const stepHeaderSize = 7;
const magic = 0x326a7674;
const kinds = ['write', 'remove', 'link'] as const;
/** Written as a step of a kind of its own, whose name is the number. */
const settleKind = kinds.length;

export function encodeSegmentHeader({ epoch, size }: SegmentHeader): Buffer {
  const header = Buffer.alloc(segmentHeaderSize);
  header.writeUInt32LE(magic, 0);
  header.writeUIntLE(epoch, 4, 6);
  header.writeUInt32LE(size, 10);
  header.writeUInt32LE(headerSum(header), 16);
  return header;
}

/** FNV-1a of what the header says. */
function headerSum(header: Buffer): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < 16; at++) sum = Math.imul(sum ^ header.readUInt8(at), 0x01000193);
  return sum >>> 0;
}

/** Undefined for bytes that don't begin with a whole header. */
export function decodeSegmentHeader(bytes: Buffer): SegmentHeader | undefined {
  if (bytes.length < segmentHeaderSize || bytes.readUInt32LE(0) !== magic) return undefined;
  if (bytes.readUInt32LE(16) !== headerSum(bytes)) return undefined;
  return { epoch: bytes.readUIntLE(4, 6), size: bytes.readUInt32LE(10) };
}

/** Bytes that a record of these steps takes. */
export function recordSize(steps: readonly FileStep[], settles = 0): number {
  let size = recordHeaderSize;
  if (settles > 0) size += stepHeaderSize + String(settles).length;
  for (const step of steps) size += stepHeaderSize + Buffer.byteLength(step.name) + payloadSize(step);
  return size;
}

function payloadSize(step: FileStep): number {
  if (step.kind === 'write') return step.data.length;
  return step.kind === 'link' ? Buffer.byteLength(step.target) : 0;
}

/** Writes a record at an offset and gives the offset behind it. */
export function encodeRecord(target: Buffer, offset: number, epoch: number, record: JournalRecord): number {
  let end = offset + recordHeaderSize;
  for (const step of record.steps) end = encodeStep(target, end, step);
  if (record.settles) end = encodeSettle(target, end, record.settles);
  target.writeUInt32LE(end - offset - recordHeaderSize, offset);
  target.writeUIntLE(record.sequence, offset + 8, 6);
  target.writeUIntLE(record.time, offset + 14, 6);
  target.writeUInt32LE(epoch % 2 ** 32, offset + 20);
  target.writeUInt32LE(checksum(target.subarray(offset + 8, end), target.readUInt32LE(offset)), offset + 4);
  return end;
}

function encodeStep(target: Buffer, offset: number, step: FileStep): number {
  const nameAt = offset + stepHeaderSize;
  const dataAt = nameAt + target.write(step.name, nameAt);
  let end = dataAt;
  if (step.kind === 'write') {
    target.set(step.data, dataAt);
    end += step.data.length;
  } else if (step.kind === 'link') end += target.write(step.target, dataAt);
  target.writeUInt8(kinds.indexOf(step.kind), offset);
  target.writeUInt16LE(dataAt - nameAt, offset + 1);
  target.writeUInt32LE(end - dataAt, offset + 3);
  return end;
}

function encodeSettle(target: Buffer, offset: number, number: number): number {
  const nameAt = offset + stepHeaderSize;
  const end = nameAt + target.write(String(number), nameAt);
  target.writeUInt8(settleKind, offset);
  target.writeUInt16LE(end - nameAt, offset + 1);
  target.writeUInt32LE(0, offset + 3);
  return end;
}

/** False if the beginning of a segment, a record's header long, shows that it has no records. */
export function mayHoldRecords(bytes: Buffer): boolean {
  const header = decodeSegmentHeader(bytes);
  const at = segmentHeaderSize + 20;
  return header !== undefined && bytes.length >= at + 4 && bytes.readUInt32LE(at) === header.epoch % 2 ** 32;
}

/** Reads a segment, given the bytes from its start; undefined where its header isn't whole. */
export function decodeSegment(bytes: Buffer): JournalSegment | undefined {
  const header = decodeSegmentHeader(bytes);
  if (header === undefined) return undefined;
  const { epoch } = header;
  const records: JournalRecord[] = [];
  let end = segmentHeaderSize;
  while (end + recordHeaderSize <= bytes.length) {
    const record = decodeRecord(bytes, end, epoch);
    const last = records.at(-1);
    if (record === undefined || (last !== undefined && record.sequence !== last.sequence + 1)) break;
    records.push(record);
    end += recordHeaderSize + bytes.readUInt32LE(end);
  }
  return { epoch, records, end };
}

function decodeRecord(bytes: Buffer, offset: number, epoch: number): JournalRecord | undefined {
  const length = bytes.readUInt32LE(offset);
  const end = offset + recordHeaderSize + length;
  if (end > bytes.length || bytes.readUInt32LE(offset + 20) !== epoch % 2 ** 32) return undefined;
  if (bytes.readUInt32LE(offset + 4) !== checksum(bytes.subarray(offset + 8, end), length)) return undefined;
  const steps: FileStep[] = [];
  let settles = 0;
  for (let at = offset + recordHeaderSize; at < end; ) {
    const nameAt = at + stepHeaderSize;
    if (nameAt > end) return undefined;
    const dataAt = nameAt + bytes.readUInt16LE(at + 1);
    const next = dataAt + bytes.readUInt32LE(at + 3);
    const kindNumber = bytes.readUInt8(at);
    const kind = kinds[kindNumber];
    if ((kind === undefined && kindNumber !== settleKind) || next > end) return undefined;
    const name = bytes.toString('utf8', nameAt, dataAt);
    if (kind === undefined) settles = Number(name);
    else if (kind === 'write') steps.push({ kind, name, data: bytes.subarray(dataAt, next) });
    else if (kind === 'link') steps.push({ kind, name, target: bytes.toString('utf8', dataAt, next) });
    else steps.push({ kind, name });
    at = next;
  }
  const sequence = bytes.readUIntLE(offset + 8, 6);
  return { sequence, time: bytes.readUIntLE(offset + 14, 6), steps, settles: settles || undefined };
}
