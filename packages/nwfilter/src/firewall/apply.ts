import { type CommandRunner, ErrorCode, isCommandError, type UndoStack, withUndo } from '@tsvirt/util';
import { filterError } from '../errors.js';
import type { FirewallPlan } from '../plan/plan.js';
import { ebtablesBatch, iptablesBatch, type Present, parsePresent } from './batch.js';

interface Layer {
  readonly save: readonly [string, ...string[]];
  readonly restore: readonly [string, ...string[]];
  /** What its program is to do for a plan. */
  input(link: string, plan: FirewallPlan, present: Present): string;
  concerns(plan: FirewallPlan): boolean;
}

const layers: readonly Layer[] = [
  {
    save: ['ebtables-save'],
    restore: ['ebtables-restore', '--noflush'],
    input: (link, plan, present) => ebtablesBatch(link, plan.ebtables, present),
    concerns: ({ ebtables }) => ebtables.chains.length > 0,
  },
  {
    save: ['iptables-save', '-t', 'filter'],
    restore: ['iptables-restore', '--noflush', '--wait'],
    input: (link, plan, present) => iptablesBatch(link, plan.iptables, present),
    concerns: ({ iptables }) => iptables.length > 0,
  },
  {
    save: ['ip6tables-save', '-t', 'filter'],
    restore: ['ip6tables-restore', '--noflush', '--wait'],
    input: (link, plan, present) => iptablesBatch(link, plan.ip6tables, present),
    concerns: ({ ip6tables }) => ip6tables.length > 0,
  },
];

/** No rules at all. */
export const emptyPlan: FirewallPlan = {
  ebtables: { chains: [], rules: [], sent: false, received: false },
  iptables: [],
  ip6tables: [],
};

/**
 * Gives a link these rules in place of those it has. Each program makes its change in one transaction; where one fails, those of the
 * others before it are taken back: `before` is what was in force.
 * @throws VirtError `CONFIG_UNSUPPORTED` where a program that is needed isn't installed, `INTERNAL_ERROR` for rules that are refused
 */
export async function applyPlan(
  runner: CommandRunner,
  link: string,
  plan: FirewallPlan,
  before: FirewallPlan = emptyPlan,
): Promise<void> {
  await withUndo(async (undo) => {
    const tables = await Promise.all(layers.map((layer) => presentOf(runner, layer, layer.concerns(plan))));
    for (const [at, layer] of layers.entries()) {
      const input = layer.input(link, plan, tables[at] ?? nothing);
      if (input !== '') await applyLayer(runner, layer, link, input, before, undo);
    }
  });
}

async function applyLayer(
  runner: CommandRunner,
  layer: Layer,
  link: string,
  input: string,
  before: FirewallPlan,
  undo: UndoStack,
): Promise<void> {
  try {
    await runner.run(layer.restore, { input });
  } catch (error) {
    const why = isCommandError(error) ? error.stderr.trim() : String(error);
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `the rules of '${link}' can't be put in force: ${why}`,
      undefined,
      error,
    );
  }
  undo.push(`put the rules of ${link} back as they were`, async () => {
    const now = await presentOf(runner, layer, true);
    const inverse = layer.input(link, before, now);
    if (inverse !== '') await runner.run(layer.restore, { input: inverse });
  });
}

const nothing = parsePresent('');

async function presentOf(runner: CommandRunner, { save }: Layer, needed: boolean): Promise<Present> {
  try {
    return parsePresent((await runner.run(save)).stdout);
  } catch (error) {
    const missing =
      isCommandError(error) && error.status === undefined && /no such program/.test(error.message);
    if (missing && needed)
      throw filterError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `the filter's rules can't be put in force: ${save[0]} isn't installed`,
        'Install the packages ebtables and iptables.',
        error,
      );
    // Without its program, or without the kernel's table, there are no such rules.
    if (needed) throw error;
    return nothing;
  }
}
