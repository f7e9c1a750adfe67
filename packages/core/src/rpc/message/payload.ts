import { Buffer } from 'node:buffer';
import type { Procedure } from '../procedure/procedure.js';
import { XdrReader } from '../xdr/reader.js';
import { readError } from './error.js';
import { type Message, MessageStatus } from './message.js';

/** The payload of a message, to be read; with a reader given, that one starts over on it. */
export const payloadOf = ({ buffer, start, end }: Message, reader: XdrReader = new XdrReader()): XdrReader =>
  reader.reset(buffer, start, end);

/** A message whose payload outlives the chunk that it came in. */
export function detach(message: Message): Message {
  const buffer = Buffer.from(message.buffer.subarray(message.start, message.end));
  return { ...message, buffer, start: 0, end: buffer.length };
}

/** What answers a call. @throws the VirtError that the reply holds; `RPC` where the result is none of the procedure */
export function readReply<R>(
  { readRet }: Pick<Procedure<never, R>, 'readRet'>,
  message: Message,
  reader?: XdrReader,
): R {
  const payload = payloadOf(message, reader);
  if (message.status === MessageStatus.ERROR) throw readError(payload);
  return readRet(payload);
}
