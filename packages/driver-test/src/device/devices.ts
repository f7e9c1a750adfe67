import {
  formatNodeDevice,
  type NodeDevice,
  type NodeDeviceCapability,
  parseNodeDevice,
} from '@tsvirt/conf/nodedev';
import {
  NodeDeviceEventLifecycleType as Event,
  ConnectListAllNodeDeviceFlags as List,
  type NodeDeviceEvent,
  type NodeDeviceMethods,
  type NodeDeviceRef,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { checkFlags, internalError, testError } from '../errors.js';
import { subscribe } from '../events.js';
import type { TestNode } from '../node/test-node.js';

const capabilityFlags: Readonly<Record<string, number>> = {
  system: List.CAP_SYSTEM,
  pci: List.CAP_PCI_DEV,
  usb_device: List.CAP_USB_DEV,
  usb: List.CAP_USB_INTERFACE,
  net: List.CAP_NET,
  scsi_host: List.CAP_SCSI_HOST,
  scsi_target: List.CAP_SCSI_TARGET,
  scsi: List.CAP_SCSI,
  storage: List.CAP_STORAGE,
  scsi_generic: List.CAP_SCSI_GENERIC,
  drm: List.CAP_DRM,
  mdev: List.CAP_MDEV,
  ccw: List.CAP_CCW_DEV,
  css: List.CAP_CSS_DEV,
  vdpa: List.CAP_VDPA,
  ap_card: List.CAP_AP_CARD,
  ap_queue: List.CAP_AP_QUEUE,
  ap_matrix: List.CAP_AP_MATRIX,
};
const allCapabilities: number = Object.entries(List).reduce(
  (all: number, [name, bit]) => (name.startsWith('CAP_') ? all | bit : all),
  0,
);
const allListFlags: number = Object.values(List).reduce((all: number, bit) => all | bit, 0);

/** The host's devices by name. */
export class HostDevices {
  readonly #devices = new Map<string, NodeDevice>();

  find(name: string): NodeDevice | undefined {
    return this.#devices.get(name);
  }

  /** @throws VirtError `NO_NODE_DEVICE` */
  get(name: string): NodeDevice {
    const found = this.#devices.get(name);
    if (found === undefined)
      throw testError(ErrorCode.NO_NODE_DEVICE, `there is no node device with the name '${name}'`);
    return found;
  }

  set(device: NodeDevice): void {
    this.#devices.set(device.name, device);
  }

  delete(name: string): void {
    this.get(name);
    this.#devices.delete(name);
  }

  list(): NodeDevice[] {
    return [...this.#devices.values()];
  }
}

/** The host's devices; virtual ports of its FC adapters can be made. */
export function nodeDeviceMethods(node: TestNode) {
  const { devices } = node;
  const tell = (dev: NodeDeviceRef, event: number): void => {
    node.events.emit('device', { eventId: 0, dev, event, detail: 0 });
  };
  return {
    nodeDeviceLookupByName: (name) => refOf(devices.get(name)),
    nodeDeviceLookupSCSIHostByWWN: (wwnn, wwpn, flags) => {
      checkFlags('nodeDeviceLookupSCSIHostByWWN', flags);
      const found = devices.list().find((device) => hasWorldName(device, wwnn, wwpn));
      if (found === undefined)
        throw testError(ErrorCode.NO_NODE_DEVICE, `there is no adapter with the names ${wwnn} and ${wwpn}`);
      return refOf(found);
    },
    connectListAllNodeDevices: (flags) => {
      checkFlags('connectListAllNodeDevices', flags, allListFlags);
      const active = (flags & (List.ACTIVE | List.INACTIVE)) !== List.INACTIVE;
      const transient = (flags & (List.PERSISTENT | List.TRANSIENT)) !== List.PERSISTENT;
      const wanted = flags & allCapabilities;
      if (!active || !transient) return [];
      return devices
        .list()
        .filter((device) => wanted === 0 || (wanted & flagsOf(device)) !== 0)
        .map(refOf);
    },
    nodeDeviceGetXMLDesc: (dev, flags) => {
      checkFlags('nodeDeviceGetXMLDesc', flags, 1);
      return formatNodeDevice(devices.get(dev.name));
    },
    nodeDeviceGetParent: (dev) => devices.get(dev.name).parent ?? null,
    nodeDeviceNumOfCaps: (dev) => capabilitiesOf(devices.get(dev.name)).length,
    nodeDeviceListCaps: (dev) => capabilitiesOf(devices.get(dev.name)).map(({ type }) => type),
    nodeDeviceIsActive: (dev) => devices.get(dev.name) !== undefined,
    nodeDeviceIsPersistent: (dev) => {
      devices.get(dev.name);
      return false;
    },

    nodeDeviceCreateXML: (xml, flags) => {
      checkFlags('nodeDeviceCreateXML', flags, 1);
      const wanted = parseNodeDevice(xml, { create: true });
      const port = capabilitiesOf(wanted).find((capability) => capability.type === 'scsi_host');
      if (port?.fcHost?.wwnn === undefined || port.fcHost.wwpn === undefined)
        throw internalError('the device is no port of an FC adapter with both its world wide names');
      const parent = parentOf(devices, wanted);
      const host = capabilitiesOf(parent).find((capability) => capability.type === 'scsi_host');
      const made: NodeDevice = {
        ...wanted,
        name: freeName(devices),
        parent: parent.name,
        parentAdapter: undefined,
        capabilities: [
          {
            ...port,
            host: 11,
            uniqueId: 10,
            fcHost: { ...port.fcHost, fabricWwn: port.fcHost.fabricWwn ?? host?.fcHost?.fabricWwn },
          },
        ],
      };
      devices.set(made);
      tell(refOf(made), Event.CREATED);
      return refOf(made);
    },
    nodeDeviceDestroy: (dev) => {
      devices.delete(dev.name);
      tell(dev, Event.DELETED);
    },

    connectNodeDeviceEventRegisterAny: (eventId, dev, listener) =>
      subscribe(
        node.events,
        'device',
        eventId,
        (event: NodeDeviceEvent) => dev === null || event.dev.name === dev.name,
        listener,
      ),
  } satisfies NodeDeviceMethods;
}

function refOf({ name }: NodeDevice): NodeDeviceRef {
  return { name };
}

function capabilitiesOf(device: NodeDevice): readonly NodeDeviceCapability[] {
  return device.capabilities ?? [];
}

function flagsOf(device: NodeDevice): number {
  let flags = 0;
  for (const capability of capabilitiesOf(device)) {
    flags |= capabilityFlags[capability.type] ?? 0;
    if (capability.type !== 'scsi_host') continue;
    if (capability.fcHost !== undefined) flags |= List.CAP_FC_HOST;
    if (capability.vports !== undefined) flags |= List.CAP_VPORTS;
  }
  return flags;
}

function hasWorldName(device: NodeDevice, wwnn: string, wwpn: string): boolean {
  return capabilitiesOf(device).some(
    (capability) =>
      capability.type === 'scsi_host' && capability.fcHost?.wwnn === wwnn && capability.fcHost.wwpn === wwpn,
  );
}

/** The adapter that is to make a port: by name, by its world wide names or fabric, or the first that can. */
function parentOf(devices: HostDevices, wanted: NodeDevice): NodeDevice {
  const { parent, parentAdapter } = wanted;
  const found =
    parent !== undefined
      ? devices.find(parent)
      : devices
          .list()
          .find((device) =>
            capabilitiesOf(device).some(
              (capability) =>
                capability.type === 'scsi_host' &&
                capability.vports !== undefined &&
                (parentAdapter?.wwnn === undefined || parentAdapter.wwnn === capability.fcHost?.wwnn) &&
                (parentAdapter?.wwpn === undefined || parentAdapter.wwpn === capability.fcHost?.wwpn) &&
                (parentAdapter?.fabricWwn === undefined ||
                  parentAdapter.fabricWwn === capability.fcHost?.fabricWwn),
            ),
          );
  if (found === undefined) throw internalError('the device that is to make the new one was not found');
  return found;
}

function freeName(devices: HostDevices): string {
  for (let number = 12; ; number++) {
    const name = `scsi_host${number}`;
    if (devices.find(name) === undefined) return name;
  }
}
