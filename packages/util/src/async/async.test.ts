import test from 'ava';
import { hasErrorCode } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import {
  abortable,
  deferred,
  delay,
  Emitter,
  EventQueue,
  KeyedMutex,
  Mutex,
  once,
  recently,
  Semaphore,
  within,
} from './index.js';

test('a mutex lets one in at a time, in order', async (t) => {
  const mutex = new Mutex();
  const seen: string[] = [];
  const gate = deferred();
  const first = mutex.run(async () => {
    seen.push('a');
    await gate.promise;
    seen.push('b');
  });
  const second = mutex.run(() => seen.push('c'));
  t.true(mutex.locked);
  gate.resolve();
  await Promise.all([first, second]);
  t.deepEqual(seen, ['a', 'b', 'c']);
  t.false(mutex.locked);
});

test('who gives up waiting holds nothing', async (t) => {
  const mutex = new Mutex();
  const release = await mutex.acquire();
  const controller = new AbortController();
  const waiting = mutex.acquire({ signal: controller.signal });
  controller.abort();
  t.true(hasErrorCode(await t.throwsAsync(waiting), ErrorCode.OPERATION_ABORTED));
  t.true(
    hasErrorCode(
      await t.throwsAsync(mutex.acquire({ timeout: 1, what: 'the job' })),
      ErrorCode.OPERATION_TIMEOUT,
    ),
  );
  t.is(mutex.waiting, 0);
  release();
  release();
  t.false(mutex.locked);
});

test('keys are independent and forgotten', async (t) => {
  const jobs = new KeyedMutex<string>();
  const gate = deferred();
  const slow = jobs.run('a', () => gate.promise);
  t.is(await jobs.run('b', () => 1), 1);
  t.true(jobs.isLocked('a'));
  t.false(jobs.isLocked('b'));
  gate.resolve();
  await slow;
  t.false(jobs.isLocked('a'));
});

test('a limit is kept', async (t) => {
  const limit = new Semaphore(2);
  let running = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 10 }, () =>
      limit.run(async () => {
        most = Math.max(most, ++running);
        await Promise.resolve();
        running--;
      }),
    ),
  );
  t.is(most, 2);
});

test('a wait can be limited', async (t) => {
  const never = new Promise<void>(() => {});
  t.true(hasErrorCode(await t.throwsAsync(within(never, { timeout: 1 })), ErrorCode.OPERATION_TIMEOUT));
  t.true(
    hasErrorCode(await t.throwsAsync(abortable(never, AbortSignal.abort())), ErrorCode.OPERATION_ABORTED),
  );
  t.true(hasErrorCode(await t.throwsAsync(delay(60_000, AbortSignal.abort())), ErrorCode.OPERATION_ABORTED));
  t.is(await within(Promise.resolve(3), { timeout: 60_000 }), 3);
});

test('once computes once, but tries a failure again', async (t) => {
  let calls = 0;
  const get = once(async () => {
    if (++calls === 1) throw new Error('first');
    return calls;
  });
  t.is(get.known, undefined);
  t.is(calls, 0);
  await t.throwsAsync(get());
  t.is(get.known, undefined);
  t.is(await get(), 2);
  t.is(await get(), 2);
  t.is(await get.known, 2);
});

test('listeners hear in order, and past one that throws', (t) => {
  const errors: unknown[] = [];
  const emitter = new Emitter<{ a: number }>((error) => errors.push(error));
  const seen: string[] = [];
  emitter.on('a', () => {
    throw new Error('x');
  });
  const second = emitter.on('a', (n) => seen.push(`second ${n}`));
  emitter.once('a', (n) => seen.push(`once ${n}`));
  emitter.emit('a', 1);
  second.dispose();
  emitter.emit('a', 2);
  t.deepEqual(seen, ['second 1', 'once 1']);
  t.is(errors.length, 2);
  t.is(emitter.listenerCount('a'), 1);
});

test('a queue is read in order to its end', async (t) => {
  const queue = new EventQueue<number>();
  queue.push(1);
  queue.push(2);
  queue.end();
  const seen: number[] = [];
  for await (const event of queue) seen.push(event);
  t.deepEqual(seen, [1, 2]);
  t.false(queue.push(3));
});

test('a full queue drops, and says how many', async (t) => {
  const oldest = new EventQueue<number>({ limit: 2 });
  const newest = new EventQueue<number>({ limit: 2, overflow: 'drop-newest' });
  for (const n of [1, 2, 3]) {
    oldest.push(n);
    newest.push(n);
  }
  t.is((await oldest.next()).value, 2);
  t.is((await newest.next()).value, 1);
  t.is(oldest.dropped, 1);
});

test('a queue can fail, once, after what it holds', async (t) => {
  const queue = new EventQueue<number>({ limit: 1, overflow: 'fail' });
  queue.push(1);
  queue.push(2);
  t.is((await queue.next()).value, 1);
  t.true(hasErrorCode(await t.throwsAsync(queue.next()), ErrorCode.OVERFLOW));
  t.true((await queue.next()).done);
});

test('who stops reading unsubscribes; an abort wakes the reader', async (t) => {
  let ended = 0;
  const queue = new EventQueue<number>({ onEnd: () => ended++ });
  queue.push(1);
  for await (const _ of queue) break;
  t.is(ended, 1);
  const controller = new AbortController();
  const aborted = new EventQueue<number>({ signal: controller.signal });
  const reading = aborted.next();
  controller.abort();
  t.true(hasErrorCode(await t.throwsAsync(reading), ErrorCode.OPERATION_ABORTED));
});

test('what was computed recently is answered from memory', (t) => {
  let time = 0;
  const asked: string[] = [];
  const ask = recently(
    10,
    (key: string) => {
      asked.push(key);
      if (key === 'bad') throw new Error(key);
      return `${key} at ${time}`;
    },
    () => time,
  );
  t.is(ask('a'), 'a at 0');
  time = 9;
  t.is(ask('a'), 'a at 0');
  t.is(ask('b'), 'b at 9');
  time = 10;
  t.is(ask('a'), 'a at 10');
  t.throws(() => ask('bad'));
  t.throws(() => ask('bad'));
  t.deepEqual(asked, ['a', 'b', 'a', 'bad', 'bad']);
});
