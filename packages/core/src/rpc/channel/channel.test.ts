import { duplexPair } from 'node:stream';
import { ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import {
  type ChannelEnd,
  ChannelTurns,
  limits,
  type Message,
  MessageStatus,
  MessageType,
  Program,
  payloadOf,
  readError,
  WireChannel,
  writeKeepalive,
  writeMessage,
  XdrWriter,
} from '../index.js';
import { settled, Valve } from '../testing/valve.js';

const head = (serial: number) => ({ ...Program.REMOTE, procedure: 1, serial });
const raw = (writer: XdrWriter, bytes: Uint8Array): void => writer.raw(bytes);
const { CALL, REPLY, REPLY_WITH_FDS } = MessageType;
const { OK, ERROR } = MessageStatus;

function bytesOf(...serials: number[]): Buffer {
  const writer = new XdrWriter();
  for (const serial of serials) {
    writeMessage(writer, head(serial), CALL, OK, raw, Buffer.from(`<${serial}>`));
  }
  return writer.take();
}

/** A channel over a valve, and what it told. */
function setUp(
  policy: Partial<ConstructorParameters<typeof WireChannel>[2]> = {},
  answer: (channel: WireChannel, message: Message) => void = () => {},
) {
  const valve = new Valve();
  const seen: string[] = [];
  const ends: ChannelEnd[] = [];
  const channel: WireChannel = new WireChannel(
    valve,
    {
      message: (message) => {
        seen.push(message.buffer.toString('latin1', message.start, message.end));
        answer(channel, message);
      },
      closed: (end) => ends.push(end),
    },
    { flushLater: queueMicrotask, turns: new ChannelTurns(() => 0), ...policy },
  );
  return { valve, channel, seen, ends };
}

const echo = (channel: WireChannel, message: Message): void => channel.send(message, REPLY, OK);

test('messages are found however the bytes come', async (t) => {
  const bytes = bytesOf(1, 22, 333);
  for (const size of [1, 3, 27, 28, 29, bytes.length]) {
    const { valve, seen } = setUp();
    for (let at = 0; at < bytes.length; at += size) valve.push(bytes.subarray(at, at + size));
    await settled();
    t.deepEqual(seen, ['<1>', '<22>', '<333>'], `chunks of ${size}`);
  }
});

test('half a message is not told', async (t) => {
  const { valve, seen, ends } = setUp();
  valve.push(bytesOf(1).subarray(0, 30));
  await settled();
  t.deepEqual(seen, []);
  valve.push(null);
  await settled();
  t.deepEqual([seen, ends], [[], [{ cause: 'peer' }]]);
});

test('what is sent while a chunk is taken leaves in one write', async (t) => {
  const { valve } = setUp({}, echo);
  valve.push(bytesOf(...Array.from({ length: 100 }, (_, index) => index)));
  await settled();
  t.is(valve.writes.length, 1);
  t.deepEqual(
    valve.messages.map(({ serial }) => serial),
    Array.from({ length: 100 }, (_, index) => index),
  );
});

for (const flushLater of [queueMicrotask, setImmediate])
  test(`what is sent in one go leaves in one write: ${flushLater.name}`, async (t) => {
    const { valve, channel } = setUp({ flushLater });
    for (let serial = 0; serial < 10; serial++) channel.send(head(serial), CALL, OK);
    t.is(valve.writes.length, 0);
    t.is(channel.backlog, 280);
    await settled();
    t.is(valve.writes.length, 1);
    t.is(channel.backlog, 0);
  });

test('a message that can not be written leaves no trace', async (t) => {
  const { valve, channel } = setUp();
  channel.send(head(1), CALL, OK, raw, Buffer.from('whole'));
  t.throws(() =>
    channel.send(
      head(2),
      CALL,
      OK,
      (writer: XdrWriter) => {
        writer.int(1);
        throw new Error('no');
      },
      undefined,
    ),
  );
  t.throws(() => channel.send(head(3), CALL, OK, raw, Buffer.alloc(limits.message)), { message: /longer/ });
  channel.sendError(head(4), REPLY, new Error('sorry'));
  await settled();
  const [first, second, ...rest] = valve.messages;
  t.deepEqual([first?.serial, second?.serial, rest], [1, 4, []]);
  t.is(second?.status, ERROR);
  if (second !== undefined) t.regex(readError(payloadOf(second)).message, /sorry/);
});

for (const [what, bytes] of [
  ['too long', Buffer.from('02000005'.padEnd(56, '0'), 'hex')],
  ['too short', Buffer.from('0000001b'.padEnd(56, '0'), 'hex')],
  ['no message', Buffer.from('GET / HTTP/1.1\r\nHost: nobody\r\n\r\n')],
] as const)
  test(`a message that is ${what} ends the channel; what came before it is answered`, async (t) => {
    const { valve, seen, ends } = setUp({}, echo);
    valve.push(Buffer.concat([bytesOf(1, 2), bytes, bytesOf(3)]));
    valve.push(bytesOf(4));
    await settled();
    t.deepEqual(seen, ['<1>', '<2>']);
    t.deepEqual(
      valve.messages.map(({ serial }) => serial),
      [1, 2],
    );
    t.deepEqual(
      ends.map(({ cause }) => cause),
      ['invalid'],
    );
    t.true(isVirtError(ends[0]?.error) && ends[0].error.code === ErrorCode.RPC);
    t.true(valve.destroyed);
  });

test('while too much is unread nothing more is read', async (t) => {
  const { valve, seen } = setUp({ outputHighWater: 4096 }, (channel, message) =>
    channel.send(message, REPLY, OK, raw, Buffer.alloc(1000)),
  );
  valve.shut();
  for (let serial = 1; serial <= 20; serial++) {
    valve.push(bytesOf(serial));
    await settled();
  }
  t.deepEqual(seen, ['<1>', '<2>', '<3>', '<4>']);
  valve.release();
  await settled();
  t.is(seen.length, 20);
  t.is(valve.messages.length, 20);
});

test('what waits behind a descriptor that is not taken is unread too', async (t) => {
  let room = false;
  const carrier = { send: () => room, receive: () => () => {} };
  const { valve, seen } = setUp({ outputHighWater: 100_000, carrier }, (channel, message) => {
    if (message.serial === 1)
      channel.sendFiles(message, REPLY_WITH_FDS, raw, Buffer.alloc(1000), [0], () => {});
    else channel.send(message, REPLY, OK, raw, Buffer.alloc(10_000));
  });
  for (let serial = 1; serial <= 20; serial++) {
    valve.push(bytesOf(serial));
    await settled();
  }
  t.deepEqual(seen, ['<1>', '<2>', '<3>', '<4>', '<5>']);
  room = true;
  while (seen.length < 20) await settled();
  t.is(seen.at(-1), '<20>');
});

test('descriptors that are not taken are unread though they have hardly a byte', async (t) => {
  let room = false;
  let open = 0;
  const carrier = { send: () => room, receive: () => () => {} };
  const { valve, seen } = setUp({ outputHighWater: 300_000, carrier }, (channel, message) => {
    open++;
    channel.sendFiles(message, REPLY_WITH_FDS, raw, Buffer.alloc(8), [0], () => open--);
  });
  for (let serial = 1; serial <= 20; serial++) {
    valve.push(bytesOf(serial));
    await settled();
  }
  t.is(open, 5);
  room = true;
  while (seen.length < 20 || open > 0) await settled();
  t.is(seen.at(-1), '<20>');
});

test('without such a bound answers are read however much waits to leave', async (t) => {
  const { valve, channel, seen } = setUp();
  valve.shut();
  for (let serial = 1; serial <= 20; serial++) {
    channel.send(head(serial), CALL, OK, raw, Buffer.alloc(1000));
    valve.push(bytesOf(serial));
    await settled();
  }
  t.is(seen.length, 20);
});

test('input waits until everyone who holds it back has let go', async (t) => {
  const { valve, channel, seen } = setUp();
  const [first, second] = [channel.hold(), channel.hold()];
  valve.push(bytesOf(1));
  first();
  first();
  await settled();
  t.deepEqual(seen, []);
  second();
  await settled();
  t.deepEqual(seen, ['<1>']);
});

test('tells when what was sent has been taken', async (t) => {
  const { valve, channel } = setUp();
  let written = 0;
  const count = (): void => {
    written++;
  };
  channel.send(head(1), CALL, OK);
  channel.whenWritten(count);
  await settled();
  t.is(written, 1);
  valve.shut();
  channel.send(head(2), CALL, OK, raw, Buffer.alloc(2000));
  channel.whenWritten(count);
  await settled();
  t.is(written, 1);
  valve.release();
  await settled();
  t.is(written, 2);
  valve.shut();
  channel.send(head(3), CALL, OK, raw, Buffer.alloc(2000));
  channel.whenWritten(count);
  await settled();
  t.is(written, 2);
  channel.destroy();
  await settled();
  t.is(written, 3);
  channel.whenWritten(count);
  t.is(written, 4);
});

test('closing sends what is due, and nothing after it', async (t) => {
  const { valve, channel, seen, ends } = setUp();
  valve.shut();
  channel.send(head(1), CALL, OK, raw, Buffer.alloc(5000));
  await settled();
  channel.send(head(2), CALL, OK);
  channel.close();
  t.false(channel.open);
  channel.send(head(3), CALL, OK);
  channel.sendError(head(4), REPLY, new Error('late'));
  channel.close();
  valve.push(bytesOf(9));
  await settled();
  t.deepEqual([seen, ends], [[], []]);
  valve.release();
  await settled();
  t.deepEqual(
    valve.messages.map(({ serial }) => serial),
    [1, 2],
  );
  t.deepEqual(ends, [{ cause: 'local' }]);
  t.true(valve.destroyed);
});

test('a message handler may close the channel: the rest of the chunk is dropped', async (t) => {
  const { valve, seen, ends } = setUp({}, (channel, message) => {
    echo(channel, message);
    if (message.serial === 2) channel.close();
  });
  valve.push(bytesOf(1, 2, 3));
  await settled();
  t.deepEqual(seen, ['<1>', '<2>']);
  t.is(valve.messages.length, 2);
  t.deepEqual(ends, [{ cause: 'local' }]);
});

test('destroying drops what is due and keeps the reason', async (t) => {
  const { valve, channel, ends } = setUp();
  const error = new Error('enough');
  channel.send(head(1), CALL, OK);
  channel.destroy(error);
  channel.destroy(new Error('again'));
  await settled();
  t.is(valve.writes.length, 0);
  t.deepEqual(ends, [{ cause: 'local', error }]);
});

test('a transport that breaks ends the channel with its error', async (t) => {
  const { valve, channel, ends } = setUp();
  const error = new Error('ECONNRESET');
  valve.destroy(error);
  await settled();
  t.deepEqual(ends, [{ cause: 'failed', error }]);
  t.false(channel.open);
});

test('two channels talk over any pair of byte streams', async (t) => {
  const [one, other] = duplexPair({ highWaterMark: 64 });
  const policy = { flushLater: queueMicrotask };
  const server: WireChannel = new WireChannel(
    other,
    {
      message: (message) =>
        server.send(message, REPLY, OK, raw, message.buffer.subarray(message.start, message.end)),
      closed() {},
    },
    policy,
  );
  const lengths = Array.from({ length: 200 }, (_, index) => (index * 37) % 500);
  const answered: number[] = [];
  await new Promise<void>((resolve) => {
    const client = new WireChannel(
      one,
      {
        message: (message) => {
          answered.push(message.end - message.start);
          if (answered.length === lengths.length) resolve();
        },
        closed() {},
      },
      policy,
    );
    lengths.forEach((length, serial) => {
      client.send(head(serial), CALL, OK, raw, Buffer.alloc(length));
    });
  });
  t.deepEqual(answered, lengths);
});

test('a ping is answered and told to nobody', async (t) => {
  const { valve, seen } = setUp();
  const writer = new XdrWriter();
  writeKeepalive(writer, 'ping');
  writeKeepalive(writer, 'pong');
  valve.push(writer.take());
  await settled();
  t.deepEqual(seen, []);
  t.deepEqual(
    valve.messages.map(({ program, procedure }) => [program, procedure]),
    [[Program.KEEPALIVE.program, 2]],
  );
});

test('what came in one go is taken no further than its answers leave', async (t) => {
  const { valve, seen } = setUp({ outputHighWater: 4096 }, (channel, message) =>
    channel.send(message, REPLY, OK, raw, Buffer.alloc(1000)),
  );
  valve.shut();
  valve.push(bytesOf(...Array.from({ length: 20 }, (_, index) => index + 1)));
  await settled();
  t.is(seen.length, 4);
  while (seen.length < 20) {
    valve.release();
    valve.shut();
    await settled();
  }
  valve.release();
  await settled();
  t.deepEqual(
    valve.messages.map(({ serial }) => serial),
    Array.from({ length: 20 }, (_, index) => index + 1),
  );
});

test('what came in one go waits behind who holds the input back', async (t) => {
  const releases: (() => void)[] = [];
  const { valve, seen } = setUp({}, (channel) => releases.push(channel.hold()));
  valve.push(bytesOf(1, 2, 3));
  valve.push(bytesOf(4));
  for (let taken = 1; taken <= 4; taken++) {
    await settled();
    t.is(seen.length, taken);
    releases.pop()?.();
  }
  t.deepEqual(seen, ['<1>', '<2>', '<3>', '<4>']);
});

/** Turns that end with each message. */
function shortTurns(): { turns: ChannelTurns; pass(): void } {
  let now = 0;
  const pass = (): void => {
    now += 10;
  };
  return { turns: new ChannelTurns(() => now), pass };
}

test('one side that asks much takes turns with everybody else', async (t) => {
  const { turns, pass } = shortTurns();
  let others = 0;
  const seenBy: number[] = [];
  const { valve } = setUp({ turns }, () => {
    seenBy.push(others);
    pass();
  });
  const tick = (): void => {
    others++;
    again = setImmediate(tick);
  };
  let again = setImmediate(tick);
  valve.push(bytesOf(1, 2, 3, 4));
  while (seenBy.length < 4) await settled();
  clearImmediate(again);
  t.is(new Set(seenBy).size, 4);
});

test('who has got something new comes before who has still more', async (t) => {
  const { turns, pass } = shortTurns();
  const order: string[] = [];
  const sides = ['greedy', 'modest'].map((name) =>
    setUp({ turns }, () => {
      order.push(name);
      pass();
    }),
  );
  const [greedy, modest] = sides;
  greedy?.valve.push(bytesOf(1, 2, 3, 4));
  await Promise.resolve();
  while (order.length < 1) await new Promise((resolve) => setImmediate(resolve));
  modest?.valve.push(bytesOf(1));
  while (order.length < 5) await settled();
  t.true(order.indexOf('modest') <= 2);
});

test('what came before the end is taken in turns, too', async (t) => {
  const { turns, pass } = shortTurns();
  const { valve, seen, ends } = setUp({ turns }, (channel, message) => {
    echo(channel, message);
    pass();
  });
  valve.push(bytesOf(1, 2, 3));
  valve.push(null);
  while (ends.length === 0) await settled();
  t.deepEqual(seen, ['<1>', '<2>', '<3>']);
  t.is(valve.messages.length, 3);
  t.deepEqual(ends, [{ cause: 'peer' }]);
});

test('what is closed meanwhile takes nothing more of what came in one go', async (t) => {
  const { valve, seen, ends } = setUp({}, (channel) => channel.close());
  valve.push(bytesOf(1, 2, 3));
  await settled();
  t.deepEqual(seen, ['<1>']);
  t.deepEqual(ends, [{ cause: 'local' }]);
});

test('while the other side reads nothing, what is sent to it leaves together later', async (t) => {
  const { valve, channel } = setUp();
  valve.shut();
  for (let serial = 1; serial <= 50; serial++) {
    channel.send(head(serial), CALL, OK, raw, Buffer.alloc(1000));
    await settled();
  }
  const before = valve.writes.length;
  t.true(before < 5);
  valve.release();
  await settled();
  t.is(valve.writes.length, before + 1);
  t.is(valve.messages.length, 50);
});
