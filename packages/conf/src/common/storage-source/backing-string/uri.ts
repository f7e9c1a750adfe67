import { parseUri, type VirtUri } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util/error';
import { storageProtocol } from '../network.js';
import { type BackingString, backingError, type NetworkHost, networkBacking } from './result.js';

/** `gluster+tcp://host/volume/path`: a backing store's URI. Errors: `INTERNAL_ERROR`, `XML_ERROR` for Gluster's path. */
export function parseBackingUri(text: string): BackingString {
  const uri = read(text);
  const protocol = storageProtocol.parse(uri.driver);
  if (protocol === undefined)
    throw backingError(ErrorCode.INTERNAL_ERROR, text, `protocol '${uri.driver}' is not known`);
  const path = uri.path.replace(/^\//, '');
  if (protocol === 'gluster' && !/^[^/]+\//.test(path))
    throw backingError(ErrorCode.XML_ERROR, text, 'a Gluster volume and a path in it are expected');
  const web = protocol === 'http' || protocol === 'https';
  return networkBacking(
    {
      protocol,
      // An NBD server has an export without a name.
      ...(protocol === 'nbd' && path === '' ? {} : { name: path }),
      ...(web && uri.query !== null ? { query: uri.query } : {}),
      hosts: [host(uri, text)],
    },
    uri.user !== null,
  );
}

function read(text: string): VirtUri {
  try {
    return parseUri(text);
  } catch {
    throw backingError(ErrorCode.INTERNAL_ERROR, text, 'it is not a URI');
  }
}

function host(uri: VirtUri, text: string): NetworkHost {
  const { transport } = uri;
  if (transport !== null && transport !== 'tcp' && transport !== 'unix' && transport !== 'rdma')
    throw backingError(ErrorCode.INTERNAL_ERROR, text, `transport '${transport}' is not known`);
  const socket = uri.query?.startsWith('socket=') ? uri.query.slice('socket='.length) : undefined;
  return {
    ...(uri.server === null ? {} : { name: uri.server }),
    ...(uri.port === 0 ? {} : { port: uri.port }),
    ...(transport === null ? {} : { transport }),
    ...(transport === 'unix' && socket !== undefined ? { socket } : {}),
  };
}
