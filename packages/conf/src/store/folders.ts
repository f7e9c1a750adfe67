import { lstat, readlink, symlink, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  cleanTemporaries,
  DurableFiles,
  ensureDirectory,
  errnoOf,
  listDirectory,
  readText,
  syncDirectory,
  writeFileAtomic,
} from '@tsvirt/util';

/** Where a store keeps its files. */
export interface StoreFolders {
  /** Persistent definitions, `NAME.xml`; undefined: nothing outlasts the process. */
  readonly config?: string | undefined;
  /** Symbolic links to the definitions to be started. Default: `autostart` in {@link config}. */
  readonly autostart?: string | undefined;
  /** Live status, `NAME.xml`; below the run directory, which a restart of the machine empties. */
  readonly status?: string | undefined;
}

/** A file's name without its suffix, and its content or why it can't be read. */
export interface FileContent {
  readonly name: string;
  readonly path: string;
  readonly text: string | undefined;
  readonly error: unknown;
}

const suffix = '.xml';
const readers = 16;

/** The files of one store: paths, order of writes, and what a crash can leave. Knows nothing of models. */
export class FolderFiles {
  readonly #files = new DurableFiles();
  readonly #made = new Map<string, Promise<void>>();
  readonly #config: string | undefined;
  readonly #autostart: string | undefined;
  readonly #status: string | undefined;

  constructor(folders: StoreFolders) {
    this.#config = folders.config;
    this.#autostart =
      folders.autostart ?? (folders.config === undefined ? undefined : join(folders.config, 'autostart'));
    this.#status = folders.status;
  }

  async saveConfig(name: string, text: string): Promise<void> {
    if (this.#config === undefined) return;
    await this.#make(this.#config);
    await this.#files.write(join(this.#config, name + suffix), text);
  }

  /** Removes the definition, then its autostart link: a link without its definition means nothing and is cleaned at load. */
  async removeConfig(name: string): Promise<void> {
    if (this.#config === undefined) return;
    await this.#files.remove(join(this.#config, name + suffix));
    await this.saveAutostart(name, false);
  }

  async saveAutostart(name: string, on: boolean): Promise<void> {
    if (this.#config === undefined || this.#autostart === undefined) return;
    const link = join(this.#autostart, name + suffix);
    if (!on) {
      await this.#files.remove(link);
      return;
    }
    await this.#make(this.#autostart);
    const target = join(this.#config, name + suffix);
    try {
      await symlink(target, link);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
      if ((await linkTarget(link)) === target) return;
      await unlink(link);
      await symlink(target, link);
    }
    await syncDirectory(this.#autostart);
  }

  async saveStatus(name: string, text: string): Promise<void> {
    if (this.#status === undefined) return;
    await this.#make(this.#status);
    await writeFileAtomic(join(this.#status, name + suffix), text);
  }

  async removeStatus(name: string): Promise<void> {
    if (this.#status === undefined) return;
    await unlink(join(this.#status, name + suffix)).catch((error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw error;
    });
  }

  /**
   * Moves a definition to another name. A note of the move is durable before anything changes, so that after a crash
   * {@link finishRenames} either finishes it or finds it not begun.
   */
  async renameConfig(
    uuid: string,
    from: string,
    to: string,
    text: string,
    autostart: boolean,
  ): Promise<void> {
    if (this.#config === undefined) return;
    const note = join(this.#config, `.${uuid}${noteSuffix}`);
    await this.#files.write(note, JSON.stringify({ from, to }));
    try {
      await this.saveConfig(to, text);
    } catch (error) {
      await this.#files.remove(note);
      throw error;
    }
    await this.#completeRename(from, to, autostart);
    await this.#files.remove(note);
  }

  /** After a crash: finishes the moves that were under way. */
  async finishRenames(): Promise<void> {
    if (this.#config === undefined) return;
    for (const file of await listDirectory(this.#config, noteSuffix)) {
      const path = join(this.#config, file);
      const { from, to } = JSON.parse(await readText(path)) as { from: string; to: string };
      const names = await listDirectory(this.#config, suffix);
      if (names.includes(to + suffix)) {
        const autostarted = await this.autostarted();
        await this.#completeRename(from, to, autostarted.has(from) || autostarted.has(to));
      }
      await this.#files.remove(path);
    }
  }

  async #completeRename(from: string, to: string, autostart: boolean): Promise<void> {
    if (autostart) await this.saveAutostart(to, true);
    await this.removeConfig(from);
  }

  /** Removes what a crash left half-written. */
  async clean(): Promise<void> {
    for (const folder of [this.#config, this.#autostart, this.#status])
      if (folder !== undefined) await cleanTemporaries(folder);
  }

  configs(): Promise<FileContent[]> {
    return readFolder(this.#config);
  }

  statuses(): Promise<FileContent[]> {
    return readFolder(this.#status);
  }

  /** The names that have an autostart link. */
  async autostarted(): Promise<Set<string>> {
    if (this.#autostart === undefined) return new Set();
    const links = await listDirectory(this.#autostart, suffix);
    return new Set(links.map((link) => link.slice(0, -suffix.length)));
  }

  #make(folder: string): Promise<void> {
    let made = this.#made.get(folder);
    if (made === undefined) {
      made = makeDurable(folder).catch((error: unknown) => {
        this.#made.delete(folder);
        throw error;
      });
      this.#made.set(folder, made);
    }
    return made;
  }
}

const noteSuffix = '.rename.json';

async function linkTarget(path: string): Promise<string | undefined> {
  return (await lstat(path)).isSymbolicLink() ? readlink(path) : undefined;
}

async function makeDurable(folder: string): Promise<void> {
  if (!(await ensureDirectory(folder, { mode: 0o700 }))) return;
  for (let parent = dirname(folder); parent !== dirname(parent); parent = dirname(parent))
    await syncDirectory(parent);
}

async function readFolder(folder: string | undefined): Promise<FileContent[]> {
  if (folder === undefined) return [];
  const files = await listDirectory(folder, suffix);
  const contents: FileContent[] = [];
  let next = 0;
  const reader = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index] ?? '';
      const path = join(folder, file);
      const name = file.slice(0, -suffix.length);
      try {
        contents[index] = { name, path, text: await readText(path), error: undefined };
      } catch (error) {
        contents[index] = { name, path, text: undefined, error };
      }
    }
  };
  await Promise.all(Array.from({ length: readers }, reader));
  return contents;
}
