import { ErrorCode } from '@tsvirt/util/error';
import { chardevFields } from '../../common/chardev/index.js';
import {
  attr,
  child,
  type Infer,
  type Input,
  oneOf,
  string,
  struct,
  text,
  uint,
  unsupportedUnless,
  variants,
} from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';

/** `<rng>` */
export const rng = struct(
  {
    model: attr(unsupportedUnless(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional')), {
      required: true,
    }),
    /** At most this many bytes in each period of so many milliseconds. */
    rate: child(
      struct({
        bytes: attr(uint({ min: 1 }), { required: true }),
        period: attr(uint({ min: 1 }), { emptyIsNone: true }),
      }),
    ),
    backend: child(
      variants('model', {
        /** A file of the host to read from. */
        random: { path: text(string) },
        egd: chardevFields(),
        builtin: {},
      }),
      { required: true, once: ErrorCode.XML_ERROR },
    ),
    driver: child(virtioDriver),
    ...deviceInfo,
  },
  'rng',
);
/** A source of randomness: what `<rng>` says. */
export interface Rng extends Infer<typeof rng> {}
export interface RngInput extends Input<typeof rng> {}
