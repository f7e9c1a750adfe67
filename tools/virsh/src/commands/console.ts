import type { Domain } from '@tsvirt/core';
import { fail } from '../shell/failure.js';
import type { Invocation } from '../shell/invocation.js';

/** The byte that ends a console: `^]` is 0x1d. */
export function escapeByte(keys: string): number {
  return keys.length === 2 && keys.startsWith('^')
    ? keys.toUpperCase().charCodeAt(1) ^ 0x40
    : keys.charCodeAt(0);
}

/** Joins the terminal with the guest's console until the escape character or the console's end. */
export async function runConsole(
  c: Invocation,
  domain: Domain,
  device: string | null,
  flags: number,
  resume = false,
): Promise<void> {
  if (!(await domain.isActive())) fail('The domain is not running');
  const { stdin } = c.session.io;
  if (!('isTTY' in stdin) || !stdin.isTTY || !('setRawMode' in stdin))
    fail('Cannot run interactive console without a controlling TTY');
  const stream = await domain.openConsole(device, flags);
  c.print(`Connected to domain '${domain.name}'\n`);
  const keys = c.session.settings.escape;
  const hint = keys.startsWith('^') && keys.length === 2 ? ` (Ctrl + ${keys.slice(1)})` : '';
  c.print(`Escape character is ${keys}${hint}\n`);
  const end = escapeByte(keys);
  stdin.setRawMode(true);
  try {
    await new Promise<void>((resolve, reject) => {
      const onInput = (chunk: Buffer | string): void => {
        const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk;
        const at = bytes.indexOf(end);
        const data = at < 0 ? bytes : bytes.subarray(0, at);
        if (data.length > 0 && !stream.write(data)) {
          stdin.pause();
          stream.once('drain', () => stdin.resume());
        }
        if (at >= 0) finish();
      };
      const finish = (error?: Error): void => {
        stdin.off('data', onInput);
        stream.removeAllListeners('data');
        if (error) reject(error);
        else resolve();
      };
      stream.on('data', (chunk: Uint8Array) => c.session.io.out(chunk));
      stream.once('end', () => finish());
      stream.once('close', () => finish());
      stream.once('error', (error) => finish(error));
      stdin.on('data', onInput);
      stdin.resume();
      if (resume)
        domain
          .resume()
          .catch((error: unknown) => finish(error instanceof Error ? error : new Error(String(error))));
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stream.on('error', () => undefined);
    stream.abort();
  }
}
