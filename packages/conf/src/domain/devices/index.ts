import { child, type Infer, type Input, leaf, list, string, struct } from '../../element/index.js';
import { channel, consoles, parallel, serial } from './chardevs.js';
import { controller } from './controller.js';
import { disk } from './disk.js';
import { graphics } from './graphics.js';
import { input } from './input.js';
import { networkInterface } from './interface.js';
import { memballoon } from './memballoon.js';
import { rng } from './rng.js';
import { video } from './video.js';

export * from './chardevs.js';
export * from './controller.js';
export * from './disk.js';
export * from './graphics.js';
export * from './input.js';
export * from './interface.js';
export type { IothreadMapping } from './iothreads.js';
export type { Iotune, IotuneLimit } from './iotune.js';
export * from './memballoon.js';
export type { DiskMirror } from './mirror.js';
export type { PortForward } from './port-forward.js';
export * from './rng.js';
export type { Teaming } from './teaming.js';
export * from './video.js';

/** `<devices>` */
export const devices = struct(
  {
    emulator: leaf(string),
    disks: list('disk', disk),
    controllers: list('controller', controller),
    interfaces: list('interface', networkInterface),
    serials: list('serial', serial),
    parallels: list('parallel', parallel),
    consoles,
    channels: list('channel', channel),
    inputs: list('input', input),
    graphics: list('graphics', graphics),
    videos: list('video', video),
    memballoon: child(memballoon),
    rngs: list('rng', rng),
  },
  'devices',
);

/** All devices of a domain, by kind. */
export interface Devices extends Infer<typeof devices> {}
/** What an application gives for them. */
export interface DevicesInput extends Input<typeof devices> {}
