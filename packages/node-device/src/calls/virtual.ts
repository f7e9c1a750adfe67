import { type NodeDevice, type NodeDeviceCapability, parseNodeDevice } from '@tsvirt/conf/nodedev';
import {
  ErrorCode,
  NodeDeviceCreateXMLFlags,
  NodeDeviceDefineXMLFlags,
  type NodeDeviceRef,
  NodeDeviceUpdateFlags,
} from '@tsvirt/core';
import { isCommandError } from '@tsvirt/util';
import type { DeviceEngine, Found } from '../engine.js';
import { checkFlags, deviceError, invalidOperation, unsupportedConfig } from '../errors.js';
import { computer, deviceName } from '../inventory/device.js';
import {
  autostartCommand,
  createCommand,
  defineCommand,
  type MdevctlCommand,
  modifyCommand,
  startCommand,
  stopCommand,
  undefineCommand,
} from '../mdev/commands.js';
import type { Mdev, MdevDefinition } from '../mdev/config.js';
import { addressOfParent } from '../mdev/parents.js';
import { appeared } from './appeared.js';
import { checkUnused } from './in-use.js';
import { VirtualPorts } from './ports.js';
import { unsupported } from './unsupported.js';

/** How mdevctl ends where it doesn't know an option. */
const wrongUsage = 2;

/** Devices that the host makes: mediated ones, through mdevctl, and virtual ports of Fibre Channel. */
export class VirtualDevices {
  readonly #engine: DeviceEngine;
  readonly #ports: VirtualPorts;

  constructor(engine: DeviceEngine) {
    this.#engine = engine;
    this.#ports = new VirtualPorts(engine);
  }

