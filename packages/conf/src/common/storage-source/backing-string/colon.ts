import { ErrorCode } from '@tsvirt/util/error';
import { storageProtocol } from '../network.js';
import { type BackingString, backingError, type NetworkHost, networkBacking, parsePort } from './result.js';

/** `nbd:unix:/socket:exportname=x`, `rbd:pool/image:conf=…`: QEMU's forms from before URIs. Errors: `INTERNAL_ERROR`. */
export function parseBackingColon(text: string): BackingString {
  const word = text.slice(0, text.indexOf(':'));
  const protocol = storageProtocol.parse(word);
  if (protocol === 'nbd') return parseNbd(text);
  if (protocol === 'rbd') return parseRbd(text);
  throw backingError(
    ErrorCode.INTERNAL_ERROR,
    text,
    protocol === undefined ? `protocol '${word}' is not known` : `protocol '${word}' has no such form`,
  );
}

/** `nbd:unix:SOCKET[:exportname=NAME]` or `nbd:HOST:PORT[:exportname=NAME]` */
function parseNbd(text: string): BackingString {
  const malformed = (reason: string) => backingError(ErrorCode.INTERNAL_ERROR, text, reason);
  const at = text.indexOf(':exportname=');
  const where = text.slice('nbd:'.length, at < 0 ? undefined : at);
  const name = at < 0 ? {} : { name: text.slice(at + ':exportname='.length) };
  if (where.startsWith('unix:')) {
    const socket = where.slice('unix:'.length);
    if (socket === '') throw malformed('the path of a socket is expected');
    return networkBacking({ protocol: 'nbd', ...name, hosts: [{ transport: 'unix', socket }] });
  }
  const colon = where.indexOf(':');
  const host = where.slice(0, colon);
  const port = parsePort(where.slice(colon + 1));
  if (colon <= 0 || port === undefined) throw malformed('HOST:PORT is expected');
  return networkBacking({ protocol: 'nbd', ...name, hosts: [{ name: host, port }] });
}

/** `rbd:POOL/IMAGE[@SNAPSHOT][:OPTION=VALUE…]`; a backslash keeps a character from being a separator. */
export function parseRbd(text: string): BackingString {
  const [path = '', ...options] = split(text.replace(/^rbd:/, ''), ':');
  const at = path.indexOf('@');
  const name = at < 0 ? path : path.slice(0, at);
  const hosts: NetworkHost[] = [];
  let config: string | undefined;
  for (const option of options) {
    const equals = option.indexOf('=');
    const value = option.slice(equals + 1);
    const key = option.slice(0, equals);
    if (key === 'mon_host') hosts.push(...monitors(value, text));
    else if (key === 'conf') config = value;
  }
  return networkBacking({
    protocol: 'rbd',
    name,
    ...(hosts.length === 0 ? {} : { hosts }),
    ...(at < 0 ? {} : { snapshot: path.slice(at + 1) }),
    ...(config === undefined ? {} : { config }),
  });
}

/** Pieces between separators, those behind a backslash aside; escapes stay as they are. */
function split(text: string, separator: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++)
    if (text[i] === '\\') i++;
    else if (text[i] === separator) {
      pieces.push(text.slice(start, i));
      start = i + 1;
    }
  pieces.push(text.slice(start));
  return pieces;
}

/** `host\:port\;[2001\:db8\:\:1]\:port`: between hosts stands an escaped comma, semicolon or space. */
function monitors(value: string, text: string): NetworkHost[] {
  return value
    .split(/\\[,; ]/)
    .filter((monitor) => monitor !== '')
    .map((monitor) => {
      const plain = monitor.replaceAll('\\:', ':');
      const match = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?$/.exec(plain);
      const port = match?.[3] === undefined ? undefined : parsePort(match[3]);
      if (match === null || (match[3] !== undefined && port === undefined))
        throw backingError(ErrorCode.INTERNAL_ERROR, text, `'${plain}' is not HOST:PORT`);
      return { name: match[1] ?? match[2] ?? '', ...(port === undefined ? {} : { port }) };
    });
}
