import { openPackets, type PacketInstruction } from '@tsvirt/util';
import type { FrameWatch } from '../host.js';
import type { LearningMode } from './mode.js';

const load = { half: 0x28, byte: 0x30, word: 0x20, headLength: 0xb1, halfBehind: 0x48 } as const;
const jump = { equal: 0x15, anyBit: 0x45 } as const;
const answer = 0x06;
/** Where the kernel tells whether a frame came or went; 4 is for one that went to the guest. */
const direction = 0xffff_f000 + 4;
const toGuest = 4;
const wanted = 1500;

/**
 * What is looked at: of what the guest sends ARP and IPv4; or of what it gets the answers of DHCP servers. Which way a frame went is
 * the kernel's word: a guest can't answer itself.
 */
const filters: Readonly<Record<LearningMode, readonly PacketInstruction[]>> = {
  any: [
    [load.word, 0, 0, direction],
    [jump.equal, 4, 0, toGuest],
    [load.half, 0, 0, 12],
    [jump.equal, 1, 0, 0x0800],
    [jump.equal, 0, 1, 0x0806],
    [answer, 0, 0, 64],
    [answer, 0, 0, 0],
  ],
  dhcp: [
    [load.word, 0, 0, direction],
    [jump.equal, 0, 10, toGuest],
    [load.half, 0, 0, 12],
    [jump.equal, 0, 8, 0x0800],
    [load.byte, 0, 0, 23],
    [jump.equal, 0, 6, 17],
    [load.half, 0, 0, 20],
    [jump.anyBit, 4, 0, 0x1fff],
    [load.headLength, 0, 0, 14],
    [load.halfBehind, 0, 0, 16],
    [jump.equal, 0, 1, 68],
    [answer, 0, 0, wanted],
    [answer, 0, 0, 0],
  ],
};

/** How often it is looked whether a frame has come: the kernel keeps them until then. */
const interval = 250;
/** How many are looked at in one go, so that a guest can't hold the loop. */
const mostAtOnce = 64;

/** Listens to a link. Answers what ends that. @throws VirtError `SYSTEM_ERROR` where it can't be listened to */
export function watchLink(link: string, mode: LearningMode, watch: FrameWatch): () => void {
  const socket = openPackets(link, filters[mode]);
  let open = true;
  const stop = (): void => {
    if (!open) return;
    open = false;
    clearInterval(timer);
    socket.close();
  };
  const look = (): void => {
    try {
      for (let count = 0; open && count < mostAtOnce; count++) {
        const frame = socket.read();
        if (frame === undefined) return;
        watch.onFrame(frame);
      }
    } catch (error) {
      stop();
      watch.onEnd(error);
    }
  };
  const timer = setInterval(look, interval).unref();
  return stop;
}
