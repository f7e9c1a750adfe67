import { uuid } from '../common/uuid.js';
import {
  attr,
  child,
  custom,
  type Infer,
  type Input,
  leaf,
  list,
  oneOf,
  string,
  struct,
  text,
  uint,
  variants,
  within,
} from '../element/index.js';
import { linkState } from '../interface/declaration.js';
import { filled } from '../storagepool/filled.js';
import {
  apCardCapability,
  apMatrixCapability,
  apQueueCapability,
  ccwCapability,
  ccwGroupCapability,
  cssCapability,
} from './channel.js';
import { mdevCapability } from './mdev.js';
import { always, nested } from './nested.js';
import { identified, pciCapability } from './pci.js';
import {
  drmCapability,
  scsiCapability,
  scsiGenericCapability,
  scsiHostCapability,
  scsiTargetCapability,
  storageCapability,
  vdpaCapability,
} from './storage.js';

/** Offloads of a network device, in libvirt's order. */
export const netFeatures = [
  'rx',
  'tx',
  'sg',
  'tso',
  'gso',
  'gro',
  'lro',
  'rxvlan',
  'txvlan',
  'ntuple',
  'rxhash',
  'rdma',
  'txudptnl',
  'switchdev',
] as const;

const system = {
  product: leaf(string),
  hardware: child(
    struct({
      vendor: leaf(string),
      version: leaf(string),
      serial: leaf(string),
      uuid: leaf(uuid, { required: true }),
    }),
    { required: true, endTag: true },
  ),
  firmware: always(
    child(
      struct({
        vendor: leaf(string),
        version: leaf(string),
        releaseDate: leaf(string, { name: 'release_date' }),
      }),
      { keepEmpty: true, endTag: true },
    ),
  ),
};

const usbDevice = {
  bus: leaf(uint(), { required: true }),
  device: leaf(uint(), { required: true }),
  product: child(identified, { required: true }),
  vendor: child(identified, { required: true }),
};

const usb = {
  number: leaf(uint(), { required: true }),
  class: leaf(uint(), { required: true }),
  subclass: leaf(uint(), { required: true }),
  protocol: leaf(uint(), { required: true }),
  description: leaf(string),
};

const feature = struct({ name: attr(oneOf(...netFeatures), { required: true }) });

const net = {
  interface: leaf(string, { required: true }),
  address: leaf(string),
  link: child(linkState),
  features: list('feature', feature),
  ethernet: nested('80203', struct({})),
  wireless: nested('80211', struct({})),
};

/** A `<capability>`: what a device is; a union told apart by `type`. */
export const nodeDeviceCapability = variants('type', {
  system,
  pci: pciCapability,
  usb_device: usbDevice,
  usb,
  net,
  scsi_host: scsiHostCapability,
  scsi_target: scsiTargetCapability,
  scsi: scsiCapability,
  storage: storageCapability,
  scsi_generic: scsiGenericCapability,
  drm: drmCapability,
  mdev: mdevCapability,
  ccw: ccwCapability,
  ccwgroup: ccwGroupCapability,
  css: cssCapability,
  vdpa: vdpaCapability,
  ap_card: apCardCapability,
  ap_queue: apQueueCapability,
  ap_matrix: apMatrixCapability,
});

export type NodeDeviceCapability = Infer<typeof nodeDeviceCapability>;

const devnode = struct({
  type: attr(oneOf('dev', 'link'), { required: true }),
  path: text(string, { required: true }),
});

export const nodeDeviceShape = struct({
  /** Given by the host for a device that is made. */
  name: filled(leaf(string)),
  /** In sysfs; only while it's there. */
  path: leaf(string, { when: (options) => options.inactive !== true }),
  devnodes: list('devnode', devnode),
  parent: leaf(string),
  parentAdapter: parentAdapter(),
  ...within('driver', { driver: leaf(string, { name: 'name' }) }),
  capabilities: list('capability', nodeDeviceCapability, { endTag: true }),
});

/** By which names of Fibre Channel to look for the parent of a virtual port; only read, when one is made. */
export interface ParentAdapter {
  readonly wwnn?: string | undefined;
  readonly wwpn?: string | undefined;
  readonly fabricWwn?: string | undefined;
}

function parentAdapter() {
  return custom<ParentAdapter>({
    schema: {
      kind: 'element',
      name: 'parent',
      required: false,
      repeated: false,
      shape: () =>
        struct({
          wwnn: attr(string),
          wwpn: attr(string),
          fabricWwn: attr(string, { name: 'fabric_wwn' }),
          parent: text(string),
        }),
    },
    read(element) {
      const parent = element.child('parent');
      const wwnn = parent?.attribute('wwnn');
      const wwpn = parent?.attribute('wwpn');
      const fabricWwn = parent?.attribute('fabric_wwn');
      return wwnn === undefined && wwpn === undefined && fabricWwn === undefined
        ? undefined
        : { wwnn, wwpn, fabricWwn };
    },
  });
}

/** A device of the host: what `<device>` says. */
export interface NodeDevice extends Infer<typeof nodeDeviceShape> {}
/** What an application gives for a device that it wants made. */
export interface NodeDeviceInput extends Input<typeof nodeDeviceShape> {}