  /** Makes a device that is gone once it's destroyed, or the host restarts. */
  async createXML(xml: string, flags: number): Promise<NodeDeviceRef> {
    checkFlags('virNodeDeviceCreateXML', flags, NodeDeviceCreateXMLFlags.VALIDATE);
    const model = parseNodeDevice(xml, { create: true, validate: flags !== 0 });
    const [capability] = model.capabilities ?? [];
    return this.#engine.turn.run(async () => {
      if (capability?.type === 'mdev') return this.#createMdev(model, capability);
      if (capability?.type === 'scsi_host' && capability.fcHost !== undefined)
        return this.#ports.create(model, capability.fcHost);
      throw unsupported('made', 'mediated devices and virtual ports of Fibre Channel are');
    });
  }

  async destroy({ name }: NodeDeviceRef): Promise<void> {
    await this.#engine.turn.run(async () => {
      const { device, devices } = await this.#engine.findActive(name);
      if (device.type === 'mdev') {
        // The kernel would wait for the guest.
        await checkUnused(this.#engine, device);
        await this.#mdevctl('stop', stopCommand(device.sysname));
      } else if (device.type === 'scsi_host') await this.#ports.remove(device, devices);
      else throw unsupported('destroyed', 'mediated devices and virtual ports of Fibre Channel are');
      await this.#engine.inventory.current();
      await this.#engine.inventory.dropIfGone(device);
    });
  }

  async define(xml: string, flags: number): Promise<NodeDeviceRef> {
    checkFlags('virNodeDeviceDefineXML', flags, NodeDeviceDefineXMLFlags.VALIDATE);
    const model = parseNodeDevice(xml, { create: true, validate: flags !== 0 });
    const mdev = onlyMdev(model.capabilities, 'defined');
    return this.#engine.turn.run(async () => {
      const parentAddress = await this.#parentAddress(model);
      const printed = await this.#mdevctl('define', defineCommand({ mdev, parentAddress }));
      await this.#engine.definitions.current();
      return { name: deviceName('mdev', mdev.uuid ?? uuidOf(printed), parentAddress) };
    });
  }

  async undefine({ name }: NodeDeviceRef, flags: number): Promise<void> {
    checkFlags('virNodeDeviceUndefine', flags);
    await this.#engine.turn.run(async () => {
      if (name === computer.name) throw unsupported('undefined', 'mediated devices are');
      const { uuid } = definitionOf(await this.#engine.find(name));
      await this.#mdevctl('undefine', undefineCommand(uuid));
      await this.#engine.definitions.current();
    });
  }

  /** Starts a defined device. */
  async start({ name }: NodeDeviceRef, flags: number): Promise<void> {
    checkFlags('virNodeDeviceCreate', flags);
    await this.#engine.turn.run(async () => {
      const found = await this.#engine.find(name);
      if (found.device !== undefined) throw invalidOperation(`the device '${name}' is active`);
      const { uuid } = definitionOf(found);
      await this.#mdevctl('start', startCommand(uuid));
      await appeared(this.#engine, (devices) => devices.byName(name), name);
    });
  }

  async setAutostart({ name }: NodeDeviceRef, autostart: boolean): Promise<void> {
    await this.#engine.turn.run(async () => {
      const found = await this.#engine.find(name);
      if (found.device !== undefined && found.device.type !== 'mdev')
        throw unsupported('marked', 'mediated devices are', ErrorCode.OPERATION_UNSUPPORTED);
      const definition = definitionOf(found);
      if (definition.autostart === autostart) return;
      await this.#mdevctl('mark', autostartCommand(definition.uuid, autostart));
      await this.#engine.definitions.current();
    });
  }

  /** Changes a mediated device's attributes: its definition's, the live one's, or, by default, those of what it is now. */
  async update({ name }: NodeDeviceRef, xml: string, flags: number): Promise<void> {
    const { LIVE, CONFIG } = NodeDeviceUpdateFlags;
    checkFlags('virNodeDeviceUpdate', flags, LIVE | CONFIG);
    const model = parseNodeDevice(xml, { create: true });
    const mdev = onlyMdev(model.capabilities, 'updated');
    await this.#engine.turn.run(async () => {
      const { device, definition } = await this.#engine.find(name);
      if (device !== undefined && device.type !== 'mdev')
        throw unsupported('updated', 'mediated devices are', ErrorCode.OPERATION_UNSUPPORTED);
      const live = (flags & LIVE) !== 0 || (flags === 0 && device !== undefined);
      const config = (flags & CONFIG) !== 0 || (flags === 0 && device === undefined);
      if (live && device === undefined) throw invalidOperation(`the device '${name}' isn't active`);
      if (config && definition === undefined)
        throw invalidOperation(`the device '${name}' has no definition`);
      const parentAddress = await this.#parentAddress(model);
      const uuid = device?.sysname ?? definition?.uuid ?? '';
      const type =
        device === undefined ? definition?.type : this.#engine.sysfs.linkName(`${device.path}/mdev_type`);
      if (
        (mdev.uuid !== undefined && mdev.uuid !== uuid) ||
        mdev.mdevType !== type ||
        deviceName('mdev', uuid, parentAddress) !== name
      )
        throw unsupportedConfig(`UUID, type and parent of '${name}' can't be changed`);
      const request = { mdev: { ...mdev, uuid }, parentAddress, autostart: definition?.autostart ?? false };
      await this.#modify(modifyCommand(request, { config, live }));
      await this.#engine.definitions.current();
      if (live) this.#engine.events.updated(name);
    });
  }

  /** @param what is done to the device, for an error */
  async #mdevctl(what: string, command: MdevctlCommand): Promise<string> {
    try {
      return await this.#engine.mdevctl(command);
    } catch (cause) {
      if (!isCommandError(cause) || cause.status === undefined) throw cause;
      throw deviceError(
        ErrorCode.OPERATION_FAILED,
        `mdevctl can't ${what} the device: ${cause.stderr.trim()}`,
        undefined,
        cause,
      );
    }
  }

  async #modify(command: MdevctlCommand): Promise<void> {
    try {
      await this.#mdevctl('change', command);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      if (!isCommandError(cause) || cause.status !== wrongUsage) throw error;
      throw deviceError(
        ErrorCode.OPERATION_UNSUPPORTED,
        "the host's mdevctl can't change attributes",
        'mdevctl 1.3.0 and later can',
        cause,
      );
    }
  }

  async #createMdev(model: NodeDevice, mdev: Mdev): Promise<NodeDeviceRef> {
    const parentAddress = await this.#parentAddress(model);
    if (mdev.uuid !== undefined) {
      const name = deviceName('mdev', mdev.uuid, parentAddress);
      if ((await this.#engine.inventory.current()).byName(name) !== undefined)
        throw invalidOperation(`the device '${name}' is there already`);
    }
    const printed = await this.#mdevctl('make', createCommand({ mdev, parentAddress }));
    const name = deviceName('mdev', mdev.uuid ?? uuidOf(printed), parentAddress);
    return { name: (await appeared(this.#engine, (devices) => devices.byName(name), name)).name };
  }

  async #parentAddress({ parent }: NodeDevice): Promise<string> {
    if (parent === undefined) throw unsupportedConfig('a mediated device needs a parent');
    const device = (await this.#engine.inventory.current()).byName(parent);
    if (device === undefined) throw unsupportedConfig(`there is no parent device '${parent}'`);
    const address = addressOfParent(device);
    if (address === undefined) throw unsupportedConfig(`'${parent}' can't make mediated devices`);
    return address;
  }
}

function onlyMdev(capabilities: readonly NodeDeviceCapability[] | undefined, what: string): Mdev {
  const [capability] = capabilities ?? [];
  if (capability?.type !== 'mdev') throw unsupported(what, 'mediated devices are');
  return capability;
}

function definitionOf({ name, definition }: Found): MdevDefinition {
  if (definition === undefined) throw invalidOperation(`the device '${name}' has no definition`);
  return definition;
}

function uuidOf(printed: string): string {
  const found = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i.exec(printed)?.[0];
  if (found === undefined)
    throw deviceError(
      ErrorCode.INTERNAL_ERROR,
      `mdevctl doesn't say which device it made: '${printed.trim()}'`,
    );
  return found.toLowerCase();
}
