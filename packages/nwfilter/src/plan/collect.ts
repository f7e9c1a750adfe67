import { chainPriorities, type FilterRule, type NWFilter } from '@tsvirt/conf/nwfilter';
import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import { unresolved } from './combine.js';
import { Items } from './items.js';
import { under, type Variables, variablesOf } from './variables.js';

/** A rule where it is used: in the chain of its filter, with the variables that hold there. */
export interface RuleUse {
  readonly rule: FilterRule;
  readonly items: Items;
  /** `root`, or the name of a chain of its own: `arp`, `ipv4-x` … */
  readonly chain: string;
  readonly chainPriority: number;
  readonly variables: Variables;
}

/** Gives a filter by its name; undefined where there is none. */
export type FindFilter = (name: string) => NWFilter | undefined;

/**
 * All rules of a filter and of those that it refers to, depth first, in their order.
 * @throws VirtError `INTERNAL_ERROR` where a filter that is referred to is missing, or refers to itself
 */
export function collectRules(filter: NWFilter, variables: Variables, find: FindFilter): RuleUse[] {
  const uses: RuleUse[] = [];
  collect(filter, variables, find, [], uses);
  return uses;
}

function collect(
  filter: NWFilter,
  variables: Variables,
  find: FindFilter,
  above: readonly string[],
  uses: RuleUse[],
): void {
  const path = [...above, filter.name];
  for (const entry of filter.entries ?? []) {
    if (entry.kind === 'rule') {
      const { chain, priority = 0 } = filter;
      uses.push({ rule: entry, items: new Items(entry), chain, chainPriority: priority, variables });
      continue;
    }
    if (path.includes(entry.filter))
      throw filterError(ErrorCode.INTERNAL_ERROR, `the network filter '${entry.filter}' refers to itself`);
    const inner = find(entry.filter);
    if (inner === undefined)
      throw filterError(
        ErrorCode.INTERNAL_ERROR,
        `the network filter '${filter.name}' refers to '${entry.filter}', which doesn't exist`,
      );
    collect(inner, under(variables, variablesOf(entry.parameters)), find, path, uses);
  }
}

/** The names of the variables that the rules need and that have no value, each once. */
export function missingVariables(uses: readonly RuleUse[]): string[] {
  return [...new Set(uses.flatMap(({ items, variables }) => unresolved(items.variables(), variables)))];
}

/** What a chain's name begins with: the protocol that goes there. */
export function chainProtocol(chain: string): string | undefined {
  return Object.keys(chainPriorities).find((word) => chain.startsWith(word));
}
