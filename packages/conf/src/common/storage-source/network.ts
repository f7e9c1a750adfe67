import {
  attr,
  child,
  list,
  oneOf,
  string,
  struct,
  text,
  uint,
  uint64,
  unsupportedUnless,
  within,
  yesNo,
} from '../../element/index.js';

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
  port: attr(uint({ max: 0xffff })),
  transport: attr(unsupportedUnless(oneOf('tcp', 'unix', 'rdma')), { omit: 'tcp' }),
  socket: attr(string),
});

export const reconnect = struct({ enabled: attr(yesNo), timeout: attr(uint()), delay: attr(uint()) });

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
      struct({ name: attr(string, { required: true }), value: text(string, { required: true }) }),
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
