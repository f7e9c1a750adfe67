import { attr, child, type Infer, type Input, oneOf, struct, uint } from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';

/** `<crypto>` */
export const crypto = struct(
  {
    model: attr(oneOf('virtio'), { required: true }),
    type: attr(oneOf('qemu'), { required: true }),
    backend: child(
      struct({
        model: attr(oneOf('builtin', 'lkcf'), { required: true }),
        queues: attr(uint(), { omit: 0 }),
      }),
      { required: true },
    ),
    driver: child(virtioDriver),
    ...deviceInfo,
  },
  'crypto',
);
/** A cryptographic accelerator: what `<crypto>` says. */
export interface Crypto extends Infer<typeof crypto> {}
export interface CryptoInput extends Input<typeof crypto> {}
