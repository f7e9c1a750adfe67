import { DomainMemoryStatTags } from '@tsvirt/core';
import { paramLines, paramText } from '../output/format.js';
import { parseScaled } from '../parser/numbers.js';
import { CommandFailure, doing, fail } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { domainOf } from './lookup.js';

const { ACTUAL_BALLOON, NR: _, ...TAGS } = DomainMemoryStatTags;
/** What statistics are called, by tag. */
const STATS: ReadonlyMap<number, string> = new Map([
  ...Object.entries(TAGS).map(([name, tag]) => [tag, name.toLowerCase()] as const),
  [ACTUAL_BALLOON, 'actual'],
]);

const NUMA_MODES: readonly string[] = ['strict', 'preferred', 'interleave', 'restrictive'];
const UNLIMITED = 9007199254740991n;

/** A limit in KiB: a size with a unit, or -1 for none. */
function limit(c: Invocation, name: string): bigint | undefined {
  const text = c.text(name);
  if (text === undefined) return undefined;
  if (text === '-1') return UNLIMITED;
  const result = parseScaled(text, 1024n, 2n ** 63n - 1n);
  if (!result.ok)
    throw new CommandFailure([
      `Unable to parse integer parameter ${name}`,
      ...(result.reason === undefined ? [] : [result.reason]),
    ]);
  return result.value / 1024n;
}

export const handlers: Handlers = {
  async setmem(c) {
    const domain = await domainOf(c);
    const impact = c.impact();
    const bytes = c.scaled('size', 1024n) ?? 0n;
    const kib = bytes / 1024n;
    if (impact === 0 && !c.has('current')) await domain.setMemory(kib);
    else await domain.setMemoryFlags(kib, impact);
  },

  async setmaxmem(c) {
    const domain = await domainOf(c);
    const impact = c.impact();
    const kib = (c.scaled('size', 1024n) ?? 0n) / 1024n;
    await doing('Unable to change MaxMemorySize', () =>
      impact === 0 && !c.has('current') ? domain.setMaxMemory(kib) : domain.setMemoryFlags(kib, impact | 4),
    );
  },

  async dommemstat(c) {
    const domain = await domainOf(c);
    const period = c.int('period');
    if (period !== undefined) {
      if (period < 0) fail(`Invalid collection period value '${period}'`);
      await doing('Unable to change balloon collection period.', () =>
        domain.setMemoryStatsPeriod(period, c.impact()),
      );
      return;
    }
    const stats = await doing(`Failed to get memory statistics for domain ${domain.name}`, () =>
      domain.memoryStats(0),
    );
    for (const { tag, val } of stats) {
      const name = STATS.get(tag);
      if (name !== undefined) c.print(`${name} ${val}\n`);
    }
  },

  async memtune(c) {
    const domain = await domainOf(c);
    const params = {
      hard_limit: limit(c, 'hard-limit'),
      soft_limit: limit(c, 'soft-limit'),
      swap_hard_limit: limit(c, 'swap-hard-limit'),
      min_guarantee: limit(c, 'min-guarantee'),
    };
    if (Object.values(params).every((value) => value === undefined)) {
      const current = await doing('Unable to get memory parameters', () =>
        domain.getMemoryParameters(c.impact()),
      );
      c.print(paramLines(current, (value) => (value === UNLIMITED ? 'unlimited' : paramText(value))));
      return;
    }
    await doing('Unable to change memory parameters', () => domain.setMemoryParameters(params, c.impact()));
  },

  async numatune(c) {
    const domain = await domainOf(c);
    const mode = c.text('mode');
    const nodeset = c.text('nodeset');
    if (mode === undefined && nodeset === undefined) {
      const current = await doing('Unable to get numa parameters', () =>
        domain.getNumaParameters(c.impact()),
      );
      c.print(
        paramLines(current, (value, name) =>
          name === 'numa_mode' && typeof value === 'number'
            ? (NUMA_MODES[value] ?? String(value))
            : paramText(value),
        ),
      );
      return;
    }
    let number: number | undefined;
    if (mode !== undefined) {
      const named = NUMA_MODES.indexOf(mode);
      number = named >= 0 ? named : /^[0-9]+$/.test(mode) ? Number(mode) : -1;
      if (number < 0 || number >= NUMA_MODES.length) fail(`Invalid mode: ${mode}`);
    }
    await doing('Unable to change numa parameters', () =>
      domain.setNumaParameters({ numa_nodeset: nodeset, numa_mode: number }, c.impact()),
    );
  },

  async 'domdirtyrate-calc'(c) {
    const domain = await domainOf(c);
    const mode = c.text('mode');
    const modes = ['page-sampling', 'dirty-bitmap', 'dirty-ring'];
    const index = mode === undefined ? 0 : modes.indexOf(mode);
    if (index < 0) fail(`Unknown calculation mode '${mode}'`);
    await domain.startDirtyRateCalc(c.int('seconds') ?? 1, [0, 2, 4][index] ?? 0);
    c.extra("Start to calculate domain's memory dirty rate successfully.\n");
  },

  async 'update-memory-device'(c) {
    const { updateMemoryDevice } = await import('./memory-device.js');
    await updateMemoryDevice(c);
  },
};
