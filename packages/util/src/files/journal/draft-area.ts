import { constants } from 'node:fs';
import { delay } from '../../async/abort.js';
import { KernelWrite } from '../../native/kernel-write.js';
import { close, openNow } from '../syscalls.js';
import { checksum } from './format.js';

// The area of drafts behind a journal's segments: slots of equal size, each with the last draft whose number leads to it.
// A draft counts until a record settles its number, or until its epoch is none of the segments' any more.

const slots = 32;
const slotSize = 16 * 1024;
const slotHeaderSize = 24;
const magic = 0x64767374;
/** Milliseconds that this thread waits for the disk before it does something else meanwhile. */
const patience = 4;

/** Bytes of the area. */
export const draftAreaSize = slots * slotSize;

/** Where the area begins, behind two segments of this size. */
export function draftAreaStart(segmentSize: number): number {
  return Math.ceil((segmentSize * 2) / KernelWrite.block) * KernelWrite.block;
}

/** A change on its way, known by what it was asked with. */
export interface Draft {
  readonly number: number;
  /** Of the segment that was active when it began. */
  readonly epoch: number;
}

/** A draft as read. */
export interface FoundDraft extends Draft {
  readonly content: Uint8Array;
}

/** Writes drafts, one at a time, without this thread's waiting for them until it must. */
export class DraftArea {
  readonly #journal: number;
  readonly #start: number;
  #direct: number | undefined;
  /** Undefined until it's used; null where there can't be drafts. */
  #write: KernelWrite | null | undefined;
  #next: number;
  #flying: Draft | undefined;

  /** @param journal the descriptor of its file */
  constructor(journal: number, segmentSize: number, next: number) {
    this.#journal = journal;
    this.#start = draftAreaStart(segmentSize);
    this.#next = next;
  }

  /** The number of the last draft that was begun; 0: there was none. */
  get last(): number {
    return this.#next - 1;
  }

  /** Begins to write one; undefined if that can't be now. @param settled all drafts up to this number are settled, durably */
  begin(content: Uint8Array, epoch: number, settled: number): Draft | undefined {
    const number = this.#next;
    if (content.length > slotSize - slotHeaderSize || number - settled > slots) return undefined;
    const write = this.#ready();
    if (write === null || !this.#landed(write)) return undefined;
    const size = encodeSlot(write.buffer, { number, epoch, content });
    const length = Math.ceil(size / KernelWrite.block) * KernelWrite.block;
    write.buffer.fill(0, size, length);
    try {
      write.submit(this.#start + (number % slots) * slotSize, length);
    } catch {
      // This file system doesn't have it: changes are made durable another way.
      write.close();
      this.#write = null;
      return undefined;
    }
    this.#next++;
    this.#flying = { number, epoch };
    return this.#flying;
  }

  /** Waits until a draft is durable. @throws VirtError `SYSTEM_ERROR` if it can't be */
  async written(draft: Draft): Promise<void> {
    const write = this.#write;
    if (this.#flying !== draft || !write) throw new Error(`the draft ${draft.number} isn't under way`);
    try {
      for (let wait = patience; !write.wait(wait); wait = 0) await delay(1);
    } finally {
      this.#flying = undefined;
    }
  }

  close(): void {
    this.#write?.close();
    if (this.#direct !== undefined) close(this.#direct);
    this.#write = null;
    this.#direct = undefined;
  }

  #ready(): KernelWrite | null {
    if (this.#write !== undefined) return this.#write;
    try {
      // Another description of the same file: what is written to the segments goes through the page cache.
      this.#direct = openNow(
        `/proc/self/fd/${this.#journal}`,
        constants.O_RDWR | constants.O_DIRECT | constants.O_DSYNC,
      );
      this.#write = KernelWrite.open(this.#direct, slotSize) ?? null;
    } catch {
      // No such file system, no koffi: changes are made durable another way.
      this.#write = null;
    }
    return this.#write;
  }

  /** True if nothing is under way any more; nobody waited for the last one. */
  #landed(write: KernelWrite): boolean {
    if (this.#flying === undefined) return true;
    try {
      if (!write.wait(0)) return false;
    } catch {
      // Whoever it was for has made it durable another way.
    }
    this.#flying = undefined;
    return true;
  }
}

function encodeSlot(target: Buffer, { number, epoch, content }: FoundDraft): number {
  const end = slotHeaderSize + content.length;
  target.writeUInt32LE(magic, 0);
  target.writeUInt32LE(content.length, 8);
  target.writeUIntLE(number, 12, 6);
  target.writeUIntLE(epoch, 18, 6);
  target.set(content, slotHeaderSize);
  target.writeUInt32LE(checksum(target.subarray(8, end)), 4);
  return end;
}

function decodeSlot(slot: Buffer): FoundDraft | undefined {
  if (slot.length < slotHeaderSize || slot.readUInt32LE(0) !== magic) return undefined;
  const end = slotHeaderSize + slot.readUInt32LE(8);
  if (end > slot.length || checksum(slot.subarray(8, end)) !== slot.readUInt32LE(4)) return undefined;
  return {
    number: slot.readUIntLE(12, 6),
    epoch: slot.readUIntLE(18, 6),
    content: slot.subarray(slotHeaderSize, end),
  };
}

/** All drafts that an area has, settled or not, oldest first. */
export function decodeDrafts(area: Buffer): FoundDraft[] {
  const found: FoundDraft[] = [];
  for (let at = 0; at < area.length; at += slotSize) {
    const draft = decodeSlot(area.subarray(at, at + slotSize));
    if (draft !== undefined) found.push(draft);
  }
  return found.sort((a, b) => a.number - b.number);
}
