import { ErrorCode } from '@tsvirt/util/error';
import { uuid } from '../common/uuid.js';
import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  list,
  nonEmpty,
  oneOf,
  pattern,
  string,
  struct,
  uint,
  uint64,
  unsupportedUnless,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { poolAdapter } from './adapter.js';

const host = struct({
  name: attr(nonEmpty, { required: true }),
  port: attr(uint({ max: 0xffff }), { omit: 0 }),
});

/** Free space between partitions, in bytes; told by the driver, never read. */
const freeExtent = struct({ start: attr(uint64, { required: true }), end: attr(uint64, { required: true }) });

const device = struct({
  path: attr(nonEmpty, { required: true }),
  partSeparator: attr(yesNo, { name: 'part_separator' }),
  freeExtents: list('freeExtent', freeExtent, { readWhen: () => false }),
});

/** `<auth type='chap' username='…'><secret usage='…'/></auth>` */
const poolAuth = struct({
  type: attr(unsupportedUnless(oneOf('chap', 'ceph')), {
    required: true,
    missing: ErrorCode.CONFIG_UNSUPPORTED,
  }),
  username: attr(nonEmpty, { required: true }),
  secret: child(struct({ type: attr(oneOf('ceph', 'iscsi')), uuid: attr(uuid), usage: attr(string) }), {
    required: true,
  }),
});

/** `<source>` of a pool: where its storage comes from. Which parts it has is up to the pool's type. */
export const poolSource = struct({
  hosts: list('host', host),
  devices: list('device', device),
  dir: valued('path', string),
  adapter: child(poolAdapter),
  name: leaf(string),
  ...within('initiator', { initiator: valued('name', string, { name: 'iqn' }) }),
  format: valued('type', string),
  auth: child(poolAuth),
  /** Version of NFS. */
  protocol: valued('ver', pattern('[0-9]+(\\.[0-9]+)*', 'a version such as 3 or 4.1')),
  vendor: valued('name', string),
  product: valued('name', string),
});

export interface StoragePoolSource extends Infer<typeof poolSource> {}
export interface StoragePoolSourceInput extends Input<typeof poolSource> {}
