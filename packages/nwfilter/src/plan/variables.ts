import type { FilterParameter } from '@tsvirt/conf/nwfilter';

/** What the variables of a filter stand for, each a list of at least one value. */
export type Variables = ReadonlyMap<string, readonly string[]>;

/** The variables that parameters give; one given several times is a list. */
export function variablesOf(parameters: readonly FilterParameter[] | undefined): Variables {
  const variables = new Map<string, string[]>();
  for (const { name, value } of parameters ?? []) {
    const values = variables.get(name);
    if (values === undefined) variables.set(name, [value]);
    else values.push(value);
  }
  return variables;
}

/** Variables of an outer filter over those that a reference gives. */
export function under(outer: Variables, inner: Variables): Variables {
  return inner.size === 0 ? outer : new Map([...inner, ...outer]);
}
