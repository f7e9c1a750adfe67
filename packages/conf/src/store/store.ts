import { type Draft, KeyedMutex, type WaitOptions } from '@tsvirt/util';
import { badName, conflict, invalidState, longName, notFound } from './errors.js';
import { type ListFilter, matches } from './filter.js';
import { FolderFiles, type StoreFolders, type StoreOptions } from './folders.js';
import { ObjectIndex } from './index-tables.js';
import type { ObjectKind } from './kind.js';
import { type BrokenFile, loadEntries } from './load.js';
import { Entry, type StoredObject } from './stored-object.js';

/** What {@link ObjectStore.define} did. */
export interface Defined<Model, Data> {
  readonly object: StoredObject<Model, Data>;
  /** The persistent definition that was replaced; undefined for one that is new. */
  readonly previous: Model | undefined;
}

/** How an object becomes active. */
export interface StartOptions<Model, Data> {
  /** The live definition. Default: a copy of the persistent one. */
  readonly live?: Model | undefined;
  readonly data?: Data | undefined;
}

/** What {@link ObjectStore.load} found. */
export interface LoadReport {
  readonly loaded: number;
  /** Files that were skipped, and left as they are. */
  readonly broken: readonly BrokenFile[];
}

/** All objects of one kind. See this module's index for what it promises. */
export class ObjectStore<Model, Data = undefined> {
  readonly #kind: ObjectKind<Model, Data>;
  readonly #files: FolderFiles;
  readonly #index = new ObjectIndex<Model, Data>();
  /** Store calls on one UUID run one after the other. */
  readonly #calls = new KeyedMutex<string>();
  #nextId = 1;

  constructor(kind: ObjectKind<Model, Data>, folders: StoreFolders = {}, options: StoreOptions = {}) {
    this.#kind = kind;
    this.#files = new FolderFiles(folders, options);
  }

