import type { GuestCpu } from '@tsvirt/conf/cpu';
import { CPUCompareResult } from '@tsvirt/core';
import type { Architecture, Baseline, Comparison } from './architecture.js';
import { invalidArgument, unsupportedConfig } from './errors.js';
import { features, models, vendors } from './generated/arm.js';
import { copyFeatures, type Feature, type Processor, processorOf, setFeature, withModel } from './model.js';

/** Architectures whose models are the hypervisor's matter: what can run where isn't computed here. */

const identical: Comparison = { result: CPUCompareResult.IDENTICAL };

function sameModel(cpus: readonly [Processor, ...Processor[]]): Baseline {
  const [{ model }] = cpus;
  if (model === undefined) throw invalidArgument('the CPU has no model');
  return { model, vendor: undefined, features: [], exact: false };
}

/** A guest that is to have the host's model gets it, with what its document says of features. */
function takeHostModel(guest: GuestCpu, host: Processor | undefined): GuestCpu {
  if (guest.mode !== 'host-model') return guest;
  if (host?.model === undefined) throw unsupportedConfig("the host's CPU model isn't known");
  const own: Feature[] = copyFeatures(host.features).map(({ name, policy }) => ({
    name,
    policy: policy ?? 'require',
  }));
  for (const { name, policy } of guest.features ?? []) setFeature(own, name, policy);
  return {
    ...withModel(guest, { model: host.model, vendor: host.vendor, features: own }),
    mode: 'custom',
    match: 'exact',
  };
}

/** 32 and 64 bit ARM: hosts compare by vendor and model, guests are left to the hypervisor. */
export const arm: Architecture = {
  // Those of the table name hosts; a guest may have any that its hypervisor knows.
  models: [],
  knowsFeature: (name) => features.includes(name),
  compare(host, cpu) {
    if (cpu.kind !== 'host') return identical;
    const { vendor, model } = processorOf(cpu);
    if (vendor !== undefined && vendor !== host.vendor)
      return {
        result: CPUCompareResult.INCOMPATIBLE,
        reason: `the CPU's vendor is ${vendor}, and the host's is ${host.vendor ?? 'not known'}`,
      };
    if (model !== undefined && model !== host.model)
      return {
        result: CPUCompareResult.INCOMPATIBLE,
        reason: `the CPU's model is ${model}, and the host's is ${host.model ?? 'not known'}`,
      };
    return identical;
  },
  baseline: sameModel,
  update: takeHostModel,
};

export const s390: Architecture = {
  models: [],
  knowsFeature: () => true,
  compare: () => identical,
  update(guest, host) {
    if (guest.match === 'minimum')
      throw unsupportedConfig(
        "CPUs of this architecture can't be matched with 'minimum'",
        "Use match='exact'.",
      );
    for (const { name, policy } of guest.features ?? [])
      if (policy !== 'require' && policy !== 'disable')
        throw unsupportedConfig(
          `the CPU feature '${name}' has the policy '${policy}'`,
          "On this architecture features have the policy 'require' or 'disable'.",
        );
    return takeHostModel(guest, host);
  },
  // Those that stand for no machine are QEMU's own.
  describe: (model) => (model === 'max' || model === 'qemu' ? undefined : { vendor: 'IBM' }),
};

export const riscv: Architecture = {
  models: [],
  knowsFeature: () => true,
  compare: () => identical,
  update: takeHostModel,
};

export const loongarch: Architecture = {
  models: [],
  knowsFeature: () => true,
  compare: () => identical,
  update: takeHostModel,
};

/** Vendor and model by what MIDR says. */
export function modelOfMidr(midr: number): { readonly model?: string; readonly vendor?: string } {
  const vendor = vendors.find(([, value]) => value === ((midr >>> 24) & 0xff))?.[0];
  const part = (midr >>> 4) & 0xfff;
  const model = models.find(([, of, value]) => of === vendor && value === part)?.[0];
  return { ...(vendor !== undefined && { vendor }), ...(model !== undefined && { model }) };
}
