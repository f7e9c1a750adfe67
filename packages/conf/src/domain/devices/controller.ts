import { size } from '../../common/size.js';
import {
  attr,
  child,
  type Infer,
  type Input,
  leaf,
  oneOf,
  onOff,
  struct,
  uint,
  uint64,
  unsupportedUnless,
  valued,
  variants,
} from '../../element/index.js';
import { controllerInfo, virtioOptions } from '../device-info.js';
import { filled } from './filled.js';
import { iothreadMapping } from './iothreads.js';

/** `<driver queues='4' …>` of a controller. */
export const controllerDriver = struct(
  {
    queues: attr(uint({ min: 1 })),
    cmdPerLun: attr(uint({ min: 1 }), { name: 'cmd_per_lun' }),
    maxSectors: attr(uint({ min: 1 }), { name: 'max_sectors' }),
    ioeventfd: attr(onOff),
    iothread: attr(uint({ min: 1 })),
    ...virtioOptions,
    ...iothreadMapping,
  },
  'controllerDriver',
);
export interface ControllerDriver extends Infer<typeof controllerDriver> {}

export const usbModels = [
  'piix3-uhci',
  'piix4-uhci',
  'ehci',
  'ich9-ehci1',
  'ich9-uhci1',
  'ich9-uhci2',
  'ich9-uhci3',
  'vt82c686b-uhci',
  'pci-ohci',
  'nec-xhci',
  'qusb1',
  'qusb2',
  'qemu-xhci',
  'none',
] as const;

const pciModels = oneOf(
  'pci-root',
  'pcie-root',
  'pci-bridge',
  'dmi-to-pci-bridge',
  'pcie-to-pci-bridge',
  'pcie-root-port',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
  'pci-expander-bus',
  'pcie-expander-bus',
);

const pciModelNames = oneOf(
  'none',
  'pci-bridge',
  'i82801b11-bridge',
  'pcie-pci-bridge',
  'ioh3420',
  'x3130-upstream',
  'xio3130-downstream',
  'pxb',
  'pxb-pcie',
  'pcie-root-port',
  'spapr-pci-host-bridge',
  'pci-root',
);

const pciTarget = struct({
  chassisNr: attr(uint({ min: 1, max: 255 })),
  chassis: attr(uint({ max: 255 })),
  port: attr({
    ...uint({ max: 255 }),
    parse: (text) => {
      const value = /^\s*(0[xX][0-9a-fA-F]+|\d+)\s*$/.test(text) ? Number(text) : Number.NaN;
      return value >= 0 && value <= 255 ? value : undefined;
    },
    format: (value) => `0x${value.toString(16)}`,
    schema: { type: 'integer', min: 0, max: 255, base: 16 },
  }),
  busNr: attr(uint({ min: 1, max: 254 })),
  index: attr(uint({ max: 30 })),
  hotplug: attr(onOff),
  /** In KiB. */
  memReserve: attr(uint64),
  /** NUMA node of the guest. */
  node: leaf(uint()),
});

const types = {
  ide: { model: attr(unsupportedUnless(oneOf('piix3', 'piix4', 'ich6'))) },
  fdc: {},
  scsi: {
    model: attr(
      unsupportedUnless(
        oneOf(
          'auto',
          'buslogic',
          'lsilogic',
          'lsisas1068',
          'vmpvscsi',
          'ibmvscsi',
          'virtio-scsi',
          'lsisas1078',
          'virtio-transitional',
          'virtio-non-transitional',
          'ncr53c90',
          'dc390',
          'am53c974',
        ),
      ),
    ),
  },
  sata: {},
  'virtio-serial': {
    model: attr(unsupportedUnless(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional'))),
    ports: attr(uint()),
    vectors: attr(uint()),
  },
  ccid: {},
  usb: { model: attr(unsupportedUnless(oneOf(...usbModels))), ports: attr(uint()) },
  pci: {
    model: attr(unsupportedUnless(pciModels)),
    modelName: valued('name', pciModelNames, { name: 'model' }),
    target: child(pciTarget),
  },
  xenbus: { maxGrantFrames: attr(uint()), maxEventChannels: attr(uint()) },
  isa: {},
};

/** `<controller>` */
export const controller = variants('type', types, {
  before: { index: filled(attr(uint())) },
  after: {
    driver: child(controllerDriver),
    ...controllerInfo,
    /** In KiB; of `pci-root` and `pcie-root`. */
    pcihole64: size(),
  },
  name: 'controller',
  default: 'ide',
});

/** A controller: what `<controller>` says; told apart by `type`. */
export type Controller = Infer<typeof controller>;
export type ControllerInput = Input<typeof controller>;
/** The controller of one type: `ControllerOf<'pci'>`. */
export type ControllerOf<K extends Controller['type']> = Extract<Controller, { type: K }>;
