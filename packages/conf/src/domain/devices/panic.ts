import { attr, type Infer, type Input, oneOf, struct, unsupportedUnless } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<panic>`; the driver chooses a model where none is given. */
export const panic = struct(
  { model: attr(unsupportedUnless(oneOf('isa', 'pseries', 'hyperv', 's390', 'pvpanic'))), ...deviceInfo },
  'panic',
);
/** A device that tells the host of a guest's crash: what `<panic>` says. */
export interface Panic extends Infer<typeof panic> {}
export interface PanicInput extends Input<typeof panic> {}
