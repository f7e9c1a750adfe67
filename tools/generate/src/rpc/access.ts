import { camel } from '../contract/names.js';
import { readFacts } from '../facts.js';
import type { WireAcl, WireProcedure } from '../wire-facts.js';
import { aclOverrides, readOnlyOverrides } from './rules.js';

/** The values of libvirt's constants by their C names. */
export type Constants = ReadonlyMap<string, number>;

export function readConstants(factsDirectory: string): Constants {
  const facts = readFacts<{ enums: readonly { members: readonly { name: string; value: number }[] }[] }>(
    factsDirectory,
    'api-constants.json',
  );
  return new Map(
    facts.enums.flatMap(({ members }) => members.map(({ name, value }) => [name, value] as const)),
  );
}

export function constant(constants: Constants, name: string): number {
  const value = constants.get(name);
  if (value === undefined) throw new Error(`no constant ${name}`);
  return value;
}

/** The flags that a rule speaks of. */
export const flagMask = (flags: readonly string[], constants: Constants): number =>
  flags.reduce((sum, flag) => sum | constant(constants, flag), 0);

export function aclText(rule: WireAcl, constants: Constants): string {
  const parts = [`object: '${rule.object}'`, `permission: '${rule.permission}'`];
  if (rule.flags !== undefined)
    parts.push(`flags: ${flagMask(rule.flags, constants)}`, `match: '${rule.flagsMatch}'`);
  if (rule.param !== undefined)
    parts.push(`param: '${camel(rule.param)}'`, `value: ${constant(constants, rule.paramValue ?? '')}`);
  return `{ ${parts.join(', ')} }`;
}

/** True for a permission that a read-only connection has. */
export const isRead = ({ permission }: WireAcl): boolean => /^(getattr|read|search_.*)$/.test(permission);

export const isConditional = (rule: WireAcl): boolean => rule.flags !== undefined || rule.param !== undefined;

/** The permissions of a procedure, and whether a read-only connection may call it as far as that doesn't hang on its arguments. */
export function accessOf(procedure: WireProcedure): { acl: readonly WireAcl[]; readOnly: boolean } {
  const acl = aclOverrides[procedure.name] ?? procedure.acl ?? [];
  const open = acl.every((rule) => isConditional(rule) || isRead(rule));
  return { acl, readOnly: readOnlyOverrides[procedure.name] ?? open };
}
