import { attr, hex, type Infer, struct } from '../element/index.js';

/** `<address domain='0x0000' bus='0x02' slot='0x00' function='0x0'/>` */
export const pciAddress = struct(
  {
    domain: attr(hex({ max: 0xffff_ffff, digits: 4 }), { default: 0 }),
    bus: attr(hex({ max: 0xff, digits: 2 }), { default: 0 }),
    slot: attr(hex({ max: 0x1f, digits: 2 }), { default: 0 }),
    function: attr(hex({ max: 7 }), { default: 0 }),
  },
  'pciaddress',
);

export interface PciAddress extends Infer<typeof pciAddress> {}
