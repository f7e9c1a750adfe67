import {
  type AnyProcedure,
  allowedReadOnly,
  MessageStatus,
  payloadOf,
  readError,
  XdrReader,
} from '@tsvirt/core/rpc';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import test from 'ava';
import { withLibvirtd } from './support/daemon.js';
import { calls, numbers, validArguments } from './support/made-up.js';
import { Rude } from './support/rude.js';

const rounds = 12;

/** Calls that begin or end a connection. */
const ofTheConnection = /^(connect_open|connect_close|auth_.*)$/;

/** What says nothing of read-only connections: arguments are looked at first, and an older libvirtd lacks some calls. */
const saysNothing = ({ code, message }: VirtError): boolean =>
  code === ErrorCode.INVALID_ARG || /^unknown procedure|No FD available/.test(message);

function expectation(procedure: AnyProcedure, payload: Buffer): 'denied' | 'allowed' {
  const args: unknown = procedure.readArgs(new XdrReader(payload));
  return allowedReadOnly(procedure, args) ? 'allowed' : 'denied';
}

test('a read-only connection may do what it may do with a real libvirtd', async (t) => {
  await withLibvirtd(t, async (daemon) => {
    const open = () => Rude.open(`${daemon.socket}-ro`);
    const openAgain = () =>
      open().catch(async () => {
        // It didn't outlive what it was asked, which isn't the matter here.
        await daemon.stop();
        await daemon.start(false);
        return open();
      });
    const random = numbers(4);
    let client = await open();
    const asked = new Set<string>();
    for (const procedure of calls.filter(({ name }) => !ofTheConnection.test(name)))
      for (let round = 0; round < rounds; round++) {
        const payload = validArguments(procedure, random);
        let expected: 'denied' | 'allowed';
        try {
          expected = expectation(procedure, payload);
        } catch {
          continue; // no arguments were found
        }
        const reply = await client.answer(client.send(procedure, payload));
        if (reply === undefined) {
          client = await openAgain();
          continue;
        }
        const error = reply.status === MessageStatus.ERROR ? readError(payloadOf(reply)) : undefined;
        if (error !== undefined && saysNothing(error)) continue;
        asked.add(procedure.name);
        const seen = error?.code === ErrorCode.OPERATION_DENIED ? 'denied' : 'allowed';
        t.is(expected, seen, `${procedure.name} ${payload.toString('hex')} ${error?.message}`);
      }
    t.true(asked.size > 350, `only ${asked.size} procedures were found out about`);
    client.socket.destroy();
  });
});
