import { attr, child, type Infer, type Input, oneOf, struct, uint, yesNo } from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';

/** `<vsock>` */
export const vsock = struct(
  {
    model: attr(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional')),
    cid: child(struct({ auto: attr(yesNo), address: attr(uint({ min: 3 })) })),
    ...deviceInfo,
    driver: child(virtioDriver),
  },
  'vsock',
);
/** A socket between guest and host: what `<vsock>` says. */
export interface Vsock extends Infer<typeof vsock> {}
export interface VsockInput extends Input<typeof vsock> {}
