import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readTextIfExists } from '@tsvirt/util';

/** A USB device of the host. */
export interface UsbDevice {
  readonly bus: number;
  readonly device: number;
  readonly vendor: number;
  readonly product: number;
}

/** The USB devices of the host. */
export async function usbDevices(root = '/'): Promise<UsbDevice[]> {
  const folder = join(root, 'sys/bus/usb/devices');
  const names = await readdir(folder).catch((): string[] => []);
  const found = await Promise.all(names.map((name) => readUsb(join(folder, name))));
  return found.filter((device) => device !== undefined);
}

async function readUsb(path: string): Promise<UsbDevice | undefined> {
  const [bus, device, vendor, product] = await Promise.all(
    ['busnum', 'devnum', 'idVendor', 'idProduct'].map((name) => readTextIfExists(join(path, name))),
  );
  // Interfaces are there too, which have no number.
  if (bus === undefined || device === undefined) return undefined;
  return {
    bus: Number(bus),
    device: Number(device),
    vendor: Number.parseInt(vendor ?? '', 16),
    product: Number.parseInt(product ?? '', 16),
  };
}
