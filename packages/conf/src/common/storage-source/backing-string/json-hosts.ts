import type { JsonReader } from './json-object.js';
import { type NetworkHost, parsePort } from './result.js';

function port(reader: JsonReader, text: string): number {
  const value = parsePort(text);
  if (value === undefined) throw reader.fail(`port '${text}' is not one`);
  return value;
}

/** A host of `host` and `port`. */
export function inetHost(reader: JsonReader): NetworkHost {
  const name = reader.string('host');
  if (name === undefined) throw reader.fail("a server's 'host' is missing");
  const text = reader.word('port');
  // 0 says that the protocol's own is meant.
  return text === undefined || text === '0' ? { name } : { name, port: port(reader, text) };
}

/** A host whose `type` says what it is. */
export function typedHost(reader: JsonReader): NetworkHost {
  const type = reader.string('type');
  if (type === 'tcp' || type === 'inet') return inetHost(reader);
  if (type !== 'unix')
    throw reader.fail(
      type === undefined ? "a server's 'type' is missing" : `server type '${type}' is not known`,
    );
  const socket = reader.string('path') ?? reader.string('socket');
  if (socket === undefined) throw reader.fail("a server's socket is missing");
  return { transport: 'unix', socket };
}

/** `host:port`, `[address]:port` or only a host. */
export function portalHost(reader: JsonReader, portal: string): NetworkHost {
  const match = /^(.*):([^:\]]*)$/.exec(portal);
  if (match === null || (match[1]?.includes(':') && !match[1].endsWith(']'))) return { name: portal };
  return { name: match[1] ?? '', port: port(reader, match[2] ?? '') };
}
