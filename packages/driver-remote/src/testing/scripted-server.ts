import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  findProcedure,
  type Message,
  MessageFramer,
  type MessageHead,
  MessageStatus,
  MessageType,
  Program,
  payloadOf,
  remote,
  writeError,
  writeMessage,
  XdrWriter,
} from '@tsvirt/core/rpc';

/** What a test lets the server do with one call; undefined: no answer. */
export type Script = (name: string, args: unknown, server: ScriptedServer, message: Message) => unknown;

/** The other side of a connection, for tests: answers opening by itself and everything else by a script. */
export class ScriptedServer {
  /** The names of all procedures that were called, in order. */
  readonly calls: string[] = [];
  /** Stream messages that came: their status and their data. */
  readonly streamed: { readonly status: number; readonly data: string }[] = [];
  readonly path: string;
  readonly #directory: string;
  readonly #server: Server;
  readonly #script: Script;
  #socket: Socket | undefined;

  private constructor(directory: string, script: Script) {
    this.#directory = directory;
    this.path = join(directory, 'socket');
    this.#script = script;
    this.#server = createServer((socket) => this.#serve(socket));
  }

  static async start(script: Script): Promise<ScriptedServer> {
    const server = new ScriptedServer(await mkdtemp(join(tmpdir(), 'remote-')), script);
    server.#server.listen(server.path);
    await once(server.#server, 'listening');
    return server;
  }

  /** Ends the connection as a daemon that dies would. */
  hangUp(): void {
    this.#socket?.destroy();
  }

  /** Sends bytes that are no message. */
  garble(): void {
    this.#socket?.write(Buffer.from('this is no message at all, but long enough to be read as one'));
  }

  /** Sends one message of a stream, or an event. */
  send(
    head: MessageHead,
    type: number,
    status: number,
    payload: (writer: XdrWriter) => void = () => {},
  ): void {
    const writer = new XdrWriter();
    writeMessage(writer, head, type, status, payload, undefined);
    this.#socket?.write(writer.take());
  }

  fail(message: Message, type: number, error: unknown): void {
    const writer = new XdrWriter();
    writeError(writer, message, type, error);
    this.#socket?.write(writer.take());
  }

  async stop(): Promise<void> {
    this.#socket?.destroy();
    this.#server.close();
    await rm(this.#directory, { recursive: true });
  }

  #serve(socket: Socket): void {
    this.#socket = socket;
    const framer = new MessageFramer();
    socket.on('error', () => {});
    socket.on('data', (chunk: Buffer) => framer.push(chunk, (message) => this.#take(message)));
  }

  #take(message: Message): void {
    if (message.program === Program.KEEPALIVE.program) return;
    if (message.type === MessageType.STREAM) {
      const data = message.buffer.toString('utf8', message.start, message.end);
      this.streamed.push({ status: message.status, data });
      this.#script('stream', this.streamed.at(-1), this, message);
      return;
    }
    const procedure = findProcedure(message.program, message.procedure);
    if (procedure === undefined) throw new Error(`no procedure ${message.procedure}`);
    this.calls.push(procedure.name);
    const args: unknown = procedure.readArgs(payloadOf(message));
    const opening = this.#opening(procedure.name);
    let ret: unknown;
    try {
      ret = opening ?? this.#script(procedure.name, args, this, message);
    } catch (error) {
      this.fail(message, MessageType.REPLY, error);
      return;
    }
    if (ret === undefined) return;
    this.send(message, MessageType.REPLY, MessageStatus.OK, (writer) =>
      procedure.writeRet(writer, ret === nothing ? undefined : ret),
    );
  }

  #opening(name: string): unknown {
    switch (name) {
      case remote.authList.name:
        return { types: [0] };
      case remote.connectSupportsFeature.name:
        return { supported: true };
      case remote.connectOpen.name:
      case remote.connectClose.name:
      case remote.connectRegisterCloseCallback.name:
        return nothing;
      default:
        return undefined;
    }
  }
}

/** The answer of a procedure without result. */
export const nothing = Symbol('nothing');
