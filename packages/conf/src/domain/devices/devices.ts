import { ErrorCode } from '@tsvirt/util/error';
import { child, type Infer, type Input, leaf, list, string, struct } from '../../element/index.js';
import { audio } from './audio.js';
import { channel, consoles, parallel, serial } from './chardevs.js';
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

/** A guest has one of these at most. */
const alone = { once: ErrorCode.INTERNAL_ERROR } as const;

/** `<devices>` */
export const devices = struct(
  {
    emulator: leaf(string),
    disks: list('disk', disk),
    controllers: list('controller', controller),
    leases: list('lease', lease),
    filesystems: list('filesystem', filesystem),
    interfaces: list('interface', networkInterface),
    smartcards: list('smartcard', smartcard),
    serials: list('serial', serial),
    parallels: list('parallel', parallel),
    consoles,
    channels: list('channel', channel),
    inputs: list('input', input),
    tpms: list('tpm', tpm),
    graphics: list('graphics', graphics),
    sounds: list('sound', sound),
    audios: list('audio', audio),
    videos: list('video', video),
    hostdevs: list('hostdev', hostdev),
    redirdevs: list('redirdev', redirdev),
    redirfilter: child(redirfilter, alone),
    hubs: list('hub', hub),
    watchdogs: list('watchdog', watchdog),
    memballoon: child(memballoon, alone),
    rngs: list('rng', rng),
    nvram: child(nvram, { keepEmpty: true, ...alone }),
    panics: list('panic', panic),
    shmems: list('shmem', shmem),
    memories: list('memory', memory),
    cryptos: list('crypto', crypto),
    iommu: child(iommu, alone),
    vsock: child(vsock, { keepEmpty: true, ...alone }),
    pstore: child(pstore, alone),
  },
  'devices',
);

/** All devices of a domain, by kind. */
export interface Devices extends Infer<typeof devices> {}
/** What an application gives for them. */
export interface DevicesInput extends Input<typeof devices> {}
