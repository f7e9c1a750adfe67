import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions, list, type ParseOptions, struct } from '../element/index.js';
import { type StoragePool, type StoragePoolInput, storagePoolShape } from './declaration.js';
import { storagePoolDefaults } from './defaults.js';
import { mountOptionsExtension, rbdConfigExtension } from './namespaces.js';
import { poolSource, type StoragePoolSource, type StoragePoolSourceInput } from './source.js';
import { validateStoragePool } from './validate.js';

export type { StoragePoolAdapter } from './adapter.js';
export { type StoragePool, type StoragePoolInput, storagePoolShape } from './declaration.js';
export {
  type FormatChoice,
  imageFormats,
  type PoolKind,
  poolKind,
  poolTypes,
  type SourcePart,
  type StoragePoolType,
  type VolumeFormats,
} from './kinds.js';
export { mountOptionsExtension, rbdConfigExtension } from './namespaces.js';
export { sanitizePath } from './path.js';
export { type StoragePermissions, storagePermissions } from './permissions.js';
export type { StoragePoolSource, StoragePoolSourceInput } from './source.js';

/** The `<pool>` document. */
export const storagePoolDocument = defineDocument<StoragePool, StoragePoolInput>('pool', storagePoolShape, {
  errorDomain: ErrorDomain.STORAGE,
  defaults: storagePoolDefaults,
  validate: validateStoragePool,
});

const own = [mountOptionsExtension, rbdConfigExtension];

function withOwn<O extends ParseOptions | FormatOptions>(options: O | undefined) {
  return { ...options, extensions: [...own, ...(options?.extensions ?? [])] };
}

/** Read a pool document. Sizes in it are not read: they are the driver's. Errors: `XML_ERROR`, `XML_DETAIL`, `NO_SUPPORT`. */
export function parseStoragePool(xml: string, options?: ParseOptions): StoragePool {
  return storagePoolDocument.parse(xml, withOwn(options));
}

/** Write a pool document. */
export function formatStoragePool(pool: StoragePool, options?: FormatOptions): string {
  return storagePoolDocument.format(pool, withOwn(options));
}

/** The document for a pool that an application describes. */
export function storagePoolXml(pool: StoragePoolInput): string {
  return storagePoolDocument.build(pool, withOwn(undefined));
}

const errors = { errorDomain: ErrorDomain.STORAGE };
const sourceDocument = defineDocument<StoragePoolSource, StoragePoolSourceInput>(
  'source',
  poolSource,
  errors,
);
const sourcesDocument = defineDocument('sources', struct({ sources: list('source', poolSource) }), errors);

/** Read the `<source>` that says where sources of pools are looked for. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parsePoolSource(xml: string): StoragePoolSource {
  return sourceDocument.parse(xml);
}

/** Write the `<sources>` that were found. */
export function formatPoolSources(sources: StoragePoolSource[]): string {
  return sourcesDocument.format({ sources });
}
