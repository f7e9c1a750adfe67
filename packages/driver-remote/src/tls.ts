import { readFile } from 'node:fs/promises';
import { isIP, type Socket } from 'node:net';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { uriParam, type VirtUri } from '@tsvirt/core';
import { abortError, ErrorCode, ErrorDomain, exists, VirtError } from '@tsvirt/util';

/** Whom a client of TLS trusts, and what it shows of itself. */
export interface TlsCredentials {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Where the certificates of a client may be, those that count first: in the URI's folder, else the user's own, else the system's. */
export function credentialPaths(uri: VirtUri, home = homedir()): readonly TlsCredentials[] {
  const folder = uriParam(uri, 'pkipath');
  const inOne = (path: string): TlsCredentials => ({
    ca: join(path, 'cacert.pem'),
    cert: join(path, 'clientcert.pem'),
    key: join(path, 'clientkey.pem'),
  });
  if (folder !== undefined) return [inOne(folder)];
  return [
    inOne(join(home, '.pki/libvirt')),
    {
      ca: '/etc/pki/CA/cacert.pem',
      cert: '/etc/pki/libvirt/clientcert.pem',
      key: '/etc/pki/libvirt/private/clientkey.pem',
    },
  ];
}

/** A host that is reached by TLS. */
export interface TlsEndpoint {
  readonly host: string;
  readonly port: number;
  readonly credentials: readonly TlsCredentials[];
  /** False: whoever answers is believed. */
  readonly verify: boolean;
}

/** An encrypted connection; what it begins with has been seen: the daemon's word that it takes this client. */
export async function connectTls(
  endpoint: TlsEndpoint,
  plain: Socket,
  signal: AbortSignal | undefined,
): Promise<Socket> {
  const { ca, cert, key } = await readCredentials(endpoint);
  // A megabyte that most connections can do without.
  const { connect } = await import('node:tls');
  return new Promise((resolve, reject) => {
    const socket = connect({
      socket: plain,
      // An address is no name to ask for.
      ...(isIP(endpoint.host) === 0 ? { servername: endpoint.host } : {}),
      host: endpoint.host,
      ...(ca && { ca }),
      ...(cert && { cert }),
      ...(key && { key }),
      rejectUnauthorized: endpoint.verify,
    });
    const settle = () => {
      for (const [event, listener] of Object.entries(listeners)) socket.off(event, listener);
      signal?.removeEventListener('abort', given);
    };
    const failed = (cause?: Error) => {
      settle();
      // What it says now is of no interest any more.
      socket.on('error', () => {});
      socket.destroy();
      reject(signal?.aborted ? abortError(signal, 'a connection') : refused(endpoint, cause));
    };
    const given = () => failed();
    const listeners = {
      error: failed,
      end: () => failed(),
      close: () => failed(),
      readable: () => {
        const first = socket.read(1) as Buffer | null;
        if (first === null) return;
        if (first[0] !== 1) failed();
        else {
          settle();
          resolve(socket);
        }
      },
    };
    for (const [event, listener] of Object.entries(listeners)) socket.on(event, listener);
    signal?.addEventListener('abort', given, { once: true });
  });
}

async function readCredentials(endpoint: TlsEndpoint): Promise<{ ca?: Buffer; cert?: Buffer; key?: Buffer }> {
  const found: { ca?: Buffer; cert?: Buffer; key?: Buffer } = {};
  for (const paths of endpoint.credentials) {
    if (found.ca === undefined && (await exists(paths.ca))) found.ca = await readFile(paths.ca);
    if (found.cert === undefined && (await exists(paths.cert)) && (await exists(paths.key))) {
      found.cert = await readFile(paths.cert);
      found.key = await readFile(paths.key);
    }
  }
  if (found.ca === undefined && endpoint.verify)
    throw new VirtError(
      ErrorCode.SYSTEM_ERROR,
      `there is no certificate of an authority in ${endpoint.credentials.map(({ ca }) => ca).join(' or ')}`,
      {
        domain: ErrorDomain.REMOTE,
        int1: 2,
        hint: 'Put the one there that signed the daemon’s, or name its folder with ?pkipath=DIR.',
      },
    );
  return found;
}

function refused({ host, port }: TlsEndpoint, cause?: Error): VirtError {
  return new VirtError(
    ErrorCode.SYSTEM_ERROR,
    `no secure connection to ${host}:${port}: ${cause?.message ?? 'the daemon did not take this client'}`,
    {
      domain: ErrorDomain.REMOTE,
      cause,
      hint: 'Both sides must know the authority that signed the other’s certificate, which names its host.',
    },
  );
}
