import { constants } from 'node:fs';
import { close, open, openNow, readAt, readAtNow, statNow } from '../files/syscalls.js';

/** What an image's header says. */
export interface ImageHeader {
  readonly format: string;
  /** Bytes that a guest sees; undefined where the header doesn't say. */
  readonly capacity?: bigint | undefined;
  readonly backingPath?: string | undefined;
  readonly backingFormat?: string | undefined;
  readonly compat?: string | undefined;
  readonly clusterSize?: bigint | undefined;
  readonly features?: ('lazy_refcounts' | 'extended_l2')[] | undefined;
  /** How its data is encrypted. */
  readonly encryption?: 'luks' | 'luks2' | undefined;
  /** Bytes in front of the data of one that is nothing but encrypted. */
  readonly payloadOffset?: bigint | undefined;
}

/** Bytes at an image's start that are looked at. */
const headerSize = 512;
/** The same where the header names another image: its name is somewhere in the first cluster. */
const longHeaderSize = 64 * 1024;

const backingFormatExtension = 0xe279_2aca;

/** Without O_NONBLOCK a FIFO would keep its reader waiting. */
const openFlags = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * What the header of a file or block device says, `raw` where it is none that is known. Never follows what it reads.
 * @returns undefined for what holds no image, such as a FIFO @throws system errors, `EISDIR` for a directory
 */
export async function readImageHeader(path: string): Promise<ImageHeader | undefined> {
  const fd = await open(path, openFlags);
  try {
    if (!mayHoldImage(fd)) return undefined;
    const bytes = await readStart(fd, headerSize);
    return parseHeader(namesAnother(bytes) ? await readStart(fd, longHeaderSize) : bytes);
  } finally {
    close(fd);
  }
}

/** {@link readImageHeader} for a thread that may wait for a disk. */
export function readImageHeaderNow(path: string): ImageHeader | undefined {
  const fd = openNow(path, openFlags);
  try {
    if (!mayHoldImage(fd)) return undefined;
    const bytes = readStartNow(fd, headerSize);
    return parseHeader(namesAnother(bytes) ? readStartNow(fd, longHeaderSize) : bytes);
  } finally {
    close(fd);
  }
}

function mayHoldImage(fd: number): boolean {
  const found = statNow(fd);
  return found.isFile() || found.isBlockDevice() || found.isDirectory();
}

async function readStart(fd: number, size: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(size);
  return buffer.subarray(0, await readAt(fd, buffer, 0, 0));
}

function readStartNow(fd: number, size: number): Buffer {
  const buffer = Buffer.allocUnsafe(size);
  return buffer.subarray(0, readAtNow(fd, buffer, 0, 0));
}

const qcowMagic = 0x5146_49fb;

/** True for a qcow or qcow2 image that is based on another. */
function namesAnother(bytes: Buffer): boolean {
  return bytes.length === headerSize && bytes.readUInt32BE(0) === qcowMagic && bytes.readUInt32BE(16) > 0;
}

function parseHeader(bytes: Buffer): ImageHeader {
  const magic = bytes.toString('latin1', 0, 8);
  if (bytes.length >= 72 && bytes.readUInt32BE(0) === qcowMagic) return parseQcow(bytes);
  if (magic.startsWith('KDMV') && bytes.length >= 20)
    return { format: 'vmdk', capacity: bytes.readBigUInt64LE(12) * 512n };
  if (magic.startsWith('QED\0') && bytes.length >= 56)
    return { format: 'qed', capacity: bytes.readBigUInt64LE(48) };
  if (magic === 'conectix' && bytes.length >= 56)
    return { format: 'vpc', capacity: bytes.readBigUInt64BE(48) };
  if (bytes.length >= 0x178 && bytes.readUInt32LE(0x40) === 0xbeda_107f)
    return { format: 'vdi', capacity: bytes.readBigUInt64LE(0x170) };
  return magic.startsWith('LUKS\xba\xbe') && bytes.length >= 108 ? luksHeader(bytes) : { format: 'raw' };
}

/** The second version says where its data is in a part that has no fixed place. */
function luksHeader(bytes: Buffer): ImageHeader {
  if (bytes.readUInt16BE(6) !== 1) return { format: 'raw', encryption: 'luks2' };
  return { format: 'raw', encryption: 'luks', payloadOffset: BigInt(bytes.readUInt32BE(104)) * 512n };
}

function parseQcow(bytes: Buffer): ImageHeader {
  const version = bytes.readUInt32BE(4);
  const capacity = bytes.readBigUInt64BE(24);
  const backingPath = slice(bytes, Number(bytes.readBigUInt64BE(8)), bytes.readUInt32BE(16));
  if (version === 1) return { format: 'qcow', capacity, backingPath };
  const clusterSize = 1n << BigInt(bytes.readUInt32BE(20) & 63);
  const encryption = bytes.readUInt32BE(32) === 2 ? 'luks' : undefined;
  const backing = {
    backingPath,
    backingFormat: backingPath === undefined ? undefined : backingFormat(bytes),
  };
  if (version === 2 || bytes.length < 104)
    return { format: 'qcow2', capacity, clusterSize, compat: '0.10', encryption, ...backing };
  const features: ('lazy_refcounts' | 'extended_l2')[] = [];
  if ((bytes.readBigUInt64BE(80) & 1n) !== 0n) features.push('lazy_refcounts');
  if ((bytes.readBigUInt64BE(72) & 16n) !== 0n) features.push('extended_l2');
  return { format: 'qcow2', capacity, clusterSize, compat: '1.1', encryption, features, ...backing };
}

function slice(bytes: Buffer, offset: number, length: number): string | undefined {
  if (offset === 0 || length === 0 || length > 1023 || offset + length > bytes.length) return undefined;
  return bytes.toString('utf8', offset, offset + length);
}

function backingFormat(bytes: Buffer): string | undefined {
  let at = bytes.readUInt32BE(4) === 2 ? 72 : bytes.length >= 104 ? bytes.readUInt32BE(100) : 72;
  while (at + 8 <= bytes.length) {
    const type = bytes.readUInt32BE(at);
    const length = bytes.readUInt32BE(at + 4);
    if (type === 0) return undefined;
    if (type === backingFormatExtension) return slice(bytes, at + 8, length);
    at += 8 + Math.ceil(length / 8) * 8;
  }
  return undefined;
}
