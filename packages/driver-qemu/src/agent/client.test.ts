import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deferred, ErrorCode, hasErrorCode } from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { withSocketPath } from '../process/unix-path.js';
import { AgentClient, isUnknownCommand } from './client.js';

interface Message {
  readonly execute: string;
  readonly arguments?: { readonly id?: number };
}

type Answer = (message: Message, say: (text: string | Uint8Array) => void, socket: Socket) => void;

/** An agent whose answers are the test's; it answers synchronisation by itself unless `sync` does. */
async function agent(t: ExecutionContext, answer: Answer, sync?: Answer) {
  const directory = await mkdtemp(join(tmpdir(), `tsvirt-agent-${'a'.repeat(100)}-`));
  const path = join(directory, 'agent');
  const seen: string[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n')) {
        const message = JSON.parse(text.slice(text.lastIndexOf('\xff', end) + 1, end)) as Message;
        text = text.slice(end + 1);
        seen.push(message.execute);
        const say = (words: string | Uint8Array) => void socket.write(words);
        if (message.execute !== 'guest-sync-delimited') answer(message, say, socket);
        else if (sync !== undefined) sync(message, say, socket);
        else say(Buffer.concat([Uint8Array.of(0xff), Buffer.from(`{"return": ${message.arguments?.id}}\n`)]));
      }
    });
  });
  // As long as paths below a root can be.
  await new Promise<void>((resolve) => void withSocketPath(path, (short) => server.listen(short, resolve)));
  const client = new AgentClient({ path, subject: 'g' });
  t.teardown(async () => {
    client.close();
    for (const socket of sockets) socket.destroy();
    server.close();
    await rm(directory, { recursive: true, force: true });
  });
  return { client, seen, sockets };
}

const ok: Answer = (_message, say) => say('{"return": {}}\n');
const unresponsive = (error: unknown) => hasErrorCode(error, ErrorCode.AGENT_UNRESPONSIVE);

test('each command comes after a synchronisation of its own, one at a time', async (t) => {
  const { client, seen } = await agent(t, ({ execute }, say) => say(`{"return": "${execute}"}\n`));
  t.deepEqual(await Promise.all([client.execute('one'), client.execute('two')]), ['one', 'two']);
  t.deepEqual(seen, ['guest-sync-delimited', 'one', 'guest-sync-delimited', 'two']);
});

test('what an agent still had to say to others is no answer', async (t) => {
  const { client } = await agent(
    t,
    (_message, say) => say('{"return": 2}\n'),
    ({ arguments: args }, say) => {
      say('half a mess');
      say('{"return": 7}\n{"return": 1}\n');
      say(
        Buffer.concat([
          Uint8Array.of(0xff),
          Buffer.from(`{"return": 12345678901}\n{"return": ${args?.id}}\n`),
        ]),
      );
    },
  );
  t.is(await client.execute('guest-ping'), 2);
});

test('a refusal is told in the agent’s words, and the next command goes on', async (t) => {
  const { client } = await agent(t, ({ execute }, say) =>
    say(
      execute === 'guest-ping'
        ? '{"return": {}}\n'
        : `{"error": {"class": "CommandNotFound", "desc": "The command ${execute} has not been found"}}\n`,
    ),
  );
  const error = await t.throwsAsync(client.execute('nope'));
  t.true(hasErrorCode(error, ErrorCode.INTERNAL_ERROR));
  t.regex(error.message, /'nope': The command nope has not been found/);
  t.true(isUnknownCommand(error));
  t.deepEqual(await client.execute('guest-ping'), {});
  t.deepEqual(await client.exchange({ execute: 'guest-ping' }), { return: {} });
});

test('an agent that says nothing is not responding, and may be late', async (t) => {
  const { client } = await agent(
    t,
    ({ execute }, say) => {
      if (execute === 'again') say('{"return": "second"}\n');
    },
    ({ arguments: args }, say) => {
      // The answer to what came before.
      say('{"return": "first"}\n');
      say(Buffer.concat([Uint8Array.of(0xff), Buffer.from(`{"return": ${args?.id}}\n`)]));
    },
  );
  t.true(unresponsive(await t.throwsAsync(client.execute('slow', undefined, { timeout: 1 }))));
  t.is(await client.execute('again'), 'second');
  const { client: mute, seen } = await agent(t, ok, () => undefined);
  t.true(unresponsive(await t.throwsAsync(mute.execute('guest-ping', undefined, { timeout: 1 }))));
  t.false(seen.includes('guest-ping'));
});

test('a caller that goes away gives its turn to the next', async (t) => {
  const reached = deferred();
  const { client } = await agent(t, ({ execute }, say) => {
    if (execute === 'for-ever') reached.resolve();
    else say('{"return": 3}\n');
  });
  const caller = new AbortController();
  const first = client.execute('for-ever', undefined, { signal: caller.signal });
  const second = client.execute('next');
  await reached.promise;
  caller.abort();
  t.true(hasErrorCode(await t.throwsAsync(first), ErrorCode.OPERATION_ABORTED));
  t.is(await second, 3);
});

test('an agent that hangs up fails what is under way; the next command connects again', async (t) => {
  let hangUp = true;
  const { client } = await agent(t, (_message, say, socket) => {
    if (!hangUp) say('{"return": 4}\n');
    else socket.destroy();
    hangUp = false;
  });
  t.true(unresponsive(await t.throwsAsync(client.execute('one'))));
  t.is(await client.execute('two'), 4);
  client.close();
  t.true(unresponsive(await t.throwsAsync(client.execute('three'))));
});

test('what an agent says has bounds', async (t) => {
  const flood = Buffer.alloc(1 << 20, 'a');
  const { client } = await agent(t, (_message, _say, socket) => {
    const pour = (): void => {
      while (!socket.destroyed && socket.write(flood));
      if (!socket.destroyed) socket.once('drain', pour);
    };
    pour();
  });
  const error = await t.throwsAsync(client.execute('guest-info'));
  t.true(unresponsive(error));
  t.regex(error.message, /more than it may/);
});

test('a command that is answered by its effect is done when that is there', async (t) => {
  const reached = deferred();
  const { client } = await agent(t, ({ execute }, say, socket) => {
    if (execute === 'refused') say('{"error": {"class": "GenericError", "desc": "no"}}\n');
    else if (execute === 'away') socket.destroy();
    else if (execute === 'guest-shutdown') reached.resolve();
    else say('{"return": 5}\n');
  });
  const never = new Promise<void>(() => undefined);
  await client.executeUntil('guest-shutdown', { mode: 'powerdown' }, reached.promise);
  await client.executeUntil('away', undefined, never);
  t.regex((await t.throwsAsync(client.executeUntil('refused', undefined, never))).message, /'refused': no/);
  t.is(await client.execute('next'), 5);
});

test('where there is no agent nobody answers', async (t) => {
  const client = new AgentClient({ path: join(tmpdir(), 'tsvirt-no-such-agent'), subject: 'g' });
  t.true(unresponsive(await t.throwsAsync(client.execute('guest-ping'))));
});
