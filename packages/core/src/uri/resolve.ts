import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  type ConfValue,
  confValues,
  directoriesFor,
  ErrorCode,
  ErrorDomain,
  parseConf,
  readTextIfExists,
  type Scope,
  VirtError,
} from '@tsvirt/util';

/** What {@link resolveUri} goes by. */
export interface UriEnvironment {
  /** Default: the process's. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Whose configuration file is read. Default: the machine's for root, else the user's. */
  readonly scope?: Scope;
  /** The user's home. Default: the process's. */
  readonly home?: string;
  /** Names for URIs, instead of the configuration file's. */
  readonly aliases?: Readonly<Record<string, string>> | undefined;
}

/**
 * The URI that a name stands for when it is given to `connectOpen`: one of the aliases, else itself. Without a name it is that of
 * `TSVIRT_DEFAULT_URI`, else of `LIBVIRT_DEFAULT_URI`, else `uri_default` of the configuration file, else the local QEMU.
 *
 * The configuration file is `tsvirt/tsvirt.conf`, or libvirt's `libvirt/libvirt.conf` where there is none, below `/etc` for root and
 * below `$XDG_CONFIG_HOME` (`~/.config`) for others. Its aliases are `uri_aliases = [ "name=uri", … ]`.
 * @throws VirtError `CONF_SYNTAX` for a configuration file with a mistake, `OPEN_FAILED` for one that can't be read.
 */
export async function resolveUri(name?: string, environment: UriEnvironment = {}): Promise<string> {
  const { env = process.env, aliases } = environment;
  const wanted = name || env.TSVIRT_DEFAULT_URI || env.LIBVIRT_DEFAULT_URI;
  // an alias has no colon and a URI has one: most connections are opened without a look at the file
  if (wanted?.includes(':')) return wanted;
  if (wanted !== undefined && aliases !== undefined) return aliases[wanted] ?? wanted;
  const scope = environment.scope ?? processScope();
  const settings = await readSettings(scope, env, environment.home ?? homedir());
  const text = wanted ?? settings.defaultUri;
  if (text === undefined) return scope.kind === 'session' ? 'qemu:///session' : 'qemu:///system';
  return (aliases === undefined ? settings.aliases.get(text) : aliases[text]) ?? text;
}

interface Settings {
  readonly defaultUri: string | undefined;
  readonly aliases: ReadonlyMap<string, string>;
}

function processScope(): Scope {
  return { kind: process.getuid?.() === 0 ? 'system' : 'session' };
}

async function readSettings(
  scope: Scope,
  env: NonNullable<UriEnvironment['env']>,
  home: string,
): Promise<Settings> {
  const { config } = directoriesFor(scope, { env, home });
  for (const file of [join(config, 'tsvirt.conf'), join(dirname(config), 'libvirt', 'libvirt.conf')]) {
    const text = await readFile(file);
    if (text !== undefined) return settingsOf(text, file);
  }
  return { defaultUri: undefined, aliases: new Map() };
}

async function readFile(file: string): Promise<string | undefined> {
  try {
    return await readTextIfExists(file);
  } catch (cause) {
    throw new VirtError(
      ErrorCode.OPEN_FAILED,
      `can't read the configuration file ${file}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { domain: ErrorDomain.CONF, cause },
    );
  }
}

function settingsOf(text: string, file: string): Settings {
  const values = confValues(parseConf(text, file));
  const defaultUri = values.get('uri_default');
  if (defaultUri !== undefined && typeof defaultUri !== 'string')
    throw mistake(file, 'uri_default is not a string');
  const list = values.get('uri_aliases') ?? [];
  if (!Array.isArray(list)) throw mistake(file, 'uri_aliases is not a list of strings');
  return {
    defaultUri: defaultUri === '' ? undefined : defaultUri,
    aliases: new Map(list.map((entry: ConfValue) => aliasOf(entry, file))),
  };
}

function aliasOf(entry: ConfValue, file: string): readonly [string, string] {
  const match = typeof entry === 'string' ? /^([A-Za-z0-9_-]+)=(.+)$/s.exec(entry) : null;
  const [, alias, uri] = match ?? [];
  if (alias === undefined || uri === undefined)
    throw mistake(file, `${JSON.stringify(entry, jsonNumber)} in uri_aliases is no "name=uri"`);
  return [alias, uri];
}

function jsonNumber(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function mistake(file: string, what: string): VirtError {
  return new VirtError(ErrorCode.CONF_SYNTAX, `${file}: ${what}`, {
    domain: ErrorDomain.CONF,
    hint: 'An alias is letters, digits, _ and -: uri_aliases = [ "sleet=qemu+ssh://root@sleet.example.com/system" ]',
  });
}
