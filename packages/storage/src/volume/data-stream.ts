import { type FileHandle, open } from 'node:fs/promises';
import { Duplex } from 'node:stream';
import { fileData, type StreamHole, writeFileData } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { invalidArgument, storageError } from '../errors.js';

const chunkSize = 256 * 1024;

async function openFile(path: string, flags: 'r' | 'r+', onClose = () => {}): Promise<FileHandle> {
  try {
    return await open(path, flags);
  } catch (error) {
    onClose();
    throw storageError(ErrorCode.SYSTEM_ERROR, `the volume ${path} can't be opened`, undefined, error);
  }
}

/** Ends a file's use once, whatever ends the stream; `onClose` is called when the file is closed. */
function closer(file: FileHandle, onClose = () => {}): () => Promise<void> {
  let closing: Promise<void> | undefined;
  return () => {
    closing ??= file.close().finally(onClose);
    return closing;
  };
}

/** What streams of a volume's data have in common. */
export interface DataOptions {
  readonly path: string;
  readonly offset: bigint;
  /** 0n: to the end. */
  readonly length: bigint;
  /** Holes are holes on the stream too. */
  readonly sparse: boolean;
}

/** Chunks that may wait on a stream whose chunks are objects. */
const sparseMark = 4;

/** A file's data. */
export async function readingStream({ path, offset, length, sparse }: DataOptions): Promise<Duplex> {
  const file = await openFile(path, 'r');
  const close = closer(file);
  const chunks = fileData(file, { offset, length: length === 0n ? undefined : length, sparse });
  return new Duplex({
    objectMode: sparse,
    readableHighWaterMark: sparse ? sparseMark : undefined,
    read() {
      chunks
        .next()
        .then(async ({ value, done }) => {
          // The file's use ends with its data, whether the stream's other side is ended or not.
          if (done === true) await close();
          this.push(done === true ? null : value);
        })
        .catch((error: Error) => this.destroy(error));
    },
    write(_chunk, _encoding, done) {
      done(invalidArgument('a download takes no data'));
    },
    destroy(error, done) {
      close().then(
        () => done(error),
        (failure: Error) => done(error ?? failure),
      );
    },
  });
}

/** Overwrites a file; more than `length` bytes are refused unless it's 0. Its end waits for the disk. */
export async function writingStream(
  { path, offset, length, sparse }: DataOptions,
  onClose: () => void,
): Promise<Duplex> {
  const file = await openFile(path, 'r+', onClose);
  const close = closer(file, onClose);
  let at = offset;
  return new Duplex({
    objectMode: sparse,
    highWaterMark: sparse ? sparseMark : chunkSize,
    read() {
      // There is nothing to read: the readable side ends with the writable one.
    },
    write(chunk: Buffer | StreamHole, _encoding, done) {
      if (length !== 0n && at + BigInt(chunk.length) > offset + length) {
        done(invalidArgument(`more than the ${length} bytes announced were sent`));
        return;
      }
      writeFileData(file, chunk, at).then((next) => {
        at = next;
        done();
      }, done);
    },
    final(done) {
      file
        .sync()
        .then(close)
        .then(() => {
          this.push(null);
          done();
        }, done);
    },
    destroy(error, done) {
      close().then(
        () => done(error),
        (failure: Error) => done(error ?? failure),
      );
    },
  });
}
