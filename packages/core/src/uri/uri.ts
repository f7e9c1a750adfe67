import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';

/** One `name=value` of a query string, unescaped. A name without `=` has the value `''`. */
export interface UriParam {
  readonly name: string;
  readonly value: string;
}

/** A connection URI in its parts, unescaped: `driver[+transport]://[user@][server][:port]/path[?query][#fragment]`. */
export interface VirtUri {
  /** Everything before the colon, `qemu+unix`; null where the text has none. */
  readonly scheme: string | null;
  /** {@link scheme} before its `+`: `qemu`. Empty where there is no scheme. */
  readonly driver: string;
  /** {@link scheme} after its `+`: `unix`, `ssh`, `tcp`, …; null where there is none. */
  readonly transport: string | null;
  readonly user: string | null;
  /** Host name or address, IPv6 without brackets. */
  readonly server: string | null;
  /** 0 where there is none. */
  readonly port: number;
  /** With its leading slash; empty where there is none. */
  readonly path: string;
  /** As written, still escaped. Formatting uses {@link params}. */
  readonly query: string | null;
  readonly params: readonly UriParam[];
  readonly fragment: string | null;
}

const shape = /^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/s;
const authorityShape = /^(?:([^@]*)@)?(\[[0-9A-Fa-f:.]*(?:%[^\]]*)?\]|[^:[\]]*)(?::([0-9]*))?$/;

/**
 * Takes a connection URI apart.
 * @throws VirtError `INVALID_ARG` if the text isn't a URI.
 */
export function parseUri(text: string): VirtUri {
  const match = /[\s\0<>"]/.test(text) ? null : shape.exec(text);
  if (match === null) throw malformed(text, 'it holds a character that must be escaped');
  const [, scheme, authority, path = '', query, fragment] = match;
  const { user, server, port } = parseAuthority(text, authority ?? '');
  const plus = scheme?.indexOf('+') ?? -1;
  return {
    scheme: scheme ?? null,
    driver: (plus === -1 ? scheme : scheme?.slice(0, plus))?.toLowerCase() ?? '',
    transport: plus === -1 || scheme === undefined ? null : scheme.slice(plus + 1).toLowerCase(),
    user,
    server,
    port,
    path: unescapeUri(path),
    query: query ?? null,
    params: query === undefined ? [] : parseQuery(query),
    fragment: fragment === undefined ? null : unescapeUri(fragment),
  };
}

function parseAuthority(text: string, authority: string): Pick<VirtUri, 'user' | 'server' | 'port'> {
  const match = authorityShape.exec(authority);
  if (match === null) throw malformed(text, `"${authority}" isn't [user@]server[:port]`);
  const [, user, host = '', portText = ''] = match;
  const port = Number(portText);
  if (port > 65535) throw malformed(text, `${portText} isn't a port`);
  const server = host.startsWith('[') ? host.slice(1, -1) : host;
  return {
    user: user === undefined ? null : unescapeUri(user),
    server: server === '' ? null : unescapeUri(server),
    port,
  };
}

/** A query string as its ordered parameters; `&` and `;` both separate, empty ones are left out. */
export function parseQuery(query: string): UriParam[] {
  const params: UriParam[] = [];
  for (const piece of query.split(/[&;]/)) {
    const equals = piece.indexOf('=');
    const name = equals === -1 ? piece : piece.slice(0, equals);
    if (name === '') continue;
    params.push({
      name: unescapeUri(name),
      value: equals === -1 ? '' : unescapeUri(piece.slice(equals + 1)),
    });
  }
  return params;
}

/** The query string of parameters: everything but letters, digits and `-._~` is escaped. */
export function formatQuery(params: readonly UriParam[]): string {
  return params.map(({ name, value }) => `${escapeUri(name, '')}=${escapeUri(value, '')}`).join('&');
}

/** The text of a URI; its query is made from `params`. */
export function formatUri(uri: Omit<VirtUri, 'driver' | 'transport' | 'query'>): string {
  let text = uri.scheme === null ? '' : `${uri.scheme}:`;
  if (uri.server !== null || uri.user !== null || (uri.scheme !== null && uri.path.startsWith('/'))) {
    text += '//';
    if (uri.user !== null) text += `${escapeUri(uri.user, ";:&=+$,!*'()")}@`;
    if (uri.server !== null) text += uri.server.includes(':') ? `[${uri.server}]` : escapeUri(uri.server, '');
    if (uri.port > 0) text += `:${uri.port}`;
  }
  text += escapeUri(uri.path, "/;:@&=+$,!*'()");
  if (uri.params.length > 0) text += `?${formatQuery(uri.params)}`;
  if (uri.fragment !== null) text += `#${escapeUri(uri.fragment, "/;:@&=+$,!*'()?")}`;
  return text;
}

/** The value of the first query parameter of that name, compared without case as libvirt does. */
export function uriParam(uri: VirtUri, name: string): string | undefined {
  const wanted = name.toLowerCase();
  return uri.params.find((param) => param.name.toLowerCase() === wanted)?.value;
}

/** The same URI with another transport, or with none for null. */
export function withTransport(uri: VirtUri, transport: string | null): VirtUri {
  return { ...uri, transport, scheme: transport === null ? uri.driver : `${uri.driver}+${transport}` };
}

/** The same URI without the named query parameters. */
export function withoutParams(uri: VirtUri, names: readonly string[]): VirtUri {
  const params = uri.params.filter((param) => !names.includes(param.name));
  return { ...uri, params, query: params.length === 0 ? null : formatQuery(params) };
}

function escapeUri(text: string, alsoAllowed: string): string {
  let out = '';
  for (const char of text) {
    if (/[A-Za-z0-9._~-]/.test(char) || alsoAllowed.includes(char)) out += char;
    else for (const byte of Buffer.from(char)) out += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return out;
}

function unescapeUri(text: string): string {
  if (!text.includes('%')) return text;
  const bytes: number[] = [];
  const source = Buffer.from(text);
  for (let at = 0; at < source.length; at++) {
    const hex = source.toString('latin1', at, at + 3);
    if (/^%[0-9A-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex.slice(1), 16));
      at += 2;
    } else {
      bytes.push(source[at] ?? 0);
    }
  }
  return Buffer.from(bytes).toString();
}

function malformed(text: string, why: string): VirtError {
  return new VirtError(ErrorCode.INVALID_ARG, `invalid argument: can't read the URI "${text}": ${why}`, {
    domain: ErrorDomain.URI,
    hint: 'A connection URI looks like qemu:///system or qemu+ssh://user@host/system.',
  });
}
