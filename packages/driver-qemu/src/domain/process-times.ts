import { readProcessStat } from '@tsvirt/util';

/** Nanoseconds of a clock tick of /proc. */
const tick = 10_000_000n;

/** CPU time of a process in nanoseconds; zero for one that is gone. */
export function processTimes(pid: number, thread?: number): { user: bigint; system: bigint; total: bigint } {
  const stat = pid === 0 ? undefined : readProcessStat(pid, thread);
  if (stat === undefined) return { user: 0n, system: 0n, total: 0n };
  const user = stat.userTicks * tick;
  const system = stat.systemTicks * tick;
  return { user, system, total: user + system };
}
