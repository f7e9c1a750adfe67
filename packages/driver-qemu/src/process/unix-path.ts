import { closeSync, openSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** The most bytes that the kernel takes as the path of a Unix socket. */
const pathLimit = 107;

/**
 * Gives `use` a path for the socket that is short enough for the kernel: a long one goes by way of its directory's
 * descriptor, which is open until `use` (and its promise) is done.
 */
export function withSocketPath<T>(path: string, use: (path: string) => T): T {
  if (Buffer.byteLength(path) <= pathLimit) return use(path);
  const directory = openSync(dirname(path), 'r');
  let result: T;
  try {
    result = use(`/proc/self/fd/${directory}/${basename(path)}`);
  } catch (error) {
    closeSync(directory);
    throw error;
  }
  if (result instanceof Promise) result.finally(() => closeSync(directory)).catch(() => undefined);
  else closeSync(directory);
  return result;
}
