import type { DomainCapsInput } from '@tsvirt/conf/domaincaps';

/** Something that may be chosen, or isn't there. */
export type Capability = NonNullable<DomainCapsInput['memoryBacking']>;

/** Values by the name of their list; a list may be empty. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Something with what may be chosen there; where it isn't supported nothing may be. */
export function capability(supported: boolean, choices: Choices): Capability {
  if (!supported) return { supported: false };
  return {
    supported,
    enums: Object.entries(choices).map(([name, values]) => ({
      name,
      ...(values.length === 0 ? {} : { values: [...values] }),
    })),
  };
}

/** The values where a condition holds, none where it doesn't. */
export function when<T>(condition: boolean, ...values: readonly T[]): readonly T[] {
  return condition ? values : [];
}
