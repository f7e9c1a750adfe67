import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  type FieldConditions,
  list,
  oneOf,
  refine,
  string,
  struct,
  text,
  uint,
  uint64,
  unsupportedUnless,
  within,
  yesNo,
} from '../../element/index.js';
import type { XmlElement } from '../../xml/element.js';

export const storageProtocol = oneOf(
  'nbd',
  'rbd',
  'sheepdog',
  'gluster',
  'iscsi',
  'http',
  'https',
  'ftp',
  'ftps',
  'tftp',
  'vxhs',
  'ssh',
  'nfs',
);

/** `<host name='…' port='…' transport='unix' socket='…'/>` */
export const storageHost = struct({
  name: attr(string),
  port: attr(refine(uint({ max: 0xffff }), { code: ErrorCode.INVALID_ARG })),
  transport: attr(unsupportedUnless(oneOf('tcp', 'unix', 'rdma')), { omit: 'tcp' }),
  socket: attr(string),
});

export const reconnect = struct({ enabled: attr(yesNo), timeout: attr(uint()), delay: attr(uint()) });

/** Read only beside one of these protocols: what others have no use for is left out. */
function ofProtocols(...protocols: readonly string[]): FieldConditions {
  return {
    readWhen(_, element) {
      let at: XmlElement | undefined = element;
      while (at !== undefined && at.name !== 'source') at = at.parent;
      return protocols.includes(at?.attribute('protocol') ?? '');
    },
  };
}

const blanks = '\\u0000-\\u0020';
const separators = '()<>@,;:\\\\"/\\[\\]?={}';
const named = new RegExp(`^[^${blanks}${separators}]+$`);
const unquoted = new RegExp(`^[^${blanks}",;\\\\]+$`);
const unquote = (text: string) => (/^".+"$/s.test(text) ? text.slice(1, -1) : text);

/** Both go into a header of HTTP as they are. */
const cookieName = refine(string, {
  parse: (text) => (named.test(text) ? text : undefined),
  expected: 'the name of a cookie, without blanks and separators',
});
const cookieValue = refine(string, {
  parse: (text) => (unquoted.test(unquote(text)) ? text : undefined),
  expected: 'the value of a cookie, without blanks, quotes, commas, semicolons and backslashes',
});

/** What `<source>` has for a disk on the network. */
export const networkSource = {
  protocol: attr(storageProtocol, { required: true }),
  name: attr(string),
  query: attr(string),
  tls: attr(yesNo),
  tlsHostname: attr(string),
  /** The driver's configuration, not the document, asked for TLS. */
  tlsFromConfig: attr(uint({ max: 1 }), { when: ({ status }) => status === true }),
  hosts: list('host', storageHost),
  ...within('snapshot', { snapshot: attr(string, { name: 'name' }) }),
  ...within('config', { config: attr(string, { name: 'file' }) }),
  ...within('initiator', { ...within('iqn', { initiator: attr(string, { name: 'name' }) }) }),
  ...within('ssl', { sslVerify: attr(yesNo, { name: 'verify' }) }),
  ...within('cookies', {
    cookies: list(
      'cookie',
      struct({
        name: attr(cookieName, { required: true }),
        value: text(cookieValue, { required: true }),
      }),
      ofProtocols('http', 'https'),
    ),
  }),
  ...within('readahead', { readahead: attr(uint64, { name: 'size' }) }),
  ...within('timeout', { timeout: attr(uint64, { name: 'seconds' }) }),
  ...within('knownHosts', { knownHosts: attr(string, { name: 'path' }) }),
  identity: child(
    struct({
      user: attr(string),
      group: attr(string),
      username: attr(string),
      keyfile: attr(string),
      agentsock: attr(string),
    }),
  ),
  reconnect: child(reconnect),
};
