import { badImage } from './failure.js';
import { type SaveImageFormat, saveImageFormats } from './format.js';

/** Bytes before the data. */
export const SAVE_IMAGE_HEADER_SIZE = 92;
/** Bytes of data that are taken at most: hundreds of times what a domain's document needs. */
export const SAVE_IMAGE_MAX_DATA = 64 * 1024 * 1024;

const magicSize = 16;
const completeMagic = 'LibvirtQemudSave';
const partialMagic = 'LibvirtQemudPart';
const version = 2;

/** What an image begins with. */
export interface SaveImageHeader {
  /** False while it's written, and for what was left when that failed: nothing can be restored from it. */
  readonly complete: boolean;
  readonly version: number;
  /** Bytes of the data after the header: the domain's document, the cookie and room to grow. */
  readonly dataLength: number;
  /** The guest ran, and goes on when it's restored. */
  readonly wasRunning: boolean;
  readonly format: SaveImageFormat;
  /** Where in the data the cookie begins; 0 without one. */
  readonly cookieOffset: number;
  /** Byte order of the host that wrote it. */
  readonly bigEndian: boolean;
}

/**
 * Read the header of an image from its first {@link SAVE_IMAGE_HEADER_SIZE} bytes or more.
 *
 * @throws VirtError `OPERATION_FAILED` for what isn't an image, a newer version, or numbers that can't be.
 */
export function parseSaveImageHeader(bytes: Uint8Array): SaveImageHeader {
  if (bytes.byteLength < SAVE_IMAGE_HEADER_SIZE)
    throw badImage(`it ends within its header, after ${bytes.byteLength} of ${SAVE_IMAGE_HEADER_SIZE} bytes`);
  const magic = String.fromCharCode(...bytes.subarray(0, magicSize));
  if (magic !== completeMagic && magic !== partialMagic) throw badImage('it has not the mark of one');
  const view = new DataView(bytes.buffer, bytes.byteOffset + magicSize, SAVE_IMAGE_HEADER_SIZE - magicSize);
  const bigEndian = view.getUint32(0, true) > version;
  const number = (index: number) => view.getUint32(index * 4, !bigEndian);
  const found = number(0);
  if (found > version)
    throw badImage(`its version is ${view.getUint32(0, true)}, and up to ${version} is understood`);
  const dataLength = number(1);
  if (dataLength === 0 || dataLength > SAVE_IMAGE_MAX_DATA)
    throw badImage(`its header says ${dataLength} bytes of data: expected 1 to ${SAVE_IMAGE_MAX_DATA}`);
  const format = saveImageFormats[number(3)];
  if (format === undefined) throw badImage(`its memory has format number ${number(3)}, which isn't known`);
  const cookieOffset = number(4);
  if (cookieOffset >= dataLength)
    throw badImage(`its cookie would begin at ${cookieOffset} of ${dataLength} bytes of data`);
  return {
    complete: magic === completeMagic,
    version: found,
    dataLength,
    wasRunning: number(2) !== 0,
    format,
    cookieOffset,
    bigEndian,
  };
}

/** The bytes of a header, written in this version whatever the header's own is. */
export function encodeSaveImageHeader(header: Omit<SaveImageHeader, 'version'>): Uint8Array {
  const bytes = new Uint8Array(SAVE_IMAGE_HEADER_SIZE);
  const magic = header.complete ? completeMagic : partialMagic;
  for (let i = 0; i < magicSize; i++) bytes[i] = magic.charCodeAt(i);
  const view = new DataView(bytes.buffer, magicSize);
  const numbers = [
    version,
    header.dataLength,
    header.wasRunning ? 1 : 0,
    saveImageFormats.indexOf(header.format),
    header.cookieOffset,
  ];
  numbers.forEach((number, i) => {
    view.setUint32(i * 4, number, !header.bigEndian);
  });
  return bytes;
}
