import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatUri, uriParam, type VirtUri, withoutParams, withTransport } from '@tsvirt/core';
import { type Argv, directoriesFor, ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { sshArgv } from './ssh.js';
import { credentialPaths, type TlsEndpoint } from './tls.js';

/** Where the other side listens. */
export type Endpoint =
  | { readonly kind: 'unix'; readonly path: string }
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | ({ readonly kind: 'tls' } & TlsEndpoint)
  /** By a program whose input and output are the connection. */
  | { readonly kind: 'program'; readonly argv: Argv };

/** What a remote URI means. */
export interface RemoteTarget {
  readonly endpoint: Endpoint;
  /** The URI that the other side is asked to open; null: its own choice. */
  readonly name: string | null;
  readonly keepalive: Keepalive;
}

/** Seconds of silence before each question whether the other side lives, and questions without answer until it counts as dead. */
export interface Keepalive {
  readonly interval: number;
  readonly count: number;
}

const defaultKeepalive: Keepalive = { interval: 5, count: 5 };

/** Query parameters that are for this side; all others travel on. */
const ownParams = [
  'name',
  'socket',
  'mode',
  'keepalive_interval',
  'keepalive_count',
  'auth',
  'no_tty',
  'no_verify',
  'no_sanity',
  'pkipath',
  'tls_priority',
  'command',
  'netcat',
  'keyfile',
  'proxy',
];
const defaultTcpPort = 16509;
const defaultTlsPort = 16514;

/**
 * Decides where a remote URI leads.
 * @throws VirtError `INVALID_ARG` for a transport that there isn't, and for a keepalive that is no number
 */
export function remoteTarget(
  uri: VirtUri,
  readOnly: boolean,
  env: NodeJS.ProcessEnv = process.env,
): RemoteTarget {
  const name = uriParam(uri, 'name') ?? remoteName(uri);
  const keepalive = {
    interval: wholeParam(uri, 'keepalive_interval', defaultKeepalive.interval),
    count: wholeParam(uri, 'keepalive_count', defaultKeepalive.count),
  };
  const transport = uri.transport ?? (uri.server === null ? 'unix' : 'tls');
  switch (transport) {
    case 'unix':
      if (uri.server !== null)
        throw invalid(
          `the unix transport reaches this host only, not ${uri.server}`,
          'Use qemu+tcp:// for another host.',
        );
      return {
        endpoint: { kind: 'unix', path: uriParam(uri, 'socket') ?? defaultSocket(uri, readOnly, env) },
        name,
        keepalive,
      };
    case 'tcp':
      return {
        endpoint: { kind: 'tcp', host: uri.server ?? 'localhost', port: uri.port || defaultTcpPort },
        name,
        keepalive,
      };
    case 'tls':
      return {
        endpoint: {
          kind: 'tls',
          host: uri.server ?? 'localhost',
          port: uri.port || defaultTlsPort,
          credentials: credentialPaths(uri),
          verify: uriParam(uri, 'no_verify') !== '1',
        },
        name,
        keepalive,
      };
    case 'ssh':
      return { endpoint: { kind: 'program', argv: sshArgv(uri, name, readOnly) }, name, keepalive };
    case 'ext': {
      const command = uriParam(uri, 'command');
      if (command === undefined)
        throw invalid('the ext transport needs a command', 'Name it with ?command=PATH.');
      return { endpoint: { kind: 'program', argv: [command] }, name, keepalive };
    }
    default:
      throw invalid(
        `the transport ${transport} is not one of unix, tcp, tls, ssh and ext`,
        `Write ${uri.driver}+unix:// or ${uri.driver}+ssh://.`,
      );
  }
}

function wholeParam(uri: VirtUri, name: string, fallback: number): number {
  const text = uriParam(uri, name);
  if (text === undefined) return fallback;
  if (!/^-?\d+$/.test(text))
    throw invalid(`${name} is a whole number, not '${text}'`, `Leave it out for ${fallback}.`);
  return Number(text);
}

function remoteName(uri: VirtUri): string | null {
  if (uri.driver === 'remote')
    return uri.path === '' || uri.path === '/'
      ? null
      : formatUri({ ...uri, scheme: 'qemu', server: null, user: null, port: 0 });
  return formatUri({
    ...withTransport(withoutParams(uri, ownParams), null),
    server: null,
    user: null,
    port: 0,
  });
}

/** The daemon's socket: tsvirtd's where it is there, else libvirtd's where that is. */
function defaultSocket(uri: VirtUri, readOnly: boolean, env: NodeJS.ProcessEnv): string {
  const suffix = readOnly ? '-ro' : '';
  const session = uri.path === '/session';
  const run = directoriesFor({ kind: session ? 'session' : 'system' }, { env }).run;
  const own = join(run, `tsvirt-sock${session ? '' : suffix}`);
  const libvirt = session
    ? join(env.XDG_RUNTIME_DIR ?? `/run/user/${process.getuid?.() ?? 0}`, 'libvirt')
    : '/run/libvirt';
  const candidates = [
    own,
    join(libvirt, `libvirt-sock${session ? '' : suffix}`),
    join(libvirt, `virt${uri.driver}d-sock${session ? '' : suffix}`),
  ];
  return candidates.find((path) => existsSync(path)) ?? own;
}

function invalid(reason: string, hint: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, `invalid argument: ${reason}`, {
    domain: ErrorDomain.REMOTE,
    hint,
  });
}
