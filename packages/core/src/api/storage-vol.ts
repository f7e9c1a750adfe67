import { StorageVolWipeAlgorithm } from '../generated/constants.js';
import type { StorageVolInfo, StorageVolRef } from '../generated/contract.js';
import { Stream } from '../stream/stream.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { unsigned } from './numbers.js';
import { ConnectedObject } from './object.js';
import { StoragePool } from './storage-pool.js';

/** A volume of a storage pool. */
export class StorageVol extends ConnectedObject {
  /** Name of the pool. */
  readonly pool: string;
  readonly name: string;
  /** What names the volume on the whole host. Answers to virStorageVolGetKey. */
  readonly key: string;

  constructor(connect: Connect, ref: StorageVolRef) {
    super(connect);
    this.pool = ref.pool;
    this.name = ref.name;
    this.key = ref.key;
  }

  /** Its name. Answers to virStorageVolGetName. */
  getName(): string {
    return this.name;
  }

  /** What names it on the whole host. Answers to virStorageVolGetKey. */
  getKey(): string {
    return this.key;
  }

  /** The pool of this volume. Answers to virStoragePoolLookupByVolume. */
  async storagePoolLookupByVolume(options?: CallOptions): Promise<StoragePool> {
    return new StoragePool(this.connect, await this.call('storagePoolLookupByVolume', options, this));
  }

  /**
   * The volume's data from `offset`; `length` 0n reads to the end. Answers to virStorageVolDownload.
   * Flags: `StorageVolDownloadFlags`.
   */
  async download(
    offset: bigint | number,
    length: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<Stream> {
    return Stream.wrap(
      await this.call(
        'storageVolDownload',
        options,
        this,
        unsigned(offset, 'offset'),
        unsigned(length, 'length'),
        flags,
      ),
    );
  }

  /**
   * A stream that overwrites the volume's data from `offset`; await its `finish()`. Answers to
   * virStorageVolUpload. Flags: `StorageVolUploadFlags`.
   */
  async upload(
    offset: bigint | number,
    length: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<Stream> {
    return Stream.wrap(
      await this.call(
        'storageVolUpload',
        options,
        this,
        unsigned(offset, 'offset'),
        unsigned(length, 'length'),
        flags,
      ),
    );
  }

  /** Deletes the volume. Answers to virStorageVolDelete. Flags: `StorageVolDeleteFlags`. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storageVolDelete', options, this, flags);
  }

  /** Overwrites the volume so that its old data can't be read. Answers to virStorageVolWipe. */
  async wipe(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storageVolWipe', options, this, StorageVolWipeAlgorithm.ZERO, flags);
  }

  /** Overwrites the volume by a `StorageVolWipeAlgorithm`. Answers to virStorageVolWipePattern. */
  async wipePattern(algorithm: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storageVolWipe', options, this, algorithm, flags);
  }

  /** Type (`StorageVolType`), capacity and allocation in bytes. Answers to virStorageVolGetInfo. */
  async getInfo(options?: CallOptions): Promise<StorageVolInfo> {
    return await this.call('storageVolGetInfo', options, this, 0);
  }

  /**
   * Type, capacity and allocation, or with the flag physical size, in bytes. Answers to
   * virStorageVolGetInfoFlags. Flags: `StorageVolInfoFlags`.
   */
  async getInfoFlags(flags = 0, options?: CallOptions): Promise<StorageVolInfo> {
    return await this.call('storageVolGetInfo', options, this, flags);
  }

  /** The volume's document. Answers to virStorageVolGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('storageVolGetXMLDesc', options, this, flags);
  }

  /** The volume's path on the host. Answers to virStorageVolGetPath. */
  async getPath(options?: CallOptions): Promise<string> {
    return await this.call('storageVolGetPath', options, this);
  }

  /**
   * Resizes the volume to `capacity` bytes. Answers to virStorageVolResize. Flags:
   * `StorageVolResizeFlags`.
   */
  async resize(capacity: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storageVolResize', options, this, unsigned(capacity, 'capacity'), flags);
  }
}
