import { type Infer, type Input, struct } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<nvram>` of a pSeries guest. */
export const nvram = struct(deviceInfo, 'nvramDevice');
/** The NVRAM: what `<nvram>` among the devices says. */
export interface Nvram extends Infer<typeof nvram> {}
export interface NvramInput extends Input<typeof nvram> {}
