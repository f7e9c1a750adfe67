import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, ensureDirectory, spawnDetached, VirtError } from '@tsvirt/util';

/** Names the socket on which the parent waits to hear that the daemon is ready. */
const readyVariable = 'TSVIRTD_READY_SOCKET';

/**
 * Starts the daemon's program in the background with these arguments and waits until it serves. Gives the exit status of the command.
 * @throws VirtError `OPERATION_FAILED` if the daemon ends before; its reason is in the log.
 */
export async function daemonize(
  program: string,
  argv: readonly string[],
  logDirectory: string,
): Promise<number> {
  const log = join(logDirectory, 'tsvirtd.log');
  await ensureDirectory(logDirectory);
  const logged = (await stat(log).catch(() => undefined))?.size ?? 0;
  const directory = await mkdtemp(join(tmpdir(), 'tsvirtd-'));
  const server = createServer();
  try {
    const path = join(directory, 'ready');
    const ready = new Promise<true>((resolve) => {
      server.once('connection', (socket) => {
        socket.destroy();
        resolve(true);
      });
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
    const daemon = await spawnDetached([process.execPath, ...process.execArgv, program, ...argv], {
      stderr: { file: log },
      env: { [readyVariable]: path },
    });
    if ((await Promise.race([ready, daemon.exited])) !== true)
      throw new VirtError(
        ErrorCode.OPERATION_FAILED,
        `the daemon ended before it was ready${await lastWords(log, logged)}`,
        { hint: `Its log is ${log}.` },
      );
    process.stdout.write(`tsvirtd runs in the background as process ${daemon.pid}\n`);
    return 0;
  } finally {
    server.close();
    await rm(directory, { recursive: true, force: true });
  }
}

/** The last line that was written to a log since it had that size. */
async function lastWords(log: string, size: number): Promise<string> {
  const written = (await readFile(log).catch(() => Buffer.alloc(0))).subarray(size).toString();
  const last = written.trimEnd().split('\n').at(-1) ?? '';
  return last === '' ? '' : `: ${last.replace(/^tsvirtd: /, '')}`;
}

/** True in the process that {@link daemonize} started. */
export const inBackground = (env: NodeJS.ProcessEnv = process.env): boolean =>
  env[readyVariable] !== undefined;

/** Tells a parent that waits in {@link daemonize} that the daemon is ready. */
export function announceReady(env: NodeJS.ProcessEnv = process.env): void {
  const path = env[readyVariable];
  if (path === undefined) return;
  const socket = connect({ path });
  // A parent that is gone needs no telling.
  socket.once('error', () => socket.destroy());
  socket.once('connect', () => socket.destroy());
}
