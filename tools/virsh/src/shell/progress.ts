import type { Domain } from '@tsvirt/core';
import { or } from './failure.js';
import type { Invocation } from './invocation.js';

/** Runs `work` with a line on standard error that counts up to 100 % as the domain's job goes on. */
export async function withProgress<T>(
  c: Invocation,
  domain: Domain,
  label: string,
  work: () => Promise<T>,
): Promise<T> {
  if (!c.has('verbose')) return work();
  const show = (percent: number): void =>
    c.session.io.err(`\r${label}: [${percent.toFixed(2).padStart(6)} %]`);
  const poll = async (): Promise<void> => {
    const info = await or(undefined, () => domain.getJobInfo());
    if (info && info.dataTotal > 0n)
      show(Math.min(99.99, (Number(info.dataProcessed) * 100) / Number(info.dataTotal)));
  };
  show(0);
  const timer = setInterval(() => void poll(), 500);
  try {
    const result = await work();
    show(100);
    return result;
  } finally {
    clearInterval(timer);
    c.session.io.err('\n');
  }
}
