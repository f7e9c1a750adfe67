import {
  copyFile,
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { temporarySuffix } from '../durable.js';
import { errnoOf } from '../syscalls.js';
import type { FileStep } from './format.js';
import { JournaledFolder, type JournaledFolderOptions } from './journaled-folder.js';

/** Nothing happens in the background. */
export const still: JournaledFolderOptions = { quiet: 2 ** 30, idle: 2 ** 30 };

export async function folderOf(t: ExecutionContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-journal-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  await mkdir(join(folder, 'links'));
  return folder;
}

/** A folder's keeper that is closed before the folder is removed. */
export function keeper(t: ExecutionContext, folder: string, options = still): JournaledFolder {
  const files = new JournaledFolder(folder, options);
  t.teardown(() => files.close());
  return files;
}

/** Names with their contents, or with the targets of links; what is hidden is left out. */
export type Contents = Record<string, string>;

export async function contents(folder: string, prefix = ''): Promise<Contents> {
  const found: Contents = {};
  for (const name of (await readdir(join(folder, prefix))).sort()) {
    const path = join(folder, prefix, name);
    const kind = await lstat(path);
    if (name.startsWith('.')) continue;
    if (kind.isDirectory()) Object.assign(found, await contents(folder, join(prefix, name)));
    else
      found[join(prefix, name)] = kind.isSymbolicLink()
        ? `→${await readlink(path)}`
        : await readFile(path, 'utf8');
  }
  return found;
}

export function write(name: string, text: string): FileStep {
  return { kind: 'write', name, data: Buffer.from(text) };
}

export function remove(name: string): FileStep {
  return { kind: 'remove', name };
}

export function link(name: string, target: string): FileStep {
  return { kind: 'link', name, target };
}

/** Numbers without order, the same in each run. */
export function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Changes as a store makes them: definitions written, removed, moved, marked by links. */
export function changes(count: number, seed: number): FileStep[][] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const name = `${next(5)}ä.xml`;
    const text = `${i} ${'x'.repeat(next(300))}`;
    switch (next(5)) {
      case 0:
        return [remove(name), remove(`links/${name}`)];
      case 1:
        return [link(`links/${name}`, name)];
      case 2: {
        const other = `${next(5)}b.xml`;
        return [write(other, text), remove(name), link(`links/${other}`, other), remove(`links/${name}`)];
      }
      default:
        return [write(name, text)];
    }
  });
}

export function stateAfter(done: readonly (readonly FileStep[])[]): Contents {
  const state: Contents = {};
  for (const step of done.flat())
    if (step.kind === 'remove') delete state[step.name];
    else state[step.name] = step.kind === 'write' ? Buffer.from(step.data).toString() : `→${step.target}`;
  return sorted(state);
}

export function sorted(state: Contents): Contents {
  return Object.fromEntries(Object.entries(state).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A folder as a machine that lost its power leaves it: this journal, and these files. */
export async function crashed(
  t: ExecutionContext,
  journal: Uint8Array,
  files: Contents = {},
): Promise<string> {
  const folder = await folderOf(t);
  await writeFile(join(folder, '.journal'), journal);
  for (const [name, text] of Object.entries(files))
    if (!text.startsWith('→')) await writeFile(join(folder, name), text);
  return folder;
}

export async function copyJournal(t: ExecutionContext, from: string): Promise<string> {
  const folder = await folderOf(t);
  await copyFile(join(from, '.journal'), join(folder, '.journal'));
  return folder;
}

/** Copies what stands beside a journal, though files may come and go meanwhile. */
export async function copyFiles(from: string, to: string): Promise<void> {
  for (const name of await readdir(from))
    if (name !== '.journal' && !name.endsWith(temporarySuffix))
      await cp(join(from, name), join(to, name), {
        recursive: true,
        verbatimSymlinks: true,
        filter: (path) => !path.endsWith(temporarySuffix),
      }).catch(unlessGone);
}

export function unlessGone(error: unknown): void {
  if (errnoOf(error) !== 'ENOENT') throw error;
}

/** Takes up a folder after a crash and lets go of it again. */
export async function recovered(folder: string): Promise<Contents> {
  const files = new JournaledFolder(folder, still);
  await files.replay();
  await files.close();
  return sorted(await contents(folder));
}
