import { appendFileSync, closeSync, existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { boundLog, type LogBounds, rollLog } from './log-bounds.js';

const bounds: LogBounds = { size: 1000, aside: 3, pause: 1 };

/** A log that a program has open to append to it. */
async function makeLog(t: ExecutionContext) {
  const folder = await mkdtemp(join(tmpdir(), 'tsvirt-log-'));
  const path = join(folder, 'guest.log');
  const fd = openSync(path, 'a', 0o600);
  t.teardown(async () => {
    closeSync(fd);
    await rm(folder, { recursive: true });
  });
  const read = (suffix = '') => readFileSync(path + suffix, 'utf8');
  return { path, read, print: (text: string) => void writeSync(fd, text) };
}

test('a log that is too long is put aside, and its writer goes on with an empty one', async (t) => {
  const { path, read, print } = await makeLog(t);
  print('a'.repeat(1000));
  await rollLog(path, bounds);
  t.false(existsSync(`${path}.0`));
  print('b');
  await rollLog(path, bounds);
  t.is(read(), '');
  t.is(read('.0'), `${'a'.repeat(1000)}b`);
  print('on');
  t.is(read(), 'on');
});

test('so many are kept, the latest with the lowest number', async (t) => {
  const { path, read, print } = await makeLog(t);
  for (const each of ['1', '2', '3', '4', '5']) {
    print(each.repeat(1001));
    await rollLog(path, bounds);
  }
  t.deepEqual(
    ['.0', '.1', '.2'].map((suffix) => read(suffix)[0]),
    ['5', '4', '3'],
  );
  t.false(existsSync(`${path}.3`));
});

test('of a log that nobody bounded for long the end is kept', async (t) => {
  const { path, read, print } = await makeLog(t);
  print(`${'x'.repeat(100_000)}the end`);
  await rollLog(path, bounds);
  t.is(read('.0').length, 2 * bounds.size);
  t.true(read('.0').endsWith('the end'));
  t.is(read(), '');
});

test('a log that isn’t there needs nothing', async (t) => {
  const { path } = await makeLog(t);
  await rm(path);
  await t.notThrowsAsync(rollLog(path, bounds));
  boundLog(path, (error) => t.fail(String(error)), bounds)();
});

test('a log is put aside while it grows, as often as it must', async (t) => {
  const { path, read, print } = await makeLog(t);
  const end = boundLog(path, (error) => t.fail(String(error)), bounds);
  for (const each of ['1', '2', '3', '4']) {
    print(each.repeat(1001));
    while (read() !== '') await new Promise((resolve) => setTimeout(resolve, 1));
  }
  end();
  t.deepEqual(
    ['.0', '.1', '.2'].map((suffix) => read(suffix)),
    ['4', '3', '2'].map((each) => each.repeat(1001)),
  );
});

test('a log that was too long before is put aside at once; none is after the end', async (t) => {
  const { path, read } = await makeLog(t);
  appendFileSync(path, 'long'.repeat(300));
  const end = boundLog(path, (error) => t.fail(String(error)), bounds);
  while (read() !== '') await new Promise((resolve) => setTimeout(resolve, 1));
  end();
  appendFileSync(path, 'long'.repeat(300));
  await new Promise((resolve) => setImmediate(resolve));
  t.is(read().length, 1200);
});
