import type { Entry } from './stored-object.js';

/**
 * The store's tables by name, UUID and id. A name is reserved before its object is on disk, so that nobody else takes it;
 * the object is found from {@link add} on.
 */
export class ObjectIndex<Model, Data> {
  readonly #byUUID = new Map<string, Entry<Model, Data>>();
  readonly #byId = new Map<number, Entry<Model, Data>>();
  /** Which UUID a name belongs to, whether on disk yet or not. */
  readonly #owners = new Map<string, string>();

  get size(): number {
    return this.#byUUID.size;
  }

  all(): Iterable<Entry<Model, Data>> {
    return this.#byUUID.values();
  }

  byUUID(uuid: string): Entry<Model, Data> | undefined {
    return this.#byUUID.get(uuid);
  }

  byName(name: string): Entry<Model, Data> | undefined {
    const uuid = this.#owners.get(name);
    const entry = uuid === undefined ? undefined : this.#byUUID.get(uuid);
    return entry?.name === name ? entry : undefined;
  }

  byId(id: number): Entry<Model, Data> | undefined {
    return this.#byId.get(id);
  }

  ownerOf(name: string): string | undefined {
    return this.#owners.get(name);
  }

  reserve(uuid: string, name: string | undefined): void {
    if (name !== undefined) this.#owners.set(name, uuid);
  }

  releaseName(name: string): void {
    this.#owners.delete(name);
  }

  release(entry: Entry<Model, Data>): void {
    if (entry.name !== undefined) this.#owners.delete(entry.name);
  }

  add(entry: Entry<Model, Data>): void {
    entry.exists = true;
    this.#byUUID.set(entry.uuid, entry);
    if (entry.id > 0) this.#byId.set(entry.id, entry);
  }

  remove(entry: Entry<Model, Data>): void {
    entry.exists = false;
    this.#byUUID.delete(entry.uuid);
    this.#byId.delete(entry.id);
    this.release(entry);
  }

  /** The new name must be reserved. */
  rename(entry: Entry<Model, Data>, name: string): void {
    this.release(entry);
    entry.name = name;
  }

  setId(entry: Entry<Model, Data>, id: number): void {
    this.#byId.delete(entry.id);
    entry.id = id;
    if (id > 0) this.#byId.set(id, entry);
  }
}
