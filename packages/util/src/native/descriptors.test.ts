import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import {
  closeDescriptors,
  readDescriptors,
  receiveDescriptors,
  sendDescriptors,
  socketPair,
} from './index.js';

/** A connected pair: what sends by its descriptor, and Node's socket that receives. */
async function connection(t: ExecutionContext): Promise<{ sender: number; receiver: Socket }> {
  const folder = await mkdtemp(join(tmpdir(), 'descriptors-'));
  const server = createServer({ allowHalfOpen: true }).listen(join(folder, 'sock'));
  await once(server, 'listening');
  const client = connect(join(folder, 'sock'));
  const [receiver] = (await once(server, 'connection')) as [Socket];
  t.teardown(async () => {
    client.destroy();
    receiver.destroy();
    server.close();
    await rm(folder, { recursive: true });
  });
  const sender = (client as unknown as { _handle: { fd: number } })._handle.fd;
  return { sender, receiver };
}

async function collect(socket: Socket, length: number): Promise<string> {
  let text = '';
  for await (const chunk of socket.iterator({ destroyOnReturn: false })) {
    text += String(chunk);
    if (text.length >= length) break;
  }
  return text;
}

test('descriptors are kept in their order, and no byte is lost or turned round', async (t) => {
  const { sender, receiver } = await connection(t);
  const taken: number[] = [];
  writeSync(sender, 'before ');
  const end = readDescriptors(receiver, (descriptors) => taken.push(...descriptors));
  const files = [openSync('/proc/self/status', 'r'), openSync('/etc/hostname', 'r')] as const;
  writeSync(sender, 'one');
  t.is(sendDescriptors(sender, Buffer.from('!'), [files[0]]), 1);
  writeSync(sender, 'two');
  t.is(sendDescriptors(sender, Buffer.from('!'), [files[1], files[1]]), 1);
  writeSync(sender, 'after');
  t.is(await collect(receiver, 20), 'before one!two!after');
  end();
  t.is(taken.length, 3);
  t.deepEqual(
    taken.map((fd) => fstatSync(fd).ino),
    [files[0], files[1], files[1]].map((fd) => fstatSync(fd).ino),
  );
  for (const fd of taken) t.false(files.includes(fd));
  closeDescriptors([...taken, ...files]);
  for (const fd of taken) t.throws(() => fstatSync(fd), { code: 'EBADF' });
});

test('afterwards Node reads on as before, and nothing comes twice', async (t) => {
  const { sender, receiver } = await connection(t);
  const end = readDescriptors(receiver, () => t.fail('none was sent'));
  writeSync(sender, 'x'.repeat(1000));
  t.is((await collect(receiver, 1000)).length, 1000);
  end();
  end();
  writeSync(sender, 'more');
  t.is(await collect(receiver, 4), 'more');
});

test('the end of the stream is seen while descriptors are awaited', async (t) => {
  const [ours, theirs] = socketPair();
  const receiver = new Socket({ fd: ours });
  readDescriptors(receiver, () => {});
  writeSync(theirs, 'last words');
  closeSync(theirs);
  t.is(await collect(receiver, Number.POSITIVE_INFINITY), 'last words');
  receiver.destroy();
});

test('nobody reads ahead of a reader who has paused', async (t) => {
  const [ours, theirs] = socketPair();
  const receiver = new Socket({ fd: ours });
  const end = readDescriptors(receiver, () => {});
  receiver.pause();
  const total = receiver.readableHighWaterMark * 8;
  const written = writeSync(theirs, Buffer.alloc(Math.min(total, 100_000)));
  await once(receiver, 'readable');
  t.true(receiver.readableLength <= receiver.readableHighWaterMark + 65_536);
  receiver.resume();
  t.is((await collect(receiver, written)).length, written);
  end();
  receiver.destroy();
  closeSync(theirs);
});

test('a pair of sockets is connected and not handed to programs', (t) => {
  const [one, other] = socketPair();
  t.is(writeSync(one, 'hello'), 5);
  for (const fd of [one, other])
    t.regex(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'), /flags:\s+02000002/);
  closeDescriptors([one, other]);
});

test('one descriptor that can’t be closed keeps no other open', (t) => {
  const [ours, theirs] = socketPair();
  t.throws(() => closeDescriptors([2 ** 30, theirs]), { code: 'EBADF' });
  t.is(receiveDescriptors(ours, new Uint8Array(1))?.bytes, 0, 'the other end is closed');
  closeSync(ours);
});
