import {
  DomainCoreDumpFormat,
  DomainMemoryModFlags,
  DomainModificationImpact,
} from '../../generated/constants.js';
import type { DomainMemoryStat } from '../../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { unsigned } from '../numbers.js';
import { DomainDevices } from './devices.js';

/** The domain's memory. Sizes are KiB. */
export abstract class DomainMemory extends DomainDevices {
  /** The most memory that the guest can have. Answers to virDomainGetMaxMemory. */
  async getMaxMemory(options?: CallOptions): Promise<bigint> {
    return await this.call('domainGetMaxMemory', options, this);
  }

  /** Sets the most memory that the guest can have. Answers to virDomainSetMaxMemory. */
  async setMaxMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    await this.call(
      'domainSetMemory',
      options,
      this,
      unsigned(memory, 'memory'),
      DomainMemoryModFlags.MAXIMUM,
    );
  }

  /** Sets the running guest's memory by its balloon. Answers to virDomainSetMemory. */
  async setMemory(memory: bigint | number, options?: CallOptions): Promise<void> {
    await this.call(
      'domainSetMemory',
      options,
      this,
      unsigned(memory, 'memory'),
      DomainModificationImpact.LIVE,
    );
  }

  /**
   * Sets the guest's memory, or with the flag its maximum. Answers to virDomainSetMemoryFlags. Flags:
   * `DomainMemoryModFlags`.
   */
  async setMemoryFlags(memory: bigint | number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetMemory', options, this, unsigned(memory, 'memory'), flags);
  }

  /**
   * Sets how often, in seconds, the balloon reports. Answers to virDomainSetMemoryStatsPeriod. Flags:
   * `DomainMemoryModFlags`.
   */
  async setMemoryStatsPeriod(period: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetMemoryStatsPeriod', options, this, period, flags);
  }

  /**
   * What the balloon reports, as pairs of a `DomainMemoryStatTags` and a value. Answers to
   * virDomainMemoryStats.
   */
  async memoryStats(flags = 0, options?: CallOptions): Promise<readonly DomainMemoryStat[]> {
    return await this.call('domainMemoryStats', options, this, flags);
  }

  /**
   * Reads the guest's memory; `start` is physical or virtual as the flags say. Answers to
   * virDomainMemoryPeek. Flags: `DomainMemoryFlags`.
   */
  async memoryPeek(
    offset: bigint | number,
    size: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<Uint8Array> {
    return await this.call('domainMemoryPeek', options, this, unsigned(offset, 'offset'), size, flags);
  }

  /**
   * The limits on the host's memory for this guest, in KiB. Answers to virDomainGetMemoryParameters.
   * Flags: `DomainModificationImpact`.
   */
  async getMemoryParameters(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetMemoryParameters', options, this, flags));
  }

  /**
   * Sets the limits on the host's memory for this guest, in KiB. Answers to
   * virDomainSetMemoryParameters. Flags: `DomainModificationImpact`.
   */
  async setMemoryParameters(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetMemoryParameters', options, this, toTypedParams(params), flags);
  }

  /**
   * How the guest's memory is spread over the host's nodes. Answers to virDomainGetNumaParameters.
   * Flags: `DomainModificationImpact`.
   */
  async getNumaParameters(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetNumaParameters', options, this, flags));
  }

  /**
   * Sets how the guest's memory is spread over the host's nodes. Answers to virDomainSetNumaParameters.
   * Flags: `DomainModificationImpact`.
   */
  async setNumaParameters(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetNumaParameters', options, this, toTypedParams(params), flags);
  }

  /**
   * Writes the guest's memory to a file on the host, for a debugger. Answers to virDomainCoreDump.
   * Flags: `DomainCoreDumpFlags`.
   */
  async coreDump(to: string, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainCoreDump', options, this, to, DomainCoreDumpFormat.RAW, flags);
  }

  /**
   * Writes the guest's memory in the given `DomainCoreDumpFormat`. Answers to
   * virDomainCoreDumpWithFormat. Flags: `DomainCoreDumpFlags`.
   */
  async coreDumpWithFormat(to: string, dumpformat: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainCoreDump', options, this, to, dumpformat, flags);
  }

  /**
   * Measures over `seconds` how fast the guest writes its memory; the result comes with the statistics.
   * Answers to virDomainStartDirtyRateCalc. Flags: `DomainDirtyRateCalcFlags`.
   */
  async startDirtyRateCalc(seconds: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainStartDirtyRateCalc', options, this, seconds, flags);
  }
}
