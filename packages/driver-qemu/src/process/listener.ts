import { renameSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { withSocketPath } from './unix-path.js';

/** A Unix socket that listens already, for a child that will accept on it. */
export interface ListeningSocket {
  readonly path: string;
  /** To be given to the child before this turn of the event loop ends. */
  readonly fd: number;
  /** Lets go of it here; whoever inherited it goes on listening. */
  release(): void;
}

/** Node's server with its handle, whose descriptor a child can inherit. */
interface ServerWithHandle extends Server {
  readonly _handle?: { readonly fd?: number };
}

/**
 * Binds a Unix socket and listens, so that connecting succeeds from now on, before the child that inherits it has even
 * been started. It must be inherited and released within the same turn of the event loop: else this process would
 * accept connections meant for the child.
 */
export function listenForChild(path: string): ListeningSocket {
  const server: ServerWithHandle = createServer();
  // The server removes the name it was bound to when it closes; the socket stays under the name it has got since.
  const bound = `${path}~`;
  rmSync(bound, { force: true });
  server.on('error', () => undefined);
  // Until it has its name nobody else shall connect.
  const mask = process.umask(0o177);
  try {
    withSocketPath(bound, (short) => server.listen({ path: short }));
  } finally {
    process.umask(mask);
  }
  const fd = server._handle?.fd;
  if (fd === undefined || fd < 0) {
    server.close();
    throw qemuError(
      ErrorCode.SYSTEM_ERROR,
      `could not listen on ${path}`,
      'See that its folder is there and can be written to.',
    );
  }
  renameSync(bound, path);
  return { path, fd, release: () => void server.close() };
}
