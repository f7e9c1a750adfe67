import type { JsonReader } from './json-object.js';
import type { BackingString, NetworkSource } from './result.js';
import { parseBackingUri } from './uri.js';

/** A source by libcurl: its URL, and how to fetch it. */
export function webBacking(
  reader: JsonReader,
  protocol: 'http' | 'https' | 'ftp' | 'ftps' | 'tftp',
): BackingString {
  const { source, lossy } = parseBackingUri(reader.required('url'));
  if (source.type !== 'network' || source.protocol !== protocol)
    throw reader.fail(`'url' is not a URL of ${protocol}`);
  const secure = protocol === 'https' || protocol === 'ftps';
  const web = protocol === 'https' || protocol === 'http';
  const verify = secure ? sslVerify(reader) : undefined;
  const cookies = web ? parseCookies(reader) : undefined;
  const readahead = reader.size('readahead');
  const timeout = reader.size('timeout');
  return {
    source: {
      ...source,
      ...(verify === undefined ? {} : { sslVerify: verify }),
      ...(cookies === undefined ? {} : { cookies }),
      ...(readahead === undefined ? {} : { readahead }),
      ...(timeout === undefined ? {} : { timeout }),
    },
    lossy,
  };
}

function sslVerify(reader: JsonReader): boolean | undefined {
  const value = reader.object.sslverify;
  if (value === undefined || typeof value === 'boolean') return value;
  if (value === 'on' || value === 'yes') return true;
  if (value === 'off' || value === 'no') return false;
  throw reader.fail("'sslverify' is neither on nor off");
}

/** `name=value; name=value` */
function parseCookies(reader: JsonReader): NetworkSource['cookies'] {
  const text = reader.string('cookie');
  if (text === undefined) return undefined;
  return text
    .split(';')
    .filter((cookie) => cookie.trim() !== '')
    .map((cookie) => {
      const equals = cookie.indexOf('=');
      if (equals < 0) throw reader.fail('a cookie has no value');
      return { name: cookie.slice(0, equals).trimStart(), value: cookie.slice(equals + 1) };
    });
}
