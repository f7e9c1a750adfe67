import test from 'ava';
import { mapInTurns } from './turns.js';

test('results are in the order of the items, whenever each is done', async (t) => {
  const gates: (() => void)[] = [];
  const done = mapInTurns(
    [1, 2, 3],
    (item) => new Promise<number>((resolve) => gates.push(() => resolve(item * 10))),
    { atOnce: 3 },
  );
  for (const open of gates.reverse()) open();
  t.deepEqual(await done, [10, 20, 30]);
});

test('no more than so many are worked on at once', async (t) => {
  let now = 0;
  let most = 0;
  await mapInTurns(
    Array.from({ length: 20 }),
    async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
    },
    { atOnce: 3 },
  );
  t.is(most, 3);
});

test('others have their turn while much is worked on', async (t) => {
  let others = 0;
  const tick = () => {
    others++;
    again = setImmediate(tick);
  };
  let again = setImmediate(tick);
  // each item is longer than a turn
  const busy = () => {
    const end = performance.now() + 6;
    while (performance.now() < end);
    return others;
  };
  const seen = await mapInTurns([0, 0, 0, 0], busy);
  clearImmediate(again);
  t.deepEqual([...new Set(seen)].length, 4);
});

test('a failure or an abort begins no more', async (t) => {
  const begun: number[] = [];
  const failing = mapInTurns([1, 2, 3], (item) => {
    begun.push(item);
    if (item === 2) throw new Error('two');
  });
  await t.throwsAsync(failing, { message: 'two' });
  t.deepEqual(begun, [1, 2]);
  const controller = new AbortController();
  const aborted = mapInTurns(
    [3, 4, 5],
    (item) => {
      begun.push(item);
      controller.abort();
    },
    { signal: controller.signal },
  );
  await t.throwsAsync(aborted, { code: 78 });
  t.deepEqual(begun, [1, 2, 3]);
  t.deepEqual(await mapInTurns([], () => t.fail()), []);
});
