import type { NWFilter } from '@tsvirt/conf/nwfilter';
import type { FindFilter } from '../plan/collect.js';

/** The names of the filters to which a filter refers itself. */
export function referencesOf({ entries }: NWFilter): string[] {
  return (entries ?? []).flatMap((entry) => (entry.kind === 'filterref' ? [entry.filter] : []));
}

/** True where a filter is another one, or refers to it, itself or by others. */
export function reaches(from: string, to: string, find: FindFilter): boolean {
  const seen = new Set<string>();
  const waiting = [from];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    const filter = find(name);
    if (filter !== undefined) waiting.push(...referencesOf(filter));
  }
  return false;
}
