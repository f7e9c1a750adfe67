import { existsSync } from 'node:fs';
import { domainCapsXml } from '@tsvirt/conf/domaincaps';
import { builtCapabilities } from '../capabilities/domain/built.js';
import { type CpuKnowledge, domainCapabilities } from '../capabilities/domain/index.js';
import type { QemuCapabilities, QemuMachine } from '../capabilities/model.js';
import { cpuKnowledge } from '../cpu/knowledge.js';
import type { QemuState } from '../driver-state.js';
import { loaderImages, securesBoot, selectableFirmware } from '../firmware/select.js';
import { hostArch } from '../host/node.js';
import { sevPlatform } from '../host/sev.js';

const firstIommuGroup = '/sys/kernel/iommu_groups/0';

/** Where firmware images usually are; those of descriptors go before. */
const firmwareImages: readonly string[] = [
  '/usr/share/OVMF/OVMF_CODE_4M.fd',
  '/usr/share/OVMF/OVMF_CODE.fd',
  '/usr/share/edk2/ovmf/OVMF_CODE.fd',
];

/** The `<domainCapabilities>` document of one binary, accelerator and machine on this host. */
export async function describeGuests(
  state: QemuState,
  capabilities: QemuCapabilities,
  type: string,
  machine: QemuMachine,
): Promise<string> {
  const [installed, cpu, tpm, sev] = await Promise.all([
    state.installedFirmware(),
    knowledge(state, capabilities, type),
    state.tpmPrograms('host'),
    sevPlatform(),
  ]);
  const { arch } = capabilities;
  const described = loaderImages(installed, arch, machine.name);
  const caps = domainCapabilities(capabilities, {
    type,
    machine: machine.name,
    maxCpus: machine.maxCpus,
    firmware: described.length > 0 ? described : firmwareImages.filter((image) => existsSync(image)),
    autoFirmware: selectableFirmware(installed, arch, machine.name),
    secureBoot: securesBoot(installed, arch, machine.name),
    cpu,
    devices: { tpmVersions: tpm.versions ?? [], rdp: false, vfio: existsSync(firstIommuGroup) },
    features: sev === undefined ? {} : { sev },
  });
  return domainCapsXml(builtCapabilities(caps));
}

/** Without a driver that knows CPUs, guests can still have what the binary itself has names for. */
async function knowledge(
  state: QemuState,
  capabilities: QemuCapabilities,
  type: string,
): Promise<CpuKnowledge> {
  try {
    const [cpu, host] = await Promise.all([state.context.cpu(), state.hostCpu()]);
    const models = await state.hostModels(capabilities, type);
    return await cpuKnowledge({ cpu, arch: hostArch(), host }, capabilities, type, models);
  } catch (error) {
    state.logger.warn("the host's CPU model isn't known", { error });
    return { passthrough: type === 'kvm', models: [], facts: new Map() };
  }
}
