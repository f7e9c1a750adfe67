import { readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanTemporaries, errnoOf, syncDirectory } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';

// An image of `a` is `a.save`. While its guest is about to run on from it it's `a.save.taken`: after that it must never be used again,
// as the guest's disks have gone on.
const ending = '.save';
const takenEnding = '.save.taken';

/** The image with which a domain goes on at its next start. */
export function savedPath(state: QemuState, name: string): string {
  return join(state.paths.save, `${name}${ending}`);
}

function takenPath(state: QemuState, name: string): string {
  return join(state.paths.save, `${name}${takenEnding}`);
}

/** Finds which domains have an image. To be called once, at the start. */
export async function findSavedNames(state: QemuState): Promise<void> {
  await state.attempt(`clean up ${state.paths.save}`, () => cleanTemporaries(state.paths.save));
  for (const name of await namesWith(state, ending)) state.savedNames.add(name);
}

async function namesWith(state: QemuState, end: string): Promise<string[]> {
  try {
    const files = await readdir(state.paths.save);
    return files.flatMap((file) => (file.endsWith(end) ? [file.slice(0, -end.length)] : []));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  }
}

/** The domain's guest is about to run: from now on its image is not there any more. */
export async function takeImage(state: QemuState, name: string): Promise<void> {
  await rename(savedPath(state, name), takenPath(state, name));
  await syncDirectory(state.paths.save);
  state.savedNames.delete(name);
}

/** The guest runs, or it ran: nobody needs its image any more. */
export async function dropTakenImage(state: QemuState, name: string): Promise<void> {
  await unlink(takenPath(state, name)).catch(unlessGone);
}

/** The guest did not get to run: its image is there again, if it was taken. */
export async function giveBackImage(state: QemuState, name: string): Promise<void> {
  try {
    await rename(takenPath(state, name), savedPath(state, name));
    state.savedNames.add(name);
  } catch (error) {
    unlessGone(error);
  }
}

/** Removes what is left of images whose guests have run; not that of a guest of which nothing is known yet. */
export async function dropUsedImages(state: QemuState): Promise<void> {
  for (const name of await namesWith(state, takenEnding)) {
    const object = state.store.findByName(name);
    if (object?.data?.ready === false) continue;
    state.logger.warn(`the image of '${name}' is removed: its guest has gone on from it`);
    await dropTakenImage(state, name);
  }
}

/** Drops the image of a domain; it may be gone already. */
export async function dropImage(state: QemuState, name: string): Promise<void> {
  await removeImage(state, name).catch(unlessGone);
  state.savedNames.delete(name);
}

/** Removes the image of a domain. @throws the system's error if that can't be, or if there is none */
export async function removeImage(state: QemuState, name: string): Promise<void> {
  await unlink(savedPath(state, name));
  state.savedNames.delete(name);
  await syncDirectory(state.paths.save);
}

function unlessGone(error: unknown): void {
  if (errnoOf(error) !== 'ENOENT') throw error;
}
