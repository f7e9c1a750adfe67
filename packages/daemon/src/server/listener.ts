import { createServer, type Server, type Socket } from 'node:net';
import { dirname } from 'node:path';
import { ErrorCode, ErrorDomain, ensureDirectory, listenUnix, VirtError } from '@tsvirt/util';
import type { TlsConfig } from '../config.js';

/** Where a daemon listens. */
export type ListenAddress =
  | {
      readonly kind: 'unix';
      readonly path: string;
      readonly readOnly: boolean;
      readonly mode: number;
      readonly gid: number | undefined;
    }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | ({ readonly kind: 'tls' } & TlsConfig);

/** A listening socket; `address` is what it really listens on. */
export interface Listener {
  readonly address: ListenAddress;
  /** Takes no more clients; those that are there stay. */
  close(): Promise<void>;
}

/**
 * An address of the command line: a path, or HOST:PORT. As with libvirt's own sockets, a path that ends in `-ro` serves
 * clients that only read, and all may use it.
 * @throws VirtError `INVALID_ARG`.
 */
export function parseListenAddress(
  text: string,
  unix: { readonly mode: number; readonly readOnlyMode: number; readonly gid: number | undefined },
): ListenAddress {
  const { mode, readOnlyMode, gid } = unix;
  if (text.startsWith('/'))
    return text.endsWith('-ro')
      ? { kind: 'unix', path: text, readOnly: true, mode: readOnlyMode, gid: undefined }
      : { kind: 'unix', path: text, readOnly: false, mode, gid };
  const match = /^(?:\[([0-9A-Fa-f:.]+)\]|([^:/]+)):(\d{1,5})$/.exec(text);
  const port = Number(match?.[3]);
  if (match === null || port > 65535)
    throw new VirtError(
      ErrorCode.INVALID_ARG,
      `invalid argument: '${text}' is neither an absolute path nor HOST:PORT`,
      {
        domain: ErrorDomain.RPC,
      },
    );
  return { kind: 'tcp', host: match[1] ?? match[2] ?? '', port };
}

/** The address as a person reads it. */
export function addressText(address: ListenAddress): string {
  if (address.kind === 'unix') return `${address.path}${address.readOnly ? ' (read-only)' : ''}`;
  const { host, port } = address;
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** True for a host that only programs of this machine reach. */
export const isLoopback = (host: string): boolean => /^(localhost|127\.[\d.]+|::1)$/.test(host);

/**
 * Listens; every client is given to `accept`. A client that can't be taken, as where no more files can be open, is told to `failed`; the
 * listener goes on.
 * @throws VirtError naming the address.
 */
export async function listen(
  address: ListenAddress,
  accept: (socket: Socket, address: ListenAddress) => void,
  failed: (error: Error, address: ListenAddress) => void,
): Promise<Listener> {
  const server = await serverOf(address, accept, failed);
  try {
    if (address.kind === 'unix') {
      await ensureDirectory(dirname(address.path));
      await listenUnix(server, address.path, { mode: address.mode, gid: address.gid });
      server.on('error', (error) => failed(error, address));
      return { address, close: () => closed(server) };
    }
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host: address.host, port: address.port }, () => {
        server.off('error', reject);
        resolve();
      });
    });
    server.on('error', (error) => failed(error, address));
    const bound = server.address();
    const port = typeof bound === 'object' && bound !== null ? bound.port : address.port;
    return { address: { ...address, port }, close: () => closed(server) };
  } catch (cause) {
    throw new VirtError(
      ErrorCode.SYSTEM_ERROR,
      `can't listen on ${addressText(address)}: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        domain: ErrorDomain.RPC,
        cause,
      },
    );
  }
}

async function serverOf(
  address: ListenAddress,
  accept: (socket: Socket, address: ListenAddress) => void,
  failed: (error: Error, address: ListenAddress) => void,
): Promise<Server> {
  if (address.kind !== 'tls')
    return createServer({ noDelay: true, allowHalfOpen: true }, (socket) => accept(socket, address));
  // A megabyte that most daemons can do without.
  const { createTlsServer } = await import('./tls.js');
  return createTlsServer(
    address,
    (socket) => accept(socket, address),
    (error) => failed(error, address),
  );
}

function closed(server: Server): Promise<void> {
  server.close();
  return Promise.resolve();
}
