import { isAbsolute } from 'node:path';
import {
  abortable,
  ErrorCode,
  type Logger,
  throwIfAborted,
  toVirtError,
  VirtError,
  withUndo,
} from '@tsvirt/util';
import { Connect } from '../api/connect.js';
import type { Credential, CredentialRequest } from '../driver/auth.js';
import type { Scope } from '../driver/context.js';
import { knownSchemes } from '../loader/known.js';
import { DriverLoader, type LoadedDriver } from '../loader/loader.js';
import type { DriverEntry } from '../loader/manifest.js';
import { resolveUri } from '../uri/resolve.js';
import { formatUri, parseUri, uriParam, type VirtUri, withTransport } from '../uri/uri.js';
import { DriverHost, type HostOpenOptions } from './driver-host.js';
import { embeddedHost } from './embedded.js';

/** How {@link connectOpen} opens. */
export interface ConnectOptions {
  /** Only look, change nothing. Answers to virConnectOpenReadOnly. */
  readonly readOnly?: boolean;
  /** Answers what a driver asks of the user: name, password, … Answers to virConnectOpenAuth. */
  readonly auth?: (requests: readonly CredentialRequest[]) => Promise<readonly Credential[]>;
  /** Gives up opening. */
  readonly signal?: AbortSignal;
  /** Where drivers are found; or drivers at hand, which win over installed ones. Default: every installed driver. */
  readonly drivers?: DriverLoader | readonly LoadedDriver[];
  /** Runs a stateful driver in this process with its state in that scope, instead of asking a daemon. */
  readonly scope?: Scope;
  /** Hears what drivers say, and of what fails where no caller waits. Default: nothing is logged. */
  readonly logger?: Logger;
  /** Names for URIs; default: those of the configuration file, see {@link resolveUri}. Empty: none (VIR_CONNECT_NO_ALIASES). */
  readonly aliases?: Readonly<Record<string, string>>;
}

/**
 * Opens a connection: `qemu:///system`, `test:///default`, `qemu+ssh://host/system`, `qemu:///embed?root=/dir`, or an alias of such;
 * {@link resolveUri} says which, and what it is without a URI. Answers to virConnectOpen, virConnectOpenReadOnly and virConnectOpenAuth.
 * @throws VirtError `INVALID_ARG` for what is no URI; what {@link resolveUri} throws; `NO_CONNECT` where no driver serves it, with a hint what to install; what the driver throws.
 */
export async function connectOpen(uri?: string, options: ConnectOptions = {}): Promise<Connect> {
  throwIfAborted(options.signal, 'a connection');
  const text = await resolveUri(uri, { aliases: options.aliases });
  const wanted = parseUri(text);
  if (wanted.driver === '')
    throw new VirtError(ErrorCode.INVALID_ARG, `invalid argument: the URI "${text}" has no scheme`, {
      hint: 'A connection URI looks like qemu:///system; names for URIs are kept in tsvirt.conf (uri_aliases).',
    });
  const loader =
    options.drivers instanceof DriverLoader
      ? options.drivers
      : new DriverLoader(options.drivers === undefined ? {} : { drivers: options.drivers });
  const opening = openIn(loader, wanted, options);
  const signal = options.signal;
  if (signal === undefined) return opening;
  opening.then(
    (conn) => (signal.aborted ? closeUnwanted(conn, options.logger) : undefined),
    () => {},
  );
  return abortable(opening, signal);
}

/** Closes what was opened all the same after its caller gave up: nobody else would, or hear how that went. */
async function closeUnwanted(conn: Connect, logger: Logger | undefined): Promise<void> {
  try {
    await conn.close();
  } catch (error) {
    logger?.warn('a connection that was no longer wanted did not close cleanly', {
      uri: formatUri(conn.uri),
      error: toVirtError(error).message,
    });
  }
}

async function openIn(loader: DriverLoader, uri: VirtUri, options: ConnectOptions): Promise<Connect> {
  const entry = await loader.forScheme(uri.driver);
  const place = placeOf(uri, entry, options);
  const logging = options.logger && { logger: options.logger };
  const hosting = { loader, ...logging };
  if (place.kind === 'embed') {
    const { host, release } = await embeddedHost(place.scope, hosting);
    return withUndo(async (undo) => {
      undo.push('let go of the embedded drivers', release);
      const opened = await host.open(uri, openOptions(options));
      return new Connect({ ...opened, ...logging, onClose: release });
    });
  }
  const host = new DriverHost({ ...hosting, scope: scopeOf(uri) });
  const onClose = () => host.stop();
  if (place.kind === 'local')
    return withUndo(async (undo) => {
      undo.push('stop the drivers', onClose);
      return new Connect({ ...(await host.open(uri, openOptions(options))), ...logging, onClose });
    });
  const remote = await loader.ofKind('hypervisor', 'remote');
  if (remote === undefined) {
    const missing = await loader.missing(uri.driver);
    if (entry === undefined && uri.transport === null && uri.server === null) throw missing;
    throw new VirtError(
      ErrorCode.NO_CONNECT,
      `${uri.scheme} is reached through a daemon, and no driver for that is installed`,
      {
        hint: 'npm install @tsvirt/driver-remote',
      },
    );
  }
  const address = uri.transport === null && uri.server === null ? withTransport(uri, 'unix') : uri;
  return withUndo(async (undo) => {
    undo.push('stop the drivers', onClose);
    const opened = await host.openWith(remote, address, openOptions(options));
    return new Connect({ ...opened, ...logging, onClose });
  });
}

type Place =
  | { readonly kind: 'local' }
  | { readonly kind: 'daemon' }
  | { readonly kind: 'embed'; readonly scope: Scope };

function placeOf(uri: VirtUri, entry: DriverEntry | undefined, options: ConnectOptions): Place {
  if (uri.transport !== null) return { kind: 'daemon' };
  if (uri.path === '/embed') return { kind: 'embed', scope: embedScope(uri) };
  const own = entry?.remoteOnly ?? knownSchemes.get(uri.driver)?.remoteOnly ?? false;
  if (uri.server !== null && !own) return { kind: 'daemon' };
  if (entry === undefined) {
    // The daemon may have the driver that this installation hasn't.
    return knownSchemes.get(uri.driver)?.stateful === true ? { kind: 'daemon' } : { kind: 'local' };
  }
  if (!entry.stateful) return { kind: 'local' };
  return options.scope === undefined ? { kind: 'daemon' } : { kind: 'embed', scope: options.scope };
}

function embedScope(uri: VirtUri): Scope {
  const root = uriParam(uri, 'root');
  if (root === undefined || !isAbsolute(root))
    throw new VirtError(
      ErrorCode.INVALID_ARG,
      'invalid argument: an embedded driver needs root=, an absolute path',
      {
        hint: `${uri.driver}:///embed?root=/some/dir`,
      },
    );
  return { kind: 'root', path: root };
}

function scopeOf(uri: VirtUri): Scope {
  if (uri.path === '/session') return { kind: 'session' };
  if (uri.path === '/system') return { kind: 'system' };
  return process.getuid?.() === 0 ? { kind: 'system' } : { kind: 'session' };
}

function openOptions(options: ConnectOptions): HostOpenOptions {
  return { readOnly: options.readOnly ?? false, authenticate: options.auth, signal: options.signal };
}
