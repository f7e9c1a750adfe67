import { mock } from 'node:test';
import test from 'ava';
import {
  type ChannelEnd,
  MessageStatus,
  MessageType,
  Program,
  WireChannel,
  writeKeepalive,
  XdrWriter,
} from '../index.js';
import { settled, Valve } from '../testing/valve.js';

/** A channel whose clock goes on only by `pass`. */
async function onOwnClock(
  work: (channel: WireChannel, valve: Valve, ends: ChannelEnd[]) => Promise<void>,
): Promise<void> {
  mock.timers.enable({ apis: ['setInterval', 'setTimeout'] });
  try {
    const valve = new Valve();
    const ends: ChannelEnd[] = [];
    const events = { message() {}, closed: (end: ChannelEnd) => void ends.push(end) };
    await work(new WireChannel(valve, events, { flushLater: queueMicrotask }), valve, ends);
  } finally {
    mock.timers.reset();
  }
}

async function pass(seconds: number): Promise<void> {
  mock.timers.tick(seconds * 1000);
  await settled();
}

function pong(): Buffer {
  const writer = new XdrWriter();
  writeKeepalive(writer, 'pong');
  return writer.take();
}

test.serial('a peer that is silent is asked, and given up when it never answers', async (t) => {
  await onOwnClock(async (channel, valve, ends) => {
    channel.startKeepalive(5, 2);
    for (const asked of [1, 2]) {
      await pass(5);
      t.is(valve.messages.length, asked);
    }
    t.true(channel.open);
    await pass(5);
    t.is(ends[0]?.cause, 'silent');
    t.regex(ends[0]?.error?.message ?? '', /15 seconds/);
    t.true(valve.destroyed);
  });
});

test.serial('whatever is heard counts as an answer', async (t) => {
  await onOwnClock(async (channel, valve, ends) => {
    channel.startKeepalive(5, 1);
    for (let round = 0; round < 10; round++) {
      await pass(5);
      valve.push(pong());
      await pass(5);
    }
    t.is(valve.messages.length, 10);
    t.deepEqual(ends, []);
    channel.startKeepalive(0, 0);
    await pass(100);
    t.is(valve.messages.length, 10);
    channel.destroy();
    await settled();
    channel.startKeepalive(5, 1);
    await pass(100);
    t.is(valve.messages.length, 10);
  });
});

test.serial('a peer that nobody listens to is not silent', async (t) => {
  await onOwnClock(async (channel, _valve, ends) => {
    channel.startKeepalive(5, 1);
    const release = channel.hold();
    await pass(100);
    t.deepEqual(ends, []);
    release();
    await pass(15);
    t.is(ends[0]?.cause, 'silent');
  });
});

test.serial('a peer that does not take what is due when the channel is closed is cut off', async (t) => {
  await onOwnClock(async (channel, valve, ends) => {
    valve.shut();
    for (const serial of [1, 2])
      channel.send({ ...Program.REMOTE, procedure: 1, serial }, MessageType.CALL, MessageStatus.OK);
    await settled();
    channel.close();
    await pass(1.9);
    t.deepEqual([valve.destroyed, ends], [false, []]);
    await pass(0.2);
    t.deepEqual([valve.destroyed, ends], [true, [{ cause: 'local' }]]);
  });
});
