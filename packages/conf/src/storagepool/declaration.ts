import { ErrorCode } from '@tsvirt/util/error';
import { uuid } from '../common/uuid.js';
import {
  attr,
  child,
  extensions,
  formsInSchema,
  type Infer,
  type Input,
  leaf,
  neededInSchema,
  oneOf,
  pattern,
  refine,
  string,
  struct,
  valued,
  within,
  yesNo,
} from '../element/index.js';
import { filled } from './filled.js';
import { poolKind, poolTypes, type StoragePoolType } from './kinds.js';
import { storagePermissions } from './permissions.js';
import { reportedSize } from './reported.js';
import { poolSource } from './source.js';

const targetFields = { path: filled(leaf(string)), permissions: child(storagePermissions) };
const target = struct(targetFields);

/** Whether a valid document of this type says where volumes appear. */
function needsPath(type: StoragePoolType): boolean {
  return type !== 'logical' && type !== 'zfs' && poolKind(type).network !== true;
}

const genericName = pattern('[a-zA-Z0-9_+\\-]+', "letters, digits, '_', '+' and '-'");
const absolutePath = pattern('/.*', 'an absolute path');

const fields = {
  type: attr(oneOf(...poolTypes), { required: true }),
  /** By default the name of its source, where it has one. */
  name: filled(leaf(string)),
  /** Absent only before the driver gave it one. */
  uuid: leaf(uuid),
  /** Bytes; told by the driver, never read. */
  capacity: reportedSize(),
  allocation: reportedSize(),
  available: reportedSize(),
  ...within('features', {
    /** Copy on write of the file system; only of `dir` and `fs`. */
    cow: valued('state', yesNo),
  }),
  source: filled(child(poolSource, { keepEmpty: true, endTag: true })),
  /** Where volumes appear on the host; not of pools whose volumes are reached over the network. */
  target: child(target, { endTag: true }),
  ...within('refresh', {
    ...within('volume', {
      /** What counts as a volume's allocation after a refresh. */
      refreshAllocation: attr(refine(oneOf('default', 'capacity'), { code: ErrorCode.CONFIG_UNSUPPORTED }), {
        name: 'allocation',
      }),
    }),
  }),
  extensions: extensions(),
};

const typed = (needed: boolean) =>
  attr(oneOf(...poolTypes.filter((type) => needsPath(type) === needed)), { required: true });

export const storagePoolShape = formsInSchema(
  struct(fields),
  struct({ ...fields, type: typed(false) }),
  struct({
    ...fields,
    type: typed(true),
    name: neededInSchema(filled(leaf(genericName))),
    target: neededInSchema(child(struct({ ...targetFields, path: leaf(absolutePath, { required: true }) }))),
  }),
);

/** A storage pool: what `<pool>` says. */
export interface StoragePool extends Infer<typeof storagePoolShape> {}
/** What an application gives for a pool. */
export interface StoragePoolInput extends Input<typeof storagePoolShape> {}
