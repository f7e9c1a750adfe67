import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { architectures } from '@tsvirt/conf/domain';
import { type HypervisorMethods, LIBVIR_VERSION_NUMBER, NodeAllocPagesFlags } from '@tsvirt/core';
import { ErrorCode, once } from '@tsvirt/util';
import {
  describeHostCpu,
  formatHostCapabilities,
  type GuestEmulator,
  type HostDescription,
  type QemuCapabilities,
} from '../capabilities/index.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, noEmulator, qemuError, unsupportedOperation } from '../errors.js';
import { emulatorFor, installedEmulators } from '../host/emulators.js';
import {
  hostArch,
  nodeCellsFreeMemory,
  nodeCpuMap,
  nodeCpuStats,
  nodeFreeMemory,
  nodeInfo,
  nodeMemoryStats,
} from '../host/node.js';
import { allocatePages, nodeFreePages } from '../host/pages.js';
import { setSharedMemoryParams, sharedMemoryParams } from '../host/shared-memory.js';
import { waysToSleep } from '../host/suspend.js';
import { readTopology } from '../host/topology.js';

/** The host and what can run on it. */
export function hostMethods(state: QemuState, uri: string) {
  const guests = async (): Promise<GuestEmulator[]> => {
    const found = await Promise.all(
      architectures.map(async (arch): Promise<GuestEmulator | undefined> => {
        const path = emulatorFor(arch);
        if (path === undefined) return undefined;
        try {
          return { arch, capabilities: await state.capabilities.get(path) };
        } catch (error) {
          state.logger.warn(`${path} can't be used`, { error });
          return undefined;
        }
      }),
    );
    return found.filter((each) => each !== undefined);
  };
  const cpuMethods = once(async () => (await import('./cpu.js')).cpuMethods(state));
  const defaultBinary = async (): Promise<QemuCapabilities> => {
    const path = emulatorFor(hostArch()) ?? (await installedEmulators())[0];
    if (path === undefined)
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        'no QEMU is installed',
        `install the package that holds qemu-system-${hostArch()}`,
      );
    return state.capabilities.get(path);
  };
  return {
    connectGetType: () => 'QEMU',
    connectGetURI: () => uri,
    connectGetHostname: () => hostname(),
    connectGetLibVersion: () => BigInt(LIBVIR_VERSION_NUMBER),
    connectGetVersion: async () => BigInt((await defaultBinary()).data.version),
    connectIsSecure: () => true,
    async connectGetMaxVcpus(type) {
      const kind = type?.toLowerCase() ?? 'qemu';
      // So few since libvirt's first driver for QEMU: what a machine takes is in the domains' capabilities.
      if (kind === 'qemu') return 16;
      const capabilities = await defaultBinary();
      const machines = capabilities.accelerator(kind)?.machines ?? [];
      if (machines.length === 0)
        throw qemuError(ErrorCode.INVALID_ARG, `there are no domains of type '${type}' here`);
      return Math.max(...machines.map((machine) => machine.maxCpus));
    },
    async connectGetCapabilities() {
      // large pages, and CPUs that are online, change
      const [topology, found, cpu, sleeps] = await Promise.all([
        readTopology(),
        guests(),
        state.hostCpu(),
        waysToSleep(),
      ]);
      return formatHostCapabilities(
        { ...describeHost(sleeps), topology, cpu: describeHostCpu(hostArch(), cpu, topology) },
        found,
      );
    },
    async connectGetDomainCapabilities(binary, arch, machine, type, flags) {
      checkFlags('virConnectGetDomainCapabilities', flags, 1);
      const path = binary ?? emulatorFor(arch ?? hostArch());
      if (path === undefined) throw noEmulator(arch ?? hostArch());
      const capabilities = await state.capabilities.get(path);
      if (arch !== null && arch !== capabilities.arch)
        throw invalidArgument(`the emulator ${path} runs ${capabilities.arch}, not ${arch}`);
      const kind = type ?? (capabilities.has('kvm') ? 'kvm' : 'qemu');
      const found =
        machine === null ? capabilities.preferredMachine(kind) : capabilities.machine(kind, machine);
      if (found === undefined)
        throw invalidArgument(
          `the emulator ${path} has no machine '${machine ?? ''}' for domains of type '${kind}'`,
        );
      return (await import('./domain-capabilities.js')).describeGuests(state, capabilities, kind, found);
    },
    connectGetCPUModelNames: async (...args) => (await cpuMethods()).connectGetCPUModelNames(...args),
    connectCompareCPU: async (...args) => (await cpuMethods()).connectCompareCPU(...args),
    connectBaselineCPU: async (...args) => (await cpuMethods()).connectBaselineCPU(...args),
    connectCompareHypervisorCPU: async (...args) => (await cpuMethods()).connectCompareHypervisorCPU(...args),
    connectBaselineHypervisorCPU: async (...args) =>
      (await cpuMethods()).connectBaselineHypervisorCPU(...args),
    async connectGetSysinfo(flags) {
      checkFlags('virConnectGetSysinfo', flags);
      return (await import('../host/sysinfo/index.js')).hostSysinfo(state.runner, hostArch());
    },
    nodeSuspendForDuration(target, duration, flags) {
      checkFlags('virNodeSuspendForDuration', flags);
      return state.hostSleep.begin(target, duration);
    },
    // No security driver confines guests.
    nodeGetSecurityModel: () => ({ model: 'none', doi: '0' }),
    nodeGetInfo: async () => nodeInfo(await state.topology()),
    async nodeGetCPUMap(flags) {
      checkFlags('virNodeGetCPUMap', flags);
      return nodeCpuMap(await state.topology());
    },
    nodeGetCPUStats(cpu, flags) {
      checkFlags('virNodeGetCPUStats', flags);
      return nodeCpuStats(cpu);
    },
    nodeGetMemoryStats(cell, flags) {
      checkFlags('virNodeGetMemoryStats', flags);
      return nodeMemoryStats(cell);
    },
    nodeGetSEVInfo(flags) {
      checkFlags('virNodeGetSEVInfo', flags);
      throw unsupportedOperation('no emulator of this driver encrypts the memory of guests by SEV');
    },
    nodeGetMemoryParameters(flags) {
      checkFlags('virNodeGetMemoryParameters', flags);
      return sharedMemoryParams();
    },
    nodeSetMemoryParameters(params, flags) {
      checkFlags('virNodeSetMemoryParameters', flags);
      return setSharedMemoryParams(params);
    },
    async nodeGetFreePages(sizes, start, count, flags) {
      checkFlags('virNodeGetFreePages', flags);
      return nodeFreePages(await state.topology(), sizes, start, count);
    },
    async nodeAllocPages(sizes, counts, start, cells, flags) {
      checkFlags('virNodeAllocPages', flags, NodeAllocPagesFlags.SET);
      const pages = sizes.map((size, at) => ({ size, count: counts[at] ?? 0n }));
      return allocatePages(await state.topology(), pages, start, cells, flags === NodeAllocPagesFlags.SET);
    },
    nodeGetFreeMemory: () => nodeFreeMemory(),
    nodeGetCellsFreeMemory: async (start, most) => nodeCellsFreeMemory(await state.topology(), start, most),
  } satisfies HypervisorMethods;
}

function describeHost(powerManagement: readonly string[]): HostDescription {
  const uuid = readOptional('/sys/class/dmi/id/product_uuid') ?? machineId();
  return {
    ...(uuid === undefined ? {} : { uuid: uuid.toLowerCase() }),
    arch: hostArch(),
    powerManagement,
    iommu: existsSync('/sys/kernel/iommu_groups/0'),
    securityModels: ['none'],
  };
}

function machineId(): string | undefined {
  const id = readOptional('/etc/machine-id');
  return id === undefined || !/^[0-9a-f]{32}$/.test(id)
    ? undefined
    : id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function readOptional(path: string): string | undefined {
  try {
    const text = readFileSync(path, 'utf8').trim();
    return text === '' ? undefined : text;
  } catch {
    return undefined;
  }
}
