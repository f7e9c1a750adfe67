import { randomBytes } from 'node:crypto';
import type { NodeDevice } from '@tsvirt/conf/nodedev';
import { ErrorCode, type NodeDeviceRef } from '@tsvirt/core';
import { fibreChannel, virtualPorts, vportFolder } from '../capability/scsi.js';
import type { DeviceEngine } from '../engine.js';
import { deviceError, unsupportedConfig } from '../errors.js';
import type { Device } from '../inventory/device.js';
import type { Devices } from '../inventory/inventory.js';
import type { Sysfs } from '../sysfs/sysfs.js';
import { appeared } from './appeared.js';
import { hostByWorldWideName } from './look.js';
import { unsupported } from './unsupported.js';

/** The names of a port: its node's and its own, sixteen hexadecimal digits each. */
interface PortNames {
  readonly wwnn: string;
  readonly wwpn: string;
}

/** Virtual ports of Fibre Channel, which a host's card makes. */
export class VirtualPorts {
  readonly #engine: DeviceEngine;

  constructor(engine: DeviceEngine) {
    this.#engine = engine;
  }

  /** @param names those that the port is to have; by default new ones */
  async create(
    model: NodeDevice,
    names: { readonly [each in keyof PortNames]?: string | undefined },
  ): Promise<NodeDeviceRef> {
    const { wwnn = randomName(), wwpn = randomName() } = names;
    for (const name of [wwnn, wwpn])
      if (!/^(0x)?[0-9a-f]{16}$/i.test(name))
        throw unsupportedConfig(`'${name}' is no name of Fibre Channel: sixteen hexadecimal digits`);
    const parent = await this.#maker(model);
    await this.#change(parent, 'create', { wwnn, wwpn });
    const made = await appeared(
      this.#engine,
      (devices) => hostByWorldWideName(this.#engine, devices.list(), bare(wwnn), bare(wwpn)),
      `${wwnn}:${wwpn}`,
    );
    return { name: made.name };
  }

  async remove(device: Device, devices: Devices): Promise<void> {
    await this.#change(portParent(devices, device), 'delete', this.#names(device));
  }

  /** The host that is to make a port: named, found by its names or its fabric's, or the first with room. */
  async #maker({ parent, parentAdapter }: NodeDevice): Promise<Device> {
    const { sysfs } = this.#engine;
    const devices = await this.#engine.inventory.current();
    for (const device of devices.list()) {
      if (device.type !== 'scsi_host' || vportFolder(sysfs, device.sysname) === undefined) continue;
      const names = fibreChannel(sysfs, device.sysname);
      const { wwnn, wwpn, fabricWwn } = parentAdapter ?? {};
      const fits =
        parent !== undefined && parent !== ''
          ? device.name === parent
          : wwnn !== undefined
            ? names?.wwnn === bare(wwnn) && names.wwpn === bare(wwpn ?? '')
            : hasRoom(sysfs, device) && (fabricWwn === undefined || names?.fabricWwn === bare(fabricWwn));
      if (fits) return device;
    }
    throw deviceError(ErrorCode.NO_NODE_DEVICE, 'no SCSI host that fits can make virtual ports');
  }

  async #change(parent: Device | undefined, what: 'create' | 'delete', names: PortNames): Promise<void> {
    const { sysfs, host } = this.#engine;
    const folder = parent === undefined ? undefined : vportFolder(sysfs, parent.sysname);
    if (folder === undefined) throw unsupported('changed so', 'virtual ports of Fibre Channel are');
    try {
      await host.writeAttribute(
        `${sysfs.root}${folder}/vport_${what}`,
        `${bare(names.wwpn)}:${bare(names.wwnn)}`,
      );
    } catch (cause) {
      throw deviceError(
        ErrorCode.OPERATION_FAILED,
        `the kernel refuses to ${what} the virtual port`,
        undefined,
        cause,
      );
    }
  }

  #names(device: Device): PortNames {
    const { wwnn, wwpn } = fibreChannel(this.#engine.sysfs, device.sysname) ?? {};
    if (wwnn === undefined || wwpn === undefined)
      throw unsupported('destroyed', 'virtual ports of Fibre Channel are');
    return { wwnn, wwpn };
  }
}

function hasRoom(sysfs: Sysfs, { sysname }: Device): boolean {
  const ports = virtualPorts(sysfs, sysname);
  return ports !== undefined && ports.count < ports.max;
}

/** The host on which a virtual port is; undefined for a port that is none. */
function portParent(devices: Devices, device: Device): Device | undefined {
  const parent = devices.parentOf(device);
  return parent?.type === 'scsi_host' ? parent : undefined;
}

const bare = (name: string): string => name.replace(/^0x/i, '').toLowerCase();

/** A name of Fibre Channel that nobody has: registered to QEMU's guests, the rest by chance. */
const randomName = (): string => `5001a4a${randomBytes(5).toString('hex').slice(0, 9)}`;
