import { connect, type Socket } from 'node:net';
import { abortError, ErrorCode, ErrorDomain, throwIfAborted, VirtError } from '@tsvirt/util';
import type { Endpoint } from './endpoint.js';
import { connectThrough } from './ssh.js';
import { connectTls } from './tls.js';

/** A way to a daemon. */
export interface Way {
  readonly socket: Socket;
  /** What the program in between has said of what went wrong. */
  words?(): string;
}

/**
 * A way to a daemon, open at this end at least.
 * @throws VirtError `SYSTEM_ERROR` naming the endpoint, its `int1` the errno; `OPERATION_ABORTED` by the signal
 */
export async function connectTo(endpoint: Endpoint, signal: AbortSignal | undefined): Promise<Way> {
  throwIfAborted(signal, 'a connection');
  if (endpoint.kind === 'program') return connectThrough(endpoint.argv);
  const socket = await connectSocket(endpoint, signal);
  return { socket: endpoint.kind === 'tls' ? await connectTls(endpoint, socket, signal) : socket };
}

type SocketEndpoint = Exclude<Endpoint, { readonly kind: 'program' }>;

async function connectSocket(endpoint: SocketEndpoint, signal: AbortSignal | undefined): Promise<Socket> {
  const socket = connect({
    ...(endpoint.kind === 'unix' ? { path: endpoint.path } : { host: endpoint.host, port: endpoint.port }),
    noDelay: true,
    allowHalfOpen: true,
  });
  const stop = () => socket.destroy(new Error('the caller gave up'));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
  } catch (cause) {
    throw signal?.aborted ? abortError(signal, 'a connection') : cannotConnect(endpoint, cause);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
  socket.removeAllListeners('error');
  return socket;
}

function cannotConnect(endpoint: SocketEndpoint, cause: unknown): VirtError {
  const where =
    endpoint.kind === 'unix' ? `the socket '${endpoint.path}'` : `${endpoint.host}:${endpoint.port}`;
  const { code = 'failed', errno = 0 } = cause as { readonly code?: string; readonly errno?: number };
  const why =
    code === 'ENOENT'
      ? 'No such file or directory'
      : code === 'ECONNREFUSED'
        ? 'Connection refused'
        : code === 'EACCES'
          ? 'Permission denied'
          : code;
  return new VirtError(ErrorCode.SYSTEM_ERROR, `Failed to connect to ${where}: ${why}`, {
    domain: ErrorDomain.REMOTE,
    int1: Math.abs(errno),
    cause,
    hint:
      code === 'EACCES'
        ? 'Ask as a user who may use that socket.'
        : 'Is the daemon running? Start tsvirtd, or name its socket with ?socket=PATH.',
  });
}
