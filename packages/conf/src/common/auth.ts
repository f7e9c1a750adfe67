import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  type Infer,
  nonEmpty,
  oneOf,
  string,
  struct,
  unsupportedUnless,
} from '../element/index.js';
import { uuid } from './uuid.js';

/** `<auth username='…'><secret type='ceph' usage='…'/></auth>` of a storage source. */
export const storageAuth = struct(
  {
    /** Kept where it's said, though the secret's type tells as much. */
    type: attr(unsupportedUnless(oneOf('none', 'chap', 'ceph')), { omit: 'none', emptyIsNone: true }),
    username: attr(nonEmpty, { required: true }),
    secret: child(
      struct({
        type: attr(unsupportedUnless(oneOf('ceph', 'iscsi')), {
          required: true,
          missing: ErrorCode.CONFIG_UNSUPPORTED,
        }),
        uuid: attr(uuid),
        usage: attr(string),
      }),
      { required: true },
    ),
  },
  'diskAuth',
);

export interface StorageAuth extends Infer<typeof storageAuth> {}
