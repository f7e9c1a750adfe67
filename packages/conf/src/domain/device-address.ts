import { ErrorCode } from '@tsvirt/util/error';
import { hex32, hex64 } from '../common/hex.js';
import {
  attr,
  child,
  hex,
  type Infer,
  onOff,
  pattern,
  refine,
  struct,
  uint,
  variants,
} from '../element/index.js';
import type { Model } from '../element/level.js';

const isAssigned = (_: unknown, { domain, bus, slot }: Readonly<Model>) =>
  (domain ?? 0) !== 0 || (bus ?? 0) !== 0 || (slot ?? 0) !== 0;

const zpci = struct({
  uid: attr(hex({ min: 1, max: 0xffff, digits: 4 })),
  fid: attr(hex({ digits: 8 })),
});

/** `port='1.2'`: the way through hubs. */
const usbPort = refine(pattern('[0-9]+(\\.[0-9]+){0,3}', 'up to four numbers between dots'), {
  code: ErrorCode.INTERNAL_ERROR,
});

/** A number out of range is what libvirt has no other word for; what is no number is bad XML. */
const channelPart = (max: number, digits?: number) =>
  refine(hex({ max, ...(digits === undefined ? {} : { digits }) }), {
    code: (text) =>
      /^\s*(0[xX][0-9a-fA-F]+|\d+)$/.test(text) ? ErrorCode.INTERNAL_ERROR : ErrorCode.XML_ERROR,
  });

const cases = {
  /** All zero while none is assigned. */
  pci: {
    domain: attr(hex({ digits: 4 }), { default: 0, when: isAssigned }),
    bus: attr(hex({ max: 0xff, digits: 2 }), { default: 0, when: isAssigned }),
    slot: attr(hex({ max: 0x1f, digits: 2 }), { default: 0, when: isAssigned }),
    function: attr(hex({ max: 7 }), { default: 0, when: isAssigned }),
    multifunction: attr(onOff),
    zpci: child(zpci),
  },
  drive: {
    controller: attr(uint(), { default: 0 }),
    bus: attr(uint(), { default: 0 }),
    target: attr(uint(), { default: 0 }),
    unit: attr(uint(), { default: 0 }),
  },
  'virtio-serial': {
    controller: attr(uint(), { default: 0 }),
    bus: attr(uint(), { default: 0 }),
    port: attr(uint(), { default: 0 }),
  },
  ccid: {
    controller: attr(uint(), { default: 0 }),
    slot: attr(uint(), { default: 0 }),
  },
  usb: {
    bus: attr(uint(), { default: 0 }),
    port: attr(usbPort),
  },
  'spapr-vio': {
    reg: attr(refine(hex64({ digits: 8 }), { schema: { type: 'string', pattern: '(0x)?[0-9a-fA-F]{1,8}' } })),
  },
  /** None or all of its parts. */
  ccw: {
    cssid: attr(channelPart(0xfe)),
    ssid: attr(channelPart(3)),
    devno: attr(channelPart(0xffff, 4)),
  },
  'virtio-mmio': {},
  isa: {
    iobase: attr(hex32(), { omit: 0 }),
    irq: attr(hex32(), { omit: 0 }),
  },
  dimm: {
    slot: attr(uint(), { default: 0 }),
    base: attr(hex64(), { omit: 0n }),
  },
  unassigned: {},
};

/** `<address type='pci' …/>` of a device. */
export const deviceAddress = variants('type', cases, {
  name: 'deviceAddress',
  missing: ErrorCode.INTERNAL_ERROR,
  unknown: ErrorCode.CONFIG_UNSUPPORTED,
});

/** Where the guest finds a device; told apart by `type`. */
export type DeviceAddress = Infer<typeof deviceAddress>;
/** The address of one kind: `AddressOf<'pci'>`. */
export type AddressOf<K extends DeviceAddress['type']> = Extract<DeviceAddress, { type: K }>;
