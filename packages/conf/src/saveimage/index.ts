import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { badImage } from './failure.js';
import type { SaveImageFormat } from './format.js';
import {
  encodeSaveImageHeader,
  parseSaveImageHeader,
  SAVE_IMAGE_HEADER_SIZE,
  SAVE_IMAGE_MAX_DATA,
  type SaveImageHeader,
} from './header.js';

export { type SaveImageFormat, saveImageFormats } from './format.js';
export {
  encodeSaveImageHeader,
  parseSaveImageHeader,
  SAVE_IMAGE_HEADER_SIZE,
  SAVE_IMAGE_MAX_DATA,
  type SaveImageHeader,
} from './header.js';

/** What stands before the memory in the image of a saved domain. */
export interface SaveImage {
  /** The guest ran, and goes on when it's restored. */
  readonly wasRunning: boolean;
  /** How its memory is stored. */
  readonly format: SaveImageFormat;
  /** The domain's document. */
  readonly xml: string;
  /** What only its driver understands: a `<cookie>` element. */
  readonly cookie?: string | undefined;
}

export interface SaveImageLayout {
  /** False until all memory is written; a partial image is marked as one. Default: true. */
  readonly complete?: boolean | undefined;
  /** Bytes of data to fill exactly: when the document in an existing image is replaced, whose memory stays in place. */
  readonly dataLength?: number | undefined;
  readonly bigEndian?: boolean | undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Read the data of an image: the `dataLength` bytes after its header.
 *
 * @throws VirtError `OPERATION_FAILED` if there are fewer, or if they aren't text.
 */
export function parseSaveImageData(header: SaveImageHeader, data: Uint8Array): SaveImage {
  const { dataLength, cookieOffset, wasRunning, format } = header;
  if (data.byteLength < dataLength)
    throw badImage(`it ends within its data, after ${data.byteLength} of ${dataLength} bytes`);
  const xml = textIn(data.subarray(0, cookieOffset === 0 ? dataLength : cookieOffset));
  if (xml === '') throw badImage('it has no document of its domain');
  if (cookieOffset === 0) return { wasRunning, format, xml };
  return { wasRunning, format, xml, cookie: textIn(data.subarray(cookieOffset, dataLength)) };
}

/**
 * Read what stands before the memory from the beginning of an image. The memory begins at
 * `SAVE_IMAGE_HEADER_SIZE + header.dataLength`.
 *
 * @throws VirtError `OPERATION_FAILED` for a broken or partial image.
 */
export function parseSaveImage(bytes: Uint8Array): SaveImage {
  const header = parseSaveImageHeader(bytes);
  if (!header.complete) throw badImage('it was not written to its end');
  return parseSaveImageData(header, bytes.subarray(SAVE_IMAGE_HEADER_SIZE));
}

/** Text up to the first NUL. */
function textIn(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  try {
    return utf8.decode(end < 0 ? bytes : bytes.subarray(0, end));
  } catch (cause) {
    throw badImage('its data is not text in UTF-8', cause);
  }
}

/**
 * Header and data of an image.
 *
 * @throws VirtError `OPERATION_FAILED` if they don't fit into `dataLength` bytes, or into any image; `INVALID_ARG` for
 * text with a NUL.
 */
export function encodeSaveImage(image: SaveImage, layout: SaveImageLayout = {}): Uint8Array {
  const { xml, cookie, wasRunning, format } = image;
  if (xml === '' || xml.includes('\0') || cookie?.includes('\0') === true)
    throw new VirtError(
      ErrorCode.INVALID_ARG,
      'invalid argument: the documents of a saved domain must be text without a NUL',
      { domain: ErrorDomain.DOMAIN },
    );
  const encoder = new TextEncoder();
  const document = encoder.encode(`${xml}\0`);
  const rest = cookie === undefined ? new Uint8Array() : encoder.encode(`${cookie}\0`);
  const needed = document.byteLength + rest.byteLength;
  const dataLength = layout.dataLength ?? needed;
  if (needed > dataLength || dataLength > SAVE_IMAGE_MAX_DATA)
    throw new VirtError(
      ErrorCode.OPERATION_FAILED,
      `operation failed: the documents of the saved domain have ${needed} bytes, more than the ${Math.min(dataLength, SAVE_IMAGE_MAX_DATA)} that fit into its image`,
      { domain: ErrorDomain.DOMAIN },
    );
  const bytes = new Uint8Array(SAVE_IMAGE_HEADER_SIZE + dataLength);
  bytes.set(
    encodeSaveImageHeader({
      complete: layout.complete ?? true,
      dataLength,
      wasRunning,
      format,
      cookieOffset: cookie === undefined ? 0 : document.byteLength,
      bigEndian: layout.bigEndian ?? false,
    }),
  );
  bytes.set(document, SAVE_IMAGE_HEADER_SIZE);
  bytes.set(rest, SAVE_IMAGE_HEADER_SIZE + document.byteLength);
  return bytes;
}
