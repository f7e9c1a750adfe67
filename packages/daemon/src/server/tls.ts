import { readFile } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { createServer, type PeerCertificate, type Server, type TLSSocket } from 'node:tls';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import type { TlsConfig } from '../config.js';

/** What a client is told once its certificate was looked at. */
const taken = Buffer.from([1]);

/**
 * A server of encrypted connections. Who shows no certificate that the authority has signed, or one of a name that isn't allowed, is sent
 * away, which is told to `failed`.
 * @throws VirtError `OPEN_FAILED` naming a file of certificates that can't be used
 */
export async function createTlsServer(
  config: TlsConfig,
  accept: (socket: Socket) => void,
  failed: (error: Error) => void,
): Promise<Server> {
  const [ca, cert, key] = await Promise.all([config.ca, config.cert, config.key].map(readCertificate));
  const server = createServer(
    {
      ...(ca && { ca }),
      ...(cert && { cert }),
      ...(key && { key }),
      requestCert: config.verify,
      rejectUnauthorized: config.verify,
      noDelay: true,
      allowHalfOpen: true,
    },
    (socket) => {
      if (config.verify && !isAllowed(socket, config.allowed)) {
        failed(new Error(`the client ${nameOf(socket)} isn't in tls_allowed_dn_list`));
        socket.destroy();
        return;
      }
      socket.write(taken);
      accept(socket);
    },
  );
  server.on('tlsClientError', failed);
  return server;
}

async function readCertificate(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new VirtError(
      ErrorCode.OPEN_FAILED,
      `the certificate ${path} can't be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        domain: ErrorDomain.RPC,
        cause,
        hint: 'Set ca_file, cert_file and key_file, or listen_tls = 0.',
      },
    );
  }
}

function isAllowed(socket: TLSSocket, allowed: readonly string[] | undefined): boolean {
  if (allowed === undefined) return true;
  const name = nameOf(socket);
  return allowed.some((pattern) => matchesName(pattern, name));
}

const nameOf = (socket: TLSSocket): string => distinguishedName(socket.getPeerCertificate().subject);

/** As libvirt writes it: the last part first, such as `C=GB,ST=London,O=Red Hat,CN=name1`. */
function distinguishedName(subject: PeerCertificate['subject'] | undefined): string {
  return Object.entries(subject ?? {})
    .flatMap(([key, value]) => [value ?? []].flat().map((each) => `${key}=${each}`))
    .join(',');
}

/** Whether a name is as a pattern has it, in which `*` stands for anything and `?` for one character. */
function matchesName(pattern: string, name: string): boolean {
  const literal = pattern.replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  return new RegExp(`^${literal.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's').test(name);
}
