import { parseCpu } from '@tsvirt/conf/cpu';
import { ErrorCode, isVirtError } from '@tsvirt/util';
import type { CpuKnowledge } from '../capabilities/domain/index.js';
import type { QemuCapabilities } from '../capabilities/model.js';
import { computeHostModels, type HostModelSources, type HostModels, isNative } from './host-model.js';

/**
 * What domain capabilities say of CPUs beside what the binary tells.
 * @param models the host's models where they are known already
 */
export async function cpuKnowledge(
  sources: HostModelSources,
  capabilities: QemuCapabilities,
  type: string,
  models?: HostModels,
): Promise<CpuKnowledge> {
  const { cpu, arch: hostArch, host } = sources;
  const { arch } = capabilities;
  const accelerator = capabilities.accelerator(type);
  const names = accelerator?.cpus.map(({ name }) => name) ?? [];
  const blockers = [...new Set(accelerator?.cpus.flatMap((model) => model.blockers) ?? [])];
  const [hostModels, known, facts, features] = await Promise.all([
    models ?? (accelerator && computeHostModels(sources, capabilities, accelerator)),
    // Of an architecture that isn't known any model will do.
    attempt(() => cpu.cpuGetModels(arch), []),
    attempt(() => cpu.cpuDescribeModels(arch, names), new Map()),
    attempt(() => cpu.cpuFeatureNames(arch, blockers), blockers),
  ]);
  const own = host === undefined ? undefined : parseCpu(host);
  return {
    passthrough: (type === 'kvm' || type === 'hvf') && isNative(hostArch, arch),
    hostModel: hostModels?.best,
    addressBits: own?.cpu.maxPhysAddr?.bits,
    models: known,
    facts,
    featureNames: new Map(blockers.map((name, at) => [name, features[at] ?? name])),
  };
}

async function attempt<T>(ask: () => T | Promise<T>, otherwise: T): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (isVirtError(error) && error.code === ErrorCode.NO_SUPPORT) return otherwise;
    throw error;
  }
}
