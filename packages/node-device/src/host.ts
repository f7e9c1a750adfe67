import { constants, existsSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandRunner,
  errnoOf,
  isVirtError,
  linkFeatures,
  openUevents,
  type RunOptions,
  systemRunner,
  type UeventSocket,
} from '@tsvirt/util';

/** Folders of the host; tests have a tree of their own. */
export interface HostFolders {
  /** The kernel's devices: `/sys`. */
  readonly sys: string;
  /** Device nodes: `/dev`. */
  readonly dev: string;
  /** What udev knows of devices, where it runs: `/run/udev`. */
  readonly udev: string;
  /** Where `pci.ids` and `usb.ids` may be. */
  readonly ids: readonly string[];
  /** Definitions of mediated devices: `/etc/mdevctl.d`. */
  readonly mdevctl: string;
  readonly machineId: string;
}

/** What the driver touches the host with; tests give their own. */
export interface HostServices {
  readonly folders: HostFolders;
  readonly runner: CommandRunner;
  /** The kernel's names of the features that a link has in use; none where they can't be had. */
  linkFeatures(link: string): Promise<ReadonlySet<string>>;
  /** Listens to devices that come and go. @throws VirtError where the host gives no such thing */
  openUevents(): UeventSocket;
  /** Gives a text to programs that open their standard input anew: they can't where it's one of Node's pipes, which are sockets. */
  withInput<T>(text: string, work: (input: RunOptions['input']) => Promise<T>): Promise<T>;
  /** Writes to an attribute that is there: what the kernel then does is done once this resolves. */
  writeAttribute(path: string, text: string): Promise<void>;
  /** Whether somebody else has a device that only one can have, such as a group of VFIO. */
  isHeld(path: string): Promise<boolean>;
}

const folders: HostFolders = {
  sys: '/sys',
  dev: '/dev',
  udev: '/run/udev',
  ids: ['/usr/share/misc', '/usr/share/hwdata'],
  mdevctl: '/etc/mdevctl.d',
  machineId: '/etc/machine-id',
};

/** Errors of opening what nobody has: it isn't there, or isn't for this process, which then can't take it from anybody either. */
const unheld: ReadonlySet<string> = new Set(['ENOENT', 'ENODEV', 'ENXIO', 'EACCES', 'EPERM']);

/** The real host. */
export function systemHost(): HostServices {
  return {
    folders,
    runner: systemRunner(),
    async linkFeatures(link) {
      try {
        return await linkFeatures(link);
      } catch (error) {
        if (!isVirtError(error)) throw error;
        // A link that is gone meanwhile, or a platform without native calls: what else is known of it is told.
        return new Set();
      }
    },
    openUevents: () => openUevents(existsSync(`${folders.udev}/control`) ? 'udev' : 'kernel'),
    async withInput(text, work) {
      const folder = await mkdtemp(join(tmpdir(), 'tsvirt-node-device-'));
      try {
        const file = await open(join(folder, 'input'), 'wx+', 0o600);
        try {
          // Written where it's told to, so that who reads from the descriptor begins at the start.
          await file.write(text, 0);
          return await work({ fd: file.fd });
        } finally {
          await file.close();
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    async writeAttribute(path, text) {
      const file = await open(path, constants.O_WRONLY);
      try {
        await file.write(text);
      } finally {
        await file.close();
      }
    },
    async isHeld(path) {
      try {
        await (await open(path, constants.O_RDWR)).close();
        return false;
      } catch (error) {
        if (unheld.has(errnoOf(error) ?? '')) return false;
        if (errnoOf(error) === 'EBUSY') return true;
        throw error;
      }
    },
  };
}
