import type { StoragePoolInfo, StorageVolRef } from '../generated/contract.js';
import type { CallOptions } from './invoke.js';
import { NamedObject } from './object.js';
import { StorageVol } from './storage-vol.js';

/** A place that holds volumes. */
export class StoragePool extends NamedObject {
  /**
   * Makes what the pool stands on: a folder, a file system, a partition table. Answers to
   * virStoragePoolBuild. Flags: `StoragePoolBuildFlags`.
   */
  async build(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storagePoolBuild', options, this, flags);
  }

  /** Starts the pool. Answers to virStoragePoolCreate. Flags: `StoragePoolCreateFlags`. */
  async create(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storagePoolCreate', options, this, flags);
  }

  /** Stops the pool; its volumes and definition stay. Answers to virStoragePoolDestroy. */
  async destroy(options?: CallOptions): Promise<void> {
    await this.call('storagePoolDestroy', options, this);
  }

  /** Deletes what the pool stands on. Answers to virStoragePoolDelete. Flags: `StoragePoolDeleteFlags`. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storagePoolDelete', options, this, flags);
  }

  /** Forgets the definition. Answers to virStoragePoolUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('storagePoolUndefine', options, this);
  }

  /** Looks again which volumes are there. Answers to virStoragePoolRefresh. */
  async refresh(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('storagePoolRefresh', options, this, flags);
  }

  /**
   * State (`StoragePoolState`), capacity, allocation and free space in bytes. Answers to
   * virStoragePoolGetInfo.
   */
  async getInfo(options?: CallOptions): Promise<StoragePoolInfo> {
    return await this.call('storagePoolGetInfo', options, this);
  }

  /** The pool's document. Answers to virStoragePoolGetXMLDesc. Flags: `StorageXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('storagePoolGetXMLDesc', options, this, flags);
  }

  /** Is the pool started with the host's daemon? Answers to virStoragePoolGetAutostart. */
  async getAutostart(options?: CallOptions): Promise<boolean> {
    return await this.call('storagePoolGetAutostart', options, this);
  }

  /** Sets whether the pool is started with the host's daemon. Answers to virStoragePoolSetAutostart. */
  async setAutostart(autostart: boolean, options?: CallOptions): Promise<void> {
    await this.call('storagePoolSetAutostart', options, this, autostart);
  }

  /** Is the pool started? Answers to virStoragePoolIsActive. */
  async isActive(options?: CallOptions): Promise<boolean> {
    return await this.call('storagePoolIsActive', options, this);
  }

  /** Is the pool defined, so that it outlives its run? Answers to virStoragePoolIsPersistent. */
  async isPersistent(options?: CallOptions): Promise<boolean> {
    return await this.call('storagePoolIsPersistent', options, this);
  }

  /** How many volumes there are. Answers to virStoragePoolNumOfVolumes. */
  async numOfVolumes(options?: CallOptions): Promise<number> {
    return (await this.listAllVolumes(0, options)).length;
  }

  /** The volumes' names. Answers to virStoragePoolListVolumes. */
  async listVolumes(options?: CallOptions): Promise<string[]> {
    return (await this.listAllVolumes(0, options)).map((item) => item.name);
  }

  /** The volumes. Answers to virStoragePoolListAllVolumes. */
  async listAllVolumes(flags = 0, options?: CallOptions): Promise<StorageVol[]> {
    const refs = await this.call('storagePoolListAllVolumes', options, this, flags);
    return refs.map((ref) => new StorageVol(this.connect, ref));
  }

  /** The volume of that name. Answers to virStorageVolLookupByName. */
  async storageVolLookupByName(name: string, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.connect, await this.call('storageVolLookupByName', options, this, name));
  }

  /** Makes a volume. Answers to virStorageVolCreateXML. Flags: `StorageVolCreateFlags`. */
  async storageVolCreateXML(xml: string, flags = 0, options?: CallOptions): Promise<StorageVol> {
    return new StorageVol(this.connect, await this.call('storageVolCreateXML', options, this, xml, flags));
  }

  /**
   * Makes a volume as a copy of another. Answers to virStorageVolCreateXMLFrom. Flags:
   * `StorageVolCreateFlags`.
   */
  async storageVolCreateXMLFrom(
    xml: string,
    clonevol: StorageVolRef,
    flags = 0,
    options?: CallOptions,
  ): Promise<StorageVol> {
    return new StorageVol(
      this.connect,
      await this.call('storageVolCreateXMLFrom', options, this, xml, clonevol, flags),
    );
  }
}
