import { Buffer } from 'node:buffer';
import test from 'ava';
import { type ChannelEnd, HalfMessages, Program, WireChannel, writeMessage, XdrWriter } from '../index.js';
import { settled, Valve } from '../testing/valve.js';

/** Channels that share room for their unfinished messages, and what became of them. */
function setUp(count: number) {
  let now = 0;
  const halfMessages = new HalfMessages({ share: 1000, limit: 10_000, now: () => now });
  const sides = Array.from({ length: count }, () => {
    const valve = new Valve();
    const side: { valve: Valve; messages: number; end: ChannelEnd | undefined } = {
      valve,
      messages: 0,
      end: undefined,
    };
    new WireChannel(
      valve,
      {
        message: () => void side.messages++,
        closed: (end) => {
          side.end = end;
        },
      },
      { flushLater: queueMicrotask, halfMessages },
    );
    return side;
  });
  const later = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { sides, later };
}

/** A call with so many bytes of arguments. */
function callOf(length: number): Buffer {
  const writer = new XdrWriter();
  const head = { ...Program.REMOTE, procedure: 1, serial: 1 };
  writeMessage(writer, head, 0, 0, (to: XdrWriter, bytes: Buffer) => to.raw(bytes), Buffer.alloc(length));
  return writer.take();
}

test('who has had most of the room for longest goes when others need it; who sends what it began stays', async (t) => {
  const { sides, later } = setUp(4);
  const [slow, slower, honest, small] = sides;
  slow?.valve.push(callOf(20_000).subarray(0, 5000));
  await settled();
  later(1000);
  slower?.valve.push(callOf(20_000).subarray(0, 6000));
  small?.valve.push(callOf(20_000).subarray(0, 1000));
  await settled();
  later(2000);
  const whole = callOf(8000);
  honest?.valve.push(whole.subarray(0, 4000));
  await settled();
  t.deepEqual(
    sides.map(({ end }) => end?.cause),
    ['local', undefined, undefined, undefined],
  );
  t.regex(slow?.end?.error?.message ?? '', /unfinished/);
  honest?.valve.push(whole.subarray(4000));
  await settled();
  t.is(honest?.messages, 1);
  t.is(slower?.end, undefined);
});

test('a message that is whole, or whose connection is gone, takes no room any more', async (t) => {
  const { sides } = setUp(40);
  for (const { valve } of sides) {
    const whole = callOf(9000);
    valve.push(whole.subarray(0, 8000));
    await settled();
    if (valve === sides[0]?.valve) valve.destroy();
    else valve.push(whole.subarray(8000));
    await settled();
  }
  t.deepEqual(
    sides.slice(1).map(({ messages, end }) => [messages, end]),
    Array.from({ length: 39 }, () => [1, undefined]),
  );
});
