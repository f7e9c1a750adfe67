import { formatNodeDevice, type NodeDevice } from '@tsvirt/conf/nodedev';
import { flagChoice } from '@tsvirt/conf/store';
import {
  ErrorCode,
  ConnectListAllNodeDeviceFlags as Flags,
  type NodeDeviceRef,
  NodeDeviceXMLFlags,
} from '@tsvirt/core';
import { Turns } from '@tsvirt/util';
import { describe } from '../capability/describe.js';
import { fibreChannel } from '../capability/scsi.js';
import type { DeviceEngine, Found } from '../engine.js';
import { checkFlags, deviceError, invalidOperation } from '../errors.js';
import { type CapabilityName, capabilitiesOf, capabilityFlags, hasCapability } from '../inventory/caps.js';
import { computer, type Device, nodeOf } from '../inventory/device.js';
import type { Devices } from '../inventory/inventory.js';
import { definitionDevice } from '../mdev/config.js';
import { parentAt } from '../mdev/parents.js';

const stateFlags = Flags.ACTIVE | Flags.INACTIVE | Flags.PERSISTENT | Flags.TRANSIENT;

/** The host itself is always there. */
const isLasting = ({ device, definition }: Found): boolean => device === computer || definition !== undefined;

/** Calls that change nothing. */
export class Look {
  readonly #engine: DeviceEngine;

  constructor(engine: DeviceEngine) {
    this.#engine = engine;
  }

  async list(flags: number): Promise<NodeDeviceRef[]> {
    checkFlags('virConnectListAllNodeDevices', flags, capabilityFlags | stateFlags);
    const active = flagChoice(flags, Flags.ACTIVE, Flags.INACTIVE);
    const lasting = flagChoice(flags, Flags.PERSISTENT, Flags.TRANSIENT);
    const capabilities = flags & capabilityFlags;
    const all = await this.#engine.list();
    const turns = new Turns();
    const chosen: NodeDeviceRef[] = [];
    for (const each of all) {
      if (turns.over) await turns.next();
      if (active !== undefined && active !== (each.device !== undefined)) continue;
      if (lasting !== undefined && lasting !== isLasting(each)) continue;
      if (capabilities === 0 || this.#has(each, capabilities)) chosen.push({ name: each.name });
    }
    return chosen;
  }

  async byName(name: string): Promise<NodeDeviceRef> {
    return { name: (await this.#engine.find(name)).name };
  }

  async byWorldWideName(wwnn: string, wwpn: string, flags: number): Promise<NodeDeviceRef> {
    checkFlags('virNodeDeviceLookupSCSIHostByWWN', flags);
    const devices = await this.#engine.inventory.current();
    const name = hostByWorldWideName(this.#engine, devices.list(), wwnn, wwpn)?.name;
    if (name === undefined)
      throw deviceError(
        ErrorCode.NO_NODE_DEVICE,
        `no SCSI host has the node name '${wwnn}' and the port name '${wwpn}'`,
      );
    return { name };
  }

  async describe({ name }: NodeDeviceRef, flags: number): Promise<string> {
    checkFlags('virNodeDeviceGetXMLDesc', flags, NodeDeviceXMLFlags.INACTIVE);
    const { device, definition, devices } = await this.#engine.find(name);
    const inactive = (flags & NodeDeviceXMLFlags.INACTIVE) !== 0;
    if (device === undefined || (inactive && definition !== undefined)) {
      if (definition === undefined) throw invalidOperation(`the device '${name}' has no definition`);
      const parent = parentAt(devices.list(), definition.parentAddress);
      return formatNodeDevice(definitionDevice(definition, parent), { inactive: true });
    }
    if (inactive && device.type === 'mdev')
      throw invalidOperation(`the device '${name}' has no definition`, 'leave out --inactive');
    return formatNodeDevice(await this.#model(device, definition, devices), { inactive });
  }

  async parent({ name }: NodeDeviceRef): Promise<string | null> {
    const { device, definition, devices } = await this.#engine.find(name);
    if (device !== undefined) return devices.parentOf(device)?.name ?? null;
    return definition === undefined ? null : parentAt(devices.list(), definition.parentAddress);
  }

  async capabilities({ name }: NodeDeviceRef): Promise<CapabilityName[]> {
    const { device } = await this.#engine.find(name);
    return device === undefined ? ['mdev'] : capabilitiesOf(this.#engine.sysfs, device);
  }

  async isActive({ name }: NodeDeviceRef): Promise<boolean> {
    return (await this.#engine.find(name)).device !== undefined;
  }

  async isPersistent({ name }: NodeDeviceRef): Promise<boolean> {
    return isLasting(await this.#engine.find(name));
  }

  async autostart({ name }: NodeDeviceRef): Promise<boolean> {
    const { device, definition } = await this.#engine.find(name);
    return device === computer || (definition?.autostart ?? false);
  }

  #has({ device }: Found, flags: number): boolean {
    if (device === undefined) return (flags & Flags.CAP_MDEV) !== 0;
    return hasCapability(this.#engine.sysfs, device, flags);
  }

  async #model(device: Device, definition: Found['definition'], devices: Devices): Promise<NodeDevice> {
    const capability = await describe(device, this.#engine.sources(devices));
    if (capability === undefined)
      throw deviceError(ErrorCode.NO_NODE_DEVICE, `the device '${device.name}' is gone`);
    if (capability.type === 'mdev' && definition !== undefined && definition.attributes.length > 0)
      capability.attributes = definition.attributes.map((each) => ({ ...each }));
    const node = nodeOf(device);
    const devnodes = [
      ...(node === undefined ? [] : [{ type: 'dev' as const, path: node }]),
      ...device.links.map((link) => ({ type: 'link' as const, path: `/dev/${link}` })),
    ];
    return {
      name: device.name,
      ...(device === computer ? {} : { path: `/sys${device.path}` }),
      ...(devnodes.length === 0 ? {} : { devnodes }),
      parent: devices.parentOf(device)?.name,
      driver: device === computer ? undefined : this.#engine.sysfs.linkName(`${device.path}/driver`),
      capabilities: [capability],
    };
  }
}

/** The SCSI host of Fibre Channel with two names. */
export function hostByWorldWideName(
  { sysfs }: DeviceEngine,
  devices: Iterable<Device>,
  wwnn: string,
  wwpn: string,
): Device | undefined {
  for (const device of devices) {
    if (device.type !== 'scsi_host') continue;
    const names = fibreChannel(sysfs, device.sysname);
    if (names?.wwnn === wwnn && names.wwpn === wwpn) return device;
  }
  return undefined;
}
