import type { Baseline, BaselineOptions } from '../architecture.js';
import { failed } from '../errors.js';
import type { Processor } from '../model.js';
import { decode } from './decode.js';
import { featuresOf } from './processor.js';
import { x86Table } from './table.js';
import { addBits, intersect, isEmpty } from './words.js';

/** @throws VirtError `OPERATION_FAILED` where nothing is common to all; `INTERNAL_ERROR` for a model or a feature that isn't known */
export function baseline(cpus: readonly [Processor, ...Processor[]], options: BaselineOptions): Baseline {
  const table = x86Table();
  const [first] = cpus;
  const words = featuresOf(first, table);
  for (const cpu of cpus.slice(1)) intersect(words, featuresOf(cpu, table));
  if (options.features !== undefined) {
    const given = table.empty();
    for (const name of options.features) addBits(given, table.find(table.nameOf(name))?.bits ?? []);
    intersect(words, given);
  }
  if (isEmpty(words)) throw failed('the CPUs have nothing in common');

  const vendor = commonVendor(cpus);
  const named = cpus.flatMap(({ model }) => model ?? []);
  const common = named.every((name) => name === named[0]) ? named[0] : undefined;
  const text = vendor === undefined ? undefined : table.vendors.get(vendor);
  const found = decode(
    { words, vendor: text, signature: 0 },
    {
      for: 'guest',
      models: options.models,
      preferred: common,
      favoured: named,
      migratable: options.migratable,
    },
  );
  const said = cpus.every((cpu) => cpu.vendor !== undefined);
  return {
    model: found.model,
    vendor: said ? found.vendor : undefined,
    features: found.features,
    exact: common !== undefined && found.model === common,
  };
}

/** The vendor of all processors, by what they say or else by their models. */
function commonVendor(cpus: readonly Processor[]): string | undefined {
  const table = x86Table();
  let common: string | undefined;
  for (const [at, cpu] of cpus.entries()) {
    const ofModel = cpu.model === undefined ? undefined : table.model(cpu.model).vendor;
    if (cpu.vendor !== undefined && ofModel !== undefined && cpu.vendor !== ofModel)
      throw failed(`the CPU's vendor is ${cpu.vendor}, and that of its model ${cpu.model} is ${ofModel}`);
    const vendor = cpu.vendor ?? (at === 0 ? undefined : ofModel);
    if (vendor === undefined) continue;
    if (!table.vendors.has(vendor)) throw failed(`there is no CPU vendor '${vendor}'`);
    if (common !== undefined && common !== vendor)
      throw failed(`the CPUs have different vendors: ${common} and ${vendor}`);
    common = vendor;
  }
  return common;
}
