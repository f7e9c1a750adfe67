import type { Device } from '../inventory/device.js';
import type { Capability, Sources } from './describe.js';

export async function usbDevice(
  { path, properties }: Device,
  { sysfs, names }: Sources,
): Promise<Capability<'usb_device'> | undefined> {
  const bus = sysfs.number(`${path}/busnum`, 10);
  const number = sysfs.number(`${path}/devnum`, 10);
  const vendor = sysfs.number(`${path}/idVendor`, 16);
  const product = sysfs.number(`${path}/idProduct`, 16);
  if (bus === undefined || number === undefined || vendor === undefined || product === undefined)
    return undefined;
  const known = await names.usb.find(vendor, product);
  const said = (property: string, name: string | undefined, attribute: string) =>
    properties.get(property) ?? name ?? sysfs.text(`${path}/${attribute}`);
  return {
    type: 'usb_device',
    bus,
    device: number,
    product: { id: product, name: said('ID_MODEL_FROM_DATABASE', known.product, 'product') },
    vendor: { id: vendor, name: said('ID_VENDOR_FROM_DATABASE', known.vendor, 'manufacturer') },
  };
}

export function usbInterface({ path }: Device, { sysfs }: Sources): Capability<'usb'> {
  const number = (name: string) => sysfs.number(`${path}/b${name}`, 16) ?? 0;
  return {
    type: 'usb',
    number: number('InterfaceNumber'),
    class: number('InterfaceClass'),
    subclass: number('InterfaceSubClass'),
    protocol: number('InterfaceProtocol'),
  };
}
