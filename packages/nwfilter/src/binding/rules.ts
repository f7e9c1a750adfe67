import type { NWFilterBinding } from '@tsvirt/conf/nwfilterbinding';
import { ErrorCode } from '@tsvirt/util';
import { filterError } from '../errors.js';
import { inForce } from '../firewall/batch.js';
import { learningFilter } from '../learning/filters.js';
import type { LearningTask } from '../learning/learner.js';
import { learningMode } from '../learning/mode.js';
import { collectRules, type FindFilter, missingVariables } from '../plan/collect.js';
import { type FirewallPlan, planFirewall } from '../plan/plan.js';
import { type Variables, variablesOf } from '../plan/variables.js';

/** What a binding comes to. */
export interface BindingRules {
  readonly plan: FirewallPlan;
  /** What is to be learned about the guest: its filter needs an address that nobody gave. */
  readonly learning?: LearningTask;
}

/**
 * The rules of a binding. Where its filter needs the guest's address, which nobody gave and which wasn't learned yet, they are those under
 * which it shows.
 * @throws VirtError `INTERNAL_ERROR` for filters that are missing and variables without values, `PARSE_FAILED` for CTRL_IP_LEARNING
 */
export function bindingRules(
  binding: NWFilterBinding,
  learned: readonly string[],
  find: FindFilter,
): BindingRules {
  const { portdev, filterref, mac } = binding;
  const filter = find(filterref.filter);
  if (filter === undefined)
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `the interface '${portdev.name}' is to have the network filter '${filterref.filter}', which doesn't exist`,
      'nwfilter-list shows those that do.',
    );
  const given: Variables = new Map([...variablesOf(filterref.parameters), ['MAC', [mac.address]]]);
  const uses = collectRules(filter, given, find);
  const missing = missingVariables(uses);
  if (missing.length === 0) return { plan: planFirewall(uses, portdev.name, inForce) };
  const mode = missing.length === 1 && missing[0] === 'IP' ? learningMode(given) : undefined;
  if (mode === undefined)
    throw filterError(
      ErrorCode.INTERNAL_ERROR,
      `the network filter '${filter.name}' has no value for ${missing.map((name) => `'${name}'`).join(', ')} on '${portdev.name}'`,
      `Give it in <filterref>: <parameter name='${missing[0]}' value='…'/>`,
    );
  const servers = given.get('DHCPSERVER') ?? [];
  const learning: LearningTask = { link: portdev.name, mac: mac.address, mode, servers };
  const variables: Variables = new Map([...given, ['IP', learned]]);
  const shown =
    learned.length === 0
      ? collectRules(learningFilter(mode, servers.length > 0), given, find)
      : collectRules(filter, variables, find);
  return { plan: planFirewall(shown, portdev.name, inForce), learning };
}
