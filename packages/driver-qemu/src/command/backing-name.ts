import { usualPorts } from '@tsvirt/conf/domain';
import { formatJson } from '@tsvirt/util';
import { type StorageSource, storageMembers } from './blockdev.js';

type NetworkSource = Extract<StorageSource, { type: 'network' }>;

/**
 * How an image names the one that it's based on: a path, a URI where that says it all, else QEMU's block options. Who may open it, and
 * by what it's decrypted, is never in it.
 * @throws VirtError `CONFIG_UNSUPPORTED` for places that aren't supported
 */
export function backingName(source: StorageSource): string {
  const slice = source.slices?.[0];
  if (slice !== undefined)
    return `json:${formatJson({
      file: { driver: 'raw', offset: slice.offset, size: slice.size, file: storageMembers(source) },
    })}`;
  switch (source.type) {
    case 'file':
      return source.file ?? '';
    case 'block':
      return source.dev ?? '';
    case 'volume':
      return source.file ?? source.dev ?? '';
    case 'dir':
      return `fat:${source.dir ?? ''}`;
    default: {
      const uri = source.type === 'network' ? uriOf(source) : undefined;
      return uri ?? `json:${formatJson({ file: storageMembers(source) })}`;
    }
  }
}

/** Protocols whose images have names as URIs. */
const withUris: ReadonlySet<string> = new Set([
  'nbd',
  'http',
  'https',
  'ftp',
  'ftps',
  'tftp',
  'iscsi',
  'gluster',
]);

/** The URI of an image that another host has; undefined where one doesn't say all. */
function uriOf(source: NetworkSource): string | undefined {
  const { protocol, hosts = [], name, query, cookies = [], slices = [] } = source;
  const { sslVerify, timeout, readahead } = source;
  const [host, ...others] = hosts;
  const isMore = [sslVerify, timeout, readahead].some((each) => each !== undefined);
  if (!withUris.has(protocol) || host === undefined || others.length > 0) return undefined;
  if (isMore || cookies.length > 0 || slices.length > 0) return undefined;
  const path = name === undefined ? '' : `/${encoded(name.replace(/^\//, ''))}`;
  const asked = query === undefined ? '' : `?${query}`;
  if (host.transport === 'unix')
    return `${protocol}+unix://${path === '' ? '/' : path}?socket=${encodeURIComponent(host.socket ?? '')}`;
  const { name: server = '', port = usualPorts[protocol] } = host;
  const at = server.includes(':') ? `[${server}]` : server;
  return `${protocol}://${at}${port === undefined ? '' : `:${port}`}${path}${asked}`;
}

/** A path of a URI: what separates its parts stays. */
const encoded = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
