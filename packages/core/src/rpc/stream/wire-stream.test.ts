import { VirtError } from '@tsvirt/util';
import test from 'ava';
import { isStreamHole, StreamHole } from '../../index.js';
import {
  limits,
  type Message,
  MessageStatus,
  MessageType,
  Program,
  payloadOf,
  readError,
  type StreamReceiver,
  WireChannel,
  WireStreams,
} from '../index.js';
import { settled, Valve } from '../testing/valve.js';

const { STREAM, STREAM_HOLE } = MessageType;
const { OK, ERROR, CONTINUE } = MessageStatus;
const call = (serial: number) => ({ ...Program.REMOTE, procedure: 209, serial });

/** What one side was told, in order; it takes no more data while `full`. */
class Told implements StreamReceiver {
  readonly what: string[] = [];
  full = false;

  data(chunk: Buffer | StreamHole): boolean {
    const data = () => (chunk.length > 1000 ? chunk.length : chunk.toString());
    this.what.push(isStreamHole(chunk) ? `hole ${chunk.length}` : `data ${data()}`);
    return !this.full;
  }
  ended(): void {
    this.what.push('ended');
  }
  finished(): void {
    this.what.push('finished');
  }
  failed(error: VirtError | undefined): void {
    this.what.push(`failed ${error?.message}`);
  }
}

function setUp() {
  const valve = new Valve();
  const channel = new WireChannel(
    valve,
    { message: (message) => streams.take(message), closed() {} },
    { flushLater: queueMicrotask },
  );
  const streams = new WireStreams(channel);
  return { valve, channel, streams };
}

const sent = ({ type, status, buffer, start, end }: Message): unknown[] => [
  type,
  status,
  end - start,
  buffer[start],
];

test('what one side sends the other is told', async (t) => {
  const near = setUp();
  const far = setUp();
  const told = new Told();
  far.streams.open(call(7), told);
  const stream = near.streams.open(call(7), new Told());
  t.true(stream.send(Buffer.from('one')));
  t.true(stream.send(new StreamHole(1n << 40n)));
  stream.sendEnd();
  stream.sendFinish();
  await settled();
  far.valve.push(Buffer.concat(near.valve.writes));
  await settled();
  t.deepEqual(told.what, ['data one', `hole ${1n << 40n}`, 'ended', 'finished']);
});

test('a long chunk goes in as many messages as libvirt would use', async (t) => {
  const { valve, streams } = setUp();
  const stream = streams.open(call(1), new Told());
  stream.send(new Uint8Array(limits.streamChunk * 2 + 1).fill(7));
  await settled();
  t.deepEqual(valve.messages.map(sent), [
    [STREAM, CONTINUE, limits.streamChunk, 7],
    [STREAM, CONTINUE, limits.streamChunk, 7],
    [STREAM, CONTINUE, 1, 7],
  ]);
});

test('a sender is told to wait while much is unread, and when to go on', async (t) => {
  const { valve, streams } = setUp();
  const stream = streams.open(call(1), new Told());
  valve.shut();
  let chunks = 0;
  while (stream.send(new Uint8Array(65_536))) if (++chunks > 1000) throw new Error('there is no bound');
  let free = false;
  stream.whenWritten(() => {
    free = true;
  });
  await settled();
  t.false(free);
  valve.release();
  await settled();
  t.true(free);
  t.true(stream.send(new Uint8Array(1)));
});

test('a receiver that takes no more of much holds the connection back until it resumes or closes', async (t) => {
  const chunk = Buffer.alloc(limits.streamChunk);
  const inHand = Array.from({ length: 5 }, () => `data ${chunk.length}`);
  for (const goOn of ['resume', 'close', 'fail'] as const) {
    const { valve, streams } = setUp();
    const far = setUp();
    const [slow, other] = [new Told(), new Told()];
    slow.full = true;
    const stream = streams.open(call(1), slow);
    streams.open(call(2), other);
    const sender = [1, 2].map((serial) => far.streams.open(call(serial), new Told()));
    for (const data of [chunk, chunk, chunk, chunk]) sender[0]?.send(data);
    sender[1]?.send(Buffer.from('a'));
    sender[0]?.send(chunk);
    for (const each of sender) each.send(Buffer.from('b'));
    far.channel.close();
    await settled();
    for (const write of far.valve.messages)
      valve.push(write.buffer.subarray(write.start - limits.header, write.end));
    await settled();
    t.deepEqual([slow.what, other.what], [inHand, ['data a']]);
    slow.full = false;
    if (goOn === 'fail') stream.fail(undefined);
    else stream[goOn]();
    await settled();
    t.deepEqual(other.what, ['data a', 'data b']);
    t.deepEqual(slow.what.slice(5), { resume: ['data b'], close: [], fail: ['failed undefined'] }[goOn]);
  }
});

test('giving up says why where it is known, once', async (t) => {
  const { valve, streams } = setUp();
  const [silent, reasoned] = [1, 2].map((serial) => streams.open(call(serial), new Told()));
  silent?.abort();
  silent?.abort(new Error('again'));
  reasoned?.abort(new Error('disk full'));
  await settled();
  const [first, second, ...rest] = valve.messages;
  t.deepEqual(rest, []);
  t.deepEqual([first?.status, first?.serial, (first?.end ?? 0) - (first?.start ?? 0)], [ERROR, 1, 0]);
  if (second !== undefined) t.regex(readError(payloadOf(second)).message, /disk full/);
  t.is(streams.size, 0);
});

test('a stream that is over sends nothing and hears nothing', async (t) => {
  const { valve, streams } = setUp();
  const far = setUp();
  const told = new Told();
  const stream = streams.open(call(1), told);
  const sender = far.streams.open(call(1), new Told());
  stream.sendFinish();
  stream.close();
  stream.send(Buffer.from('late'));
  stream.sendFinish();
  sender.send(Buffer.from('late'));
  sender.sendFinish();
  await settled();
  valve.push(Buffer.concat(far.valve.writes));
  await settled();
  t.deepEqual(valve.messages.map(sent), [[STREAM, OK, 0, undefined]]);
  t.deepEqual(told.what, []);
});

test('a stream whose serial number is used again fails: nothing could reach it any more', (t) => {
  const { streams } = setUp();
  const [first, second] = [new Told(), new Told()];
  streams.open(call(1), first);
  streams.open(call(1), second);
  t.regex(first.what.join(), /^failed the serial number 1 /);
  t.is(streams.size, 1);
  streams.fail(undefined);
  t.deepEqual(second.what, ['failed undefined']);
  t.is(streams.size, 0);
});

test('when the connection goes every stream fails', (t) => {
  const { streams } = setUp();
  const told = [1, 2, 3].map((serial) => {
    const each = new Told();
    streams.open(call(serial), each);
    return each;
  });
  streams.fail(new VirtError(38, 'the line is dead'));
  for (const { what } of told) t.deepEqual(what, ['failed the line is dead']);
  t.is(streams.size, 0);
});

test('a hole that can not be ends the connection', async (t) => {
  const { valve, channel, streams } = setUp();
  const far = setUp();
  streams.open(call(1), new Told());
  const head = { ...call(1) };
  far.channel.send(head, STREAM_HOLE, CONTINUE, (writer) => writer.hyper(-1n), undefined);
  await settled();
  valve.push(Buffer.concat(far.valve.writes));
  await settled();
  t.false(channel.open);
});
