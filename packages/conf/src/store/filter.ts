import type { StoredObject } from './stored-object.js';

/** What to list; a property left out doesn't matter. */
export interface ListFilter {
  readonly active?: boolean | undefined;
  readonly persistent?: boolean | undefined;
  readonly autostart?: boolean | undefined;
}

/** The flag bits of a kind's list call; 0 where it has none. */
export interface ListBits {
  readonly active: number;
  readonly inactive: number;
  readonly persistent: number;
  readonly transient: number;
  readonly autostart: number;
  readonly noAutostart: number;
}

/** Bits of virConnectListAllDomains. */
export const domainListBits: ListBits = {
  active: 1,
  inactive: 2,
  persistent: 4,
  transient: 8,
  autostart: 1024,
  noAutostart: 2048,
};

/** Bits of virConnectListAllNetworks and virConnectListAllStoragePools. */
export const networkListBits: ListBits = {
  inactive: 1,
  active: 2,
  persistent: 4,
  transient: 8,
  autostart: 16,
  noAutostart: 32,
};

/** The filter that list flags ask for. Both bits of a pair, or none, means that it doesn't matter. */
export function filterOfFlags(flags: number, bits: ListBits): ListFilter {
  return {
    active: flagChoice(flags, bits.active, bits.inactive),
    persistent: flagChoice(flags, bits.persistent, bits.transient),
    autostart: flagChoice(flags, bits.autostart, bits.noAutostart),
  };
}

/** What a pair of bits asks for; undefined where both or none are set: then it doesn't matter. */
export function flagChoice(flags: number, yes: number, no: number): boolean | undefined {
  const wantsYes = (flags & yes) !== 0;
  return wantsYes === ((flags & no) !== 0) ? undefined : wantsYes;
}

export function matches<Model, Data>(object: StoredObject<Model, Data>, filter: ListFilter): boolean {
  return (
    (filter.active === undefined || filter.active === object.active) &&
    (filter.persistent === undefined || filter.persistent === object.persistent) &&
    (filter.autostart === undefined || filter.autostart === object.autostart)
  );
}
