import test from 'ava';
import { SyncedWrites } from './synced-writes.js';

/** A disk that takes the next of `times` (milliseconds; the last one for ever), and where it was written from. */
function disk(...times: number[]) {
  let clock = 0;
  const ways: string[] = [];
  const positions: number[] = [];
  const take = (way: string, data: Uint8Array, offset: number, position: number): number => {
    clock += (times.length > 1 ? times.shift() : times[0]) ?? 0;
    ways.push(way);
    positions.push(position);
    // As a disk may: less than asked.
    return Math.min(1000, data.length - offset);
  };
  const writes = new SyncedWrites(3, {
    now: () => clock,
    inPool: async (_, data, offset, position) => take('pool', data, offset, position),
    here: (_, data, offset, position) => take('here', data, offset, position),
  });
  const pass = (ms: number): void => {
    clock += ms;
  };
  return { writes, ways, positions, pass };
}

const record = new Uint8Array(100);
const alone = (): boolean => false;

async function write(writes: SyncedWrites, count: number, crowded = alone): Promise<void> {
  for (let i = 0; i < count; i++) await writes.write(record, i, crowded);
}

/** How often each way was taken, in the order: `pool 16, here 64`. */
function runs(ways: readonly string[]): string {
  const found: [string, number][] = [];
  for (const way of ways) {
    const last = found.at(-1);
    if (last?.[0] === way) last[1]++;
    else found.push([way, 1]);
  }
  return found.map(([way, count]) => `${way} ${count}`).join(', ');
}

test('a quick disk is written in this thread once it has shown that it is', async (t) => {
  const { writes, ways } = disk(0.2);
  await write(writes, 16 + 64 + 1 + 64 + 1);
  t.is(runs(ways), 'pool 16, here 64, pool 1, here 64, pool 1');
});

test('a slow disk never is', async (t) => {
  const { writes, ways } = disk(8);
  await write(writes, 200);
  t.is(runs(ways), 'pool 200');
});

test('neither is one that is slow now and then', async (t) => {
  const { writes, ways } = disk(...Array.from({ length: 200 }, (_, i) => (i % 10 === 0 ? 20 : 0.2)));
  await write(writes, 200);
  t.is(runs(ways), 'pool 200');
});

test('after a slow write the disk must be quick for twice as long', async (t) => {
  const quick = (count: number): number[] => Array<number>(count).fill(0.2);
  const { writes, ways } = disk(...quick(16 + 9), 30, ...quick(32 + 4), 30, 0.2);
  await write(writes, 16 + 10 + 32 + 5 + 64 + 1);
  t.is(runs(ways), 'pool 16, here 10, pool 32, here 5, pool 64, here 1');
});

test('while others wait for the disk, the thread pool writes', async (t) => {
  const { writes, ways } = disk(0.2);
  await write(writes, 40, () => true);
  await write(writes, 17);
  await write(writes, 2, () => true);
  await write(writes, 16);
  t.is(runs(ways), 'pool 56, here 1, pool 18');
});

test('a write that is no measure changes nothing', async (t) => {
  const { writes, ways } = disk(0.2);
  await write(writes, 15);
  for (let i = 0; i < 5; i++) await writes.write(record, 0);
  await write(writes, 2);
  t.is(runs(ways), 'pool 21, here 1');
});

test('what the disk took only in part is written on', async (t) => {
  const { writes, positions } = disk(0.1);
  await writes.write(new Uint8Array(2500), 7000, alone);
  t.deepEqual(positions, [7000, 8000, 9000]);
});

test('a write made another way is measured, its beginning too', async (t) => {
  for (const [begins, takes, isQuick] of [
    [0, 0, true],
    [5, 0, false],
    [0, 5, false],
  ] as const) {
    const { writes, pass } = disk(0);
    await write(writes, 16);
    t.true(writes.isQuick);
    writes.begin(() => pass(begins));
    await writes.elsewhere(async () => pass(takes));
    t.is(writes.isQuick, isQuick);
  }
});

test('so many writes made another way call for a look at others', async (t) => {
  const { writes, ways } = disk(0);
  await write(writes, 16);
  for (let i = 0; i < 64; i++) await writes.elsewhere(async () => {});
  t.false(writes.isQuick);
  await write(writes, 2);
  t.is(runs(ways), 'pool 17, here 1');
});
