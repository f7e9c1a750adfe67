import { once } from 'node:events';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { closeDescriptors, ErrorCode, isVirtError } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import {
  ChannelTurns,
  type Message,
  MessageStatus,
  MessageType,
  Program,
  payloadOf,
  unixFileCarrier,
  WireChannel,
  type XdrWriter,
} from '../index.js';

/** Each message is a turn of its own. */
let time = 0;
const clock = (): number => (time += 2);

const head = (serial: number) => ({ ...Program.REMOTE, procedure: 1, serial });
const text = (writer: XdrWriter, value: string): void => writer.string(value, 1000);
const { CALL, CALL_WITH_FDS } = MessageType;

interface Seen {
  readonly text: string;
  readonly files: readonly number[] | undefined;
}

/** Two channels over a unix socket, and what the second was told. */
async function channels(t: ExecutionContext) {
  const folder = await mkdtemp(join(tmpdir(), 'channel-'));
  const server = createServer({ allowHalfOpen: true }).listen(join(folder, 'sock'));
  await once(server, 'listening');
  const client = connect({ path: join(folder, 'sock'), allowHalfOpen: true });
  const [accepted] = (await once(server, 'connection')) as [Socket];
  const seen: Seen[] = [];
  let waiting: (() => void) | undefined;
  const told = (message: Message): void => {
    seen.push({ text: payloadOf(message).string(1000), files: message.files });
    waiting?.();
  };
  const policy = (socket: Socket) => ({
    flushLater: queueMicrotask,
    turns: new ChannelTurns(clock),
    carrier: unixFileCarrier(socket),
  });
  const sender = new WireChannel(client, { message() {}, closed() {} }, policy(client));
  let ended = false;
  const receiver = new WireChannel(
    accepted,
    {
      message: told,
      closed: () => {
        ended = true;
        waiting?.();
      },
    },
    policy(accepted),
  );
  t.teardown(async () => {
    sender.destroy();
    receiver.destroy();
    server.close();
    closeDescriptors(seen.flatMap(({ files }) => files ?? []));
    await rm(folder, { recursive: true });
  });
  /** Until so many messages came, or the channel ended. */
  const received = async (count: number): Promise<void> => {
    while (seen.length < count && !ended)
      await new Promise<void>((resolve) => {
        waiting = resolve;
      });
  };
  return { sender, receiver, seen, received };
}

const inode = (file: number): number => fstatSync(file).ino;

test('descriptors come with their message, whatever is sent before, between and after', async (t) => {
  const { sender, receiver, seen, received } = await channels(t);
  receiver.awaitFiles();
  const files = ['/proc/self/stat', '/proc/self/status', '/proc/self/maps'].map((path) =>
    openSync(path, 'r'),
  );
  const [a = -1, b = -1, c = -1] = files;
  const sent: string[] = [];
  const send = (serial: number, what: string): void =>
    sender.send(head(serial), CALL, MessageStatus.OK, text, what);
  const sendFiles = (serial: number, what: string, ...some: number[]): void =>
    sender.sendFiles(head(serial), CALL_WITH_FDS, text, what, some, () => sent.push(what));
  send(1, 'first');
  sendFiles(2, 'with a', a);
  send(3, 'between');
  sendFiles(4, 'with b and c', b, c);
  sendFiles(5, 'with none');
  sendFiles(6, 'with c', c);
  send(7, 'last');
  await received(7);
  const byText = new Map(seen.map(({ text: what, files: some }) => [what, some?.map(inode)]));
  t.deepEqual([...byText.keys()].toSorted(), [
    'between',
    'first',
    'last',
    'with a',
    'with b and c',
    'with c',
    'with none',
  ]);
  t.deepEqual(byText.get('with a'), [inode(a)]);
  t.deepEqual(byText.get('with b and c'), [inode(b), inode(c)]);
  t.deepEqual(byText.get('with c'), [inode(c)]);
  t.deepEqual(byText.get('with none'), []);
  t.is(byText.get('between'), undefined);
  t.deepEqual(sent, ['with a', 'with b and c', 'with none', 'with c']);
  closeDescriptors(files);
});

test('descriptors that nobody awaits are lost, and nothing else is', async (t) => {
  const { sender, seen, received } = await channels(t);
  const file = openSync('/proc/self/stat', 'r');
  sender.sendFiles(head(1), CALL_WITH_FDS, text, 'with one', [file], () => closeSync(file));
  sender.send(head(2), CALL, MessageStatus.OK, text, 'after');
  await received(2);
  t.deepEqual(seen, [
    { text: 'with one', files: undefined },
    { text: 'after', files: undefined },
  ]);
});

test('a channel that is being closed sends what is due with its descriptors first', async (t) => {
  const { sender, receiver, seen, received } = await channels(t);
  receiver.awaitFiles();
  const file = openSync('/proc/self/stat', 'r');
  sender.sendFiles(head(1), CALL_WITH_FDS, text, 'with one', [file], () => closeSync(file));
  sender.send(head(2), CALL, MessageStatus.OK, text, 'after');
  sender.close();
  await received(2);
  t.deepEqual(
    seen.map(({ text: what, files }) => [what, files?.length]),
    [
      ['with one', 1],
      ['after', undefined],
    ],
  );
});

test('descriptors that were never sent are given back', async (t) => {
  const { sender } = await channels(t);
  let back = 0;
  const file = openSync('/proc/self/stat', 'r');
  const send = (): void => sender.sendFiles(head(1), CALL_WITH_FDS, text, 'x', [file], () => back++);
  send();
  send();
  sender.destroy();
  send();
  while (back < 3) await new Promise((resolve) => setImmediate(resolve));
  t.pass();
  closeSync(file);
});

test('what can not be sent is refused before anything is', async (t) => {
  const { sender, seen, received } = await channels(t);
  const many = new Array<number>(33).fill(0);
  const sent = (): void => t.fail('nothing was sent');
  t.true(isVirtError(t.throws(() => sender.sendFiles(head(1), CALL_WITH_FDS, text, 'many', many, sent))));
  const closed = openSync('/proc/self/stat', 'r');
  closeSync(closed);
  t.throws(() => sender.sendFiles(head(1), CALL_WITH_FDS, text, 'closed', [0, closed], sent), {
    code: ErrorCode.INVALID_ARG,
  } as object);
  const long = 'x'.repeat(1001);
  t.throws(() => sender.sendFiles(head(1), CALL_WITH_FDS, text, long, [0], sent));
  sender.send(head(2), CALL, MessageStatus.OK, text, 'after');
  await received(1);
  t.deepEqual(seen, [{ text: 'after', files: undefined }]);
});
