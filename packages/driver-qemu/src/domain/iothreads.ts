import type { Domain } from '@tsvirt/conf/domain';
import { qmpObjects } from '../qmp/index.js';
import type { Guest } from './guest.js';

/** The host's threads behind a guest's I/O threads, by their number. */
export async function iothreadPids(guest: Guest): Promise<Map<number, number>> {
  const found = qmpObjects(await guest.monitor.execute('query-iothreads'));
  return new Map(
    found.map(({ id, 'thread-id': thread }) => [
      Number(/\d+$/.exec(String(id))?.[0] ?? 0),
      Number(thread ?? 0),
    ]),
  );
}

/** Where an I/O thread may run, as far as the domain's document says. */
export function iothreadCpus(domain: Domain, id: number): readonly number[] | undefined {
  const own = (domain.cputune?.iothreadpins ?? []).find(({ iothread }) => iothread === id)?.cpuset;
  return own ?? domain.vcpu?.cpuset;
}
