import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Domain, HostdevOf } from '@tsvirt/conf/domain';
import { ErrorCode, exists, type UndoStack } from '@tsvirt/util';
import { formatPci } from '../address/pci.js';
import type { QemuState } from '../driver-state.js';
import { invalidOperation, qemuError, unsupportedConfig } from '../errors.js';
import {
  detachPci,
  type PciDevice,
  readPciDevice,
  reattachPci,
  requireAssignable,
  vfioDriver,
} from '../host/pci.js';
import { usbDevices } from '../host/usb.js';
import type { Guest } from './guest.js';

/**
 * Takes the host's devices that a guest is given: all are looked at first, then PCI devices are taken from their drivers. Changes the
 * model: USB devices get the places that they have now.
 * @returns paths of devices, by the alias of what they are to the guest
 * @throws VirtError `CONFIG_UNSUPPORTED`, `OPERATION_FAILED` for a device that isn't there, `OPERATION_INVALID` for one that another guest has
 */
export async function claimHostDevices(
  state: QemuState,
  guest: Guest,
  live: Domain,
  undo: UndoStack,
): Promise<ReadonlyMap<string, string>> {
  const hostdevs = live.devices.hostdevs ?? [];
  const paths = new Map<string, string>();
  if (hostdevs.length === 0) return paths;
  const pci: { device: PciDevice; managed: boolean }[] = [];
  for (const hostdev of hostdevs)
    switch (hostdev.type) {
      case 'usb':
        await placeUsb(hostdev);
        break;
      case 'pci':
        pci.push({ device: await pciDevice(hostdev), managed: hostdev.managed });
        break;
      case 'scsi':
        if (hostdev.source.protocol !== 'iscsi') paths.set(hostdev.alias ?? '', await scsiPath(hostdev));
        break;
      case 'mdev':
        await requireMediated(hostdev);
        break;
      default:
    }
  refuseShared(state, live);
  const own = new Set(pci.map(({ device }) => device.place));
  for (const { device, managed } of pci) {
    await requireAssignable(device, own);
    if (!managed && device.driver !== vfioDriver)
      throw unsupportedConfig(
        `the PCI device ${device.place} is in use by the host's driver '${device.driver ?? 'none'}': give it to '${vfioDriver}', or say managed='yes'`,
      );
  }
  for (const { device } of pci) {
    if (device.driver === vfioDriver) continue;
    undo.push(`give ${device.place} back to the host`, () => giveBackPci(state, guest, [device.place]));
    await detachPci(device);
    guest.record.pciDevices = [...guest.record.pciDevices, device.place];
  }
  return paths;
}

/** Gives back the PCI devices that a guest had taken from the host's drivers. */
export async function releaseHostDevices(state: QemuState, guest: Guest): Promise<void> {
  await giveBackPci(state, guest, guest.record.pciDevices);
}

/** The same for some of them. */
export async function giveBackPci(
  state: QemuState,
  { record }: Guest,
  places: readonly string[],
): Promise<void> {
  const taken = record.pciDevices.filter((place) => places.includes(place));
  record.pciDevices = record.pciDevices.filter((place) => !taken.includes(place));
  for (const place of taken)
    await state.attempt(`give the PCI device ${place} back to the host`, () => reattachPci(place));
}

async function pciDevice({ source }: HostdevOf<'pci'>): Promise<PciDevice> {
  const place = formatPci(source.address);
  const device = await readPciDevice(place);
  if (device === undefined) throw missing(`the host has no PCI device ${place}`);
  return device;
}

async function placeUsb({ source }: HostdevOf<'usb'>): Promise<void> {
  const { vendor, product, address } = source;
  const said = [
    vendor === undefined ? '' : ` ${hex(vendor.id)}:${hex(product?.id ?? 0)}`,
    address?.bus === undefined ? '' : ` at bus ${address.bus}, device ${address.device}`,
  ].join('');
  const found = (await usbDevices()).filter(
    (device) =>
      (vendor === undefined || device.vendor === vendor.id) &&
      (product === undefined || device.product === product.id) &&
      (address?.bus === undefined || device.bus === address.bus) &&
      (address?.device === undefined || device.device === address.device),
  );
  const [first, second] = found;
  if (first === undefined) throw missing(`the host has no USB device${said}`);
  if (second !== undefined)
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `the host has more than one USB device${said}`,
      "say which by <address bus='…' device='…'/>",
    );
  source.address = { bus: first.bus, device: first.device };
}

const hex = (id: number): string => id.toString(16).padStart(4, '0');

/** The file of a SCSI device of the host by which commands are passed to it. */
async function scsiPath({ source }: HostdevOf<'scsi'>): Promise<string> {
  const [, host] = /^scsi_host(\d+)$/.exec(source.adapter?.name ?? '') ?? [];
  const { bus = 0, target = 0, unit = 0n } = source.address ?? {};
  const place = `${host}:${bus}:${target}:${unit}`;
  const [name] = await readdir(join('/sys/bus/scsi/devices', place, 'scsi_generic')).catch(
    (): string[] => [],
  );
  if (host === undefined || name === undefined) throw missing(`the host has no SCSI device ${place}`);
  return join('/dev', name);
}

async function requireMediated({ source }: HostdevOf<'mdev'>): Promise<void> {
  const { uuid } = source.address;
  if (!(await exists(join('/sys/bus/mdev/devices', uuid))))
    throw missing(`the host has no mediated device ${uuid}`);
}

function missing(message: string) {
  return qemuError(
    ErrorCode.OPERATION_FAILED,
    message,
    'See that it is plugged in and its driver is loaded.',
  );
}

/** What a device of the host is, whoever has it. */
function identities({ devices }: Domain): string[] {
  return (devices.hostdevs ?? []).flatMap((hostdev) => {
    switch (hostdev.type) {
      case 'pci':
        return [`PCI device ${formatPci(hostdev.source.address)}`];
      case 'usb':
        return [`USB device ${hostdev.source.address?.bus}:${hostdev.source.address?.device}`];
      case 'mdev':
        return [`mediated device ${hostdev.source.address.uuid}`];
      case 'scsi': {
        const { adapter, address } = hostdev.source;
        if (adapter === undefined || hostdev.shareable === true) return [];
        return [`SCSI device ${adapter.name}:${address?.bus}:${address?.target}:${address?.unit}`];
      }
      default:
        return [];
    }
  });
}

function refuseShared(state: QemuState, live: Domain): void {
  const wanted = new Set(identities(live));
  for (const object of state.store.list({ active: true })) {
    if (object.uuid === live.uuid || object.live === undefined) continue;
    const taken = identities(object.live).find((identity) => wanted.has(identity));
    if (taken !== undefined) throw invalidOperation(`the ${taken} is in use by the domain '${object.name}'`);
  }
}
