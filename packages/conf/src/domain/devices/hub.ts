import { ErrorCode } from '@tsvirt/util/error';
import { attr, type Infer, type Input, oneOf, struct, unsupportedUnless } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<hub>` */
export const hub = struct(
  {
    type: attr(unsupportedUnless(oneOf('usb')), { required: true, missing: ErrorCode.INTERNAL_ERROR }),
    ...deviceInfo,
  },
  'hub',
);
/** A USB hub: what `<hub>` says. */
export interface Hub extends Infer<typeof hub> {}
export interface HubInput extends Input<typeof hub> {}
