import type { AddressOf, Devices, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { isPciAssigned } from '../address/pci.js';
import { appliedDevices } from '../command/applied/devices.js';
import { type Applied, refuseRest } from '../command/applied/refuse.js';
import { refuseOfInterface } from '../command/unbuilt.js';
import { qemuError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import { allDevices, kindNames, namesOf, type Plugged } from './kinds.js';

/** Controllers that can come and go; the others are part of the board. */
const pluggable: ReadonlySet<string> = new Set(['scsi', 'usb', 'virtio-serial']);

/**
 * Why a device can't be plugged into, or taken out of, a running domain; undefined if it can.
 * @param added whether it's to come or to go
 */
function obstacle({ kind, device }: Plugged, added: boolean): string | undefined {
  const verb = added ? "can't be plugged into" : "can't be taken out of";
  const sentence = (what: string) => `${what} ${verb} a running domain`;
  switch (kind) {
    case 'disks': {
      const { bus } = device.target;
      const isDrive = device.device === 'cdrom' || device.device === 'floppy';
      if (device.device === 'floppy' || (bus !== 'virtio' && bus !== 'scsi' && bus !== 'usb'))
        return sentence(isDrive ? `drives on the bus '${bus}'` : `disks on the bus '${bus}'`);
      return undefined;
    }
    case 'interfaces':
    case 'rngs':
    case 'redirdevs':
    case 'shmems':
      return undefined;
    case 'controllers':
      return pluggable.has(device.type) ? undefined : sentence(`controllers of type '${device.type}'`);
    case 'watchdogs':
      return device.model === 'i6300esb' ? undefined : sentence(`watchdogs of the model '${device.model}'`);
    case 'inputs':
      if (device.type === 'evdev' || device.bus === 'usb' || device.bus === 'virtio') return undefined;
      return sentence(`input devices on the bus '${device.bus}'`);
    case 'serials':
      return device.target.type === 'usb-serial' || device.target.type === 'pci-serial'
        ? undefined
        : sentence(`serial ports of the type '${device.target.type ?? 'isa-serial'}'`);
    case 'channels':
      return undefined;
    case 'hostdevs':
      return device.type === 'usb' || device.type === 'pci' || device.type === 'mdev'
        ? undefined
        : sentence(`devices of the host of type '${device.type}'`);
    case 'memories':
      return device.model === 'sgx-epc' ? sentence('memory of SGX') : undefined;
    case 'consoles':
      return device.target.type === 'virtio'
        ? undefined
        : sentence(`consoles of the type '${device.target.type}'`);
    default:
      return sentence(`devices of the kind '${kindNames[kind]}'`);
  }
}

/** @throws VirtError `OPERATION_UNSUPPORTED` for what can't come while the domain runs */
export function refuseToAttach(plugged: Plugged): void {
  const why = obstacle(plugged, true);
  if (why !== undefined) throw unsupportedOperation(why);
}

/** @throws VirtError `OPERATION_UNSUPPORTED` for what a running domain can't do without, whether it has such or not */
export function refuseKindToDetach(plugged: Plugged): void {
  const why = obstacle(plugged, false);
  if (why !== undefined && plugged.kind !== 'disks') throw unsupportedOperation(why);
}

/** Whether a device is of those that a running domain can do without. */
export function canBeDetached(plugged: Plugged): boolean {
  return obstacle(plugged, false) === undefined;
}

/**
 * @throws VirtError `OPERATION_UNSUPPORTED` for what can't go while the domain runs; `OPERATION_FAILED` for what is in use, or is one
 *   function of several
 */
export function refuseToDetach(domain: Domain, plugged: Plugged): void {
  const why = obstacle(plugged, false);
  if (why !== undefined) throw unsupportedOperation(why);
  const { kind, device } = plugged;
  const busy = (what: string) => qemuError(ErrorCode.OPERATION_FAILED, what);
  if (kind === 'controllers') {
    const user = allDevices(domain.devices).find((each) => isOn(each, device));
    if (user !== undefined)
      throw busy(`the controller '${device.alias}' is in use: '${namesOf(user).alias}' is plugged into it`);
  }
  const { address } = namesOf(plugged);
  if (isPciAssigned(address) && hasOtherFunctions(domain.devices, plugged, address))
    throw busy(`'${namesOf(plugged).alias}' is one function of a PCI device of several`);
}

/** What this driver does with devices that it's started with goes for those that come later. */
export function refuseUnapplied(domain: Domain, { kind, device }: Plugged): void {
  if (kind === 'interfaces') {
    refuseOfInterface(domain, device);
    return;
  }
  const applied = (appliedDevices as Readonly<Record<string, Applied | undefined>>)[kind];
  if (applied === undefined)
    throw unsupportedConfig(`this driver has no support for devices of the kind '${kindNames[kind]}' yet`);
  refuseRest(domain.name, device, applied, kindNames[kind]);
}

type Controller = NonNullable<Devices['controllers']>[number];

/** Whether a device is plugged into this controller. */
function isOn(plugged: Plugged, { type, index }: Controller): boolean {
  const { address } = namesOf(plugged);
  switch (type) {
    case 'scsi':
      return (
        address?.type === 'drive' &&
        address.controller === index &&
        (plugged.kind === 'disks' ? plugged.device.target.bus === 'scsi' : plugged.kind === 'hostdevs')
      );
    case 'virtio-serial':
      return address?.type === 'virtio-serial' && address.controller === index;
    case 'usb':
      return address?.type === 'usb' && address.bus === index;
    default:
      return false;
  }
}

function hasOtherFunctions(devices: Devices, plugged: Plugged, at: AddressOf<'pci'>): boolean {
  return allDevices(devices).some((each) => {
    const { address } = namesOf(each);
    return (
      each.device !== plugged.device &&
      isPciAssigned(address) &&
      address.domain === at.domain &&
      address.bus === at.bus &&
      address.slot === at.slot
    );
  });
}
