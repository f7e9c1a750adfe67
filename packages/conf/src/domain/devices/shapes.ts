import type { Infer, Input, Shape } from '../../element/index.js';
import { audio } from './audio.js';
import { channel, consoleDevice, parallel, serial } from './chardevs.js';
import { controller } from './controller.js';
import { crypto } from './crypto.js';
import { disk } from './disk.js';
import { filesystem } from './filesystem.js';
import { graphics } from './graphics.js';
import { hostdev } from './hostdev.js';
import { hub } from './hub.js';
import { input } from './input.js';
import { networkInterface } from './interface.js';
import { iommu } from './iommu.js';
import { lease } from './lease.js';
import { memballoon } from './memballoon.js';
import { memory } from './memory.js';
import { nvram } from './nvram.js';
import { panic } from './panic.js';
import { pstore } from './pstore.js';
import { redirdev, redirfilter } from './redirdev.js';
import { rng } from './rng.js';
import { shmem } from './shmem.js';
import { smartcard } from './smartcard.js';
import { sound } from './sound.js';
import { tpm } from './tpm.js';
import { video } from './video.js';
import { vsock } from './vsock.js';
import { watchdog } from './watchdog.js';

/** The shape of each kind of device, by the name of its element. */
export const deviceShapes = {
  disk,
  controller,
  lease,
  filesystem,
  interface: networkInterface,
  smartcard,
  serial,
  parallel,
  console: consoleDevice,
  channel,
  input,
  tpm,
  graphics,
  sound,
  audio,
  video,
  hostdev,
  redirdev,
  redirfilter,
  hub,
  watchdog,
  memballoon,
  rng,
  nvram,
  panic,
  shmem,
  memory,
  crypto,
  iommu,
  vsock,
  pstore,
} satisfies Readonly<Record<string, Shape<unknown, unknown>>>;

/** The name of a device's element. */
export type DeviceKind = keyof typeof deviceShapes;
/** The model of a device of one kind: `DeviceOf<'disk'>`. */
export type DeviceOf<K extends DeviceKind> = Infer<(typeof deviceShapes)[K]>;
/** What an application gives for a device of one kind. */
export type DeviceInputOf<K extends DeviceKind> = Input<(typeof deviceShapes)[K]>;
