import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  type Infer,
  type Input,
  oneOf,
  onOff,
  string,
  struct,
  unsupportedUnless,
  variants,
} from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';
import { filled } from './filled.js';

const bus = filled(attr(unsupportedUnless(oneOf('ps2', 'usb', 'xen', 'parallels', 'virtio', 'none'))));
const model = attr(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'));
const plain = { bus, model };

/** `<input>` */
export const input = variants(
  'type',
  {
    mouse: plain,
    tablet: plain,
    keyboard: plain,
    /** A device of the host as it is. */
    passthrough: {
      ...plain,
      source: child(struct({ evdev: attr(string, { required: true }) }), { required: true }),
    },
    /** Events of a device of the host. */
    evdev: {
      model,
      source: child(
        struct({
          dev: attr(string, { required: true }),
          grab: attr(oneOf('all')),
          grabToggle: attr(
            oneOf('ctrl-ctrl', 'alt-alt', 'shift-shift', 'meta-meta', 'scrolllock', 'ctrl-scrolllock'),
          ),
          repeat: attr(onOff),
        }),
        { required: true },
      ),
    },
  },
  {
    after: { driver: child(virtioDriver), ...deviceInfo },
    name: 'input',
    missing: ErrorCode.INTERNAL_ERROR,
    unknown: ErrorCode.CONFIG_UNSUPPORTED,
  },
);
/** An input device: what `<input>` says; told apart by `type`. */
export type InputDevice = Infer<typeof input>;
export type InputDeviceInput = Input<typeof input>;
