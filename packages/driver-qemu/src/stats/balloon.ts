import type { TypedParam } from '@tsvirt/core';
import { currentMemory, type GuestObject } from '../domain/guest.js';
import type { Answers } from './answers.js';
import { big } from './params.js';

/** Statistics of the balloon by the number of their tag. */
const balloonNames: readonly string[] = [
  'swap_in',
  'swap_out',
  'major_fault',
  'minor_fault',
  'unused',
  'available',
  'current',
  'rss',
  'usable',
  'last-update',
  'disk_caches',
  'hugetlb_pgalloc',
  'hugetlb_pgfail',
];

/** How much memory a guest has, and what it says of it. */
export function balloonStats(object: GuestObject, { memory }: Answers): TypedParam[] {
  const params: TypedParam[] = [
    big('balloon.current', currentMemory(object)),
    big('balloon.maximum', object.current.memory ?? 0n),
  ];
  for (const { tag, val } of memory ?? []) {
    const name = balloonNames[tag];
    if (name !== undefined && name !== 'current') params.push(big(`balloon.${name}`, val));
  }
  return params;
}
