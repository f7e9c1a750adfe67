import { existsSync } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import {
  cleanTemporaries,
  type Draft,
  ensureDirectory,
  errnoOf,
  type FileStep,
  JournaledFolder,
  type JournaledFolderOptions,
  type Logger,
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

/** How a store keeps its files. */
export interface StoreOptions {
  /** Told when definitions can't be brought to their files. */
  readonly logger?: Logger | undefined;
  /**
   * How the journal of definitions is kept. Default: 1 MiB, without drafts; a burst of changes that it holds waits for no file.
   * With drafts, {@link ObjectStore.redo} must be called after the load.
   */
  readonly journal?: Pick<JournaledFolderOptions, 'size' | 'drafts' | 'clock'> | undefined;
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

/** The files of one store: paths, what is changed together, and what a crash can leave. Knows nothing of models. */
export class FolderFiles {
  readonly #config: string | undefined;
  readonly #configs: JournaledFolder | undefined;
  /** The folder of links, from the folder of definitions. */
  readonly #links: string;
  readonly #autostart: string | undefined;
  readonly #status: string | undefined;

  constructor(folders: StoreFolders, options: StoreOptions = {}) {
    const { config, status } = folders;
    this.#config = config;
    this.#autostart = folders.autostart ?? (config === undefined ? undefined : join(config, 'autostart'));
    this.#status = status;
    this.#links =
      config === undefined || this.#autostart === undefined ? '' : relative(config, this.#autostart);
    if (config !== undefined)
      this.#configs = new JournaledFolder(config, { ...options.journal, logger: options.logger });
  }

  /** Makes the folder of definitions and its journal, which the first definition would have to wait for. */
  async prepare(): Promise<void> {
    if (this.#config === undefined) return;
    await makeDurable(this.#config);
    await this.#configs?.prepare();
  }

  /** What {@link JournaledFolder.draft} does. */
  draft(content: () => Uint8Array): Draft | undefined {
    return this.#configs?.draft(content);
  }

  /** What {@link JournaledFolder.drop} does. */
  async drop(draft: Draft): Promise<void> {
    await this.#configs?.drop(draft);
  }

  /** What {@link JournaledFolder.redo} does. */
  async redo(work: (content: Uint8Array) => Promise<void>): Promise<void> {
    await this.#configs?.redo(work);
  }

  async saveConfig(name: string, text: string, draft?: Draft): Promise<void> {
    if (this.#config === undefined) return;
    const steps = [writeStep(name, text)];
    try {
      await this.#configs?.commit(steps, draft);
    } catch (error) {
      // That the folder isn't there is found out by trying, as it mostly is.
      if (errnoOf(error) !== 'ENOENT' || existsSync(this.#config)) throw error;
      await makeDurable(this.#config);
      await this.#configs?.commit(steps);
    }
  }

  /** Removes the definition, and its autostart link if it has one. */
  async removeConfig(name: string, autostart: boolean): Promise<void> {
    const steps = [removeStep(name + suffix)];
    if (autostart) steps.push(removeStep(this.#link(name)));
    await this.#configs?.commit(steps);
  }

  async saveAutostart(name: string, on: boolean): Promise<void> {
    if (this.#autostart === undefined) return;
    if (on) await makeDurable(this.#autostart);
    await this.#configs?.commit([on ? this.#linkStep(name) : removeStep(this.#link(name))]);
  }

  /** Moves a definition, and its autostart link if it has one, to another name. */
  async renameConfig(from: string, to: string, text: string, autostart: boolean): Promise<void> {
    const steps = [writeStep(to, text), removeStep(from + suffix)];
    if (autostart) steps.push(this.#linkStep(to), removeStep(this.#link(from)));
    await this.#configs?.commit(steps);
  }

  /** Brings definitions to their files as far as that goes; those that other processes read are there then. */
  async flush(): Promise<void> {
    await this.#configs?.flush();
  }

  /** Makes the files alone the truth, and lets go of them; a later change takes them up again. */
  async close(): Promise<void> {
    await this.#configs?.close();
  }

  #link(name: string): string {
    return join(this.#links, name + suffix);
  }

  #linkStep(name: string): FileStep {
    return { kind: 'link', name: this.#link(name), target: join(this.#config ?? '', name + suffix) };
  }

  async saveStatus(name: string, text: string): Promise<void> {
    if (this.#status === undefined) return;
    await makeDurable(this.#status);
    await writeFileAtomic(join(this.#status, name + suffix), text);
  }

  async removeStatus(name: string): Promise<void> {
    if (this.#status === undefined) return;
    await unlink(join(this.#status, name + suffix)).catch((error: unknown) => {
      if (errnoOf(error) !== 'ENOENT') throw error;
    });
  }

  /** Takes up what a crash left: changes that are durable but not in their files, and half-written files. */
  async recover(): Promise<void> {
    await this.#configs?.open();
    for (const folder of [this.#config, this.#autostart, this.#status])
      if (folder !== undefined) await cleanTemporaries(folder);
    await this.#configs?.replay();
  }

  async configs(): Promise<FileContent[]> {
    const files = await readFolder(this.#config);
    const pending = this.#pending();
    if (pending.size === 0) return files;
    const found = new Map(files.map((file) => [file.name + suffix, file]));
    for (const [name, step] of pending) {
      if (dirname(name) !== '.' || !name.endsWith(suffix)) continue;
      found.delete(name);
      if (step.kind === 'write') found.set(name, pendingFile(this.#config ?? '', name, step.data));
    }
    return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  statuses(): Promise<FileContent[]> {
    return readFolder(this.#status);
  }

  /** The names that have an autostart link. */
  async autostarted(): Promise<Set<string>> {
    if (this.#autostart === undefined) return new Set();
    const links = new Set(await listDirectory(this.#autostart, suffix));
    for (const [name, step] of this.#pending())
      if (dirname(name) === this.#links && name.endsWith(suffix)) {
        if (step.kind === 'remove') links.delete(basename(name));
        else links.add(basename(name));
      }
    return new Set(Array.from(links, (link) => link.slice(0, -suffix.length)));
  }

  /** Changes that could not be brought to their files yet. */
  #pending(): ReadonlyMap<string, FileStep> {
    return this.#configs?.pending() ?? new Map();
  }
}

function writeStep(name: string, text: string): FileStep {
  return { kind: 'write', name: name + suffix, data: Buffer.from(text) };
}

function removeStep(name: string): FileStep {
  return { kind: 'remove', name };
}

function pendingFile(folder: string, file: string, data: Uint8Array): FileContent {
  const name = file.slice(0, -suffix.length);
  return { name, path: join(folder, file), text: Buffer.from(data).toString('utf8'), error: undefined };
}

async function makeDurable(folder: string): Promise<void> {
  if (existsSync(folder) || !(await ensureDirectory(folder, { mode: 0o700 }))) return;
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
