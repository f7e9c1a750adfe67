import { dirname } from 'node:path';
import { Mutex, Turns, type UeventSocket } from '@tsvirt/util';
import type { Sysfs } from '../sysfs/sysfs.js';
import type { UdevDatabase } from '../sysfs/udev-database.js';
import { computer, type Device, deviceFolders, probe } from './device.js';

/** What became of a device. */
export type DeviceChange =
  | { readonly kind: 'created' | 'updated'; readonly device: Device }
  | { readonly kind: 'deleted'; readonly device: Device };

/** All devices at one time. */
export interface Devices {
  list(): Iterable<Device>;
  byName(name: string): Device | undefined;
  /** The device that one hangs on; undefined for the host itself. */
  parentOf(device: Device): Device | undefined;
}

export interface InventoryServices {
  readonly sysfs: Sysfs;
  readonly udev: UdevDatabase;
  /** Listens to devices; undefined where that can't be. */
  openUevents(): UeventSocket | undefined;
  /** Milliseconds, for {@link staleAfter}. */
  now(): number;
  onChange(change: DeviceChange): void;
}

/** Milliseconds after which all is read again where the kernel tells nothing. */
const staleAfter = 1000;

/**
 * The host's devices. All are read once; from then on the kernel's messages, which wait in a socket until a call wants to know, say what
 * to look at again. A message is only a hint: what there is is read from sysfs.
 */
export class Inventory implements Devices {
  readonly #services: InventoryServices;
  readonly #byPath = new Map<string, Device>();
  readonly #byName = new Map<string, Device>();
  readonly #turn = new Mutex();
  #socket: UeventSocket | undefined;
  #read: { readonly at: number } | undefined;
  /** Whether all were read at least once: what came before that isn't news. */
  #isKnown = false;

  constructor(services: InventoryServices) {
    this.#services = services;
  }

  /** The devices as they are now. What changed since the last time is told before this answers. */
  current(): Promise<Devices> {
    return this.#turn.run(async () => {
      try {
        await this.#catchUp();
      } catch (error) {
        // The next call listens anew, and reads all.
        this.#forget();
        throw error;
      }
      return this;
    });
  }

  /** Listens no more, and reads all anew at the next {@link current}. */
  async forget(): Promise<void> {
    await this.#turn.run(() => this.#forget());
  }

  /** Takes a device out that is gone, though udev has yet to say so. */
  async dropIfGone({ path }: Device): Promise<void> {
    await this.#turn.run(() => {
      if (probe(this.#services.sysfs, this.#services.udev, path) === undefined)
        this.#set(path, undefined, true);
    });
  }

  *list(): Generator<Device> {
    yield computer;
    yield* this.#byPath.values();
  }

  byName(name: string): Device | undefined {
    return name === computer.name ? computer : this.#byName.get(name);
  }

  parentOf({ path }: Device): Device | undefined {
    if (path === '') return undefined;
    for (let above = dirname(path); above.length > 1; above = dirname(above)) {
      const device = this.#byPath.get(above);
      if (device !== undefined) return device;
    }
    return computer;
  }

  async #catchUp(): Promise<void> {
    if (this.#read === undefined) {
      // First listen, then read: what comes meanwhile is looked at twice rather than not at all.
      this.#socket = this.#services.openUevents();
      await this.#scan();
    } else if (this.#socket !== undefined) await this.#takeEvents(this.#socket);
    else if (this.#services.now() - this.#read.at >= staleAfter) await this.#scan();
  }

  #forget(): void {
    this.#socket?.close();
    this.#socket = undefined;
    this.#read = undefined;
  }

  async #scan(): Promise<void> {
    const { sysfs, udev } = this.#services;
    const turns = new Turns();
    const there = new Set<string>();
    for (const [folder, subsystem] of deviceFolders)
      for (const name of await sysfs.slowNames(folder)) {
        const path = sysfs.linkTarget(`${folder}/${name}`) ?? `${folder}/${name}`;
        if (turns.over) await turns.next();
        const device = probe(sysfs, udev, path, subsystem);
        if (device === undefined) continue;
        there.add(path);
        const before = this.#byPath.get(path);
        if (before === undefined || before.name !== device.name || before.type !== device.type)
          this.#set(path, device, this.#isKnown);
        else {
          this.#byPath.set(path, device);
          this.#byName.set(device.name, device);
        }
      }
    for (const path of [...this.#byPath.keys()])
      if (!there.has(path)) this.#set(path, undefined, this.#isKnown);
    await turns.next();
    this.#read = { at: this.#services.now() };
    this.#isKnown = true;
  }

  async #takeEvents(socket: UeventSocket): Promise<void> {
    const { sysfs, udev } = this.#services;
    const turns = new Turns();
    for (let event = socket.read(); event !== undefined; event = socket.read()) {
      if (event === 'lost') {
        await this.#scan();
        continue;
      }
      for (const path of [event.oldDevpath, event.devpath])
        if (path !== undefined) this.#set(path, probe(sysfs, udev, path), true);
      if (turns.over) await turns.next();
    }
  }

  /** Takes what is at a path now, undefined for nothing, and tells of it. */
  #set(path: string, device: Device | undefined, tell: boolean): void {
    const before = this.#byPath.get(path);
    const isSame = before !== undefined && before.name === device?.name;
    if (before !== undefined && !isSame) {
      this.#byPath.delete(path);
      // Another device may have the name by now.
      if (this.#byName.get(before.name) === before) this.#byName.delete(before.name);
      if (tell) this.#services.onChange({ kind: 'deleted', device: before });
    }
    if (device === undefined) return;
    this.#byPath.set(path, device);
    this.#byName.set(device.name, device);
    if (tell) this.#services.onChange({ kind: isSame ? 'updated' : 'created', device });
  }
}
