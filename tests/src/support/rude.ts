import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  type AnyProcedure,
  headOf,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  readReply,
  remote,
  unixFileCarrier,
  writeFdCount,
  writeMessage,
  XdrWriter,
} from '@tsvirt/core/rpc';

const uri = 'test:///default';

/** A client without manners. */
export class Rude {
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
    const asIs = (to: XdrWriter) => to.raw(payload);
    writeMessage(writer, headOf(procedure, serial), MessageType.CALL, MessageStatus.OK, asIs, undefined);
    this.socket.write(Buffer.from(writer.take()));
    return serial;
  }

  /** Sends a call with a descriptor, whether or not it may have one. */
  async sendFile<A, R>(procedure: Procedure<A, R>, args: A, file: number): Promise<number> {
    const writer = new XdrWriter();
    const serial = ++this.#serial;
    const head = headOf(procedure, serial);
    const write = (to: XdrWriter): void => {
      writeFdCount(to, 1);
      procedure.writeArgs(to, args);
    };
    writeMessage(writer, head, MessageType.CALL_WITH_FDS, MessageStatus.OK, write, undefined);
    await new Promise((resolve) => this.socket.write(Buffer.from(writer.take()), resolve));
    unixFileCarrier(this.socket).send(file);
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
    return readReply(procedure, reply);
  }
}
