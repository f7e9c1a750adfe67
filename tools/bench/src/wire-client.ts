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

/** A client with as little of its own cost as can be: messages are encoded once, replies only counted. */
export class WireClient {
  readonly #socket: Socket;
  readonly #framer = new MessageFramer();
  #onReply: (message: Message) => void = () => {};

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#framer.push(chunk, (message) => this.#onReply(message)));
  }

  static async open(socketPath: string, uri: string): Promise<WireClient> {
    const socket = connect({ path: socketPath });
    await once(socket, 'connect');
    const client = new WireClient(socket);
    await client.call(remote.authList, undefined);
    await client.call(remote.connectOpen, { name: uri, flags: 0 });
    return client;
  }

  /** One call, decoded. */
  call<A, R>(procedure: Procedure<A, R>, args: A): Promise<R> {
    return new Promise((resolve, reject) => {
      this.#onReply = (message) => {
        const reader = new XdrReader(message.buffer, message.start, message.end);
        if (message.status === MessageStatus.ERROR) reject(readError(reader));
        else resolve(procedure.readRet(reader));
      };
      this.#socket.write(encode(procedure, args));
    });
  }

  /** Makes `count` equal calls with `inFlight` of them under way; gives the seconds it took. */
  repeat<A, R>(procedure: Procedure<A, R>, args: A, count: number, inFlight: number): Promise<number> {
    const message = encode(procedure, args);
    return new Promise((resolve, reject) => {
      let sent = Math.min(inFlight, count);
      let answered = 0;
      let due = 0;
      const start = performance.now();
      this.#onReply = (reply) => {
        if (reply.status !== MessageStatus.OK)
          reject(readError(new XdrReader(reply.buffer, reply.start, reply.end)));
        answered++;
        if (answered === count) resolve((performance.now() - start) / 1000);
        else if (sent < count) {
          sent++;
          due++;
          if (due === 1)
            queueMicrotask(() => {
              this.#socket.write(
                due === 1 ? message : Buffer.concat(Array.from({ length: due }, () => message)),
              );
              due = 0;
            });
        }
      };
      this.#socket.write(Buffer.concat(Array.from({ length: sent }, () => message)));
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

function encode<A, R>(procedure: Procedure<A, R>, args: A): Buffer {
  const writer = new XdrWriter();
  writer.begin(procedure.program, procedure.version, procedure.number, MessageType.CALL, 1, MessageStatus.OK);
  procedure.writeArgs(writer, args);
  writer.end();
  return Buffer.from(writer.take());
}
