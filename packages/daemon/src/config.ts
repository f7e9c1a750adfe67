import { readFile } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { type ConfValue, confValues, ErrorCode, ErrorDomain, parseConf, VirtError } from '@tsvirt/util';
import type { ClientLimits } from './client/limits.js';

/** What tsvirtd.conf decides; the keys are libvirtd.conf's. */
export interface DaemonConfig {
  /** `unix_sock_group`: who may use the read-write socket beside its owner; undefined: nobody. */
  readonly socketGroup: string | undefined;
  /** `unix_sock_rw_perms`, `unix_sock_ro_perms`. */
  readonly readWriteMode: number;
  readonly readOnlyMode: number;
  /** `max_clients`. */
  readonly maxClients: number;
  readonly client: ClientLimits;
  /** `listen_tcp`, `listen_addr`, `tcp_port`: an address for unencrypted, unauthenticated TCP. */
  readonly tcp: { readonly host: string; readonly port: number } | undefined;
  /** `listen_tls`, `listen_addr`, `tls_port` and the files of certificates: an address for TLS. */
  readonly tls: TlsConfig | undefined;
  /** `log_level`: 1 debug to 4 errors. */
  readonly logLevel: number;
  /** `hooks_dir`: where hook scripts are instead of below the configuration, such as `/etc/libvirt/hooks`. */
  readonly hooksDirectory: string | undefined;
}

/** How the daemon shows itself to clients of TLS, and whom it takes. */
export interface TlsConfig {
  readonly host: string;
  readonly port: number;
  /** `ca_file`, `cert_file`, `key_file`. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
  /** False by `tls_no_verify_certificate`: clients need none. */
  readonly verify: boolean;
  /** `tls_allowed_dn_list`: names of clients, in which `*` stands for anything; undefined: all whose certificate is good. */
  readonly allowed: readonly string[] | undefined;
}

const shown = (value: ConfValue | undefined): string =>
  typeof value === 'string' ? `"${value}"` : typeof value === 'bigint' ? String(value) : 'a list';

type Values = ReadonlyMap<string, ConfValue>;

const knownKeys = new Set([
  'unix_sock_group',
  'unix_sock_rw_perms',
  'unix_sock_ro_perms',
  'max_clients',
  'max_client_requests',
  'keepalive_interval',
  'keepalive_count',
  'listen_tcp',
  'listen_addr',
  'tcp_port',
  'listen_tls',
  'tls_port',
  'ca_file',
  'cert_file',
  'key_file',
  'tls_no_verify_certificate',
  'tls_allowed_dn_list',
  'log_level',
  'hooks_dir',
  'auth_unix_ro',
  'auth_unix_rw',
  'auth_tcp',
  'auth_tls',
]);

/**
 * Decides the configuration from the text of tsvirtd.conf.
 * @throws VirtError `CONF_SYNTAX` naming the file, the key and what it takes.
 */
export function daemonConfig(text: string, file: string, privileged: boolean): DaemonConfig {
  const values: Values = confValues(parseConf(text, file));
  const refuse = (key: string, wanted: string): VirtError =>
    new VirtError(ErrorCode.CONF_SYNTAX, `${file}: ${key} takes ${wanted}, not ${shown(values.get(key))}`, {
      domain: ErrorDomain.CONF,
    });
  for (const key of values.keys())
    if (!knownKeys.has(key))
      throw new VirtError(ErrorCode.CONF_SYNTAX, `${file}: there is no setting ${key}`, {
        domain: ErrorDomain.CONF,
        hint: `Known settings: ${[...knownKeys].join(', ')}.`,
      });
  const string = (key: string): string | undefined => {
    const value = values.get(key);
    if (value === undefined || typeof value === 'string') return value;
    throw refuse(key, 'a string');
  };
  const number = (key: string, fallback: number, low: number, high: number): number => {
    const value = values.get(key);
    if (value === undefined) return fallback;
    if (typeof value !== 'bigint' || value < BigInt(low) || value > BigInt(high))
      throw refuse(key, `a number from ${low} to ${high}`);
    return Number(value);
  };
  const mode = (key: string, fallback: number): number => {
    const value = string(key);
    if (value === undefined) return fallback;
    if (!/^0?[0-7]{3}$/.test(value)) throw refuse(key, 'an octal mode such as "0770"');
    return Number.parseInt(value, 8);
  };
  for (const key of ['auth_unix_ro', 'auth_unix_rw', 'auth_tcp', 'auth_tls'])
    if ((string(key) ?? 'none') !== 'none') throw refuse(key, '"none"');
  const group = string('unix_sock_group');
  const hooksDirectory = string('hooks_dir');
  if (hooksDirectory !== undefined && !isAbsolute(hooksDirectory))
    throw refuse('hooks_dir', 'an absolute path');
  const portOf = (key: string, usual: string): number => {
    const text = string(key) ?? usual;
    if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) throw refuse(key, 'a port number as a string');
    return Number(text);
  };
  const path = (key: string, usual: string): string => {
    const value = string(key) ?? usual;
    if (!isAbsolute(value)) throw refuse(key, 'an absolute path');
    return value;
  };
  const allowed = values.get('tls_allowed_dn_list');
  if (allowed !== undefined && (!Array.isArray(allowed) || allowed.some((name) => typeof name !== 'string')))
    throw refuse('tls_allowed_dn_list', 'a list of strings');
  const port = portOf('tcp_port', '16509');
  return {
    socketGroup: group,
    readWriteMode: mode('unix_sock_rw_perms', group === undefined ? 0o700 : 0o770),
    readOnlyMode: mode('unix_sock_ro_perms', privileged ? 0o777 : 0o700),
    maxClients: number('max_clients', 5000, 1, 100_000),
    client: {
      requests: number('max_client_requests', 64, 1, 10_000),
      keepaliveInterval: number('keepalive_interval', 5, -1, 86_400),
      keepaliveCount: number('keepalive_count', 5, 0, 1000),
    },
    tcp:
      number('listen_tcp', 0, 0, 1) === 1 ? { host: string('listen_addr') ?? '127.0.0.1', port } : undefined,
    tls:
      number('listen_tls', 0, 0, 1) === 1
        ? {
            host: string('listen_addr') ?? '127.0.0.1',
            port: portOf('tls_port', '16514'),
            ca: path('ca_file', '/etc/pki/CA/cacert.pem'),
            cert: path('cert_file', '/etc/pki/libvirt/servercert.pem'),
            key: path('key_file', '/etc/pki/libvirt/private/serverkey.pem'),
            verify: number('tls_no_verify_certificate', 0, 0, 1) === 0,
            allowed: allowed as readonly string[] | undefined,
          }
        : undefined,
    logLevel: number('log_level', 2, 1, 4),
    hooksDirectory,
  };
}

/** Reads tsvirtd.conf; a file that isn't there gives the defaults, unless it was `named` on the command line. */
export async function readDaemonConfig(
  file: string,
  named: boolean,
  privileged: boolean,
): Promise<DaemonConfig> {
  let text = '';
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const absent = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (named || !absent)
      throw new VirtError(
        ErrorCode.OPEN_FAILED,
        `can't read the configuration file ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
        {
          domain: ErrorDomain.CONF,
          cause,
        },
      );
  }
  return daemonConfig(text, file, privileged);
}
