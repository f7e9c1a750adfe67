import type { GuestCpu } from '@tsvirt/conf/cpu';
import { CPUCompareResult } from '@tsvirt/core';
import type { Architecture, Comparison } from './architecture.js';
import { failed, notInTable, unknownModel } from './errors.js';
import { models, vendors } from './generated/ppc64.js';
import { processorOf } from './model.js';

const vendorsOfModels = new Map(models.map(([name, vendor]) => [name, vendor]));
const archs: readonly string[] = ['ppc64', 'ppc64le'];
/** Names of models that were told apart once. */
const legacy: ReadonlyMap<string, string> = new Map([
  ['POWER7_v2.1', 'POWER7'],
  ['POWER7_v2.3', 'POWER7'],
  ['POWER7+_v2.1', 'POWER7'],
  ['POWER8_v1.0', 'POWER8'],
]);
const newest = 11;
const oldest = 6;

const incompatible = (reason: string): Comparison => ({ result: CPUCompareResult.INCOMPATIBLE, reason });

function known(name: string): string {
  if (!vendorsOfModels.has(name)) throw unknownModel(name);
  return name;
}

/** Whether a host can run guests in a compatibility mode. */
function compatible(host: string, mode: string): boolean {
  const version = (text: string, pattern: RegExp) => {
    const number = Number(pattern.exec(text)?.[1] ?? 0);
    return number >= oldest && number <= newest ? number : undefined;
  };
  const hosts = version(host, /^POWER(\d+)$/);
  if (hosts === undefined) throw notInTable(`the host's CPU ${host} has no compatibility modes`);
  const wanted = version(mode, /^power(\d+)$/);
  if (wanted === undefined)
    throw notInTable(`there is no compatibility mode '${mode}'`, 'Modes are power6 to power11.');
  return wanted <= hosts;
}

function convertLegacy(guest: GuestCpu): GuestCpu {
  const name = legacy.get(guest.model?.name ?? '');
  return name === undefined ? guest : { ...guest, model: { ...guest.model, name } };
}

/** ppc64 and ppc64le: a guest's processor is its host's model, or another generation's instructions on it. */
export const ppc64: Architecture = {
  models: models.map(([name]) => name),
  knowsFeature: () => false,
  compare(host, cpu) {
    const other = processorOf(cpu);
    if (other.arch !== undefined && !archs.includes(other.arch))
      return incompatible(`the CPU's architecture is ${other.arch}, and the host's is ${host.arch}`);
    if (other.vendor !== undefined && other.vendor !== host.vendor)
      return incompatible(
        `the CPU's vendor is ${other.vendor}, and the host's is ${host.vendor ?? 'not known'}`,
      );
    const hosts = known(host.model ?? '');
    if (cpu.kind === 'guest' && cpu.cpu.mode !== 'custom') {
      const mode = cpu.cpu.mode === 'host-model' ? cpu.cpu.model?.name : undefined;
      if (mode !== undefined && !compatible(hosts, mode))
        return incompatible(`the host's CPU ${hosts} has no compatibility mode ${mode}`);
      return { result: CPUCompareResult.IDENTICAL };
    }
    const wanted = known(legacy.get(other.model ?? '') ?? other.model ?? '');
    return wanted === hosts
      ? { result: CPUCompareResult.IDENTICAL }
      : incompatible(`the CPU's model is ${wanted}, and the host's is ${hosts}`);
  },
  baseline(cpus) {
    const model = known(cpus[0].model ?? '');
    const vendor = vendorsOfModels.get(model);
    for (const cpu of cpus) {
      if (cpu.model !== model) throw failed(`the CPUs have different models: ${model} and ${cpu.model}`);
      if (cpu.vendor === undefined) continue;
      if (!vendors.includes(cpu.vendor)) throw notInTable(`there is no CPU vendor '${cpu.vendor}'`);
      if (cpu.vendor !== vendor)
        throw failed(`the CPU's vendor is ${cpu.vendor}, and that of its model ${model} is ${vendor}`);
    }
    return { model, vendor: undefined, features: [], exact: true };
  },
  update: (guest) =>
    guest.mode === 'custom' && guest.match !== undefined ? { ...guest, match: 'exact' } : guest,
  convertLegacy,
  describe: (model) => (vendorsOfModels.has(model) ? { vendor: vendorsOfModels.get(model) } : undefined),
};

/** The model that has a processor version. */
export function modelOfPvr(pvr: number): { readonly model: string; readonly vendor: string } | undefined {
  for (const [model, vendor, versions] of models)
    if (versions.some(([value, mask]) => (pvr & mask) >>> 0 === (value & mask) >>> 0))
      return { model, vendor };
  return undefined;
}
