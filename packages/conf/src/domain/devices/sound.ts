import {
  attr,
  child,
  type Infer,
  type Input,
  list,
  oneOf,
  struct,
  uint,
  valued,
  yesNo,
} from '../../element/index.js';
import { deviceInfo, virtioDriver } from '../device-info.js';

/** `<sound>` */
export const sound = struct(
  {
    model: attr(oneOf('sb16', 'es1370', 'pcspk', 'ac97', 'ich6', 'ich9', 'usb', 'ich7', 'virtio'), {
      required: true,
    }),
    multichannel: attr(yesNo),
    streams: attr(uint(), { omit: 0 }),
    codecs: list('codec', struct({ type: attr(oneOf('duplex', 'micro', 'output'), { required: true }) })),
    /** Which `<audio>` it's heard through. */
    audioId: valued('id', uint({ min: 1 }), { name: 'audio', attributeRequired: true }),
    ...deviceInfo,
    driver: child(virtioDriver),
  },
  'sound',
);
/** A sound card: what `<sound>` says. */
export interface Sound extends Infer<typeof sound> {}
export interface SoundInput extends Input<typeof sound> {}
