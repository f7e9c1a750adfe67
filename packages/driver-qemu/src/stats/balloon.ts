import {
  DOMAIN_STATS_BALLOON_AVAILABLE,
  DOMAIN_STATS_BALLOON_CURRENT,
  DOMAIN_STATS_BALLOON_DISK_CACHES,
  DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC,
  DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL,
  DOMAIN_STATS_BALLOON_LAST_UPDATE,
  DOMAIN_STATS_BALLOON_MAJOR_FAULT,
  DOMAIN_STATS_BALLOON_MAXIMUM,
  DOMAIN_STATS_BALLOON_MINOR_FAULT,
  DOMAIN_STATS_BALLOON_RSS,
  DOMAIN_STATS_BALLOON_SWAP_IN,
  DOMAIN_STATS_BALLOON_SWAP_OUT,
  DOMAIN_STATS_BALLOON_UNUSED,
  DOMAIN_STATS_BALLOON_USABLE,
  DomainMemoryStatTags as Tag,
  type TypedParam,
} from '@tsvirt/core';
import { currentMemory, type GuestObject } from '../domain/guest.js';
import type { Answers } from './answers.js';
import { big } from './params.js';

/** Statistics by the tag of what they tell; how much the guest has now is told before. */
const fieldOf: ReadonlyMap<number, string> = new Map([
  [Tag.SWAP_IN, DOMAIN_STATS_BALLOON_SWAP_IN],
  [Tag.SWAP_OUT, DOMAIN_STATS_BALLOON_SWAP_OUT],
  [Tag.MAJOR_FAULT, DOMAIN_STATS_BALLOON_MAJOR_FAULT],
  [Tag.MINOR_FAULT, DOMAIN_STATS_BALLOON_MINOR_FAULT],
  [Tag.UNUSED, DOMAIN_STATS_BALLOON_UNUSED],
  [Tag.AVAILABLE, DOMAIN_STATS_BALLOON_AVAILABLE],
  [Tag.RSS, DOMAIN_STATS_BALLOON_RSS],
  [Tag.USABLE, DOMAIN_STATS_BALLOON_USABLE],
  [Tag.LAST_UPDATE, DOMAIN_STATS_BALLOON_LAST_UPDATE],
  [Tag.DISK_CACHES, DOMAIN_STATS_BALLOON_DISK_CACHES],
  [Tag.HUGETLB_PGALLOC, DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC],
  [Tag.HUGETLB_PGFAIL, DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL],
]);

/** How much memory a guest has, and what it says of it. */
export function balloonStats(object: GuestObject, { memory }: Answers): TypedParam[] {
  const params: TypedParam[] = [
    big(DOMAIN_STATS_BALLOON_CURRENT, currentMemory(object)),
    big(DOMAIN_STATS_BALLOON_MAXIMUM, object.current.memory ?? 0n),
  ];
  for (const { tag, val } of memory ?? []) {
    const field = fieldOf.get(tag);
    if (field !== undefined) params.push(big(field, val));
  }
  return params;
}
