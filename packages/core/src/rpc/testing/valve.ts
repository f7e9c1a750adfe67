import { Duplex } from 'node:stream';
import { type Message, MessageFramer } from '../index.js';

/** A transport for tests: what is written is kept, and taken from the writer only while it is open; what comes in is pushed. */
export class Valve extends Duplex {
  /** Each write as it came. */
  readonly writes: Buffer[] = [];
  #shut = false;
  #waiting: (() => void) | undefined;

  constructor() {
    super({ allowHalfOpen: true, highWaterMark: 1024 });
  }

  /** From now on the other side reads nothing. */
  shut(): void {
    this.#shut = true;
  }

  /** The other side reads again. */
  release(): void {
    this.#shut = false;
    const done = this.#waiting;
    this.#waiting = undefined;
    done?.();
  }

  /** All messages written so far. */
  get messages(): Message[] {
    const messages: Message[] = [];
    new MessageFramer().push(Buffer.concat(this.writes), (message) => messages.push(message));
    return messages;
  }

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.writes.push(Buffer.from(chunk));
    if (this.#shut) this.#waiting = done;
    else done();
  }
}

/** Lets everything run that waits for its turn, not for another process. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
}
