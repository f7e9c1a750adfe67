import {
  ConnectBaselineCPUFlags,
  ConnectCompareCPUFlags,
  type CpuBaselineOptions,
  type HypervisorMethods,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { QemuAccelerator, QemuCapabilities } from '../capabilities/model.js';
import { offeredModels } from '../cpu/host-model.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, noEmulator, qemuError } from '../errors.js';
import { emulatorFor } from '../host/emulators.js';
import { hostArch } from '../host/node.js';

/** What is computed of CPUs, the host's and those of its emulators. */
export type CpuMethods = Required<
  Pick<
    HypervisorMethods,
    | 'connectCompareCPU'
    | 'connectBaselineCPU'
    | 'connectCompareHypervisorCPU'
    | 'connectBaselineHypervisorCPU'
    | 'connectGetCPUModelNames'
  >
>;

const compareFlags = ConnectCompareCPUFlags.FAIL_INCOMPATIBLE | ConnectCompareCPUFlags.VALIDATE_XML;
const baselineFlags = ConnectBaselineCPUFlags.EXPAND_FEATURES | ConnectBaselineCPUFlags.MIGRATABLE;

export function cpuMethods(state: QemuState): CpuMethods {
  return {
    async connectGetCPUModelNames(arch, flags) {
      checkFlags('virConnectGetCPUModelNames', flags);
      return (await state.context.cpu()).cpuGetModels(arch);
    },

    async connectCompareCPU(xml, flags) {
      checkFlags('virConnectCompareCPU', flags, compareFlags);
      const [cpu, host] = await Promise.all([state.context.cpu(), state.hostCpu()]);
      return cpu.cpuCompare(hostArch(), host, xml, flags);
    },

    async connectBaselineCPU(cpus, flags) {
      checkFlags('virConnectBaselineCPU', flags, baselineFlags);
      const cpu = await state.context.cpu();
      return cpu.cpuBaseline(null, cpus, { ...requested(flags), hostsOnly: true });
    },

    async connectCompareHypervisorCPU(emulator, arch, machine, type, xml, flags) {
      checkFlags('virConnectCompareHypervisorCPU', flags, compareFlags);
      const found = await chosen(state, { emulator, arch, machine, type });
      const models = await state.hostModels(found.capabilities, found.type);
      if (models === undefined)
        throw qemuError(
          ErrorCode.OPERATION_UNSUPPORTED,
          `${found.capabilities.binary} tells of no CPU of the host for domains of type '${found.type}'`,
        );
      const cpu = await state.context.cpu();
      return cpu.cpuCompare(found.capabilities.arch, models.best, xml, flags);
    },

    async connectBaselineHypervisorCPU(emulator, arch, machine, type, cpus, flags) {
      checkFlags('virConnectBaselineHypervisorCPU', flags, baselineFlags);
      const { capabilities, accelerator } = await chosen(state, { emulator, arch, machine, type });
      const models = offeredModels(accelerator);
      if (models.length === 0)
        throw qemuError(
          ErrorCode.OPERATION_FAILED,
          `${capabilities.binary} has no CPU models for domains of type '${type}'`,
        );
      const options = requested(flags);
      const features = givenFeatures(accelerator, options.migratable === true);
      const cpu = await state.context.cpu();
      return cpu.cpuBaseline(capabilities.arch, cpus, {
        ...options,
        models,
        ...(features === undefined ? {} : features),
        forbidFallback: true,
      });
    },
  };
}

function requested(flags: number): CpuBaselineOptions {
  return {
    expand: (flags & ConnectBaselineCPUFlags.EXPAND_FEATURES) !== 0,
    migratable: (flags & ConnectBaselineCPUFlags.MIGRATABLE) !== 0,
  };
}

/**
 * The features that the emulator knows, whether or not this host has them: guests may run on another. Where it tells those apart that can be
 * migrated, nobody else has to.
 */
function givenFeatures(
  { hostCpu }: QemuAccelerator,
  migratable: boolean,
): Pick<CpuBaselineOptions, 'features' | 'migratable'> | undefined {
  if (hostCpu === undefined) return undefined;
  const left = new Set(migratable ? hostCpu.unmigratable : []);
  const features = Object.keys(hostCpu.properties).filter((name) => !left.has(name));
  return { features, ...(hostCpu.unmigratable !== undefined && { migratable: false }) };
}

interface Choice {
  readonly emulator: string | null;
  readonly arch: string | null;
  readonly machine: string | null;
  readonly type: string | null;
}

/** What an emulator, an architecture, a machine and a type of domains stand for, each of which may be missing. */
async function chosen(
  state: QemuState,
  { emulator, arch, machine, type }: Choice,
): Promise<{ capabilities: QemuCapabilities; type: string; accelerator: QemuAccelerator }> {
  const path = emulator ?? emulatorFor(arch ?? hostArch());
  if (path === undefined) throw noEmulator(arch ?? hostArch());
  const capabilities = await state.capabilities.get(path);
  if (arch !== null && arch !== capabilities.arch)
    throw invalidArgument(`the emulator ${path} runs ${capabilities.arch}, not ${arch}`);
  const kind = type ?? (capabilities.has('kvm') ? 'kvm' : 'qemu');
  const accelerator = capabilities.accelerator(kind);
  if (accelerator === undefined)
    throw invalidArgument(`the emulator ${path} runs no domains of type '${kind}' here`);
  if (machine !== null && capabilities.machine(kind, machine) === undefined)
    throw invalidArgument(`the emulator ${path} has no machine '${machine}' for domains of type '${kind}'`);
  return { capabilities, type: kind, accelerator };
}
