import { isVirtError, VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

/** Milliseconds (24 days) above which Node fires a timer at once. */
export const longestTimer = 2 ** 31 - 1;

/** How long, and until which signal, something may be waited for. */
export interface WaitOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; none by default. */
  readonly timeout?: number | undefined;
  /** What is waited for, as the error says it: "waiting for {what}". */
  readonly what?: string | undefined;
}

/** The error of an aborted signal: its reason if that is a VirtError, else `OPERATION_ABORTED` with the reason as cause. */
export function abortError(signal: AbortSignal, what?: string): VirtError {
  if (isVirtError(signal.reason)) return signal.reason;
  const message =
    what === undefined ? 'the operation was aborted' : `the operation was aborted while waiting for ${what}`;
  return new VirtError(ErrorCode.OPERATION_ABORTED, message, { cause: signal.reason });
}

/** `OPERATION_TIMEOUT` for a wait that took longer than `timeout` milliseconds. */
export function timeoutError(timeout: number, what = 'the operation'): VirtError {
  return new VirtError(ErrorCode.OPERATION_TIMEOUT, `timed out after ${timeout} ms waiting for ${what}`);
}

/** Throws {@link abortError} if the signal is aborted. */
export function throwIfAborted(signal: AbortSignal | undefined, what?: string): void {
  if (signal?.aborted) throw abortError(signal, what);
}

/**
 * Runs `fail` once when the options' signal aborts or their time is over. The returned function ends the watch and must
 * be called when the wait is over. An already aborted signal fails at once.
 */
export function watchLimits(options: WaitOptions, fail: (error: VirtError) => void): () => void {
  const { signal, timeout, what } = options;
  if (signal === undefined && timeout === undefined) return () => {};
  let timer: NodeJS.Timeout | undefined;
  const stop = (): void => {
    if (timer !== undefined) clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  };
  const onAbort = (): void => {
    stop();
    if (signal !== undefined) fail(abortError(signal, what));
  };
  if (signal?.aborted) {
    onAbort();
    return stop;
  }
  signal?.addEventListener('abort', onAbort, { once: true });
  if (timeout !== undefined)
    timer = setTimeout(
      () => {
        stop();
        fail(timeoutError(timeout, what));
      },
      Math.min(timeout, longestTimer),
    );
  return stop;
}

/**
 * The promise's result, or an error as soon as the limits say so. The work behind the promise goes on: a late failure
 * of it is dropped.
 */
export function within<T>(promise: Promise<T>, options: WaitOptions): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = watchLimits(options, reject);
    promise.then(
      (value) => {
        stop();
        resolve(value);
      },
      (error: unknown) => {
        stop();
        reject(error);
      },
    );
  });
}

/** {@link within} with a signal only; with no signal the promise itself. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return signal === undefined ? promise : within(promise, { signal });
}

/** Waits `ms` milliseconds, less if the signal aborts (then it rejects). */
export function delay(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => {
      stop();
      resolve();
    }, ms);
    const stop = watchLimits({ signal }, (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
