import { pciAddress } from '../common/pci-address.js';
import {
  attr,
  child,
  hex,
  type Infer,
  int,
  leaf,
  list,
  oneOf,
  pattern,
  string,
  struct,
  text,
  uint,
  valued,
  variants,
} from '../element/index.js';
import { mdevTypes } from './mdev.js';
import { nested } from './nested.js';

/** `<product id='0x10ca'>82576 Virtual Function</product>`, or a vendor: an id and perhaps its name. */
export const identified = struct({
  id: attr(hex({ max: 0xffff, digits: 4 }), { required: true }),
  name: text(string),
});

/** `<iommuGroup number='31'><address …/></iommuGroup>` */
export const iommuGroup = struct({
  number: attr(uint(), { required: true }),
  addresses: list('address', pciAddress),
});

/** `<link validity='cap' port='0' speed='2.5' width='4'/>`; speed in GT/s. */
const link = struct({
  validity: attr(oneOf('cap', 'sta'), { required: true }),
  port: attr(uint()),
  speed: attr(oneOf('2.5', '5', '8', '16', '32', '64')),
  width: attr(uint(), { required: true }),
});

const vendorField = struct({
  index: attr(pattern('[0-9A-Z]', 'one digit or capital letter'), { required: true }),
  value: text(string),
});
const systemField = struct({
  index: attr(pattern('[0-9B-Z]', 'one digit or capital letter from B'), { required: true }),
  value: text(string),
});

/** Vital product data: what the device says of itself. */
const vpd = struct({
  name: leaf(string),
  fields: list(
    'fields',
    variants('access', {
      readonly: {
        changeLevel: leaf(string, { name: 'change_level' }),
        manufactureId: leaf(string, { name: 'manufacture_id' }),
        partNumber: leaf(string, { name: 'part_number' }),
        serialNumber: leaf(string, { name: 'serial_number' }),
        vendorFields: list('vendor_field', vendorField),
      },
      readwrite: {
        assetTag: leaf(string, { name: 'asset_tag' }),
        vendorFields: list('vendor_field', vendorField),
        systemFields: list('system_field', systemField),
      },
    }),
    { endTag: true },
  ),
});

/** A device of PCI. */
export const pciCapability = {
  class: leaf(hex({ max: 0xff_ffff, digits: 6 })),
  domain: leaf(uint(), { required: true }),
  bus: leaf(uint({ max: 0xff }), { required: true }),
  slot: leaf(uint({ max: 0x1f }), { required: true }),
  function: leaf(uint({ max: 7 }), { required: true }),
  product: child(identified, { required: true }),
  vendor: child(identified, { required: true }),
  /** The function of which this is a virtual one. */
  physicalFunction: nested('phys_function', struct({ address: child(pciAddress) })),
  virtualFunctions: nested(
    'virt_functions',
    struct({ maxCount: attr(uint(), { omit: 0 }), addresses: list('address', pciAddress) }),
  ),
  pciBridge: nested('pci-bridge', struct({})),
  cardbusBridge: nested('cardbus-bridge', struct({})),
  mdevTypes: nested('mdev_types', mdevTypes),
  vpd: nested('vpd', vpd),
  iommuGroup: child(iommuGroup),
  /** NUMA node. */
  numa: valued('node', int({ min: 0 })),
  pciExpress: child(struct({ links: list('link', link) }), { name: 'pci-express', keepEmpty: true }),
};

export interface IommuGroup extends Infer<typeof iommuGroup> {}
/** An id and its name. */
export interface Identified extends Infer<typeof identified> {}
