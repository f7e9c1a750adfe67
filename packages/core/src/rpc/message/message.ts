import type { Buffer } from 'node:buffer';
import type { FileDescriptor } from '../../driver/types.js';

/** What a message is for: the wire's virNetMessageType. */
export const MessageType = {
  CALL: 0,
  REPLY: 1,
  /** An event, or keepalive. */
  MESSAGE: 2,
  STREAM: 3,
  CALL_WITH_FDS: 4,
  REPLY_WITH_FDS: 5,
  STREAM_HOLE: 6,
} as const;

/** How a message is to be taken: the wire's virNetMessageStatus. */
export const MessageStatus = { OK: 0, ERROR: 1, CONTINUE: 2 } as const;

/** A message as it came in; its payload are the bytes from `start` to `end` of `buffer`. */
export interface Message {
  readonly program: number;
  readonly version: number;
  readonly procedure: number;
  readonly type: number;
  readonly serial: number;
  readonly status: number;
  readonly buffer: Buffer;
  readonly start: number;
  readonly end: number;
  /**
   * The open descriptors that came with it and are now the receiver's; undefined where none belong to it or they weren't kept.
   */
  readonly files?: readonly FileDescriptor[] | undefined;
}

/** What a message answers, or what it belongs to. */
export type MessageHead = Pick<Message, 'program' | 'version' | 'procedure' | 'serial'>;

/** The head of a call or, with the serial number 0, of an event. */
export const headOf = (
  {
    program,
    version,
    number,
  }: { readonly program: number; readonly version: number; readonly number: number },
  serial = 0,
): MessageHead => ({ program, version, procedure: number, serial });

/** Whether open descriptors belong to messages of a type; the payload follows their count then. */
export const carriesFiles = (type: number): boolean =>
  type === MessageType.CALL_WITH_FDS || type === MessageType.REPLY_WITH_FDS;
