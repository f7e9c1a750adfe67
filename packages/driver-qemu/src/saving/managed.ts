import { ErrorCode } from '@tsvirt/util';
import type { GuestObject } from '../domain/guest.js';
import { type StartOptions, startDefined } from '../domain/start.js';
import { endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { invalidOperation, qemuError } from '../errors.js';
import { qmpFailureOf } from '../qmp/index.js';
import { restoredDomain } from './document.js';
import { IncompleteImageError, type OpenImage, openImage } from './image.js';
import { restoreGuest } from './restore.js';
import { dropImage, dropTakenImage, giveBackImage, savedPath, takeImage } from './saved-names.js';

/** How a domain is started that may have an image. */
export interface StartOrRestore extends Omit<StartOptions, 'saved' | 'suspended'> {
  /** Boot, and drop the image. */
  readonly forceBoot?: boolean;
  readonly bypassCache?: boolean;
}

/**
 * Starts a persistent domain that is not running: with the state that was saved of it, which is used up by that, or else it boots.
 * An image that was never whole is dropped. The caller holds the domain's job.
 */
export async function startOrRestore(
  state: QemuState,
  object: GuestObject,
  { forceBoot = false, bypassCache = false, ...options }: StartOrRestore,
): Promise<void> {
  const name = object.name ?? '';
  if (state.savedNames.has(name)) {
    if (forceBoot) await dropImage(state, name);
    else {
      const opened = await openSaved(state, name);
      if (opened !== undefined) {
        try {
          await restoreSaved(state, object, opened, { bypassCache, ...options });
        } finally {
          await opened.file.close();
        }
        return;
      }
    }
  }
  await startDefined(state, object, options);
}

/** The error of a domain that has no image. */
export function needImage(state: QemuState, object: GuestObject): string {
  const name = object.name ?? '';
  if (!state.savedNames.has(name)) throw invalidOperation(`the domain '${name}' has no managed save image`);
  return savedPath(state, name);
}

async function openSaved(state: QemuState, name: string): Promise<OpenImage | undefined> {
  try {
    return await openImage(savedPath(state, name));
  } catch (error) {
    // An administrator has removed it.
    const gone = error instanceof Error && 'int1' in error && error.int1 === 2;
    if (!gone && !(error instanceof IncompleteImageError)) throw error;
    state.logger.warn(`'${name}' boots instead of going on: its image was never whole, or is gone`, {
      error,
    });
    await dropImage(state, name);
    return undefined;
  }
}

async function restoreSaved(
  state: QemuState,
  object: GuestObject,
  opened: OpenImage,
  options: Omit<StartOrRestore, 'forceBoot'>,
): Promise<void> {
  const name = object.name ?? '';
  const domain = await restoredDomain(state, opened.image);
  if (domain.uuid !== object.uuid || domain.name !== name)
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `the image for '${name}' is that of '${domain.name}' with the UUID ${domain.uuid}`,
      `remove it: ${opened.path}`,
    );
  try {
    await restoreGuest(
      state,
      opened,
      domain,
      { ...options, ready: () => takeImage(state, name) },
      async (live, data) => {
        await state.store.start(object, { live, data });
        return object;
      },
    );
  } catch (error) {
    state.shutoff.set(object.uuid, endings.failed.reason);
    // Only who was told to run and refused has not run for certain.
    const { command } = qmpFailureOf(error) ?? {};
    await state.attempt(`settle the image of ${name}`, () =>
      command === 'cont' ? giveBackImage(state, name) : dropTakenImage(state, name),
    );
    throw error;
  }
  await state.attempt(`remove the used image of ${name}`, () => dropTakenImage(state, name));
}