  /** Reads all definitions and live status files. To be called once, before anything else uses the folders. */
  async load(): Promise<LoadReport> {
    const { entries, broken } = await loadEntries(this.#kind, this.#files);
    for (const entry of entries) {
      this.#index.reserve(entry.uuid, entry.name);
      this.#index.add(entry);
      this.#nextId = Math.max(this.#nextId, entry.id + 1);
    }
    return { loaded: entries.length, broken };
  }

  /** Makes what the first definition would have to wait for; needn't be called. @throws what keeps definitions from being kept */
  prepare(): Promise<void> {
    return this.#files.prepare();
  }

  /**
   * Resolves when all definitions are in their files: they're written a moment after their change is durable.
   * @throws what keeps them from it
   */
  flush(): Promise<void> {
    return this.#files.flush();
  }

  /**
   * To be called at the end: makes the folders alone the truth, with no journal beside them that counts, and lets go of
   * them. Changes are durable without it. What can't be written stays in the journal and is logged.
   */
  close(): Promise<void> {
    return this.#files.close();
  }

  get size(): number {
    return this.#index.size;
  }

  /** @throws VirtError the kind's `NO_…`. */
  byName(name: string): StoredObject<Model, Data> {
    const found = this.#index.byName(name);
    if (found === undefined) throw notFound(this.#kind.noun, 'name', name);
    return found;
  }

  /** @throws VirtError the kind's `NO_…`. */
  byUUID(uuid: string): StoredObject<Model, Data> {
    const found = this.#index.byUUID(uuid);
    if (found === undefined) throw notFound(this.#kind.noun, 'UUID', uuid);
    return found;
  }

  /** An active object. @throws VirtError the kind's `NO_…`. */
  byId(id: number): StoredObject<Model, Data> {
    const found = this.#index.byId(id);
    if (found === undefined) throw notFound(this.#kind.noun, 'id', id);
    return found;
  }

  findByName(name: string): StoredObject<Model, Data> | undefined {
    return this.#index.byName(name);
  }

  findByUUID(uuid: string): StoredObject<Model, Data> | undefined {
    return this.#index.byUUID(uuid);
  }

  /** The objects that the filter lets through, oldest first. */
  list(filter: ListFilter = {}): StoredObject<Model, Data>[] {
    const found: StoredObject<Model, Data>[] = [];
    for (const entry of this.#index.all()) if (matches(entry, filter)) found.push(entry);
    return found;
  }

  /**
   * Runs a driver's job on the object with this UUID, after the jobs before it.
   * @throws VirtError the kind's `NO_…` when the object is gone by the time it is its turn; what `options` limits.
   */
  async withJob<T>(
    uuid: string,
    task: (object: StoredObject<Model, Data>) => T | PromiseLike<T>,
    options?: WaitOptions,
  ): Promise<T> {
    const object = this.byUUID(uuid);
    return object.job.run(() => {
      if (!object.exists) throw notFound(this.#kind.noun, 'UUID', uuid);
      return task(object);
    }, options);
  }

  /**
   * Runs `work`, which makes a model and {@link define}s it with the draft that it's given. What the call was asked with, `content`, goes
   * to the disk meanwhile, so that the definition waits for it but once. The same content must always make the same model:
   * after a power failure in the moments that follow, it's all there is, and {@link redo} makes the model again.
   * Without a draft, where it would gain nothing, the definition is made durable as any other.
   */
  async drafted<T>(content: () => Uint8Array, work: (draft: Draft | undefined) => Promise<T>): Promise<T> {
    const draft = this.#files.draft(content);
    try {
      return await work(draft);
    } catch (error) {
      // If that fails, too, the journal is done without, drafts and all.
      if (draft !== undefined) await this.#files.drop(draft).catch(() => undefined);
      throw error;
    }
  }

  /** To be called after {@link load}, where there are drafts: each that a crash left is made a definition again by `work`. */
  redo(work: (content: Uint8Array) => Promise<void>): Promise<void> {
    return this.#files.redo(work);
  }

  /**
   * Makes a model the persistent definition of its UUID: a new object, a new definition of one that exists, or a transient
   * object become persistent.
   * @throws VirtError `OPERATION_FAILED` (secrets: `INTERNAL_ERROR`) when the name belongs to another UUID or the UUID to
   * another name; `XML_ERROR` for a name that can't be a file's.
   * @param draft what the model was made from ({@link drafted})
   */
  define(model: Model, draft?: Draft): Promise<Defined<Model, Data>> {
    const uuid = this.#kind.uuidOf(model);
    return this.#calls.run(uuid, async () => {
      const { entry, isNew } = this.#claim(model);
      const previous = entry.definition;
      try {
        await this.#files.saveConfig(entry.fileName, this.#kind.format(model), draft);
      } catch (error) {
        if (isNew) this.#index.release(entry);
        throw error;
      }
      entry.definition = model;
      if (isNew) this.#index.add(entry);
      return { object: entry, previous };
    });
  }

  /**
   * Removes the persistent definition; an active object goes on as a transient one.
   * @throws VirtError `OPERATION_INVALID` for a transient object.
   */
  undefine(object: StoredObject<Model, Data>): Promise<void> {
    return this.#change(object, async (entry) => {
      this.#needPersistent(entry, 'is transient: it has no definition to remove');
      await this.#files.removeConfig(entry.fileName, entry.autostart);
      entry.definition = undefined;
      entry.autostart = false;
      if (!entry.active) this.#index.remove(entry);
    });
  }

  /**
   * Makes an inactive object active: gives it an id and its live definition.
   * @throws VirtError `OPERATION_INVALID` if it is active.
   */
  start(object: StoredObject<Model, Data>, options: StartOptions<Model, Data> = {}): Promise<void> {
    return this.#change(object, async (entry) => {
      if (entry.active) throw invalidState(this.#kind.noun, label(entry), 'is already active');
      await this.#activate(entry, options.live ?? this.#copy(entry.current), options.data);
    });
  }

  /**
   * Makes an object active by a document of its own: a new transient one, or an inactive persistent one for this run.
   * @throws VirtError as {@link define}, and `OPERATION_INVALID` if the object is active.
   */
  create(model: Model, data?: Data): Promise<StoredObject<Model, Data>> {
    return this.#calls.run(this.#kind.uuidOf(model), async () => {
      const { entry, isNew } = this.#claim(model);
      if (entry.active) throw invalidState(this.#kind.noun, label(entry), 'is already active');
      try {
        await this.#activate(entry, model, data);
      } catch (error) {
        if (isNew) this.#index.release(entry);
        throw error;
      }
      if (isNew) this.#index.add(entry);
      return entry;
    });
  }

