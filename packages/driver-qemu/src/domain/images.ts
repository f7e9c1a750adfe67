import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Disk } from '@tsvirt/conf/domain';
import { isVirtError, readImageHeader, type VirtError } from '@tsvirt/util';
import { ended, layersOf } from '../command/blockdev.js';
import { sourcePath } from './device-list.js';
import { unreadable } from './host-files.js';

/**
 * Refuses a disk one of whose local images QEMU could not open, those included that are named in the images' headers only.
 * @throws VirtError `SYSTEM_ERROR` with the errno in `int1`
 */
export async function requireImages(disk: Disk): Promise<void> {
  const failure = await imageFailure(disk);
  if (failure !== undefined) throw failure;
}

/** Why a disk can't be used: the error that {@link requireImages} throws. */
export async function imageFailure(disk: Disk): Promise<VirtError | undefined> {
  const layers = layersOf(disk, 1);
  let above: string | undefined;
  for (const { source } of layers) {
    const path = localPath(source);
    const failure = path === '' ? undefined : await failureOf(disk, path, above);
    if (failure !== undefined) return failure;
    above = path;
  }
  const last = layers.at(-1);
  return last === undefined || ended(disk)
    ? undefined
    : failureBelow(disk, localPath(last.source), last.format);
}

/** Goes on where the document ends: with what an image's header says that it is based on. */
async function failureBelow(disk: Disk, path: string, format: string): Promise<VirtError | undefined> {
  const seen = new Set<string>();
  let [image, kind]: [string, string | undefined] = [path, format];
  while (image !== '' && kind !== 'raw' && !seen.has(image)) {
    seen.add(image);
    const header = await readImageHeader(image).catch((error: unknown) =>
      refusal(disk, image, undefined, error),
    );
    if (isVirtError(header)) return header;
    if (header?.backingPath === undefined) return undefined;
    const below = await backingFile(image, header.backingPath);
    const failure = below === '' ? undefined : await failureOf(disk, below, image);
    if (failure !== undefined) return failure;
    [image, kind] = [below, header.backingFormat];
  }
  return undefined;
}

/** The local file that is meant; empty for what is elsewhere, or what only QEMU can make out. */
async function backingFile(image: string, text: string): Promise<string> {
  const { parseBackingString } = await import('@tsvirt/conf/backing-string');
  try {
    const path = localPath(parseBackingString(text).source);
    return path === '' ? '' : resolve(dirname(image), path);
  } catch {
    return '';
  }
}

const localPath = (source: Disk['source']): string =>
  source.type === 'dir' ? (source.dir ?? '') : sourcePath(source);

async function failureOf(
  disk: Disk,
  path: string,
  above: string | undefined,
): Promise<VirtError | undefined> {
  try {
    await access(path, constants.R_OK);
    return undefined;
  } catch (error) {
    return refusal(disk, path, above, error);
  }
}

function refusal(disk: Disk, path: string, above: string | undefined, error: unknown): VirtError {
  const { dev } = disk.target;
  const subject =
    above === undefined
      ? `the image '${path}' of the disk '${dev}'`
      : `the image '${path}', which '${above}' of the disk '${dev}' is based on,`;
  return unreadable(subject, error, {
    missing:
      above === undefined
        ? "Put it there, or name another as the disk's <source>; with startupPolicy='optional' a domain starts without it."
        : `Put it back, or write into '${above}' where it is now: qemu-img rebase -u -b IMAGE -F FORMAT.`,
    other: 'See that it is an image that the daemon may read.',
  });
}
