import { type FileHandle, open, stat, truncate } from 'node:fs/promises';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import {
  type StorageMethods,
  StorageVolDownloadFlags,
  StorageVolUploadFlags,
  StorageVolWipeAlgorithm,
  writeFileData,
} from '@tsvirt/core';
import { asLongAsItTakes, ErrorCode } from '@tsvirt/util';
import { checkFlags, invalidArgument, storageError } from '../errors.js';
import type { PoolObject } from '../pool/kind.js';
import type { StorageState } from '../state.js';
import { readingStream, writingStream } from '../volume/data-stream.js';
import { changeVolume, findVolume } from './find.js';

/** The data of volumes. */
export function dataMethods(state: StorageState) {
  return {
    storageVolDownload(vol, offset, length, flags) {
      checkFlags('virStorageVolDownload', flags, StorageVolDownloadFlags.SPARSE_STREAM);
      const { path, volume } = findVolume(state, vol);
      needData(volume);
      // Whoever reads on from a volume that is deleted reads what was in it.
      const sparse = (flags & StorageVolDownloadFlags.SPARSE_STREAM) !== 0;
      return readingStream({ path, offset, length, sparse });
    },
    storageVolUpload(vol, offset, length, flags) {
      checkFlags('virStorageVolUpload', flags, StorageVolUploadFlags.SPARSE_STREAM);
      const { path, volume, pool } = findVolume(state, vol);
      needData(volume);
      state.checkUnused(path);
      const end = state.upload(path);
      const sparse = (flags & StorageVolUploadFlags.SPARSE_STREAM) !== 0;
      return writingStream({ path, offset, length, sparse }, () => {
        end();
        refreshAfter(state, pool, vol.name);
      });
    },
    storageVolWipe(vol, algorithm, flags) {
      checkFlags('virStorageVolWipePattern', flags);
      const { ZERO, TRIM } = StorageVolWipeAlgorithm;
      const pattern = patterns.get(algorithm);
      if (algorithm !== ZERO && pattern === undefined)
        throw algorithm === TRIM
          ? storageError(
              ErrorCode.NO_SUPPORT,
              `this function is not supported: wiping by letting go of the data`,
            )
          : invalidArgument(`there is no wiping algorithm ${algorithm}`);
      const { pool } = findVolume(state, vol);
      return changeVolume(state, pool, vol.name, () => {
        const { path, volume } = findVolume(state, vol);
        needData(volume);
        return state.useAlone(path, () => (pattern === undefined ? zero(path) : scrub(state, path, pattern)));
      });
    },
  } satisfies StorageMethods;
}

function needData({ name, type }: StorageVol): void {
  if (type === 'dir') throw invalidArgument(`the volume '${name}' is a folder`);
}

/** What was uploaded may be an image of another format. */
function refreshAfter(state: StorageState, pool: PoolObject, volume: string): void {
  if (!pool.active) return;
  changeVolume(state, pool, volume, async () => {}).catch((error: unknown) =>
    state.logger.error(`the volume ${volume} of the pool ${pool.name} could not be looked at`, { error }),
  );
}

/** The names that scrub(1) gives its patterns. */
const patterns = new Map<number, string>([
  [StorageVolWipeAlgorithm.NNSA, 'nnsa'],
  [StorageVolWipeAlgorithm.DOD, 'dod'],
  [StorageVolWipeAlgorithm.BSI, 'bsi'],
  [StorageVolWipeAlgorithm.GUTMANN, 'gutmann'],
  [StorageVolWipeAlgorithm.SCHNEIER, 'schneier'],
  [StorageVolWipeAlgorithm.PFITZNER7, 'pfitzner7'],
  [StorageVolWipeAlgorithm.PFITZNER33, 'pfitzner33'],
  [StorageVolWipeAlgorithm.RANDOM, 'random'],
]);

/** Overwrites a file or a device with a pattern, by the program made for it. It leaves its mark there, which `-f` lets a later one overwrite. */
async function scrub({ runner }: StorageState, path: string, pattern: string): Promise<void> {
  const { size } = await stat(path);
  await runner.run(['scrub', '-f', '-p', pattern, path], asLongAsItTakes);
  // It fills a file's last block.
  if (size > 0) await truncate(path, size);
}

const block = Buffer.alloc(1024 * 1024);

/** Overwrites a file with zeros, in place. @throws VirtError `NO_SUPPORT` for a device, which doesn't say its size */
async function zero(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    const size = await sizeOf(file, path);
    for (let at = 0; at < size; at += block.length)
      await writeFileData(file, block.subarray(0, size - at), BigInt(at));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function sizeOf(file: FileHandle, path: string): Promise<number> {
  const found = await file.stat();
  if (found.isFile()) return found.size;
  throw storageError(ErrorCode.NO_SUPPORT, `this function is not supported: wiping the device ${path}`);
}
