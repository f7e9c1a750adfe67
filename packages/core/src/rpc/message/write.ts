import type { XdrWriter } from '../xdr/writer.js';
import type { MessageHead } from './message.js';

/** Writes a whole message whose payload `write` makes of `value`. @throws what `write` throws; nothing is written then. */
export function writeMessage(writer: XdrWriter, head: MessageHead, type: number, status: number): void;
export function writeMessage<T>(
  writer: XdrWriter,
  head: MessageHead,
  type: number,
  status: number,
  write: ((writer: XdrWriter, value: T) => void) | undefined,
  value: T,
): void;
export function writeMessage<T>(
  writer: XdrWriter,
  head: MessageHead,
  type: number,
  status: number,
  write?: (writer: XdrWriter, value: T) => void,
  value?: T,
): void {
  writer.begin(head.program, head.version, head.procedure, type, head.serial, status);
  if (write !== undefined)
    try {
      write(writer, value as T);
    } catch (error) {
      writer.rollback();
      throw error;
    }
  writer.end();
}