  /** Makes an active object inactive; a transient one leaves the store. @throws VirtError `OPERATION_INVALID` if it isn't active. */
  stop(object: StoredObject<Model, Data>): Promise<void> {
    return this.#change(object, async (entry) => {
      this.#needActive(entry);
      await this.#files.removeStatus(entry.fileName);
      this.#index.setId(entry, -1);
      entry.live = undefined;
      entry.data = undefined;
      if (!entry.persistent) this.#index.remove(entry);
    });
  }

  /**
   * Replaces the live definition, the driver's data or both, and writes the status file. The name and UUID stay.
   * @throws VirtError `OPERATION_INVALID` if the object isn't active.
   */
  updateLive(
    object: StoredObject<Model, Data>,
    change: { readonly live?: Model; readonly data?: Data },
  ): Promise<void> {
    return this.#change(object, async (entry) => {
      this.#needActive(entry);
      const live = change.live ?? entry.current;
      const data = change.data ?? entry.data;
      await this.#saveStatus(entry, live, entry.id, data);
      entry.live = live;
      entry.data = data;
    });
  }

  /** @throws VirtError `OPERATION_INVALID` for a transient object. */
  setAutostart(object: StoredObject<Model, Data>, on: boolean): Promise<void> {
    return this.#change(object, async (entry) => {
      this.#needPersistent(entry, "is transient: it can't be started automatically");
      if (entry.autostart === on) return;
      await this.#files.saveAutostart(entry.fileName, on);
      entry.autostart = on;
    });
  }

  /**
   * Gives an inactive persistent object another name; its UUID and autostart stay.
   * @throws VirtError `OPERATION_INVALID` if it is active or transient, has that name, or another object has it.
   */
  rename(object: StoredObject<Model, Data>, name: string): Promise<void> {
    return this.#change(object, async (entry) => {
      const { noun, withName } = this.#kind;
      const definition = entry.definition;
      if (entry.active) throw invalidState(noun, label(entry), "is active: it can't be renamed");
      if (withName === undefined || definition === undefined || entry.name === undefined)
        throw invalidState(noun, label(entry), "can't be renamed");
      if (name === entry.name) throw invalidState(noun, label(entry), 'has that name already');
      checkName(this.#kind, name);
      if (this.#index.ownerOf(name) !== undefined)
        throw invalidState(noun, name, 'already exists: choose another name');
      const renamed = withName.call(this.#kind, definition, name);
      const fileName = this.#fileName(renamed);
      this.#index.reserve(entry.uuid, name);
      try {
        const text = this.#kind.format(renamed);
        await this.#files.renameConfig(entry.fileName, fileName, text, entry.autostart);
      } catch (error) {
        this.#index.releaseName(name);
        throw error;
      }
      this.#index.rename(entry, name);
      entry.definition = renamed;
      entry.fileName = fileName;
    });
  }

  /** Finds or makes the entry of a model, its name and UUID reserved; nothing is visible of a new one yet. */
  #claim(model: Model): { entry: Entry<Model, Data>; isNew: boolean } {
    const { noun } = this.#kind;
    const uuid = this.#kind.uuidOf(model);
    const name = this.#kind.nameOf(model);
    const existing = this.#index.byUUID(uuid);
    if (existing !== undefined) {
      if (existing.name !== name)
        throw conflict(noun, `the UUID ${uuid} belongs to the ${noun.word} '${label(existing)}'`);
      return { entry: existing, isNew: false };
    }
    if (name !== undefined) {
      const owner = this.#index.ownerOf(name);
      if (owner !== undefined)
        throw conflict(noun, `the ${noun.word} '${name}' exists with the UUID ${owner}`);
    }
    const fileName = this.#fileName(model);
    this.#index.reserve(uuid, name);
    return { entry: new Entry<Model, Data>(uuid, name, fileName), isNew: true };
  }

  #fileName(model: Model): string {
    const name = this.#kind.fileNameOf?.(model) ?? this.#kind.nameOf(model) ?? this.#kind.uuidOf(model);
    return checkName(this.#kind, name);
  }

  async #activate(entry: Entry<Model, Data>, live: Model, data: Data | undefined): Promise<void> {
    const id = this.#nextId++;
    await this.#saveStatus(entry, live, id, data);
    entry.live = live;
    entry.data = data;
    this.#index.setId(entry, id);
  }

  async #saveStatus(
    entry: Entry<Model, Data>,
    live: Model,
    id: number,
    data: Data | undefined,
  ): Promise<void> {
    const status = this.#kind.status;
    if (status !== undefined) await this.#files.saveStatus(entry.fileName, status.format({ live, id, data }));
  }

  #change(
    object: StoredObject<Model, Data>,
    change: (entry: Entry<Model, Data>) => Promise<void>,
  ): Promise<void> {
    return this.#calls.run(object.uuid, () => {
      const entry = this.#index.byUUID(object.uuid);
      if (entry === undefined || entry !== object) throw notFound(this.#kind.noun, 'UUID', object.uuid);
      return change(entry);
    });
  }

  #needActive(entry: Entry<Model, Data>): void {
    if (!entry.active) throw invalidState(this.#kind.noun, label(entry), "isn't active");
  }

  #needPersistent(entry: Entry<Model, Data>, otherwise: string): void {
    if (!entry.persistent) throw invalidState(this.#kind.noun, label(entry), otherwise);
  }

  #copy(model: Model): Model {
    return this.#kind.copy === undefined ? structuredClone(model) : this.#kind.copy(model);
  }
}

function label<Model, Data>(entry: StoredObject<Model, Data>): string {
  return entry.name ?? entry.uuid;
}

function checkName<Model, Data>(kind: ObjectKind<Model, Data>, name: string): string {
  if (name === '' || name === '.' || name === '..' || /[/\n\0]/.test(name)) throw badName(kind.noun, name);
  if (Buffer.byteLength(name) > longestName) throw longName(kind.noun, name, longestName);
  return name;
}

/** Bytes of a name that is a file's with a suffix of four. */
const longestName = 251;
