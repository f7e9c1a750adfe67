import { ErrorDomain } from '@tsvirt/util/error';
import type { StorageAuth } from '../../../common/auth.js';
import { checkEncryption } from '../../../common/encryption-check.js';
import { checkSecretNamed } from '../../../common/secret-check.js';
import { storageFormat } from '../../../common/storage-format.js';
import type { BackingStore, StorageSource } from '../../../common/storage-source/index.js';
import { unsupported, xmlError } from '../../failure.js';
import type { Disk } from '../disk.js';

type Host = NonNullable<Extract<StorageSource, { type: 'network' }>['hosts']>[number];

/** Protocols that have no name of what is served. */
const nameless = new Set(['nbd']);

/** Whether a source says where the data is. */
export function hasSource(source: StorageSource): boolean {
  const said = (value: string | undefined) => value !== undefined && value !== '';
  switch (source.type) {
    case 'file':
      return said(source.file) || source.fdgroup !== undefined;
    case 'block':
      return said(source.dev);
    case 'dir':
      return said(source.dir);
    case 'network':
      return source.protocol !== undefined;
    case 'volume':
      return said(source.volume);
    case 'vhostuser':
      return said(source.path);
    case 'nvme':
      return source.address !== undefined;
    default:
      return true;
  }
}

function checkHost({ name, transport, socket }: Host, where: string): void {
  if (transport === 'unix') {
    if (socket === undefined) throw xmlError(`${where}: a host with transport 'unix' has a 'socket'`);
    return;
  }
  if (socket !== undefined) throw xmlError(`${where}: only a host with transport 'unix' has a 'socket'`);
  if (name === undefined) throw xmlError(`${where}: a host of its source has no 'name'`);
}

/** Refuses credentials that don't say which secret they need. */
export function checkAuth(auth: StorageAuth | undefined, where: string): void {
  if (auth !== undefined) checkSecretNamed(auth.secret, `${where}: <auth>`, ErrorDomain.DOMAIN);
}

/** Refuses a source that says too little of where the data is and who may have it. */
export function checkStorageSource(source: StorageSource, where: string): void {
  if (source.encryption !== undefined) checkEncryption(source.encryption, where);
  checkAuth(source.auth, where);
  if (source.type !== 'network') return;
  if (source.name === undefined && !nameless.has(source.protocol))
    throw xmlError(`${where}: its source has no 'name'`);
  if (source.protocol === 'gluster' && source.name?.includes('/') === false)
    throw xmlError(`${where}: '${source.name}' isn't the name of a volume and of an image in it`);
  for (const host of source.hosts ?? []) checkHost(host, where);
  const names = new Set<string>();
  for (const { name } of source.cookies ?? []) {
    if (names.has(name)) throw xmlError(`${where}: the cookie '${name}' is there more than once`);
    names.add(name);
  }
}

/** Refuses a disk's images, those under it included, of which too little is said. */
export function checkDiskStorage(disk: Disk): void {
  const where = `disk '${disk.target.dev}'`;
  if (hasSource(disk.source)) checkStorageSource(disk.source, where);
  checkAuth(disk.auth, where);
  if (disk.encryption !== undefined) checkEncryption(disk.encryption, where);
  const format = disk.driver?.type;
  if (format !== undefined && storageFormat.parse(format) === undefined)
    throw unsupported(`${where}: '${format}' is no format of an image`);
  for (
    let under: BackingStore | undefined = disk.backingStore;
    under !== undefined;
    under = under.backingStore
  ) {
    // Nothing in it: the chain ends here.
    if (under.source === undefined) return;
    if (under.format === undefined) throw xmlError(`${where}: a <backingStore> has no <format>`);
    if (storageFormat.parse(under.format.type) === undefined)
      throw xmlError(`${where}: '${under.format.type}' is no format of an image`);
    if (!hasSource(under.source)) throw xmlError(`${where}: a <backingStore> has no <source>`);
    checkStorageSource(under.source, where);
  }
}
