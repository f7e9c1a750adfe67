import { keepalive, Program } from '../../generated/rpc/programs.js';
import { rpcError } from '../xdr/errors.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';
import { limits } from './limits.js';
import { MessageStatus, MessageType } from './message.js';
import { writeMessage } from './write.js';

/** Writes a keepalive message: a ping asks, a pong answers. */
export function writeKeepalive(writer: XdrWriter, kind: 'ping' | 'pong'): void {
  const head = { ...Program.KEEPALIVE, procedure: keepalive[kind], serial: 0 };
  writeMessage(writer, head, MessageType.MESSAGE, MessageStatus.OK);
}

/** Which keepalive message a procedure number is; undefined: none. */
export const keepaliveKind = (procedure: number): 'ping' | 'pong' | undefined =>
  procedure === keepalive.ping ? 'ping' : procedure === keepalive.pong ? 'pong' : undefined;

/** How many file descriptors come with a message; stands before its payload. */
export function readFdCount(reader: XdrReader): number {
  const count = reader.uint();
  if (count > limits.files)
    throw rpcError(`${count} file descriptors where at most ${limits.files} are allowed`);
  return count;
}

export function writeFdCount(writer: XdrWriter, count: number): void {
  if (count > limits.files)
    throw rpcError(`${count} file descriptors where at most ${limits.files} are allowed`);
  writer.uint(count);
}
