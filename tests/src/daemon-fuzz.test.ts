import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { type MeasuredDaemon, makeTsvirtd } from '@tsvirt/bench';
import {
  type AnyProcedure,
  findProcedure,
  lxc,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  qemu,
  readError,
  remote,
  XdrReader,
  XdrWriter,
} from '@tsvirt/core/rpc';
import test, { type ExecutionContext } from 'ava';

/** MiB that a daemon may have after all that is thrown at it here. */
const memoryLimit = 400;
const uri = 'test:///default';

/** The same numbers from 0 to below 1 in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

const someBytes = (random: () => number, length: number): Buffer =>
  Buffer.from(Array.from({ length }, () => Math.floor(random() * 256)));

/** Small numbers, one per word: lengths that can be, most of the time. */
function someWords(random: () => number, length: number): Buffer {
  const bytes = Buffer.alloc(length * 4);
  for (let at = 0; at < length; at++)
    bytes.writeUInt32BE(random() < 0.5 ? 0 : Math.floor(random() * 5), at * 4);
  return bytes;
}

/** A client without manners. */
class Rude {
  readonly #framer = new MessageFramer();
  readonly #replies = new Map<number, (message: Message) => void>();
  readonly closed: Promise<void>;
  #serial = 1_000_000;

  private constructor(readonly socket: Socket) {
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) =>
      this.#framer.push(chunk, (message) => {
        const done = this.#replies.get(message.serial);
        this.#replies.delete(message.serial);
        done?.(message);
      }),
    );
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
  }

  static async at(path: string): Promise<Rude> {
    const socket = connect({ path });
    await once(socket, 'connect');
    return new Rude(socket);
  }

  static async open(path: string): Promise<Rude> {
    const client = await Rude.at(path);
    await client.call(remote.authList, undefined);
    await client.call(remote.connectOpen, { name: uri, flags: path.endsWith('-ro') ? 1 : 0 });
    return client;
  }

  /** Sends a call without waiting for its reply. */
  send(procedure: AnyProcedure, payload: Uint8Array, serial = ++this.#serial): number {
    const writer = new XdrWriter();
    writer.begin(
      procedure.program,
      procedure.version,
      procedure.number,
      MessageType.CALL,
      serial,
      MessageStatus.OK,
    );
    writer.raw(payload);
    writer.end();
    this.socket.write(Buffer.from(writer.take()));
    return serial;
  }

  /** The message that answers a call, or undefined where the daemon closes the connection first. */
  async answer(serial: number): Promise<Message | undefined> {
    const reply = new Promise<Message>((resolve) => this.#replies.set(serial, resolve));
    return (await Promise.race([reply, this.closed])) ?? undefined;
  }

  async call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R> {
    const writer = new XdrWriter();
    procedure.writeArgs(writer, args);
    const reply = await this.answer(this.send(procedure as AnyProcedure, Buffer.from(writer.take())));
    if (reply === undefined) throw new Error('the daemon has closed the connection');
    const reader = new XdrReader(reply.buffer, reply.start, reply.end);
    if (reply.status === MessageStatus.ERROR) throw readError(reader);
    return procedure.readRet(reader);
  }
}

async function withDaemon(
  t: ExecutionContext,
  work: (daemon: MeasuredDaemon) => Promise<void>,
  settings = '',
): Promise<void> {
  const daemon = await makeTsvirtd();
  try {
    await mkdir(join(daemon.directory, 'etc/tsvirt'), { recursive: true });
    await writeFile(join(daemon.directory, 'etc/tsvirt/tsvirtd.conf'), settings);
    await daemon.start(false);
    await work(daemon);
    await serves(t, daemon);
  } finally {
    await daemon.stop();
    await daemon.remove();
  }
}

/** The daemon is there, answers, and hasn't grown. */
async function serves(t: ExecutionContext, daemon: MeasuredDaemon): Promise<void> {
  const client = await Rude.open(daemon.socket);
  t.truthy((await client.call(remote.connectGetHostname, undefined)).hostname);
  client.socket.destroy();
  t.true(daemon.memory() < memoryLimit, `${daemon.memory()} MiB`);
}

const procedures: readonly AnyProcedure[] = [remote, qemu, lxc].flatMap((program) =>
  Object.values(program as Readonly<Record<string, AnyProcedure>>),
);
const calls = procedures.filter(({ kind }) => kind === 'call');

test('bytes that mean nothing close their connection only', async (t) => {
  await withDaemon(t, async ({ socket }) => {
    const random = numbers(1);
    for (let round = 0; round < 200; round++) {
      const client = await Rude.at(socket);
      client.socket.end(someBytes(random, 1 + Math.floor(random() * 400)));
      await client.closed;
    }
    for (const length of [0, 3, 27, 0x0200_0005, 0x7fff_ffff, 0xffff_ffff]) {
      const client = await Rude.at(socket);
      const head = Buffer.alloc(28);
      head.writeUInt32BE(length);
      client.socket.write(head);
      await client.closed;
    }
    t.pass();
  });
});

