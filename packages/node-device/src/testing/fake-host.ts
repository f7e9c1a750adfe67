import { mkdir, mkdtemp, readlink, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { CommandRecorder, type Uevent } from '@tsvirt/util';
import type { HostFolders, HostServices } from '../host.js';

/** What a made-up device is made of: attributes by their names; a `->` before a value makes it a link below the tree. */
export type Attributes = Readonly<Record<string, string | Buffer>>;

/** A host of files in a folder of its own, whose kernel does what a test tells it to. */
export class FakeHost implements HostServices {
  readonly runner = new CommandRecorder();
  readonly folders: HostFolders;
  readonly features = new Map<string, readonly string[]>();
  /** What was written to attributes: path below `/sys` and text. */
  readonly writes: string[] = [];
  readonly held = new Set<string>();
  /** Called for each write, before it's done. */
  onWrite: (path: string, text: string) => void | Promise<void> = () => {};
  /** False: the kernel tells nothing. */
  tells = true;
  /** How many listen to the kernel. */
  listening = 0;
  readonly #root: string;
  #events: (Uevent | 'lost' | Error)[] = [];

  private constructor(root: string) {
    this.#root = root;
    this.folders = {
      sys: join(root, 'sys'),
      dev: join(root, 'dev'),
      udev: join(root, 'udev'),
      ids: [join(root, 'ids')],
      mdevctl: join(root, 'mdevctl.d'),
      machineId: join(root, 'machine-id'),
    };
  }

  static async make(): Promise<FakeHost> {
    const host = new FakeHost(await mkdtemp(join(tmpdir(), 'tsvirt-node-device-')));
    await mkdir(host.folders.sys);
    return host;
  }

  /** Where a driver may keep what it keeps. */
  get root(): string {
    return join(this.#root, 'root');
  }

  remove(): Promise<void> {
    return rm(this.#root, { recursive: true });
  }

  /** A file of the host, by its path below the host's own folder. */
  async file(path: string, text: string | Buffer): Promise<void> {
    await mkdir(dirname(join(this.#root, path)), { recursive: true });
    await writeFile(join(this.#root, path), text);
  }

  /** A link below `/sys` to another place there. */
  async link(path: string, target: string): Promise<void> {
    const place = join(this.folders.sys, path);
    await mkdir(dirname(place), { recursive: true });
    await rm(place, { force: true });
    await symlink(relative(dirname(place), join(this.folders.sys, target)), place);
  }

  async unlink(path: string): Promise<void> {
    await unlink(join(this.folders.sys, path));
  }

  async attributes(path: string, attributes: Attributes): Promise<void> {
    for (const [name, value] of Object.entries(attributes))
      if (typeof value === 'string' && value.startsWith('->'))
        await this.link(`${path}/${name}`, value.slice(2));
      else await this.file(`sys${path}/${name}`, value);
  }

  /** A device where the kernel has it, and its link in the folder of its kind, such as `/bus/pci/devices`. */
  async device(folder: string, path: string, uevent: string, attributes: Attributes = {}): Promise<void> {
    await this.file(`sys${path}/uevent`, uevent);
    await this.attributes(path, attributes);
    await this.link(`${path}/subsystem`, folder.replace(/\/devices$/, ''));
    await this.link(`${folder}/${basename(path)}`, path);
  }

  /** Takes a device away. */
  async unplug(folder: string, path: string): Promise<void> {
    await this.unlink(`${folder}/${basename(path)}`);
    await rm(join(this.folders.sys, path), { recursive: true });
  }

  /** What the kernel says next. */
  tell(action: string, devpath: string, oldDevpath?: string): void {
    this.#events.push({ action, devpath, oldDevpath });
  }

  /** The kernel had too much to say. */
  lose(): void {
    this.#events = ['lost'];
  }

  /** Asking the kernel fails once. */
  fail(error: Error): void {
    this.#events = [error];
  }

  async linkFeatures(link: string): Promise<ReadonlySet<string>> {
    return new Set(this.features.get(link));
  }

  openUevents() {
    if (!this.tells) throw new Error('there is no such socket');
    this.listening++;
    const read = (): Uevent | 'lost' | undefined => {
      const event = this.#events.shift();
      if (event instanceof Error) throw event;
      return event;
    };
    return { read, close: () => void this.listening-- };
  }

  withInput<T>(text: string, work: (input: string) => Promise<T>): Promise<T> {
    return work(text);
  }

  async writeAttribute(path: string, text: string): Promise<void> {
    const below = path.slice(this.folders.sys.length);
    await this.onWrite(below, text);
    this.writes.push(`${below} ${text.trim()}`);
  }

  async isHeld(path: string): Promise<boolean> {
    return this.held.has(path);
  }

  /** The driver that a device of PCI has, as a kernel would change it on writes. */
  pciKernel(native: string, hasVfio = true): void {
    let override = '';
    this.onWrite = async (path, text) => {
      if (path.endsWith('/driver_override')) override = text.trim();
      else if (path.endsWith('/driver/unbind')) await this.unlink(dirname(path));
      else if (path === '/bus/pci/drivers_probe') {
        const driver = override === '' ? native : override;
        if (driver === 'vfio-pci' && !hasVfio) return;
        const device = join('/bus/pci/devices', text);
        const target = await readlink(join(this.folders.sys, device));
        await this.link(join(dirname(device), target, 'driver'), `/bus/pci/drivers/${driver}`);
      }
    };
  }
}
