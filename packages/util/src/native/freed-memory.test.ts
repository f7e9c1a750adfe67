import { fileURLToPath } from 'node:url';
import test from 'ava';
import { systemRunner } from '../command/index.js';

test('freed memory goes back to the system', async (t) => {
  const child = fileURLToPath(new URL('freed-memory.test.child.js', import.meta.url));
  const { stdout } = await systemRunner().run([process.execPath, '--expose-gc', child]);
  const { before, after } = JSON.parse(stdout.toString()) as { before: number; after: number };
  t.true(after < before / 2, `${before} KiB, then ${after}`);
});
