import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

test("a filter's rules are libvirtd's, line by line", async (t) => {
  const { stdout } = await run(
    [
      ...(['unshare', '--net', '--pid', '--fork', '--kill-child', '--mount-proc', '--'] as const),
      process.execPath,
      fileURLToPath(new URL('./filter-rules-against-libvirtd.test.child.js', import.meta.url)),
    ],
    { timeout: patience },
  );
  const { tsvirtd, libvirtd } = JSON.parse(stdout);
  t.true(Object.keys(tsvirtd).length > 5);
  for (const [filter, rules] of Object.entries(tsvirtd)) {
    t.true((rules as string[]).length > 2, filter);
    t.deepEqual(rules, libvirtd[filter], filter);
  }
});
