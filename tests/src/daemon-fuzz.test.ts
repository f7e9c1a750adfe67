import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type MeasuredDaemon, makeTsvirtd } from '@tsvirt/bench';
import { type AnyProcedure, findProcedure, MessageStatus, remote, XdrWriter } from '@tsvirt/core/rpc';
import test, { type ExecutionContext } from 'ava';
import { calls, numbers, procedures, someBytes, validArguments } from './support/made-up.js';
import { Rude } from './support/rude.js';

/** MiB that a daemon may have after all that is thrown at it here. */
const memoryLimit = 400;
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
