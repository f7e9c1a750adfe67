import { CPUCompareResult } from '@tsvirt/core';
import type { Comparison } from '../architecture.js';
import type { Processor } from '../model.js';
import { featuresOf, featuresWith } from './processor.js';
import { x86Table } from './table.js';
import { contains, intersect, isEmpty, remove, type Words } from './words.js';

const archs: readonly string[] = ['i686', 'x86_64'];

const incompatible = (reason: string): Comparison => ({ result: CPUCompareResult.INCOMPATIBLE, reason });

/** @throws VirtError `INTERNAL_ERROR` for a model or a feature that isn't known */
export function compare(host: Processor, cpu: Processor): Comparison {
  if (cpu.arch !== undefined && !archs.includes(cpu.arch))
    return incompatible(`the CPU's architecture is ${cpu.arch}, and the host's is ${host.arch}`);
  if (cpu.vendor !== undefined && cpu.vendor !== host.vendor)
    return incompatible(`the CPU's vendor is ${cpu.vendor}, and the host's is ${host.vendor ?? 'not known'}`);

  const table = x86Table();
  const hosts = featuresOf(host, table);
  const forced = featuresWith(cpu, 'force', table);
  const required = featuresWith(cpu, 'require', table);
  const optional = featuresWith(cpu, 'optional', table);
  const disabled = featuresWith(cpu, 'disable', table);
  const forbidden = featuresWith(cpu, 'forbid', table);

  intersect(forbidden, hosts);
  if (!isEmpty(forbidden)) return incompatible(`the host's CPU has what is forbidden: ${namesOf(forbidden)}`);

  // What is said of a feature itself goes before what its model says.
  for (const others of [forced, optional, disabled]) remove(required, others);
  if (!contains(hosts, required)) {
    remove(required, hosts);
    return incompatible(`the host's CPU lacks: ${namesOf(required)}`);
  }
  const extra = hosts.slice();
  for (const wanted of [optional, required, disabled, forced]) remove(extra, wanted);
  if (isEmpty(extra)) return { result: CPUCompareResult.IDENTICAL };
  if (cpu.kind === 'guest' && cpu.match === 'strict')
    return incompatible(`the host's CPU has more than is wanted: ${namesOf(extra)}`);
  return { result: CPUCompareResult.SUPERSET };
}

function namesOf(words: Words): string {
  const names = x86Table().features.filter(({ bits }) =>
    bits.every(
      (_, at) => at % 2 === 1 || ((words[bits[at] as number] as number) & (bits[at + 1] as number)) !== 0,
    ),
  );
  return names.map(({ name }) => name).join(', ');
}
