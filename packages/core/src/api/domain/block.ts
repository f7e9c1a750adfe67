import type {
  DomainBlockInfo,
  DomainBlockJobInfo,
  DomainBlockStats,
  DomainDiskError,
} from '../../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { unsigned } from '../numbers.js';
import { DomainVcpu } from './vcpu.js';

/** The domain's disks and the jobs on them. A disk is named by its target (`vda`) or its source path. */
export abstract class DomainBlock extends DomainVcpu {
  /** Requests, bytes and errors of a disk; -1n for what isn't known. Answers to virDomainBlockStats. */
  async blockStats(path: string, options?: CallOptions): Promise<DomainBlockStats> {
    return await this.call('domainBlockStats', options, this, path);
  }

  /** Requests, bytes, times and errors of a disk as parameters. Answers to virDomainBlockStatsFlags. */
  async blockStatsFlags(path: string, flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainBlockStatsFlags', options, this, path, flags));
  }

  /** Capacity, allocation and physical size of a disk, in bytes. Answers to virDomainGetBlockInfo. */
  async getBlockInfo(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockInfo> {
    return await this.call('domainGetBlockInfo', options, this, path, flags);
  }

  /** Reads from a disk. Answers to virDomainBlockPeek. */
  async blockPeek(
    path: string,
    offset: bigint | number,
    size: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<Uint8Array> {
    return await this.call('domainBlockPeek', options, this, path, unsigned(offset, 'offset'), size, flags);
  }

  /**
   * Resizes a disk; KiB, or bytes with the flag. Answers to virDomainBlockResize. Flags:
   * `DomainBlockResizeFlags`.
   */
  async blockResize(disk: string, size: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainBlockResize', options, this, disk, unsigned(size, 'size'), flags);
  }

  /** The disks with errors, each with its `DomainDiskErrorCode`. Answers to virDomainGetDiskErrors. */
  async getDiskErrors(flags = 0, options?: CallOptions): Promise<readonly DomainDiskError[]> {
    return await this.call('domainGetDiskErrors', options, this, flags);
  }

  /**
   * The guest's share of the host's disks. Answers to virDomainGetBlkioParameters. Flags:
   * `DomainModificationImpact`.
   */
  async getBlkioParameters(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetBlkioParameters', options, this, flags));
  }

  /**
   * Sets the guest's share of the host's disks. Answers to virDomainSetBlkioParameters. Flags:
   * `DomainModificationImpact`.
   */
  async setBlkioParameters(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetBlkioParameters', options, this, toTypedParams(params), flags);
  }

  /**
   * A disk's limits; with null for the disk only how many there are. Answers to virDomainGetBlockIoTune.
   * Flags: `DomainModificationImpact`.
   */
  async getBlockIoTune(disk: string | null, flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetBlockIoTune', options, this, disk, flags));
  }

  /** Sets a disk's limits. Answers to virDomainSetBlockIoTune. Flags: `DomainModificationImpact`. */
  async setBlockIoTune(disk: string, params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetBlockIoTune', options, this, disk, toTypedParams(params), flags);
  }

  /**
   * Makes or changes a group of limits that disks share. Answers to virDomainSetThrottleGroup. Flags:
   * `DomainModificationImpact`.
   */
  async setThrottleGroup(
    group: string,
    params: ParamsInput,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetThrottleGroup', options, this, group, toTypedParams(params), flags);
  }

  /** Removes a group of limits. Answers to virDomainDelThrottleGroup. Flags: `DomainModificationImpact`. */
  async delThrottleGroup(group: string | null, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainDelThrottleGroup', options, this, group, flags);
  }

  /**
   * Asks for a `BLOCK_THRESHOLD` event once a disk is written beyond `threshold` bytes. Answers to
   * virDomainSetBlockThreshold.
   */
  async setBlockThreshold(
    dev: string,
    threshold: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetBlockThreshold', options, this, dev, unsigned(threshold, 'threshold'), flags);
  }

  /**
   * Stops the job on a disk, or with `PIVOT` switches to its copy. Answers to virDomainBlockJobAbort.
   * Flags: `DomainBlockJobAbortFlags`.
   */
  async blockJobAbort(path: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainBlockJobAbort', options, this, path, flags);
  }

  /**
   * The job on a disk: `found` is 0 where there is none. Answers to virDomainGetBlockJobInfo. Flags:
   * `DomainBlockJobInfoFlags`.
   */
  async getBlockJobInfo(path: string, flags = 0, options?: CallOptions): Promise<DomainBlockJobInfo | null> {
    return await this.call('domainGetBlockJobInfo', options, this, path, flags);
  }

  /**
   * Limits the job on a disk; MiB/s, or bytes/s with the flag. Answers to virDomainBlockJobSetSpeed.
   * Flags: `DomainBlockJobSetSpeedFlags`.
   */
  async blockJobSetSpeed(
    path: string,
    bandwidth: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainBlockJobSetSpeed', options, this, path, unsigned(bandwidth, 'bandwidth'), flags);
  }

  /**
   * Copies a disk's backing files into its top image. Answers to virDomainBlockPull. Flags:
   * `DomainBlockPullFlags`.
   */
  async blockPull(path: string, bandwidth: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainBlockPull', options, this, path, unsigned(bandwidth, 'bandwidth'), flags);
  }

  /**
   * Pulls a disk down to a new base, or copies it. Answers to virDomainBlockRebase. Flags:
   * `DomainBlockRebaseFlags`.
   */
  async blockRebase(
    path: string,
    base: string | null,
    bandwidth: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainBlockRebase', options, this, path, base, unsigned(bandwidth, 'bandwidth'), flags);
  }

  /**
   * Copies a disk to the destination that a `<disk>` document describes. Answers to virDomainBlockCopy.
   * Flags: `DomainBlockCopyFlags`.
   */
  async blockCopy(
    path: string,
    destxml: string,
    params: ParamsInput,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainBlockCopy', options, this, path, destxml, toTypedParams(params), flags);
  }

  /**
   * Merges images of a disk's chain downward; null stands for the whole chain's end. Answers to
   * virDomainBlockCommit. Flags: `DomainBlockCommitFlags`.
   */
  async blockCommit(
    disk: string,
    base: string | null,
    top: string | null,
    bandwidth: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call(
      'domainBlockCommit',
      options,
      this,
      disk,
      base,
      top,
      unsigned(bandwidth, 'bandwidth'),
      flags,
    );
  }
}
