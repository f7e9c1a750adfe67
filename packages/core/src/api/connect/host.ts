import type {
  NodeCPUMap,
  NodeCPUStat,
  NodeInfo,
  NodeMemoryStat,
  SecurityModel,
} from '../../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../../typed-params/param.js';
import type { CallOptions } from '../invoke.js';
import { unsigned } from '../numbers.js';
import { ConnectBase } from './base.js';

/** The host and its hypervisor, as a connection sees them. */
export abstract class ConnectHost extends ConnectBase {
  /** The hypervisor's name: `QEMU`, `Test`, … Answers to virConnectGetType. */
  async getType(options?: CallOptions): Promise<string> {
    return await this.call('connectGetType', options);
  }

  /**
   * The hypervisor's version: major * 1,000,000 + minor * 1,000 + release. Answers to
   * virConnectGetVersion.
   */
  async getVersion(options?: CallOptions): Promise<bigint> {
    return await this.call('connectGetVersion', options);
  }

  /**
   * The version of libvirt's API on the other side: major * 1,000,000 + minor * 1,000 + release. Answers
   * to virConnectGetLibVersion.
   */
  async getLibVersion(options?: CallOptions): Promise<bigint> {
    return await this.call('connectGetLibVersion', options);
  }

  /** The host's name. Answers to virConnectGetHostname. */
  async getHostname(options?: CallOptions): Promise<string> {
    return await this.call('connectGetHostname', options);
  }

  /** The host's SMBIOS facts as a document. Answers to virConnectGetSysinfo. */
  async getSysinfo(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('connectGetSysinfo', options, flags);
  }

  /** The most processors that a guest of this type can have. Answers to virConnectGetMaxVcpus. */
  async getMaxVcpus(type: string | null = null, options?: CallOptions): Promise<number> {
    return await this.call('connectGetMaxVcpus', options, type);
  }

  /** The capabilities document of host and hypervisor. Answers to virConnectGetCapabilities. */
  async getCapabilities(options?: CallOptions): Promise<string> {
    return await this.call('connectGetCapabilities', options);
  }

  /**
   * What a guest of this emulator, architecture, machine and type can have, as a document. Answers to
   * virConnectGetDomainCapabilities.
   */
  async getDomainCapabilities(
    emulatorbin: string | null = null,
    arch: string | null = null,
    machine: string | null = null,
    virttype: string | null = null,
    flags = 0,
    options?: CallOptions,
  ): Promise<string> {
    return await this.call(
      'connectGetDomainCapabilities',
      options,
      emulatorbin,
      arch,
      machine,
      virttype,
      flags,
    );
  }

  /**
   * How a CPU document relates to the host's CPU: a `CPUCompareResult`. Answers to virConnectCompareCPU.
   * Flags: `ConnectCompareCPUFlags`.
   */
  async compareCPU(xml: string, flags = 0, options?: CallOptions): Promise<number> {
    return await this.call('connectCompareCPU', options, xml, flags);
  }

