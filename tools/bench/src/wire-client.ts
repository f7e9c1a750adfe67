import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import {
  headOf,
  type Message,
  MessageFramer,
  MessageStatus,
  MessageType,
  type Procedure,
  payloadOf,
  readError,
  readReply,
  remote,
  writeMessage,
  XdrWriter,
} from '@tsvirt/core/rpc';

const headerLength = 28;
/** Where a message's status stands. */
const statusAt = 24;
const nothing = Buffer.alloc(0);

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
        try {
          resolve(readReply(procedure, message));
        } catch (error) {
          reject(error);
        }
      };
      this.#socket.write(encode(procedure, args));
    });
  }

  /**
   * Makes `count` equal calls with `inFlight` of them under way; gives the seconds it took. Replies of equal calls are equally
   * long: they are counted by their bytes, so that little of what is measured is this client.
   */
  async repeat<A, R>(procedure: Procedure<A, R>, args: A, count: number, inFlight: number): Promise<number> {
    const message = encode(procedure, args);
    const replyLength = await this.#replyLength(message);
    const batches = Array.from({ length: inFlight + 1 }, (_, many) =>
      Buffer.concat(Array.from({ length: many }, () => message)),
    );
    let sent = Math.min(inFlight, count);
    let received = 0;
    let counted = 0;
    return this.#measure(Buffer.concat(Array.from({ length: sent }, () => message)), (chunk) => {
      if (received % replyLength === 0) checkReply(chunk);
      received += chunk.length;
      const answered = Math.floor(received / replyLength);
      const due = Math.min(answered - counted, count - sent);
      counted = answered;
      if (answered >= count) return undefined;
      sent += due;
      return batches[due] ?? Buffer.concat(Array.from({ length: due }, () => message));
    });
  }

  /**
   * Makes a call with each of these arguments, one after the other; gives the seconds it took. What the client can do
   * before the first one is not measured.
   */
  each<A, R>(procedure: Procedure<A, R>, all: readonly A[]): Promise<number> {
    const messages = all.map((args) => encode(procedure, args));
    let next = 1;
    let missing = 0;
    return this.#measure(messages[0] ?? nothing, (chunk) => {
      if (missing === 0) {
        checkReply(chunk);
        missing = chunk.readUInt32BE(0);
      }
      missing -= chunk.length;
      return missing > 0 ? nothing : messages[next++];
    });
  }

  /** Sends a message, then what `answer` gives for each chunk of replies, until it gives undefined; gives the seconds it took. */
  async #measure(first: Buffer, answer: (chunk: Buffer) => Buffer | undefined): Promise<number> {
    const socket = this.#socket;
    const normal = socket.listeners('data') as ((chunk: Buffer) => void)[];
    socket.removeAllListeners('data');
    try {
      return await new Promise((resolve, reject) => {
        const start = performance.now();
        socket.on('data', (chunk: Buffer) => {
          try {
            const message = answer(chunk);
            if (message === undefined) resolve((performance.now() - start) / 1000);
            else if (message.length > 0) socket.write(message);
          } catch (error) {
            reject(error);
          }
        });
        socket.write(first);
      });
    } finally {
      socket.removeAllListeners('data');
      for (const listener of normal) socket.on('data', listener);
    }
  }

  #replyLength(message: Buffer): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#onReply = (reply) => {
        if (reply.status === MessageStatus.OK) resolve(reply.end - reply.start + headerLength);
        else reject(readError(payloadOf(reply)));
      };
      this.#socket.write(message);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** @throws Error if the chunk begins with a reply that tells an error */
function checkReply(chunk: Buffer): void {
  if (chunk.length >= headerLength && chunk.readUInt32BE(statusAt) !== MessageStatus.OK)
    throw new Error('a call failed');
}

function encode<A, R>(procedure: Procedure<A, R>, args: A): Buffer {
  const writer = new XdrWriter();
  writeMessage(writer, headOf(procedure, 1), MessageType.CALL, MessageStatus.OK, procedure.writeArgs, args);
  return Buffer.from(writer.take());
}
