import {
  attr,
  child,
  type Infer,
  type Input,
  oneOf,
  onOff,
  struct,
  uint,
  valued,
} from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';

/** `<memballoon>` */
export const memballoon = struct(
  {
    model: attr(oneOf('virtio', 'xen', 'none', 'virtio-transitional', 'virtio-non-transitional'), {
      required: true,
    }),
    autodeflate: attr(onOff),
    freePageReporting: attr(onOff),
    /** Seconds between statistics. */
    statsPeriod: valued('period', uint(), { name: 'stats' }),
    ...deviceInfo,
    driver: child(virtioDriver),
  },
  'memballoon',
);
/** The balloon: what `<memballoon>` says. */
export interface Memballoon extends Infer<typeof memballoon> {}
export interface MemballoonInput extends Input<typeof memballoon> {}
