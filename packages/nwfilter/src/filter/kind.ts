import { formatNWFilter, type NWFilter, parseNWFilter } from '@tsvirt/conf/nwfilter';
import { nouns, type ObjectKind, type StoredObject } from '@tsvirt/conf/store';
import type { NWFilterRef } from '@tsvirt/core';

export type FilterObject = StoredObject<NWFilter>;

/** How filters are kept: a definition each, which nothing makes active. */
export const filterKind: ObjectKind<NWFilter> = {
  noun: nouns.nwfilter,
  parse: (xml) => parseNWFilter(xml),
  format: (filter) => formatNWFilter(filter),
  nameOf: ({ name }) => name,
  uuidOf: ({ uuid }) => uuid ?? '',
};

export function refOf({ name, uuid }: FilterObject): NWFilterRef {
  return { name: name ?? '', uuid };
}
