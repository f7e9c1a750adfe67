import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { ParseOptions } from '../element/index.js';
import { type NodeDevice, type NodeDeviceCapability, netFeatures } from './declaration.js';

export interface NodeDeviceParseOptions extends ParseOptions {
  /** The document describes a device to be made: it needs no name. */
  readonly create?: boolean | undefined;
}

function refuse(reason: string): VirtError {
  return new VirtError(ErrorCode.XML_ERROR, `XML error: device: ${reason}`, { domain: ErrorDomain.NODEDEV });
}

/** Put devnodes, features and links into libvirt's order. */
export function nodeDeviceDefaults(device: NodeDevice, options: NodeDeviceParseOptions): void {
  if (options.create === true) device.name = 'new device';
  device.devnodes?.sort((a, b) => Number(a.type === 'link') - Number(b.type === 'link'));
  for (const capability of device.capabilities ?? []) sortCapability(capability);
}

function sortCapability(capability: NodeDeviceCapability): void {
  if (capability.type === 'net' && capability.features !== undefined) {
    const given = new Set(capability.features.map(({ name }) => name));
    capability.features = netFeatures.filter((name) => given.has(name)).map((name) => ({ name }));
  } else if (capability.type === 'pci')
    capability.pciExpress?.links?.sort((a, b) => (a.validity < b.validity ? -1 : 1));
}

/** Refuse a device without name or capability, and capabilities that lack something. Errors: `XML_ERROR`. */
export function validateNodeDevice(device: NodeDevice, options: NodeDeviceParseOptions): void {
  if (device.name === undefined || device.name === '') throw refuse('name is missing');
  if (device.capabilities === undefined) throw refuse(`'${device.name}' has no capability`);
  const { wwnn, wwpn } = device.parentAdapter ?? {};
  if ((wwnn === undefined) !== (wwpn === undefined))
    throw refuse("parent has both or none of 'wwnn' and 'wwpn'");
  for (const capability of device.capabilities) {
    if (capability.type === 'mdev' && capability.mdevType === undefined)
      throw refuse(`'${device.name}': capability/type is missing`);
    if (capability.type === 'scsi_host') {
      if (options.create !== true && capability.host === undefined)
        throw refuse(`'${device.name}': capability/host is missing`);
      const { fcHost } = capability;
      if (options.create !== true && fcHost !== undefined && (fcHost.wwnn ?? fcHost.wwpn) === undefined)
        throw refuse(`'${device.name}': capability/capability/wwnn is missing`);
    }
    if (capability.type === 'storage' && capability.removable === undefined && capability.size === undefined)
      throw refuse(`'${device.name}': capability/size is missing`);
  }
}
