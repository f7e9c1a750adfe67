import { closeSync, readSync } from 'node:fs';
import { errnoOf } from '../files/syscalls.js';
import { libc, systemError } from './libc.js';
import { AF_NETLINK, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_RAW, SOL_SOCKET } from './socket-constants.js';

const NETLINK_KOBJECT_UEVENT = 15;
const SO_RCVBUF = 8;
const SO_RCVBUFFORCE = 33;
/** Some ten thousand events. */
const bufferSize = 16 * 1024 * 1024;

/** What happened to a device. A hint, not a truth: who has the rights may send what looks like one. */
export interface Uevent {
  /** `add`, `remove`, `change`, `move`, `bind`, `unbind`, … */
  readonly action: string;
  /** Path below `/sys`, as `/devices/pci0000:00/0000:00:02.0`. */
  readonly devpath: string;
  /** Where a device that moved was. */
  readonly oldDevpath: string | undefined;
}

/** What the kernel tells of devices, kept by it until it is read. */
export interface UeventSocket {
  /** The next event that waits; undefined where none does; `lost` where some were dropped since the last one. */
  read(): Uevent | 'lost' | undefined;
  close(): void;
}

/**
 * Listens to devices that come, go and change.
 * @param sender `kernel`: at once; `udev`: once udev is done with them, for a host where it runs
 * @throws VirtError `SYSTEM_ERROR` where the kernel gives no such socket
 */
export function openUevents(sender: 'kernel' | 'udev'): UeventSocket {
  const fd = libc().socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_KOBJECT_UEVENT);
  if (fd < 0) throw systemError('cannot listen to devices');
  try {
    const size = Buffer.alloc(4);
    size.writeInt32LE(bufferSize);
    // The second is for those without rights, who get what the system grants.
    if (libc().setsockopt(fd, SOL_SOCKET, SO_RCVBUFFORCE, size, 4) < 0)
      libc().setsockopt(fd, SOL_SOCKET, SO_RCVBUF, size, 4);
    const address = Buffer.alloc(12);
    address.writeUInt16LE(AF_NETLINK, 0);
    address.writeUInt32LE(sender === 'kernel' ? 1 : 2, 8);
    if (libc().bind(fd, address, address.length) < 0) throw systemError('cannot listen to devices');
  } catch (error) {
    closeSync(fd);
    throw error;
  }
  const message = Buffer.alloc(65_536);
  return {
    read() {
      for (;;) {
        let length: number;
        try {
          length = readSync(fd, message);
        } catch (error) {
          const errno = errnoOf(error);
          if (errno === 'EAGAIN') return undefined;
          if (errno === 'ENOBUFS') return 'lost';
          throw error;
        }
        const event = parseUevent(message.subarray(0, length));
        if (event !== undefined) return event;
      }
    },
    close: () => closeSync(fd),
  };
}

const udevMark = 'libudev\0';
const udevMagic = 0xfeed_cafe;

/** Reads a message of the kernel, or one of udev; undefined where it is neither, or names no path of a device. */
export function parseUevent(message: Buffer): Uevent | undefined {
  let start: number;
  if (message.length >= 40 && message.toString('latin1', 0, 8) === udevMark) {
    if (message.readUInt32BE(8) !== udevMagic) return undefined;
    start = message.readUInt32LE(16);
  } else start = message.indexOf(0) + 1;
  const properties = new Map<string, string>();
  for (const word of message.toString('utf8', start).split('\0')) {
    const at = word.indexOf('=');
    if (at > 0) properties.set(word.slice(0, at), word.slice(at + 1));
  }
  const action = properties.get('ACTION');
  const devpath = properties.get('DEVPATH');
  const oldDevpath = properties.get('DEVPATH_OLD');
  if (action === undefined || devpath === undefined || !isDevpath(devpath)) return undefined;
  return {
    action,
    devpath,
    oldDevpath: oldDevpath !== undefined && isDevpath(oldDevpath) ? oldDevpath : undefined,
  };
}

const isDevpath = (path: string): boolean =>
  path.startsWith('/devices/') && !path.split('/').some((part) => part === '..' || part === '.');