test('half messages and headers of every kind are answered or end their connection', async (t) => {
  await withDaemon(t, async ({ socket }) => {
    const random = numbers(2);
    const waiting: Rude[] = [];
    for (let round = 0; round < 300; round++) {
      const client = await (round % 2 ? Rude.open(socket) : Rude.at(socket));
      const payload = someBytes(random, Math.floor(random() * 64));
      const head = Buffer.alloc(28);
      const { program } = round % 3 ? remote.authList : { program: Math.floor(random() * 2 ** 32) };
      head.writeUInt32BE(28 + payload.length, 0);
      head.writeUInt32BE(program, 4);
      head.writeUInt32BE(round % 5 ? 1 : 7, 8);
      head.writeInt32BE(Math.floor(random() * 500) - 20, 12);
      head.writeUInt32BE(Math.floor(random() * 8), 16);
      head.writeUInt32BE(round, 20);
      head.writeUInt32BE(Math.floor(random() * 4), 24);
      const bytes = Buffer.concat([head, payload]);
      client.socket.write(bytes.subarray(0, Math.ceil(random() * bytes.length)));
      if (round % 4 === 0) waiting.push(client);
      else client.socket.end();
      if (round % 4 !== 0) await client.closed;
    }
    for (const client of waiting) client.socket.destroy();
    t.true(waiting.length > 0);
  });
});

for (const readOnly of [false, true])
  test(`arguments of every procedure${readOnly ? ', read-only' : ''}`, async (t) => {
    await withDaemon(t, async (daemon) => {
      const path = daemon.socket + (readOnly ? '-ro' : '');
      const random = numbers(3);
      for (const procedure of calls) {
        let client = await Rude.open(path);
        const payloads = [Buffer.alloc(0), someBytes(random, 40), someBytes(random, 400), Buffer.alloc(4096)];
        for (let round = 0; round < 12; round++) payloads.push(validArguments(procedure, random));
        for (const payload of payloads) {
          const reply = await client.answer(client.send(procedure, payload));
          if (reply === undefined || procedure.name === 'connect_close') {
            client.socket.destroy();
            client = await Rude.open(path);
            continue;
          }
          t.true(reply.status === MessageStatus.OK || reply.status === MessageStatus.ERROR, procedure.name);
        }
        client.socket.destroy();
      }
    });
  });

/** Takes a value from the beginning of its bytes and doesn't mind the rest. */
class LooseReader extends XdrReader {
  override finish(): void {}
}

/** Arguments that the codec takes, made of small numbers; nothing where none were found. */
function validArguments(procedure: AnyProcedure, random: () => number): Buffer {
  for (let attempt = 0; attempt < 8; attempt++)
    try {
      const writer = new XdrWriter();
      procedure.writeArgs(writer, procedure.readArgs(new LooseReader(someWords(random, 400))));
      return Buffer.from(writer.take());
    } catch {
      // these numbers are no arguments of this procedure
    }
  return Buffer.alloc(0);
}

test('clients beyond the limit are turned away, and room is made again', async (t) => {
  await withDaemon(
    t,
    async ({ socket }) => {
      const clients = await Promise.all(Array.from({ length: 50 }, () => Rude.open(socket)));
      for (let round = 0; round < 500; round++) {
        const refused = await Rude.at(socket);
        await refused.closed;
      }
      for (const client of clients) client.socket.end();
      await Promise.all(clients.map((client) => client.closed));
    },
    'max_clients = 50\n',
  );
});

test('ten thousand connections come and go', async (t) => {
  await withDaemon(t, async ({ socket }) => {
    for (let round = 0; round < 100; round++) {
      const clients = await Promise.all(Array.from({ length: 100 }, () => Rude.at(socket)));
      for (const client of clients) client.socket.destroy();
      // taken in turn: once this one is answered no other waits to be taken
      const last = await Rude.open(socket);
      last.socket.destroy();
    }
    t.pass();
  });
});

test('a client that reads nothing holds up nobody else', async (t) => {
  await withDaemon(t, async (daemon) => {
    const slow = await Rude.open(daemon.socket);
    slow.socket.pause();
    for (let round = 0; round < 20_000; round++) slow.send(remote.connectGetCapabilities, Buffer.alloc(0));
    for (let round = 0; round < 20; round++) await serves(t, daemon);
    slow.socket.destroy();
  });
});

test('streams that nobody reads or ends are let go with their client', async (t) => {
  await withDaemon(t, async (daemon) => {
    for (let round = 0; round < 3; round++) {
      const client = await Rude.open(daemon.socket);
      const { dom } = await client.call(remote.domainLookupByName, { name: 'test' });
      const writer = new XdrWriter();
      remote.domainScreenshot.writeArgs(writer, { dom, screen: 0, flags: 0 });
      const payload = Buffer.from(writer.take());
      for (let stream = 0; stream < 400; stream++)
        client.send(remote.domainScreenshot as AnyProcedure, payload);
      client.socket.pause();
      await serves(t, daemon);
      client.socket.destroy();
    }
  });
});

test('the daemon ends while a client reads nothing', async (t) => {
  await withDaemon(t, async (daemon) => {
    const slow = await Rude.open(daemon.socket);
    slow.socket.pause();
    for (let round = 0; round < 5000; round++) slow.send(remote.connectGetCapabilities, Buffer.alloc(0));
    await serves(t, daemon);
    await daemon.stop();
    slow.socket.destroy();
    await daemon.start(false);
  });
});

test('the generated table finds every procedure that is thrown here', (t) => {
  for (const { program, number, name } of procedures) t.is(findProcedure(program, number)?.name, name);
});
