import { size } from '../../common/size.js';
import { attr, type Infer, type Input, leaf, oneOf, string, struct } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<pstore>` */
export const pstore = struct(
  {
    backend: attr(oneOf('acpi-erst'), { required: true }),
    path: leaf(string),
    /** In KiB. */
    size: size({ required: true }),
    ...deviceInfo,
  },
  'pstore',
);
/** Storage for a guest's last words: what `<pstore>` says. */
export interface Pstore extends Infer<typeof pstore> {}
export interface PstoreInput extends Input<typeof pstore> {}
