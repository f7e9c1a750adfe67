import { chardevFields } from '../../common/chardev/index.js';
import { type Infer, type Input, leaf, leaves, string, variants } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<smartcard>` */
export const smartcard = variants(
  'mode',
  {
    host: {},
    'host-certificates': {
      /** Exactly three. */
      certificates: leaves('certificate', string),
      database: leaf(string),
    },
    passthrough: chardevFields(),
  },
  { after: deviceInfo, name: 'smartcard' },
);
/** A smart card: what `<smartcard>` says; told apart by `mode`. */
export type Smartcard = Infer<typeof smartcard>;
export type SmartcardInput = Input<typeof smartcard>;
