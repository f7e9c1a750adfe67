/// <reference lib="esnext.disposable" preserve="true" />

import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { abortError } from './abort.js';
import { type Deferred, deferred } from './deferred.js';

export interface EventQueueOptions {
  /** How many events wait for a slow reader before `overflow` decides. Default 1024. */
  readonly limit?: number | undefined;
  /** What gives way when it is full: the oldest event (default), the newest, or the queue itself (`OVERFLOW`). */
  readonly overflow?: 'drop-oldest' | 'drop-newest' | 'fail' | undefined;
  /** Ends the queue with an error. */
  readonly signal?: AbortSignal | undefined;
  /** Called once when the queue ends, whoever ended it: the place to unsubscribe from the source. */
  readonly onEnd?: (() => void) | undefined;
}

/** Events pushed at one end and read at the other by `for await`, with a bounded buffer between. */
export class EventQueue<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  readonly #buffer: T[] = [];
  readonly #readers: Deferred<IteratorResult<T>>[] = [];
  readonly #limit: number;
  readonly #overflow: 'drop-oldest' | 'drop-newest' | 'fail';
  readonly #onEnd: (() => void) | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #onAbort: () => void;
  #ended = false;
  #error: { reason: unknown } | undefined;
  #dropped = 0;

  constructor(options: EventQueueOptions = {}) {
    this.#limit = options.limit ?? 1024;
    this.#overflow = options.overflow ?? 'drop-oldest';
    this.#onEnd = options.onEnd;
    this.#signal = options.signal;
    this.#onAbort = () => {
      if (this.#signal !== undefined) this.fail(abortError(this.#signal, 'an event'));
    };
    if (this.#signal?.aborted) this.#onAbort();
    else this.#signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** How many events were lost to a full buffer. */
  get dropped(): number {
    return this.#dropped;
  }

  /** How many events wait to be read. */
  get size(): number {
    return this.#buffer.length;
  }

  /** Adds an event; false if it was not taken. */
  push(event: T): boolean {
    if (this.#ended) return false;
    const reader = this.#readers.shift();
    if (reader !== undefined) {
      reader.resolve({ done: false, value: event });
      return true;
    }
    if (this.#buffer.length >= this.#limit) {
      this.#dropped++;
      if (this.#overflow === 'drop-newest') return false;
      if (this.#overflow === 'fail') {
        this.fail(new VirtError(ErrorCode.OVERFLOW, `more than ${this.#limit} events wait to be read`));
        return false;
      }
      this.#buffer.shift();
    }
    this.#buffer.push(event);
    return true;
  }

  /** No more events: readers get what is buffered, then the end. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#signal?.removeEventListener('abort', this.#onAbort);
    for (const reader of this.#readers.splice(0)) {
      if (this.#error === undefined) reader.resolve({ done: true, value: undefined });
      else reader.reject(this.#error.reason);
    }
    this.#onEnd?.();
  }

  /** Ends with an error, which the reader gets once, after what is buffered. */
  fail(reason: unknown): void {
    if (this.#ended) return;
    const heard = this.#readers.length > 0;
    this.#error = { reason };
    this.end();
    if (heard) this.#error = undefined;
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#buffer.length > 0) return Promise.resolve({ done: false, value: this.#buffer.shift() as T });
    if (this.#error !== undefined) {
      const { reason } = this.#error;
      this.#error = undefined;
      return Promise.reject(reason);
    }
    if (this.#ended) return Promise.resolve({ done: true, value: undefined });
    const reader = deferred<IteratorResult<T>>();
    this.#readers.push(reader);
    return reader.promise;
  }

  return(): Promise<IteratorResult<T>> {
    this.#buffer.length = 0;
    this.#error = undefined;
    this.end();
    return Promise.resolve({ done: true, value: undefined });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}
