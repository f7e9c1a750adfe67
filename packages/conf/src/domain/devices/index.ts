import { type Infer, type Input, leaf, string, struct } from '../../element/index.js';

export const devices = struct({ emulator: leaf(string) }, 'devices');

export interface Devices extends Infer<typeof devices> {}
export interface DevicesInput extends Input<typeof devices> {}
