import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { checkSecretNamed } from '../common/secret-check.js';
import type { StoragePoolAdapter } from './adapter.js';
import type { StoragePool } from './declaration.js';
import { poolKind } from './kinds.js';

function refuse(reason: string, code: ErrorCode = ErrorCode.XML_ERROR): VirtError {
  const kind =
    code === ErrorCode.XML_ERROR
      ? 'XML error: '
      : code === ErrorCode.CONFIG_UNSUPPORTED
        ? 'unsupported configuration: '
        : '';
  return new VirtError(code, `${kind}storage pool: ${reason}`, { domain: ErrorDomain.STORAGE });
}

/** Formats of a source whose protocol has versions. */
const versioned = new Set(['auto', 'nfs']);

/** Refuse what can't be together in a pool. Errors: `XML_ERROR`, `CONFIG_UNSUPPORTED`, `NO_SUPPORT` for a feature of other types. */
export function validateStoragePool(pool: StoragePool): void {
  const { source, type } = pool;
  const kind = poolKind(type);
  if (pool.name.includes('/')) throw refuse(`its name '${pool.name}' has a '/'`);
  if (/^\s*$/.test(pool.name)) throw refuse('its name is empty');
  if (pool.cow !== undefined && type !== 'dir' && type !== 'fs')
    throw refuse(`feature 'cow' is of pools of type 'dir' and 'fs', not '${type}'`, ErrorCode.NO_SUPPORT);

  const formats = kind.sourceFormats?.formats;
  if (formats !== undefined && source.format !== undefined && !formats.includes(source.format))
    throw refuse(
      `source/format is '${source.format}': expected one of ${formats.map((f) => `'${f}'`).join(', ')}`,
      ErrorCode.CONFIG_UNSUPPORTED,
    );
  for (const part of ['hosts', 'dir', 'adapter'] as const)
    if (kind.source.includes(part) && source[part] === undefined)
      throw refuse(`${part === 'hosts' ? 'source/host' : `source/${part}`} is missing`);
  if (kind.source.length === 1 && kind.source[0] === 'devices' && source.devices === undefined)
    throw refuse('source/device is missing');
  if (type === 'iscsi-direct' && source.initiator === undefined)
    throw refuse('source/initiator/iqn is missing', ErrorCode.CONFIG_UNSUPPORTED);

  if (source.protocol !== undefined && source.format !== undefined && !versioned.has(source.format))
    throw refuse(
      `only NFS has versions (source/protocol), not '${source.format}'`,
      ErrorCode.CONFIG_UNSUPPORTED,
    );
  if (source.adapter !== undefined) validateAdapter(source.adapter);
  if (source.auth !== undefined)
    checkSecretNamed(source.auth.secret, 'storage pool: source/auth', ErrorDomain.STORAGE);
}

function validateAdapter(adapter: StoragePoolAdapter): void {
  if (adapter.type === 'fc_host') {
    if ((adapter.parentWwnn === undefined) !== (adapter.parentWwpn === undefined))
      throw refuse("source/adapter has both or none of 'parent_wwnn' and 'parent_wwpn'");
    return;
  }
  if (adapter.name === undefined && adapter.parentAddress === undefined)
    throw refuse("source/adapter has neither 'name' nor <parentaddr>");
  if (adapter.name !== undefined && adapter.parentAddress !== undefined)
    throw refuse("source/adapter has both 'name' and <parentaddr>");
}
