import { join } from 'node:path';
import {
  ensureDirectory,
  listDirectory,
  readTextIfExists,
  removeFileDurable,
  writeFileDurable,
} from '@tsvirt/util';
import type { SecretObject } from './kind.js';

const suffix = '.base64';

/** The values of secrets: those of ephemeral ones in memory, the others in a file each that only its owner can read. */
export class SecretValues {
  readonly #folder: string;
  readonly #ephemeral = new Map<string, Uint8Array>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Undefined where none was set. */
  async get(object: SecretObject): Promise<Uint8Array | undefined> {
    if (object.current.ephemeral) return this.#ephemeral.get(object.uuid);
    const text = await readTextIfExists(this.#path(object.uuid));
    return text === undefined ? undefined : Buffer.from(text, 'base64');
  }

  async set(object: SecretObject, value: Uint8Array): Promise<void> {
    if (object.current.ephemeral) this.#ephemeral.set(object.uuid, Uint8Array.from(value));
    else await this.#write(object.uuid, value);
  }

  /** Makes the value of an ephemeral secret last; where none was set, there is none after this. */
  async keep(uuid: string): Promise<void> {
    const value = this.#ephemeral.get(uuid);
    if (value === undefined) await removeFileDurable(this.#path(uuid));
    else await this.#write(uuid, value);
  }

  /** Keeps the value of a secret that was kept in a file in memory alone. */
  async forgetFile(uuid: string): Promise<void> {
    const text = await readTextIfExists(this.#path(uuid));
    if (text !== undefined) this.#ephemeral.set(uuid, Buffer.from(text, 'base64'));
    await removeFileDurable(this.#path(uuid));
  }

  /** Lets go of what is in memory. */
  forgetMemory(uuid: string): void {
    this.#ephemeral.delete(uuid);
  }

  async remove(uuid: string): Promise<void> {
    this.#ephemeral.delete(uuid);
    await removeFileDurable(this.#path(uuid));
  }

  /** Removes values whose secret is gone: a process that was killed may have left some. */
  async clean(isKept: (uuid: string) => boolean): Promise<void> {
    for (const name of await listDirectory(this.#folder, suffix)) {
      const uuid = name.slice(0, -suffix.length);
      if (!isKept(uuid)) await removeFileDurable(this.#path(uuid));
    }
  }

  async #write(uuid: string, value: Uint8Array): Promise<void> {
    await ensureDirectory(this.#folder);
    await writeFileDurable(this.#path(uuid), Buffer.from(value).toString('base64'), { mode: 0o600 });
  }

  #path(uuid: string): string {
    return join(this.#folder, `${uuid}${suffix}`);
  }
}
