import {
  attr,
  child,
  formsInSchema,
  type Infer,
  list,
  neededInSchema,
  oneOf,
  string,
  struct,
  uint,
  unsupportedUnless,
} from '../element/index.js';
import { uuid } from './uuid.js';

const key = {
  format: attr(unsupportedUnless(oneOf('default', 'qcow', 'luks', 'luks2', 'luks-any')), { required: true }),
  engine: attr(oneOf('qemu', 'librbd')),
  secrets: list(
    'secret',
    struct({
      type: attr(unsupportedUnless(oneOf('passphrase')), { required: true }),
      uuid: attr(uuid),
      usage: attr(string),
    }),
  ),
};
const cipher = child(
  struct({
    name: attr(string, { required: true }),
    size: attr(uint(), { required: true }),
    mode: attr(string),
    hash: attr(string),
  }),
);
const ivgen = child(struct({ name: attr(string, { required: true }), hash: attr(string) }));

/** `<encryption format='luks'>`; a valid one has both of `cipher` and `ivgen` or neither. */
export const storageEncryption = formsInSchema(
  struct({ ...key, cipher, ivgen }, 'encryption'),
  struct(key),
  struct({
    ...key,
    secrets: neededInSchema(key.secrets),
    cipher: neededInSchema(cipher),
    ivgen: neededInSchema(ivgen),
  }),
);

export interface StorageEncryption extends Infer<typeof storageEncryption> {}
