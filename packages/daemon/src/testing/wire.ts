import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  readError,
  remote,
  XdrReader,
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
      this.#framer.push(chunk, (message) => {
        const buffer = Buffer.from(message.buffer.subarray(message.start, message.end));
        this.#seen.push({ ...message, buffer, start: 0, end: buffer.length });
      });
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
    const writer = new XdrWriter();
    writer.begin(
      procedure.program,
      change.version ?? procedure.version,
      change.number ?? procedure.number,
      change.type ?? MessageType.CALL,
      serial,
      change.status ?? MessageStatus.OK,
    );
    procedure.writeArgs(writer, args);
    writer.end();
    this.raw(writer.take());
    return serial;
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
    const writer = new XdrWriter();
    writer.begin(procedure.program, procedure.version, procedure.number, MessageType.STREAM, serial, status);
    writer.raw(Buffer.from(data));
    writer.end();
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
    const reader = new XdrReader(reply.buffer, reply.start, reply.end);
    if (reply.status === MessageStatus.ERROR) throw readError(reader);
    return procedure.readRet(reader);
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
