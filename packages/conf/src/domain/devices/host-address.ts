import { attr, child, hex, type Infer, struct, uint, variants } from '../../element/index.js';

export const pciParts = {
  domain: attr(hex({ digits: 4 }), { default: 0 }),
  bus: attr(hex({ max: 0xff, digits: 2 }), { default: 0 }),
  slot: attr(hex({ max: 0x1f, digits: 2 }), { default: 0 }),
  function: attr(hex({ max: 7 }), { default: 0 }),
};

const usbParts = { bus: attr(uint()), device: attr(uint()) };

/** Where a device is on the host's PCI or USB bus, where the document says which of both. */
export const hostAddress = variants('type', { pci: pciParts, usb: usbParts }, { name: 'hostAddress' });

/** `<address bus='1' device='2'/>` */
export const usbAddress = struct(usbParts, 'hostUsbAddress');
export interface HostUsbAddress extends Infer<typeof usbAddress> {}

const usbId = struct({ id: attr(hex({ max: 0xffff, digits: 4 }), { required: true }) });

/** `<vendor id='0x1234'/>` and `<product id='0x5678'/>` of a USB device. */
export const usbIds = { vendor: child(usbId), product: child(usbId) };
