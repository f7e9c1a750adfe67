import { DomainModificationImpact, DomainVcpuFlags } from '../../generated/constants.js';
import type { DomainIOThreadInfo, VcpuInfo } from '../../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { DomainMemory } from './memory.js';

/**
 * The domain's processors, threads and scheduling. A CPU map has one bit per host CPU, the lowest bit
 * of the first byte first.
 */
export abstract class DomainVcpu extends DomainMemory {
  /** Sets how many processors the running guest has. Answers to virDomainSetVcpus. */
  async setVcpus(nvcpus: number, options?: CallOptions): Promise<void> {
    await this.call('domainSetVcpus', options, this, nvcpus, DomainModificationImpact.LIVE);
  }

  /**
   * Sets how many processors the guest has, or may have. Answers to virDomainSetVcpusFlags. Flags:
   * `DomainVcpuFlags`.
   */
  async setVcpusFlags(nvcpus: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetVcpus', options, this, nvcpus, flags);
  }

  /**
   * How many processors the guest has, or may have. Answers to virDomainGetVcpusFlags. Flags:
   * `DomainVcpuFlags`.
   */
  async getVcpusFlags(flags = 0, options?: CallOptions): Promise<number> {
    return await this.call('domainGetVcpusFlags', options, this, flags);
  }

  /** The most processors that this guest can have. Answers to virDomainGetMaxVcpus. */
  async getMaxVcpus(options?: CallOptions): Promise<number> {
    return await this.call(
      'domainGetVcpusFlags',
      options,
      this,
      DomainVcpuFlags.LIVE | DomainVcpuFlags.MAXIMUM,
    );
  }

  /**
   * Each processor's state, used time in nanoseconds and host CPU, with its map. Answers to
   * virDomainGetVcpus.
   */
  async getVcpus(options?: CallOptions): Promise<readonly VcpuInfo[]> {
    return await this.call('domainGetVcpus', options, this);
  }

  /**
   * Switches the given processors (`0,2-3`) on or off. Answers to virDomainSetVcpu. Flags:
   * `DomainModificationImpact`.
   */
  async setVcpu(cpumap: string, state: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetVcpu', options, this, cpumap, state, flags);
  }

  /** The guest's own view of its processors, by its agent. Answers to virDomainGetGuestVcpus. */
  async getGuestVcpus(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetGuestVcpus', options, this, flags));
  }

  /** Switches processors on or off inside the guest, by its agent. Answers to virDomainSetGuestVcpus. */
  async setGuestVcpus(cpumap: string, state: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetGuestVcpus', options, this, cpumap, state, flags);
  }

  /** Binds a processor to host CPUs. Answers to virDomainPinVcpu. */
  async pinVcpu(vcpu: number, cpumap: Uint8Array, options?: CallOptions): Promise<void> {
    await this.call('domainPinVcpu', options, this, vcpu, cpumap, DomainModificationImpact.LIVE);
  }

  /** Binds a processor to host CPUs. Answers to virDomainPinVcpuFlags. Flags: `DomainModificationImpact`. */
  async pinVcpuFlags(vcpu: number, cpumap: Uint8Array, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainPinVcpu', options, this, vcpu, cpumap, flags);
  }

  /**
   * The maps of `ncpumaps` processors, `maplen` bytes each, one after another. Answers to
   * virDomainGetVcpuPinInfo. Flags: `DomainModificationImpact`.
   */
  async getVcpuPinInfo(flags = 0, options?: CallOptions): Promise<readonly Uint8Array[]> {
    return await this.call('domainGetVcpuPinInfo', options, this, flags);
  }

  /**
   * Binds the hypervisor's own threads to host CPUs. Answers to virDomainPinEmulator. Flags:
   * `DomainModificationImpact`.
   */
  async pinEmulator(cpumap: Uint8Array, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainPinEmulator', options, this, cpumap, flags);
  }

  /**
   * The host CPUs of the hypervisor's own threads, in `maplen` bytes. Answers to
   * virDomainGetEmulatorPinInfo. Flags: `DomainModificationImpact`.
   */
  async getEmulatorPinInfo(flags = 0, options?: CallOptions): Promise<Uint8Array> {
    return await this.call('domainGetEmulatorPinInfo', options, this, flags);
  }

  /**
   * The guest's I/O threads and their host CPUs. Answers to virDomainGetIOThreadInfo. Flags:
   * `DomainModificationImpact`.
   */
  async getIOThreadInfo(flags = 0, options?: CallOptions): Promise<readonly DomainIOThreadInfo[]> {
    return await this.call('domainGetIOThreadInfo', options, this, flags);
  }

  /** Binds an I/O thread to host CPUs. Answers to virDomainPinIOThread. Flags: `DomainModificationImpact`. */
  async pinIOThread(
    iothreadsId: number,
    cpumap: Uint8Array,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainPinIOThread', options, this, iothreadsId, cpumap, flags);
  }

  /** Adds an I/O thread. Answers to virDomainAddIOThread. Flags: `DomainModificationImpact`. */
  async addIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainAddIOThread', options, this, iothreadId, flags);
  }

  /** Removes an I/O thread. Answers to virDomainDelIOThread. Flags: `DomainModificationImpact`. */
  async delIOThread(iothreadId: number, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainDelIOThread', options, this, iothreadId, flags);
  }

  /**
   * Sets how an I/O thread polls. Answers to virDomainSetIOThreadParams. Flags:
   * `DomainModificationImpact`.
   */
  async setIOThreadParams(
    iothreadId: number,
    params: ParamsInput,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('domainSetIOThreadParams', options, this, iothreadId, toTypedParams(params), flags);
  }

  /** Shares, periods and quotas of the guest's processors. Answers to virDomainGetSchedulerParameters. */
  async getSchedulerParameters(options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetSchedulerParameters', options, this, 0));
  }

  /**
   * Shares, periods and quotas of the guest's processors. Answers to
   * virDomainGetSchedulerParametersFlags. Flags: `DomainModificationImpact`.
   */
  async getSchedulerParametersFlags(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetSchedulerParameters', options, this, flags));
  }

  /**
   * Sets shares, periods and quotas of the guest's processors. Answers to
   * virDomainSetSchedulerParameters.
   */
  async setSchedulerParameters(params: ParamsInput, options?: CallOptions): Promise<void> {
    await this.call('domainSetSchedulerParameters', options, this, toTypedParams(params), 0);
  }

  /**
   * Sets shares, periods and quotas of the guest's processors. Answers to
   * virDomainSetSchedulerParametersFlags. Flags: `DomainModificationImpact`.
   */
  async setSchedulerParametersFlags(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetSchedulerParameters', options, this, toTypedParams(params), flags);
  }

  /**
   * Used time per host CPU from `start_cpu` on; start -1 and 1 CPU give the total. Answers to
   * virDomainGetCPUStats.
   */
  async getCPUStats(
    startCpu: number,
    ncpus: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<ParamsObject[]> {
    return (await this.call('domainGetCPUStats', options, this, startCpu, ncpus, flags)).map(
      typedParamsToObject,
    );
  }

  /**
   * Which performance events are counted. Answers to virDomainGetPerfEvents. Flags:
   * `DomainModificationImpact`.
   */
  async getPerfEvents(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('domainGetPerfEvents', options, this, flags));
  }

  /**
   * Sets which performance events are counted. Answers to virDomainSetPerfEvents. Flags:
   * `DomainModificationImpact`.
   */
  async setPerfEvents(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSetPerfEvents', options, this, toTypedParams(params), flags);
  }
}
