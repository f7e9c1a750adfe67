import { ErrorCode, NodeDeviceEventLifecycleType } from '@tsvirt/core';
import { type Logger, Mutex, type UeventSocket } from '@tsvirt/util';
import type { Sources } from './capability/describe.js';
import { deviceError } from './errors.js';
import { DeviceEvents } from './events.js';
import type { HostServices } from './host.js';
import type { Device } from './inventory/device.js';
import { type DeviceChange, type Devices, Inventory } from './inventory/inventory.js';
import type { MdevctlCommand } from './mdev/commands.js';
import type { MdevDefinition } from './mdev/config.js';
import { type DefinitionChange, MdevDefinitions } from './mdev/definitions.js';
import { HardwareNames } from './sysfs/ids.js';
import { Sysfs } from './sysfs/sysfs.js';
import { UdevDatabase } from './sysfs/udev-database.js';

/** A device that is there, one that is defined, or one that is both. */
export interface Found {
  readonly name: string;
  readonly device: Device | undefined;
  readonly definition: MdevDefinition | undefined;
}

/** How often it is looked, while somebody listens, whether something happened: the kernel keeps it until then. */
const interval = 250;

/** All that this driver knows of the host. */
export class DeviceEngine {
  readonly host: HostServices;
  readonly sysfs: Sysfs;
  readonly inventory: Inventory;
  readonly definitions: MdevDefinitions;
  readonly events: DeviceEvents;
  /** Held while devices are changed. */
  readonly turn = new Mutex();
  readonly #logger: Logger;
  readonly #names: Sources['names'];
  #timer: NodeJS.Timeout | undefined;
  #looking = false;
  #failing = false;

  constructor(logger: Logger, host: HostServices) {
    this.host = host;
    this.#logger = logger;
    const { folders } = host;
    this.sysfs = new Sysfs(folders.sys);
    this.#names = {
      pci: new HardwareNames('pci.ids', folders.ids),
      usb: new HardwareNames('usb.ids', folders.ids),
    };
    this.events = new DeviceEvents(
      (error) => logger.error('an event listener failed', { error }),
      (any) => this.#listen(any),
    );
    this.inventory = new Inventory({
      sysfs: this.sysfs,
      udev: new UdevDatabase(folders.udev),
      openUevents: () => this.#openUevents(),
      now: () => performance.now(),
      onChange: (change) => this.#deviceChanged(change),
    });
    this.definitions = new MdevDefinitions({
      folder: folders.mdevctl,
      logger,
      now: () => performance.now(),
      run: (command) => this.mdevctl(command),
      onChange: (change) => this.#definitionChanged(change),
    });
  }

  /** All devices, those first that are there, as they are now: who goes through many of them may do so in turns of the loop. */
  async list(): Promise<Iterable<Found>> {
    const definitions = await this.definitions.current();
    const devices = await this.inventory.current();
    const inactive = [...definitions].filter(([name]) => devices.byName(name) === undefined);
    return founds([...devices.list()], definitions, inactive);
  }

  /** @throws VirtError `NO_NODE_DEVICE` */
  async find(name: string): Promise<Found & { readonly devices: Devices }> {
    const devices = await this.inventory.current();
    const device = devices.byName(name);
    const definition =
      device === undefined || device.type === 'mdev'
        ? (await this.definitions.current()).get(name)
        : undefined;
    if (device === undefined && definition === undefined)
      throw deviceError(
        ErrorCode.NO_NODE_DEVICE,
        `no device of the host is called '${name}'`,
        'nodedev-list --all has the names of all',
      );
    return { name, device, definition, devices };
  }

  /** @throws VirtError `NO_NODE_DEVICE`, or `OPERATION_INVALID` for one that is only defined */
  async findActive(name: string): Promise<Found & { readonly devices: Devices; readonly device: Device }> {
    const found = await this.find(name);
    if (found.device === undefined)
      throw deviceError(
        ErrorCode.OPERATION_INVALID,
        `the device '${name}' isn't active`,
        `nodedev-start ${name}`,
      );
    return { ...found, device: found.device };
  }

  /** Where capabilities are read from. */
  sources(devices: Devices): Sources {
    return {
      sysfs: this.sysfs,
      devices,
      names: this.#names,
      machineId: this.host.folders.machineId,
      linkFeatures: (link) => this.host.linkFeatures(link),
    };
  }

  /** Runs mdevctl; answers what it printed. */
  async mdevctl({ argv, input }: MdevctlCommand): Promise<string> {
    const { host } = this;
    const { stdout } =
      input === undefined
        ? await host.runner.run(argv)
        : await host.withInput(input, (given) => host.runner.run(argv, { input: given }));
    return stdout;
  }

  async close(): Promise<void> {
    this.#listen(false);
    await this.inventory.forget();
  }

  #openUevents(): UeventSocket | undefined {
    try {
      return this.host.openUevents();
    } catch (error) {
      this.#logger.warn("the kernel doesn't tell of devices: all are read again before calls", { error });
      return undefined;
    }
  }

  #listen(any: boolean): void {
    clearInterval(this.#timer);
    this.#timer = any ? setInterval(() => void this.#look(), interval).unref() : undefined;
  }

  async #look(): Promise<void> {
    if (this.#looking) return;
    this.#looking = true;
    try {
      await this.inventory.current();
      await this.definitions.current();
      this.#failing = false;
    } catch (error) {
      // Once: the next look is soon.
      if (!this.#failing) this.#logger.error("devices can't be looked at", { error });
      this.#failing = true;
    } finally {
      this.#looking = false;
    }
  }

  #deviceChanged({ kind, device }: DeviceChange): void {
    if (kind === 'updated') this.events.updated(device.name);
    else {
      const { CREATED, DELETED } = NodeDeviceEventLifecycleType;
      this.events.lifecycle(device.name, kind === 'created' ? CREATED : DELETED);
    }
  }

  #definitionChanged({ kind, name }: DefinitionChange): void {
    if (kind === 'updated') this.events.updated(name);
    else {
      const { DEFINED, UNDEFINED } = NodeDeviceEventLifecycleType;
      this.events.lifecycle(name, kind === 'defined' ? DEFINED : UNDEFINED);
    }
  }
}

function* founds(
  devices: readonly Device[],
  definitions: ReadonlyMap<string, MdevDefinition>,
  inactive: readonly (readonly [name: string, definition: MdevDefinition])[],
): Generator<Found> {
  for (const device of devices) yield { name: device.name, device, definition: definitions.get(device.name) };
  for (const [name, definition] of inactive) yield { name, device: undefined, definition };
}
