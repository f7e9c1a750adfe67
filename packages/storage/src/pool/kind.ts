import { parseXml, XmlWriter } from '@tsvirt/conf';
import {
  formatStoragePool,
  mountOptionsExtension,
  parseStoragePool,
  rbdConfigExtension,
  type StoragePool,
  storagePoolDocument,
} from '@tsvirt/conf/storagepool';
import { type LiveStatus, nouns, type ObjectKind, type StoredObject } from '@tsvirt/conf/store';
import type { StoragePoolRef } from '@tsvirt/core';
import { ErrorCode, randomUuid } from '@tsvirt/util';
import { storageError } from '../errors.js';

/** A pool in the store. */
export type PoolObject = StoredObject<StoragePool>;

/** How a pool is named in calls. */
export function refOf(pool: Pick<PoolObject, 'name' | 'uuid'>): StoragePoolRef {
  return { name: pool.name ?? '', uuid: pool.uuid };
}

/** Reads a definition, against its schema with `validate`, and gives it a UUID where it has none. */
export function readPool(xml: string, options: { readonly validate?: boolean } = {}): StoragePool {
  const pool = parseStoragePool(xml, options);
  pool.uuid ??= randomUuid();
  return pool;
}

/** How pools are kept. */
export const poolKind: ObjectKind<StoragePool> = {
  noun: nouns.storagePool,
  parse: (xml) => readPool(xml),
  format: (pool) => formatStoragePool(pool),
  nameOf: (pool) => pool.name,
  uuidOf: (pool) => pool.uuid ?? '',
  status: { format: formatStatus, parse: parseStatus },
};

/** `<poolstate>`: that a pool is active, and as what. */
function formatStatus({ live, id }: LiveStatus<StoragePool, undefined>): string {
  const writer = new XmlWriter();
  writer.open('poolstate');
  writer.attribute('id', String(id));
  writer.raw(formatStoragePool(live, { level: 1 }));
  writer.close('poolstate');
  return writer.toString();
}

function parseStatus(xml: string): LiveStatus<StoragePool, undefined> {
  const root = parseXml(xml);
  const pool = root.child('pool');
  if (root.name !== 'poolstate' || pool === undefined)
    throw storageError(ErrorCode.XML_ERROR, 'this is not the status of a storage pool');
  return {
    live: storagePoolDocument.read(pool, { extensions: [mountOptionsExtension, rbdConfigExtension] }),
    id: Number(root.attribute('id') ?? 1),
    data: undefined,
  };
}
