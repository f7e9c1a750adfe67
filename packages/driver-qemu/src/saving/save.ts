import {
  encodeSaveImage,
  encodeSaveImageHeader,
  parseSaveImageHeader,
  SAVE_IMAGE_HEADER_SIZE,
  type SaveImageFormat,
} from '@tsvirt/conf/saveimage';
import { DomainJobOperation, DomainPausedReason, DomainRunningReason, DomainState } from '@tsvirt/core';
import type { Guest, GuestObject } from '../domain/guest.js';
import { pause } from '../domain/running.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { imageCookie, imageDocument, replacementDocument } from './document.js';
import type { MemoryFile } from './memory-file.js';
import { migrateOut, refuseBlocked } from './migration.js';
import { blockSize, refuseUnknown, through, wayInto } from './programs.js';
import { takeState } from './taking.js';

/** How a guest is saved. */
export interface SaveOptions {
  readonly format: SaveImageFormat;
  /** A document that the image gets instead of the guest's own. */
  readonly document: string | null;
  /** Whether the guest is to run when it's restored; undefined: if it runs now. */
  readonly running: boolean | undefined;
  /** Write past the host's cache of files. */
  readonly bypassCache: boolean;
}

/** Room for a larger document, which an image may get later. */
const spare = 64 * 1024;

/**
 * Writes a guest to an image and ends it. The caller holds the job. When it fails the guest goes on as before.
 * @param saved called when the image has its name, before the guest ends
 * @throws VirtError `SYSTEM_ERROR` if the file can't be written, `CONFIG_UNSUPPORTED` for a document of another machine,
 *   `OPERATION_UNSUPPORTED` for a guest that can't be saved, `OPERATION_ABORTED` if it was called off
 */
export async function saveGuest(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  path: string,
  { format, document, running, bypassCache }: SaveOptions,
  saved: () => void = () => undefined,
): Promise<void> {
  refuseUnknown(format);
  const own = imageDocument(object);
  const xml = document === null ? own : await replacementDocument(state, own, document);
  const cookie = imageCookie(object.current);
  await refuseBlocked(guest, object.name);
  await takeState(state, object, guest, {
    operation: DomainJobOperation.SAVE,
    path,
    backReason: DomainRunningReason.SAVE_CANCELED,
    async write(file, job) {
      const runs = guest.record.state === DomainState.RUNNING;
      const head = partialHead({ format, xml, cookie, wasRunning: running ?? runs });
      await file.handle.writeFile(head);
      // What is written as it is must not look whole while it isn't.
      await file.sync();
      if (runs) await pause(guest, DomainPausedReason.SAVE);
      job.refuseCalledOff();
      const way = await wayInto(
        state.runner,
        file.handle,
        file.writtenAs,
        { format, direct: bypassCache, log: guest.record.logPath },
        head.length,
      );
      const last = await through(way, migrateOut(guest, way));
      await markComplete(file, head);
      return last;
    },
    async after() {
      saved();
      await endGuest(state, object, guest, endings.saved);
    },
  });
}

/** What stands before the memory, marked as not whole yet. */
function partialHead(image: Parameters<typeof encodeSaveImage>[0]): Uint8Array {
  const least = SAVE_IMAGE_HEADER_SIZE + Buffer.byteLength(`${image.xml}${image.cookie ?? ''}`) + 2 + spare;
  const length = Math.ceil(least / blockSize) * blockSize;
  return encodeSaveImage(image, { complete: false, dataLength: length - SAVE_IMAGE_HEADER_SIZE });
}

/** The memory is there to its end and on the disk: now the image may say that it's whole. */
async function markComplete(file: MemoryFile, head: Uint8Array): Promise<void> {
  await file.sync();
  const header = encodeSaveImageHeader({ ...parseSaveImageHeader(head), complete: true });
  await file.handle.write(header, 0, header.length, 0);
}
