import type { Domain } from '@tsvirt/conf/domain';
import { DomainEventSuspendedDetailType } from '@tsvirt/core';
import type { GuestObject } from '../domain/guest.js';
import { type Activate, type SavedState, startGuest } from '../domain/start.js';
import { startByDocument } from '../domain/start-by-document.js';
import type { QemuState } from '../driver-state.js';
import { restoredDomain } from './document.js';
import { type OpenImage, openImage } from './image.js';
import { migrateIn } from './migration.js';
import { type MemoryWay, wayOutOf } from './programs.js';

/** How a guest is restored. */
export interface RestoreOptions {
  /** Whether it is to run; undefined: as the image says. */
  readonly running?: boolean | undefined;
  /** Leave it paused, and tell it so. */
  readonly paused?: boolean;
  readonly resetNvram?: boolean;
  /** Read past the host's cache of files, where that is possible. */
  readonly bypassCache?: boolean;
  /** Called when all is done but that the guest runs. */
  readonly ready?: () => Promise<void>;
}

/**
 * Restores a guest from an image that anyone has: the file stays.
 * @param document instead of the one in the image
 * @throws VirtError as {@link openImage} and starting do; `CONFIG_UNSUPPORTED` for a document of another machine
 */
export async function restoreFile(
  state: QemuState,
  path: string,
  document: string | null,
  options: RestoreOptions,
): Promise<GuestObject> {
  const opened = await openImage(path);
  try {
    const domain = await restoredDomain(state, opened.image, document);
    return await startByDocument(
      state,
      domain,
      (activate) => restoreGuest(state, opened, domain, options, activate),
      async (object) => object,
    );
  } finally {
    await opened.file.close();
  }
}

/** Starts a domain with the state that an open image has. See `startGuest`. */
export async function restoreGuest(
  state: QemuState,
  opened: OpenImage,
  domain: Domain,
  { running, paused = false, resetNvram = false, bypassCache = false, ready }: RestoreOptions,
  activate: Activate,
): Promise<GuestObject> {
  let way: MemoryWay | undefined;
  const saved: SavedState = {
    async load(guest) {
      way = await wayOutOf(state.runner, opened, { direct: bypassCache, log: guest.record.logPath });
      await migrateIn(guest, way);
    },
    ready: async () => ready?.(),
  };
  const { PAUSED, RESTORED } = DomainEventSuspendedDetailType;
  try {
    return await startGuest(
      state,
      domain,
      {
        paused: paused || !(running ?? opened.image.wasRunning),
        suspended: paused ? PAUSED : RESTORED,
        resetNvram,
        saved,
      },
      activate,
    );
  } finally {
    way?.release();
  }
}
