import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  detach,
  headOf,
  type Message,
  MessageFramer,
  type MessageHead,
  MessageStatus,
  MessageType,
  type Procedure,
  readReply,
  remote,
  writeMessage,
  writeStreamHole,
  XdrWriter,
} from '@tsvirt/core/rpc';

/** The bare wire: what a client writes and reads. */
export class Wire {
  readonly #socket: Socket;
  readonly #framer = new MessageFramer();
  readonly #seen: Message[] = [];
  #wakes: (() => void)[] = [];
  #serial = 0;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => {
      this.#framer.push(chunk, (message) => this.#seen.push(detach(message)));
      for (const wake of this.#wakes.splice(0)) wake();
    });
  }

  static async open(path: string): Promise<Wire> {
    const socket = connect({ path });
    await once(socket, 'connect');
    return new Wire(socket);
  }

  raw(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  send<A, R>(
    procedure: Procedure<A, R>,
    args: A,
    change: { type?: number; version?: number; number?: number; status?: number; serial?: number } = {},
  ): number {
    const serial = change.serial ?? ++this.#serial;
    const head = headOf({ ...procedure, ...change }, serial);
    const { type = MessageType.CALL, status = MessageStatus.OK } = change;
    this.#write(head, type, status, procedure.writeArgs, args);
    return serial;
  }

  /** Sends a hole on the stream of a call. */
  hole<A, R>(procedure: Procedure<A, R>, serial: number, length: bigint): void {
    const payload = (writer: XdrWriter) => writeStreamHole(writer, { length, flags: 0 });
    this.#write(
      headOf(procedure, serial),
      MessageType.STREAM_HOLE,
      MessageStatus.CONTINUE,
      payload,
      undefined,
    );
  }

  stream(
    procedure:
      | Procedure<never, never>
      | Procedure<never, unknown>
      | { program: number; version: number; number: number },
    serial: number,
    status: number,
    data = '',
  ): void {
    const payload = (writer: XdrWriter) => writer.raw(Buffer.from(data));
    this.#write(headOf(procedure, serial), MessageType.STREAM, status, payload, undefined);
  }

  #write<T>(
    head: MessageHead,
    type: number,
    status: number,
    payload: (writer: XdrWriter, value: T) => void,
    value: T,
  ): void {
    const writer = new XdrWriter();
    writeMessage(writer, head, type, status, payload, value);
    this.raw(writer.take());
  }

  async next(matches: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const at = this.#seen.findIndex(matches);
      const [message] = at === -1 ? [] : this.#seen.splice(at, 1);
      if (message !== undefined) return message;
      await new Promise<void>((resolve) => {
        this.#wakes.push(resolve);
      });
    }
  }

  async call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R> {
    const serial = this.send(procedure, args);
    const reply = await this.next(
      (message) => message.serial === serial && message.type === MessageType.REPLY,
    );
    return readReply(procedure, reply);
  }

  async open(): Promise<void> {
    await this.call(remote.authList, undefined);
    await this.call(remote.connectOpen, { name: 'imaginary:///', flags: 0 });
  }

  get closed(): Promise<unknown> {
    return this.#socket.closed ? Promise.resolve() : once(this.#socket, 'close');
  }

  /** Reads nothing any more. */
  pause(): void {
    this.#socket.pause();
  }

  close(): void {
    this.#socket.destroy();
  }
}
