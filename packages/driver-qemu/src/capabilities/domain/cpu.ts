import { guestCpuDocument } from '@tsvirt/conf/cpu';
import type { DomainCapsInput } from '@tsvirt/conf/domaincaps';
import type { CpuModelFacts } from '@tsvirt/core';
import type { QemuAccelerator, QemuCapabilities, QemuCpuModel } from '../model.js';

type CpuModes = NonNullable<DomainCapsInput['cpuModes']>;

/** What is known of CPUs beside what the binary tells. */
export interface CpuKnowledge {
  /** True where guests can run on the host's CPU as it is. */
  readonly passthrough: boolean;
  /** The `<cpu>` of a guest that is the host's model; undefined where that has no name. */
  readonly hostModel?: string | undefined;
  /** Physical address bits of the host's CPU; 0 or undefined where they don't matter. */
  readonly addressBits?: number | undefined;
  /** Names of the models that guests may have; none where any will do. */
  readonly models: readonly string[];
  /** Vendors and versions of models, by name. */
  readonly facts: ReadonlyMap<string, CpuModelFacts>;
  /** libvirt's names of features, by the binary's. */
  readonly featureNames?: ReadonlyMap<string, string>;
}

/** The modes that a guest's CPU can have. */
export function cpuModes(
  capabilities: QemuCapabilities,
  accelerator: QemuAccelerator | undefined,
  knowledge: CpuKnowledge,
): CpuModes {
  const onOff = (name: string, values: readonly string[]) => [{ name, values: [...values] }];
  const host = knowledge.hostModel === undefined ? undefined : guestCpuDocument.parse(knowledge.hostModel);
  const bits = knowledge.passthrough ? (knowledge.addressBits ?? 0) : 0;
  const models = customModels(accelerator?.cpus ?? [], knowledge);
  return [
    knowledge.passthrough
      ? {
          name: 'host-passthrough',
          supported: true,
          enums: onOff(
            'hostPassthroughMigratable',
            capabilities.has('cpu.migratable') ? ['on', 'off'] : ['off'],
          ),
        }
      : { name: 'host-passthrough', supported: false },
    capabilities.has('cpu-max')
      ? { name: 'maximum', supported: true, enums: onOff('maximumMigratable', ['on', 'off']) }
      : { name: 'maximum', supported: false },
    host === undefined
      ? { name: 'host-model', supported: false }
      : {
          name: 'host-model',
          supported: true,
          ...(host.model !== undefined && { model: host.model }),
          ...(host.vendor !== undefined && { vendor: host.vendor }),
          ...(bits > 0 && { maxPhysAddr: { mode: 'passthrough' as const, limit: bits } }),
          ...(host.features !== undefined && { features: host.features }),
        },
    models.length === 0 ? { name: 'custom', supported: false } : { name: 'custom', supported: true, models },
  ];
}

type CustomModels = NonNullable<Extract<CpuModes[number], { name: 'custom' }>['models']>;

function customModels(cpus: readonly QemuCpuModel[], knowledge: CpuKnowledge): CustomModels {
  const allowed = new Set(knowledge.models);
  const name = (feature: string) => knowledge.featureNames?.get(feature) ?? feature;
  return cpus
    .filter((cpu) => cpu.name !== 'host' && (allowed.size === 0 || allowed.has(cpu.name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((cpu) => {
      const facts = knowledge.facts.get(cpu.name);
      const blockers = [...new Set(cpu.blockers.map(name))].sort();
      return {
        name: cpu.name,
        usable: cpu.usable === undefined ? 'unknown' : cpu.usable ? 'yes' : 'no',
        ...(cpu.deprecated && { deprecated: true }),
        vendor: facts?.vendor ?? 'unknown',
        ...(facts?.canonical !== undefined && { canonical: facts.canonical }),
        ...(blockers.length > 0 && { blockers }),
      };
    });
}
