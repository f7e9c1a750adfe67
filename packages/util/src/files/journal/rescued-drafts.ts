import { basename, dirname } from 'node:path';
import { removeFileDurable, syncDirectory, writeFilesDurable } from '../durable.js';
import { listDirectory, readFileLimited } from '../read.js';
import { rename } from '../syscalls.js';
import type { FoundDraft } from './draft-area.js';

/** Ends the name of a draft that couldn't be made a change again. */
const refusedSuffix = '.refused';

/** A draft that a crash left without its outcome, in a file beside its journal. */
export interface RescuedDraft {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Writes drafts to files of their own, durably, since a journal that goes on would soon not have them any more. */
export async function rescueDrafts(journal: string, drafts: readonly FoundDraft[]): Promise<void> {
  await writeFilesDurable(
    drafts.map(({ number, content }) => ({ path: `${journal}-draft-${number}`, data: content })),
  );
}

/** Those that wait to be made changes again, oldest first. */
export async function rescuedDrafts(journal: string): Promise<RescuedDraft[]> {
  const folder = dirname(journal);
  const prefix = `${basename(journal)}-draft-`;
  const numbers = (await listDirectory(folder))
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => Number(name.slice(prefix.length)));
  const rescued: RescuedDraft[] = [];
  for (const number of numbers.sort((a, b) => a - b)) {
    const path = `${journal}-draft-${number}`;
    rescued.push({ path, content: await readFileLimited(path) });
  }
  return rescued;
}

/** Removes one that has become a change. */
export async function forgetDraft({ path }: RescuedDraft): Promise<void> {
  await removeFileDurable(path);
}

/** Keeps one that can't become a change where nobody takes it up again; gives where. */
export async function refuseDraft({ path }: RescuedDraft): Promise<string> {
  const refused = path + refusedSuffix;
  await rename(path, refused);
  await syncDirectory(dirname(path));
  return refused;
}
