import { attr, child, type Infer, list, oneOf, string, struct, uint } from '../element/index.js';
import { uuid } from './uuid.js';

/** `<encryption format='luks'>` */
export const storageEncryption = struct(
  {
    format: attr(oneOf('default', 'qcow', 'luks', 'luks2', 'luks-any'), { required: true }),
    engine: attr(oneOf('qemu', 'librbd')),
    secrets: list(
      'secret',
      struct({
        type: attr(oneOf('passphrase'), { required: true }),
        uuid: attr(uuid),
        usage: attr(string),
      }),
    ),
    cipher: child(
      struct({
        name: attr(string, { required: true }),
        size: attr(uint(), { required: true }),
        mode: attr(string),
        hash: attr(string),
      }),
    ),
    ivgen: child(struct({ name: attr(string, { required: true }), hash: attr(string) })),
  },
  'encryption',
);

export interface StorageEncryption extends Infer<typeof storageEncryption> {}