  /**
   * How a CPU document relates to what the hypervisor offers: a `CPUCompareResult`. Answers to
   * virConnectCompareHypervisorCPU. Flags: `ConnectCompareCPUFlags`.
   */
  async compareHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPU: string,
    flags = 0,
    options?: CallOptions,
  ): Promise<number> {
    return await this.call(
      'connectCompareHypervisorCPU',
      options,
      emulator,
      arch,
      machine,
      virttype,
      xmlCPU,
      flags,
    );
  }

  /** The CPU models known for an architecture. Answers to virConnectGetCPUModelNames. */
  async getCPUModelNames(arch: string, flags = 0, options?: CallOptions): Promise<readonly string[]> {
    return await this.call('connectGetCPUModelNames', options, arch, flags);
  }

  /**
   * The richest CPU that all the given host CPUs can offer, as a document. Answers to
   * virConnectBaselineCPU. Flags: `ConnectBaselineCPUFlags`.
   */
  async baselineCPU(xmlCPUs: readonly string[], flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('connectBaselineCPU', options, xmlCPUs, flags);
  }

  /**
   * The richest CPU that the hypervisor can offer on all the given hosts, as a document. Answers to
   * virConnectBaselineHypervisorCPU. Flags: `ConnectBaselineCPUFlags`.
   */
  async baselineHypervisorCPU(
    emulator: string | null,
    arch: string | null,
    machine: string | null,
    virttype: string | null,
    xmlCPUs: readonly string[],
    flags = 0,
    options?: CallOptions,
  ): Promise<string> {
    return await this.call(
      'connectBaselineHypervisorCPU',
      options,
      emulator,
      arch,
      machine,
      virttype,
      xmlCPUs,
      flags,
    );
  }

  /** The host's CPU model, memory in KiB, CPUs and topology. Answers to virNodeGetInfo. */
  async nodeGetInfo(options?: CallOptions): Promise<NodeInfo> {
    return await this.call('nodeGetInfo', options);
  }

  /** Times of a host CPU (-1: all), in nanoseconds. Answers to virNodeGetCPUStats. */
  async nodeGetCPUStats(cpuNum: number, flags = 0, options?: CallOptions): Promise<readonly NodeCPUStat[]> {
    return await this.call('nodeGetCPUStats', options, cpuNum, flags);
  }

  /** Memory of a host node (-1: all), in KiB. Answers to virNodeGetMemoryStats. */
  async nodeGetMemoryStats(
    cellNum: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<readonly NodeMemoryStat[]> {
    return await this.call('nodeGetMemoryStats', options, cellNum, flags);
  }

  /** The host's free memory in bytes. Answers to virNodeGetFreeMemory. */
  async nodeGetFreeMemory(options?: CallOptions): Promise<bigint> {
    return await this.call('nodeGetFreeMemory', options);
  }

  /** Free memory of each NUMA node from `startCell` on, in bytes. Answers to virNodeGetCellsFreeMemory. */
  async nodeGetCellsFreeMemory(
    startCell: number,
    maxcells: number,
    options?: CallOptions,
  ): Promise<readonly bigint[]> {
    return await this.call('nodeGetCellsFreeMemory', options, startCell, maxcells);
  }

  /** The host's security model and its domain of interpretation. Answers to virNodeGetSecurityModel. */
  async nodeGetSecurityModel(options?: CallOptions): Promise<SecurityModel> {
    return await this.call('nodeGetSecurityModel', options);
  }

  /**
   * Puts the host to sleep for `duration` seconds; `target` is a `NodeSuspendTarget`. Answers to
   * virNodeSuspendForDuration.
   */
  async nodeSuspendForDuration(
    target: number,
    duration: bigint | number,
    flags = 0,
    options?: CallOptions,
  ): Promise<void> {
    await this.call('nodeSuspendForDuration', options, target, unsigned(duration, 'duration'), flags);
  }

  /** How many pages of each size (KiB) are free on each node. Answers to virNodeGetFreePages. */
  async nodeGetFreePages(
    pages: readonly number[],
    startCell: number,
    cellCount: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<readonly bigint[]> {
    return await this.call('nodeGetFreePages', options, pages, startCell, cellCount, flags);
  }

  /**
   * Sets or adds to the pools of huge pages. Answers how many nodes were changed. Answers to
   * virNodeAllocPages. Flags: `NodeAllocPagesFlags`.
   */
  async nodeAllocPages(
    pageSizes: readonly number[],
    pageCounts: readonly bigint[],
    startCell: number,
    cellCount: number,
    flags = 0,
    options?: CallOptions,
  ): Promise<number> {
    return await this.call('nodeAllocPages', options, pageSizes, pageCounts, startCell, cellCount, flags);
  }

  /** How the host merges equal pages. Answers to virNodeGetMemoryParameters. */
  async nodeGetMemoryParameters(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('nodeGetMemoryParameters', options, flags));
  }

  /** Sets how the host merges equal pages. Answers to virNodeSetMemoryParameters. */
  async nodeSetMemoryParameters(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('nodeSetMemoryParameters', options, toTypedParams(params), flags);
  }

  /** The host's CPUs, and which of them are online. Answers to virNodeGetCPUMap. */
  async nodeGetCPUMap(flags = 0, options?: CallOptions): Promise<NodeCPUMap> {
    return await this.call('nodeGetCPUMap', options, flags);
  }

  /** What the host knows of AMD SEV. Answers to virNodeGetSEVInfo. */
  async nodeGetSEVInfo(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('nodeGetSEVInfo', options, flags));
  }
}
