import type { AddressOf, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { Addressed } from './addressed.js';
import { virtioDevices } from './virtio-devices.js';

/** A device's place among the channels of s390. */
type CcwAddress = AddressOf<'ccw'>;

/** The channel subsystem of virtual devices, which all guests have. */
const virtualCssid = 0xfe;
const lastDevno = 0xffff;
const lastSsid = 3;

/**
 * Gives devices on channels a number: those of virtio that have no place elsewhere, and those that ask for one. Changes the model.
 * @throws VirtError `CONFIG_UNSUPPORTED` where there are no channels, `XML_ERROR` if two devices have one number, `INTERNAL_ERROR` if all are taken
 */
export function placeCcw(domain: Domain): void {
  if (!kindOf(domain).ccw) {
    if (addressedDevices(domain).some(({ address }) => address?.type === 'ccw'))
      throw unsupportedConfig("addresses of type 'ccw' are for machines 's390-ccw-virtio'");
    return;
  }
  for (const device of [...virtioDevices(domain), ...otherChannelDevices(domain)])
    device.address ??= { type: 'ccw' };
  const all = addressedDevices(domain).filter(({ address }) => address?.type === 'ccw');
  const taken = new Set<string>();
  const open: Addressed[] = [];
  for (const device of all) {
    const { address } = device;
    if (!isNumbered(address)) open.push(device);
    else if (taken.has(formatCcw(address)))
      throw qemuError(ErrorCode.XML_ERROR, `two devices have the number ${formatCcw(address)} on channels`);
    else taken.add(formatCcw(address));
  }
  const numbers = freeNumbers(taken);
  for (const device of open) device.address = numbers.next().value;
}

/** `fe.0.0001` */
export function formatCcw({ cssid = virtualCssid, ssid = 0, devno = 0 }: CcwAddress): string {
  const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0');
  return `${hex(cssid, 1)}.${hex(ssid, 1)}.${hex(devno, 4)}`;
}

function isNumbered(address: Addressed['address']): address is CcwAddress {
  return address?.type === 'ccw' && address.devno !== undefined;
}

function* freeNumbers(taken: ReadonlySet<string>): Generator<CcwAddress, never> {
  for (let ssid = 0; ssid <= lastSsid; ssid++)
    for (let devno = 0; devno <= lastDevno; devno++) {
      const address: CcwAddress = { type: 'ccw', cssid: virtualCssid, ssid, devno };
      if (!taken.has(formatCcw(address))) yield address;
    }
  throw qemuError(ErrorCode.INTERNAL_ERROR, 'the guest has no room for another device on its channels');
}

/** What else goes to channels by itself. */
function otherChannelDevices({ devices }: Domain): Addressed[] {
  const { videos = [], hostdevs = [], memories = [] } = devices;
  return [
    ...videos.filter(({ model }) => model.type === 'virtio'),
    ...hostdevs.filter(
      (each) => (each.type === 'mdev' && each.model === 'vfio-ccw') || each.type === 'scsi_host',
    ),
    ...memories.filter(({ model }) => model === 'virtio-mem'),
  ];
}

/** All devices that can be on channels, in the order in which numbers are given out. */
function addressedDevices({ devices }: Domain): Addressed[] {
  const { disks, interfaces, sounds, hostdevs, videos, controllers, serials, consoles, inputs } = devices;
  const { filesystems, watchdogs, memballoon, rngs, vsock, cryptos, memories } = devices;
  const lists: readonly (readonly Addressed[] | undefined)[] = [
    disks,
    interfaces,
    sounds,
    hostdevs,
    videos,
    controllers,
    serials,
    consoles?.filter(({ target }) => target.type !== 'serial'),
    inputs,
    filesystems,
    watchdogs,
    memballoon && [memballoon],
    rngs,
    memories,
    vsock && [vsock],
    cryptos,
  ];
  return lists.flatMap((list) => list ?? []);
}
