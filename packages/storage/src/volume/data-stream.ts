import { type FileHandle, open } from 'node:fs/promises';
import { Duplex } from 'node:stream';
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

/** A file's bytes from `offset`; `length` 0 reads to its end. */
export async function readingStream(path: string, offset: bigint, length: bigint): Promise<Duplex> {
  const file = await openFile(path, 'r');
  const close = closer(file);
  let at = offset;
  let left = length === 0n ? undefined : length;
  return new Duplex({
    read() {
      const size = left !== undefined && left < BigInt(chunkSize) ? Number(left) : chunkSize;
      // The file's use ends with its data, whether the stream's other side is ended or not.
      const end = () =>
        close().then(
          () => this.push(null),
          (error: Error) => this.destroy(error),
        );
      if (size === 0) {
        end();
        return;
      }
      file.read(Buffer.allocUnsafe(size), 0, size, Number(at)).then(
        ({ bytesRead, buffer }) => {
          at += BigInt(bytesRead);
          if (left !== undefined) left -= BigInt(bytesRead);
          if (bytesRead === 0) return end();
          this.push(buffer.subarray(0, bytesRead));
          return undefined;
        },
        (error: Error) => this.destroy(error),
      );
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

/** Overwrites a file from `offset`; more than `length` bytes are refused unless it's 0. Its end waits for the disk. */
export async function writingStream(
  path: string,
  offset: bigint,
  length: bigint,
  onClose: () => void,
): Promise<Duplex> {
  const file = await openFile(path, 'r+', onClose);
  const close = closer(file, onClose);
  let at = offset;
  return new Duplex({
    highWaterMark: chunkSize,
    read() {
      // There is nothing to read: the readable side ends with the writable one.
    },
    write(chunk: Buffer, _encoding, done) {
      if (length !== 0n && at + BigInt(chunk.length) > offset + length) {
        done(invalidArgument(`more than the ${length} bytes announced were sent`));
        return;
      }
      writeAll(file, chunk, at).then(() => {
        at += BigInt(chunk.length);
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

/** Writes the whole chunk, in as many writes as the system makes of it. */
export async function writeAll(file: FileHandle, chunk: Buffer, at: bigint): Promise<void> {
  for (let done = 0; done < chunk.length; ) {
    const { bytesWritten } = await file.write(chunk, done, chunk.length - done, Number(at) + done);
    done += bytesWritten;
  }
}
