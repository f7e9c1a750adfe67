import { ErrorCode, type ErrorDomain, type ErrorLevel, toVirtError, VirtError } from '@tsvirt/util';
import { readVirNetMessageError, writeVirNetMessageError } from '../../generated/rpc/virnet.js';
import type { XdrReader } from '../xdr/reader.js';
import type { XdrWriter } from '../xdr/writer.js';
import { type MessageHead, MessageStatus } from './message.js';
import { writeMessage } from './write.js';

const longest = 65_536;
const cut = (text: string): string =>
  (text.length > longest ? text.slice(0, longest) : text).replaceAll('\0', ' ');
const optional = (text: string | undefined): string | null => (text === undefined ? null : cut(text));

/** Writes a whole message of status ERROR: the answer to a call or the end of a stream. */
export function writeError(writer: XdrWriter, head: MessageHead, type: number, error: unknown): void {
  const virtError = toVirtError(error);
  writeMessage(writer, head, type, MessageStatus.ERROR, writeVirNetMessageError, {
    code: virtError.code,
    domain: virtError.domain,
    message: cut(virtError.message),
    level: virtError.level,
    dom: null,
    str1: optional(virtError.str1 ?? virtError.message),
    str2: optional(virtError.str2),
    str3: optional(virtError.str3),
    int1: virtError.int1 | 0,
    int2: virtError.int2 | 0,
    net: null,
  });
}

/** The error that a payload of status ERROR holds. */
export function readError(reader: XdrReader): VirtError {
  const wire = readVirNetMessageError(reader);
  // An older server knows fewer calls.
  const unknown = wire.code === ErrorCode.RPC && wire.message?.startsWith('unknown procedure') === true;
  const code = unknown ? ErrorCode.NO_SUPPORT : (wire.code as ErrorCode);
  return new VirtError(code, wire.message ?? 'the other side gave no reason', {
    domain: wire.domain as ErrorDomain,
    level: wire.level as ErrorLevel,
    str1: wire.str1 ?? undefined,
    str2: wire.str2 ?? undefined,
    str3: wire.str3 ?? undefined,
    int1: wire.int1,
    int2: wire.int2,
  });
}
