import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isCommandError, run } from '@tsvirt/util';
import test from 'ava';
import { Choices } from '../testing/choices.test.support.js';
import { plainKind, uuidOf } from './plain-kind.test.support.js';
import { ObjectStore } from './store.js';

const child = fileURLToPath(new URL('./crash.test.child.js', import.meta.url));
const rounds = 24;
/** What is killed when; another finds others. */
const seed = 1;

/** The states that the child goes through, in their order; it ends where it began. */
const order = ['undefined', 'a', 'a autostart', 'b autostart', 'a autostart again'];

test('a process killed at any moment leaves the state before or after the change under way', async (t) => {
  t.timeout(300_000);
  const folder = await mkdtemp(join(tmpdir(), 'store-'));
  t.teardown(() => rm(folder, { recursive: true }));
  for (let round = 0; round < rounds; round++) {
    const said = await runAndKill(folder, round);
    const store = new ObjectStore(plainKind, { config: folder }, { journal: { drafts: true } });
    const report = await store.load();
    await store.redo(async (content) => {
      await store.define(plainKind.parse(Buffer.from(content).toString()));
    });
    t.deepEqual(report.broken, [], `seed ${seed}, round ${round}`);
    const object = store.findByUUID(uuidOf(round));
    const have = object && {
      name: object.name,
      value: object.definition?.value,
      autostart: object.autostart,
    };
    const last = said.at(-1);
    const context = `seed ${seed}, round ${round} after ${JSON.stringify(last)}: ${JSON.stringify(have)}`;
    t.true(possible(last, said.length, round).includes(JSON.stringify(have ?? null)), context);
    if (object !== undefined) await store.undefine(object);
    await store.close();
    t.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.xml') || name.includes('draft')),
      [],
    );
  }
});

/** The state last said and the one that follows it. */
function possible(last: string | undefined, count: number, number: number): string[] {
  const value = Math.floor(count / order.length) + 1;
  const a = `a${number}`;
  const b = `b${number}`;
  const states = [
    null,
    { name: a, value, autostart: false },
    { name: a, value, autostart: true },
    { name: b, value, autostart: true },
    { name: a, value, autostart: true },
    null,
  ].map((state) => JSON.stringify(state));
  const at = count % order.length;
  return [last ?? 'null', states[at] ?? '', states[at + 1] ?? ''];
}

/** Lets the child say some number of lines, then go on a little, and be killed. */
async function runAndKill(folder: string, number: number): Promise<string[]> {
  const choices = new Choices(seed * rounds + number);
  const enough = 1 + choices.below(40);
  const childSeed = choices.below(2 ** 32);
  let text = '';
  await run([process.execPath, child, folder, String(number), String(enough), String(childSeed)], {
    timeout: Number.POSITIVE_INFINITY,
    onStdout: (chunk) => {
      text += chunk.toString('utf8');
    },
  }).catch((error: unknown) => {
    if (!isCommandError(error) || error.signal !== 'SIGKILL') throw error;
  });
  return text.split('\n').slice(0, -1);
}
