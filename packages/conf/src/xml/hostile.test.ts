import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util/command';
import test from 'ava';
import { hostileCases } from './hostile.test.cases.js';
import type { HostileOutcome } from './hostile.test.child.js';

const child = fileURLToPath(new URL('./hostile.test.child.js', import.meta.url));
/** Heap of the process that reads it, in MiB: the largest document is 100 MB of it. */
const heap = 384;
/** What one process may take at most, of a processor's time: far more than it does, far less than without bounds. */
const seconds = 60;
const names = Object.keys(hostileCases);
/** Cases that are read one after the other in a process of their own. */
const together = 12;

async function outcomes(some: readonly string[]): Promise<HostileOutcome[]> {
  const { stdout } = await run(
    ['prlimit', `--cpu=${seconds}`, process.execPath, `--max-old-space-size=${heap}`, child, ...some],
    { timeout: Number.POSITIVE_INFINITY },
  );
  return JSON.parse(stdout) as HostileOutcome[];
}

for (let from = 0; from < names.length; from += together) {
  const some = names.slice(from, from + together);
  test(`hostile documents ${from + 1} to ${from + some.length} are answered, and the process lives`, async (t) => {
    const found = await outcomes(some);
    for (const [i, name] of some.entries()) {
      const { verdict, message }: Partial<HostileOutcome> = found[i] ?? { verdict: 'broken' };
      t.true(verdict === hostileCases[name]?.verdict, `${name}: ${message ?? ''}`);
      // A message that could flood a log isn't clear.
      t.true((message?.length ?? 0) < 1000, name);
    }
  });
}

test('document types are refused before the native parser sees them', async (t) => {
  const some = names.filter((name) => name.includes('CVE-') || name === 'a billion laughs');
  t.is(some.length, 3);
  for (const { message } of await outcomes(some)) t.regex(message ?? '', /document type/);
});
