import { lstat, readlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withUndo } from '../../undo/index.js';
import { syncDirectory, unlinkIfExists, writeFileDurable } from '../durable.js';
import { readFileLimited } from '../read.js';
import { errnoOf } from '../syscalls.js';
import { applyStep } from './applier.js';
import {
  decodeSegment,
  encodeRecord,
  encodeSegmentHeader,
  type FileStep,
  recordSize,
  segmentHeaderSize,
} from './format.js';

/**
 * Durable changes without a journal, for folders where there can't be one and for what doesn't fit in it: each file by
 * a temporary file, fsync, rename and fsync of the directory. A change of several files is noted in a file of its own
 * first, so that a crash in its midst leaves something to {@link finish}.
 */
export class DirectChanges {
  readonly #folder: string;
  readonly #note: string;
  #noted = false;

  constructor(folder: string, name: string) {
    this.#folder = folder;
    this.#note = join(folder, `${name}-change`);
  }

  /** Makes one change, all of it or, when it throws the system's error, nothing. */
  async make(steps: readonly FileStep[]): Promise<void> {
    await this.tidy();
    try {
      if (steps.length > 1) await this.#writeNote(steps);
      await withUndo(async (undo) => {
        for (const step of steps) {
          const was = await presentStep(this.#folder, step.name);
          await applyStep(this.#folder, step, true);
          undo.push(`change '${step.name}' back`, () => applyStep(this.#folder, was, true));
        }
        await syncFolders(this.#folder, steps);
      });
    } finally {
      // Whatever became of the change has been decided; a note that can't be removed is in the way of the next one.
      await this.tidy().catch(() => undefined);
    }
  }

  /** Removes the note of the last change if that wasn't possible then: one that stays would undo later changes. */
  async tidy(): Promise<void> {
    if (!this.#noted) return;
    await unlinkIfExists(this.#note);
    // It may have been removed before, but not durably.
    await syncDirectory(dirname(this.#note));
    this.#noted = false;
  }

  /** Makes again the change that a crash cut off, if there is one. */
  async finish(): Promise<void> {
    let bytes: Buffer;
    try {
      bytes = await readFileLimited(this.#note);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
      throw error;
    }
    this.#noted = true;
    const steps = decodeSegment(bytes)?.records[0]?.steps ?? [];
    for (const step of steps) await applyStep(this.#folder, step, true);
    await syncFolders(this.#folder, steps);
    await this.tidy();
  }

  async #writeNote(steps: readonly FileStep[]): Promise<void> {
    const bytes = Buffer.alloc(segmentHeaderSize + recordSize(steps));
    encodeSegmentHeader({ epoch: 1, size: bytes.length }).copy(bytes);
    encodeRecord(bytes, segmentHeaderSize, 1, { sequence: 1, time: Date.now(), steps });
    // Also when that fails: it may be there all the same.
    this.#noted = true;
    await writeFileDurable(this.#note, bytes);
  }
}

/** What would make a file again as it is now. */
async function presentStep(folder: string, name: string): Promise<FileStep> {
  const path = join(folder, name);
  try {
    if ((await lstat(path)).isSymbolicLink()) return { kind: 'link', name, target: await readlink(path) };
    return { kind: 'write', name, data: await readFileLimited(path) };
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return { kind: 'remove', name };
    throw error;
  }
}

async function syncFolders(folder: string, steps: readonly FileStep[]): Promise<void> {
  for (const path of new Set(steps.map((step) => dirname(join(folder, step.name)))))
    await syncDirectory(path);
}
