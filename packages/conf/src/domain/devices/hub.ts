import { attr, type Infer, type Input, oneOf, struct } from '../../element/index.js';
import { deviceInfo } from '../device-info.js';

/** `<hub>` */
export const hub = struct({ type: attr(oneOf('usb'), { required: true }), ...deviceInfo }, 'hub');
/** A USB hub: what `<hub>` says. */
export interface Hub extends Infer<typeof hub> {}
export interface HubInput extends Input<typeof hub> {}
