import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { getSystemErrorMap } from 'node:util';
import {
  parseSaveImageData,
  parseSaveImageHeader,
  SAVE_IMAGE_HEADER_SIZE,
  type SaveImage,
  type SaveImageHeader,
} from '@tsvirt/conf/saveimage';
import { ErrorCode, ErrorDomain, errnoOf, isVirtError, toVirtError, VirtError } from '@tsvirt/util';

/** An image of a saved guest, read up to where its memory begins. */
export interface OpenImage {
  readonly path: string;
  readonly header: SaveImageHeader;
  readonly image: SaveImage;
  /** Where the memory begins, in bytes; reading goes on there. */
  readonly memoryOffset: number;
  readonly file: FileHandle;
}

/** The error of an image that was not written to its end: nothing was lost by it, as its guest went on. */
export class IncompleteImageError extends VirtError {
  constructor(path: string, why: string) {
    super(ErrorCode.OPERATION_FAILED, `'${path}' is no image of a saved domain: ${why}`, {
      domain: ErrorDomain.QEMU,
    });
  }
}

/**
 * Opens an image and reads all that stands before the memory. The caller closes the file.
 * @throws VirtError `SYSTEM_ERROR` with the errno in `int1` if it can't be read; {@link IncompleteImageError}, or
 *   `OPERATION_FAILED` for what is no image
 */
export async function openImage(path: string, { writing = false } = {}): Promise<OpenImage> {
  // Without O_NONBLOCK a FIFO would keep its opener waiting, and with it one of the few threads that all files are opened by.
  const flags = (writing ? constants.O_RDWR : constants.O_RDONLY) | constants.O_NONBLOCK;
  const file = await open(path, flags).catch((error: unknown) => {
    throw fileError(`the image '${path}' can't be opened`, error);
  });
  try {
    if ((await file.stat()).isFIFO()) throw new IncompleteImageError(path, 'it is a pipe');
    return await readImage(path, file);
  } catch (error) {
    await file.close();
    throw isVirtError(error) || errnoOf(error) === undefined
      ? error
      : fileError(`the image '${path}' can't be read`, error);
  }
}

/** As {@link openImage}, from where the file is read at now. */
export async function readImage(path: string, file: FileHandle): Promise<OpenImage> {
  const start = await readExactly(file, SAVE_IMAGE_HEADER_SIZE);
  if (start.length < SAVE_IMAGE_HEADER_SIZE)
    throw new IncompleteImageError(path, 'it ends within its header');
  const header = parseSaveImageHeader(start);
  if (!header.complete) throw new IncompleteImageError(path, 'it was not written to its end');
  const image = parseSaveImageData(header, await readExactly(file, header.dataLength));
  return { path, header, image, memoryOffset: SAVE_IMAGE_HEADER_SIZE + header.dataLength, file };
}

/** An error of the file system, as libvirt gives it. */
export function fileError(what: string, error: unknown): VirtError {
  const { int1, message } = toVirtError(error);
  const [, words = message] = getSystemErrorMap().get(-int1) ?? [];
  return new VirtError(ErrorCode.SYSTEM_ERROR, `${what}: ${words}`, {
    domain: ErrorDomain.QEMU,
    int1,
    cause: error,
  });
}

/** So many bytes from where the file is read at, or fewer at its end. */
async function readExactly(file: FileHandle, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let got = 0;
  while (got < length) {
    const { bytesRead } = await file.read(buffer, got, length - got, null);
    if (bytesRead === 0) break;
    got += bytesRead;
  }
  return buffer.subarray(0, got);
}
