import {
  attr,
  child,
  type Infer,
  type Input,
  oneOf,
  onOff,
  string,
  struct,
  uint,
  yesNo,
} from '../../element/index.js';
import { deviceInfo, virtioOptions } from '../device-info.js';
import { filled } from './filled.js';

export const videoTypes = [
  'default',
  'vga',
  'cirrus',
  'vmvga',
  'xen',
  'vbox',
  'qxl',
  'parallels',
  'virtio',
  'gop',
  'none',
  'bochs',
  'ramfb',
] as const;

/** `<model type='qxl' ram='65536' …>`; memory in KiB. */
export const videoModel = struct(
  {
    type: filled(attr(oneOf(...videoTypes), { emptyIsNone: true })),
    ram: attr(uint(), { emptyIsNone: true, omit: 0 }),
    vram: attr(uint(), { emptyIsNone: true, omit: 0 }),
    vram64: attr(uint(), { emptyIsNone: true, omit: 0 }),
    vgamem: attr(uint(), { emptyIsNone: true, omit: 0 }),
    heads: attr(uint(), { emptyIsNone: true, omit: 0 }),
    primary: attr(yesNo, { emptyIsNone: true, omit: false }),
    blob: attr(onOff),
    acceleration: child(struct({ accel3d: attr(yesNo), accel2d: attr(yesNo), rendernode: attr(string) })),
    resolution: child(struct({ x: attr(uint(), { required: true }), y: attr(uint(), { required: true }) })),
  },
  'videoModel',
);
export interface VideoModel extends Infer<typeof videoModel> {}

/** `<video>` */
export const video = struct(
  {
    driver: child(
      struct({
        ...virtioOptions,
        name: attr(oneOf('qemu', 'vhostuser')),
        vgaconf: attr(oneOf('io', 'on', 'off')),
      }),
    ),
    model: filled(child(videoModel)),
    ...deviceInfo,
  },
  'video',
);
/** A graphics card: what `<video>` says. */
export interface Video extends Infer<typeof video> {}
export interface VideoInput extends Input<typeof video> {}
