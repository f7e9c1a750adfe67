import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { secretValue } from '@tsvirt/conf/secret';
import type { StorageVol } from '@tsvirt/conf/storagevol';
import { type Connect, ErrorCode, SecretUsageType } from '@tsvirt/core';
import { ensureDirectory, isVirtError, randomUuid, writeFileAtomic } from '@tsvirt/util';
import { storageError } from '../errors.js';

type Encryption = NonNullable<StorageVol['target']['encryption']>;

/** The passphrases of encrypted volumes, which the secret driver has. */
export class Passphrases {
  readonly #secrets: () => Promise<Connect>;
  readonly #folder: string;

  /** @param folder where qemu-img reads them from, for as long as it takes */
  constructor(secrets: () => Promise<Connect>, folder: string) {
    this.#secrets = secrets;
    this.#folder = folder;
  }

  /**
   * Runs `work` with a file that holds the volume's passphrase, which only its owner can read; undefined for a volume that isn't encrypted.
   * @throws VirtError `XML_ERROR` where none or several secrets are named; `NO_SECRET`; `NO_CONNECT` without a secret driver
   */
  async withFile<T>(volume: StorageVol | undefined, work: (file?: string) => Promise<T>): Promise<T> {
    const encryption = volume?.target.encryption;
    if (volume === undefined || encryption === undefined) return work();
    const value = await this.#value(encryption, volume.name);
    await ensureDirectory(this.#folder, { mode: 0o700 });
    const path = join(this.#folder, randomUuid());
    try {
      await writeFileAtomic(path, value, { mode: 0o600 });
      return await work(path);
    } finally {
      await rm(path, { force: true });
    }
  }

  /** The volume, whose header doesn't say what opens it, with the secret that is for its path, if there is one. */
  async withUsualSecret(volume: StorageVol): Promise<StorageVol> {
    const { path = '', encryption } = volume.target;
    if (encryption === undefined || (encryption.secrets ?? []).length > 0) return volume;
    const uuid = await this.#usual(path);
    if (uuid === undefined) return volume;
    const secrets = [{ type: 'passphrase' as const, uuid }];
    return { ...volume, target: { ...volume.target, encryption: { ...encryption, secrets } } };
  }

  /** Removes what a process that was killed left. */
  clean(): Promise<void> {
    return rm(this.#folder, { recursive: true, force: true });
  }

  async #usual(path: string): Promise<string | undefined> {
    try {
      return (await (await this.#secrets()).secretLookupByUsage(SecretUsageType.VOLUME, path)).uuid;
    } catch (error) {
      if (isVirtError(error) && (error.code === ErrorCode.NO_SECRET || error.code === ErrorCode.NO_CONNECT))
        return undefined;
      throw error;
    }
  }

  async #value({ secrets = [] }: Encryption, name: string): Promise<Uint8Array> {
    const [named, ...more] = secrets;
    if (named === undefined || more.length > 0)
      throw storageError(
        ErrorCode.XML_ERROR,
        `the encrypted volume '${name}' has ${secrets.length} secrets: it needs one`,
      );
    return secretValue(await this.#secrets(), named, SecretUsageType.VOLUME);
  }
}
