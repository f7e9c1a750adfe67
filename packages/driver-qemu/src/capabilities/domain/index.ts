import { type DomainCapsInput, domainCapsXml } from '@tsvirt/conf/domaincaps';
import type { QemuCapabilities } from '../model.js';
import { type CpuKnowledge, cpuModes } from './cpu.js';
import { type DeviceHost, deviceCapabilities } from './devices.js';
import { type FeatureFacts, featureCapabilities } from './features.js';
import { capability, when } from './values.js';

export type { CpuKnowledge } from './cpu.js';
export type { FeatureFacts } from './features.js';

/** What virConnectGetDomainCapabilities is asked for, and what its answer depends on beside the binary. */
export interface DomainCapabilitiesQuery {
  /** `kvm`, `qemu`, `hvf` */
  readonly type: string;
  /** The machine's own name. */
  readonly machine: string;
  /** Virtual CPUs that guests of it can have; undefined where that isn't known. */
  readonly maxCpus?: number | undefined;
  /** Firmware images that are installed. */
  readonly firmware: readonly string[];
  /** Kinds of firmware that can be chosen automatically. */
  readonly autoFirmware: readonly string[];
  /** True where firmware for Secure Boot is among them. */
  readonly secureBoot: boolean;
  readonly cpu: CpuKnowledge;
  readonly devices: DeviceHost;
  readonly features: FeatureFacts;
}

/** What guests of one binary, machine and accelerator can be. */
export function domainCapabilities(
  capabilities: QemuCapabilities,
  query: DomainCapabilitiesQuery,
): DomainCapsInput {
  const { type, machine, maxCpus } = query;
  return {
    path: capabilities.binary,
    domain: type,
    machine,
    arch: capabilities.arch,
    ...(maxCpus !== undefined && { maxVcpus: maxCpus }),
    iothreads: true,
    os: {
      supported: true,
      enums: capability(true, { firmware: query.autoFirmware }).enums,
      loader: {
        supported: true,
        ...(query.firmware.length > 0 && { values: [...query.firmware] }),
        enums: capability(true, {
          type: ['rom', 'pflash'],
          readonly: ['yes', 'no'],
          secure: [...when(query.secureBoot, 'yes'), 'no'],
        }).enums,
      },
    },
    cpuModes: cpuModes(capabilities, capabilities.accelerator(type), query.cpu),
    memoryBacking: capability(true, {
      sourceType: ['file', 'anonymous', ...when(capabilities.has('memory-backend-memfd'), 'memfd')],
    }),
    devices: deviceCapabilities(capabilities, machine, query.devices),
    features: featureCapabilities(capabilities, type, machine, query.features),
  };
}

/** The `<domainCapabilities>` document of one binary, machine and accelerator. */
export function formatDomainCapabilities(
  capabilities: QemuCapabilities,
  query: DomainCapabilitiesQuery,
): string {
  return domainCapsXml(domainCapabilities(capabilities, query));
}
