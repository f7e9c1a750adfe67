import type { Socket } from 'node:net';
import { type Message, MessageFramer, writeError, writeKeepalive, XdrWriter } from '@tsvirt/core/rpc';
import type { Logger } from '@tsvirt/util';
import { lingerTime, outputHighWater } from './limits.js';

/** What a transport tells its owner. */
export interface TransportEvents {
  /** A whole message; its payload is valid until this returns. */
  message(message: Message): void;
  /** Once, whatever ended the connection. */
  closed(): void;
}

/**
 * One socket that carries messages. All that is written in one turn of the event loop leaves in one write; while the other
 * side doesn't read, nothing more is read from it.
 */
export class Transport {
  readonly #socket: Socket;
  readonly #framer = new MessageFramer();
  readonly #writer = new XdrWriter();
  readonly #events: TransportEvents;
  readonly #logger: Logger;
  #reading = false;
  #flushDue = false;
  #holds = 0;
  #congested = false;
  #closed = false;
  #closing = false;
  #waiting: (() => void)[] = [];
  /** When something last arrived: `performance.now()`. */
  lastInput = performance.now();

  constructor(socket: Socket, events: TransportEvents, logger: Logger) {
    this.#socket = socket;
    this.#events = events;
    this.#logger = logger;
    socket.setNoDelay?.(true);
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('drain', () => this.#drained());
    socket.on('error', (error) => logger.debug('connection failed', { error: error.message }));
    socket.on('end', () => this.close());
    socket.on('close', () => this.#ended());
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Bytes written but not yet taken by the other side. */
  get backlog(): number {
    return this.#socket.writableLength + this.#writer.length;
  }

  /** Writes with `write`; the bytes leave at the end of this turn. What was written is dropped where it throws. */
  send(write: (writer: XdrWriter) => void): void {
    if (this.#closed || this.#closing) return;
    write(this.#writer);
    this.#flushSoon();
  }

  sendError(
    message: Pick<Message, 'program' | 'version' | 'procedure' | 'serial'>,
    type: number,
    error: unknown,
  ): void {
    const { program, version, procedure, serial } = message;
    this.send((writer) => writeError(writer, program, version, procedure, type, serial, error));
  }

  sendKeepalive(kind: 'ping' | 'pong'): void {
    this.send((writer) => writeKeepalive(writer, kind));
  }

  /** Calls back once all that was written so far has been taken; at once if it has. */
  whenWritten(done: () => void): void {
    if (this.#closed) return;
    this.#waiting.push(done);
    this.#flushSoon();
  }

  /** Reads no more until the returned function is called. */
  hold(): () => void {
    this.#holds++;
    this.#socket.pause();
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      this.#holds--;
      this.#resume();
    };
  }

  /** Sends what is due and closes; a client that doesn't take it in time is cut off. Nothing more is taken from it. */
  close(): void {
    if (this.#closed || this.#closing) return;
    this.#flush();
    this.#closing = true;
    this.#socket.end();
    this.#socket.destroySoon();
    if (this.#socket.destroyed) return;
    const linger = setTimeout(() => this.#socket.destroy(), lingerTime);
    linger.unref();
    this.#socket.once('close', () => clearTimeout(linger));
  }

  /** Closes at once, dropping what is due; `reason` is for the log. */
  abort(reason: string): void {
    if (this.#closed || this.#closing) return;
    this.#logger.warn(reason);
    this.#closing = true;
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    if (this.#closing) return;
    this.lastInput = performance.now();
    this.#reading = true;
    try {
      this.#framer.push(chunk, (message) => {
        if (!this.#closing) this.#events.message(message);
      });
    } catch (error) {
      this.#logger.warn('closing a connection that sent no valid message', { error: String(error) });
      this.close();
    } finally {
      this.#reading = false;
    }
    this.#flush();
  }

  #flushSoon(): void {
    if (this.#reading || this.#flushDue) return;
    this.#flushDue = true;
    setImmediate(() => {
      this.#flushDue = false;
      this.#flush();
    });
  }

  #flush(): void {
    if (this.#socket.destroyed) return;
    if (this.#writer.length > 0) this.#socket.write(this.#writer.take());
    if (this.#waiting.length > 0 && !this.#socket.writableNeedDrain) this.#written();
    if (!this.#congested && this.#socket.writableLength > outputHighWater) {
      this.#congested = true;
      this.#socket.pause();
    }
  }

  #written(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }

  #drained(): void {
    this.#written();
    if (!this.#congested) return;
    this.#congested = false;
    this.#resume();
  }

  #resume(): void {
    if (this.#holds === 0 && !this.#congested && !this.#socket.destroyed) this.#socket.resume();
  }

  #ended(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#events.closed();
  }
}
