import type { Shape } from '../../element/index.js';
import { channel, consoleDevice, parallel, serial } from './chardevs.js';
import { controller } from './controller.js';
import { disk } from './disk.js';
import { graphics } from './graphics.js';
import { input } from './input.js';
import { networkInterface } from './interface.js';
import { memballoon } from './memballoon.js';
import { rng } from './rng.js';
import { video } from './video.js';

/** The shape of each kind of device, by the name of its element. */
export const deviceShapes = {
  disk,
  controller,
  interface: networkInterface,
  serial,
  parallel,
  console: consoleDevice,
  channel,
  input,
  graphics,
  video,
  memballoon,
  rng,
} satisfies Readonly<Record<string, Shape<unknown, unknown>>>;
/** The name of a device's element. */
export type DeviceKind = keyof typeof deviceShapes;
