import { Buffer } from 'node:buffer';
import type { FileHandle } from 'node:fs/promises';
import { fileStretchAt, punchHole } from '@tsvirt/util';
import { isStreamHole, StreamHole } from './stream.js';

const chunkSize = 256 * 1024;

/** What of a file is read. */
export interface FileDataOptions {
  /** Where to begin, in bytes; default 0n. */
  readonly offset?: bigint;
  /** How much; default: to the file's end. */
  readonly length?: bigint | undefined;
  /** Give the file's holes as {@link StreamHole}s instead of zeros. */
  readonly sparse?: boolean;
}

/** An open file's data as the chunks of a stream: what {@link Stream.sendAll} takes. */
export async function* fileData(
  file: FileHandle,
  { offset = 0n, length, sparse = false }: FileDataOptions = {},
): AsyncGenerator<Buffer | StreamHole, void, void> {
  const end = length === undefined ? Number.MAX_SAFE_INTEGER : Number(offset + length);
  for (let at = Number(offset); at < end; ) {
    const stretch = sparse ? fileStretchAt(file.fd, at) : { hole: false, end };
    if (stretch === undefined) return;
    const until = Math.min(stretch.end, end);
    if (stretch.hole) {
      yield new StreamHole(BigInt(until - at));
      at = until;
    }
    while (at < until) {
      const size = Math.min(until - at, chunkSize);
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(size), 0, size, at);
      if (bytesRead === 0) return;
      at += bytesRead;
      yield buffer.subarray(0, bytesRead);
    }
  }
}

/**
 * Writes a stream's chunk to an open file at `at`, a hole as a hole: it reads as zeros, and the file is as long at least.
 * @returns where the next chunk goes
 */
export async function writeFileData(
  file: FileHandle,
  chunk: Uint8Array | StreamHole,
  at: bigint,
): Promise<bigint> {
  if (!isStreamHole(chunk)) {
    await writeAll(file, chunk, Number(at));
    return at + BigInt(chunk.length);
  }
  const end = at + chunk.length;
  const info = await file.stat();
  // A device has no holes, and its size isn't told here.
  const size = info.isFile() ? info.size : Number(end);
  const within = Math.min(size, Number(end)) - Number(at);
  const punched = within <= 0 || (info.isFile() && punchHole(file.fd, Number(at), within));
  if (!punched) await writeZeros(file, Number(at), within);
  if (end > size) await file.truncate(Number(end));
  return end;
}

async function writeAll(file: FileHandle, chunk: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, at + done);
    done += bytesWritten;
  }
}

async function writeZeros(file: FileHandle, at: number, length: number): Promise<void> {
  const zeros = Buffer.alloc(Math.min(length, chunkSize));
  for (let done = 0; done < length; done += zeros.length)
    await writeAll(file, zeros.subarray(0, Math.min(zeros.length, length - done)), at + done);
}
