import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { VirtError } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';

/** Whose state: the machine's, a user's, or that of an embedded driver with everything under one directory. */
export type Scope =
  | { readonly kind: 'system' }
  | { readonly kind: 'session' }
  | { readonly kind: 'root'; readonly path: string };

/** Where state lives; absolute paths that may not exist yet. */
export interface Directories {
  /** Persistent configuration: what was defined. */
  readonly config: string;
  /** Sockets, pid files and live status; gone after a reboot. */
  readonly run: string;
  /** What guests and drivers keep: images, NVRAM, leases. */
  readonly state: string;
  readonly log: string;
  /** What can be computed again. */
  readonly cache: string;
  /** The administrator's scripts that are run when something happens; the same for all drivers. */
  readonly hooks: string;
}

/** The environment that decides a session's directories. */
export interface DirectoryEnvironment {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly home?: string;
}

/**
 * The directories of a scope. For a session the XDG base directories decide; a relative path in them is ignored, as
 * their specification wants. Without XDG_RUNTIME_DIR the run directory is below the cache.
 */
export function directoriesFor(scope: Scope, environment: DirectoryEnvironment = {}): Directories {
  switch (scope.kind) {
    case 'system':
      return below('/');
    case 'root':
      if (!isAbsolute(scope.path))
        throw new VirtError(
          ErrorCode.INVALID_ARG,
          `the root directory '${scope.path}' is not an absolute path`,
        );
      return below(scope.path);
    case 'session':
      return session(environment.env ?? process.env, environment.home ?? homedir());
  }
}

/** The part of the directories that belongs to one driver, such as `/etc/tsvirt/qemu`. */
export function driverDirectories(directories: Directories, driver: string): Directories {
  return {
    config: join(directories.config, driver),
    run: join(directories.run, driver),
    state: join(directories.state, driver),
    log: join(directories.log, driver),
    cache: join(directories.cache, driver),
    hooks: directories.hooks,
  };
}

function below(root: string): Directories {
  return {
    config: join(root, 'etc/tsvirt'),
    run: join(root, 'run/tsvirt'),
    state: join(root, 'var/lib/tsvirt'),
    log: join(root, 'var/log/tsvirt'),
    cache: join(root, 'var/cache/tsvirt'),
    hooks: join(root, 'etc/tsvirt/hooks'),
  };
}

function session(env: Readonly<Record<string, string | undefined>>, home: string): Directories {
  const base = (name: string, fallback: string): string => {
    const value = env[name];
    return value !== undefined && isAbsolute(value) ? join(value, 'tsvirt') : fallback;
  };
  const cache = base('XDG_CACHE_HOME', join(home, '.cache/tsvirt'));
  const config = base('XDG_CONFIG_HOME', join(home, '.config/tsvirt'));
  return {
    config,
    run: base('XDG_RUNTIME_DIR', join(cache, 'run')),
    state: base('XDG_DATA_HOME', join(home, '.local/share/tsvirt')),
    log: join(base('XDG_STATE_HOME', join(home, '.local/state/tsvirt')), 'log'),
    cache,
    hooks: join(config, 'hooks'),
  };
}
