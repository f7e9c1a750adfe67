import type { Controller, Domain } from '@tsvirt/conf/domain';
import { optionalUsb } from '../capabilities/usb-controllers.js';
import { unsupportedConfig } from '../errors.js';
import { hasScsi } from '../machine/defaults.js';
import { kindOf } from '../machine/kind.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, usbBus, virtioDevice, virtioMembers } from './address.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { modelOf } from './controller-model.js';
import { iothreadQueues } from './smp.js';

/** The order in which the kinds are made: buses before what is plugged into them. */
const order: readonly Controller['type'][] = ['pci', 'usb', 'scsi', 'ide', 'sata', 'virtio-serial', 'ccid'];

export function addControllers(context: BuildContext): void {
  const controllers = context.domain.devices?.controllers ?? [];
  for (const type of order)
    for (const controller of sorted(type, controllers)) {
      const device = controllerDevice(context.domain, controller);
      checkUsbModel(context, device);
      if (device !== undefined) context.args.json('-device', device);
    }
}

const isOptionalUsb = (driver: string): boolean => (optionalUsb as readonly string[]).includes(driver);

function checkUsbModel({ capabilities }: BuildContext, device: QmpObject | undefined): void {
  const driver = device?.driver;
  if (typeof driver !== 'string' || !isOptionalUsb(driver) || capabilities.has(driver)) return;
  throw unsupportedConfig(`the emulator ${capabilities.binary} has no USB controllers '${driver}'`);
}

function sorted(type: Controller['type'], controllers: readonly Controller[]): Controller[] {
  const own = controllers.filter((controller) => controller.type === type);
  return type === 'pci' ? own.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)) : own;
}

export function addHostBridgeGlobals({ domain, args }: BuildContext): void {
  const root = (domain.devices?.controllers ?? []).find((each) => each.type === 'pci' && each.index === 0);
  if (root?.type !== 'pci') return;
  const bridge = root.model === 'pcie-root' ? 'q35-pcihost' : 'i440FX-pcihost';
  if (root.pcihole64 !== undefined) args.add('-global', `${bridge}.pci-hole64-size=${root.pcihole64}K`);
  if (root.model === 'pci-root' && root.target?.hotplug !== undefined)
    args.add('-global', `PIIX4_PM.acpi-root-pci-hotplug=${onOffText(root.target.hotplug)}`);
}

/** The device that makes a controller; undefined where the machine has it built in. */
export function controllerDevice(domain: Domain, controller: Controller): QmpObject | undefined {
  const id = controller.alias;
  const place = addressMembers(domain, controller.address, controller.acpiIndex);
  switch (controller.type) {
    case 'pci':
      return pciController(domain, controller);
    case 'usb':
      return usbController(domain, controller);
    case 'scsi': {
      if (controller.index === 0 && controller.model === 'ncr53c90' && hasScsi(domain)) return undefined;
      const driver = controller.driver;
      if ((controller.model ?? '').startsWith('virtio'))
        return {
          driver: virtioDevice('virtio-scsi', controller.address, controller.model),
          ...virtioMembers(driver),
          ...(driver?.iothread === undefined ? {} : { iothread: `iothread${driver.iothread}` }),
          id,
          num_queues: driver?.queues,
          cmd_per_lun: driver?.cmdPerLun,
          ...iothreadQueues(driver),
          max_sectors: driver?.maxSectors,
          ioeventfd: driver?.ioeventfd,
          ...place,
        };
      return { driver: scsiModels[controller.model ?? 'lsilogic'] ?? controller.model, id, ...place };
    }
    case 'sata':
      if (kindOf(domain).q35 && (controller.index ?? 0) === 0) return undefined;
      return { driver: 'ahci', id, ...place };
    case 'ide':
      if ((controller.index ?? 0) === 0 && kindOf(domain).i440fx) return undefined;
      throw unsupportedConfig('this machine has one IDE controller at most');
    case 'virtio-serial':
      return {
        driver: virtioDevice('virtio-serial', controller.address, controller.model),
        ...virtioMembers(controller.driver),
        id,
        max_ports: controller.ports,
        vectors: controller.vectors,
        ...place,
      };
    case 'ccid':
      return { driver: 'usb-ccid', id, ...place };
    default:
      return undefined;
  }
}

const scsiModels: Readonly<Record<string, string>> = {
  lsilogic: 'lsi',
  lsisas1068: 'mptsas1068',
  lsisas1078: 'megasas',
  vmpvscsi: 'pvscsi',
  am53c974: 'am53c974',
  dc390: 'dc-390',
  ncr53c90: 'ncr53c90',
  ibmvscsi: 'spapr-vscsi',
};

const usbModels: Readonly<Record<string, string>> = {
  'piix3-uhci': 'piix3-usb-uhci',
  'piix4-uhci': 'piix4-usb-uhci',
  ehci: 'usb-ehci',
  'ich9-ehci1': 'ich9-usb-ehci1',
  'ich9-uhci1': 'ich9-usb-uhci1',
  'ich9-uhci2': 'ich9-usb-uhci2',
  'ich9-uhci3': 'ich9-usb-uhci3',
  'vt82c686b-uhci': 'vt82c686b-usb-uhci',
  'pci-ohci': 'pci-ohci',
  'nec-xhci': 'nec-usb-xhci',
  'qemu-xhci': 'qemu-xhci',
};

function usbController(domain: Domain, controller: Controller): QmpObject | undefined {
  const model = modelOf(controller);
  if (model === 'none') return undefined;
  if (model === undefined)
    throw unsupportedConfig(
      'a USB controller has no model: the emulator lacks those that the machine would have',
    );
  const driver = usbModels[model];
  if (driver === undefined)
    throw unsupportedConfig(`the USB controller model '${model}' is not one of QEMU's`);
  const ports = controller.type === 'usb' ? controller.ports : undefined;
  const xhci = model === 'nec-xhci' || model === 'qemu-xhci';
  const place = addressMembers(domain, controller.address, controller.acpiIndex);
  if (controller.master !== undefined)
    return {
      driver,
      masterbus: `${usbBus(domain, controller.index)}.0`,
      firstport: controller.master,
      ...place,
    };
  return {
    driver,
    ...(xhci && ports !== undefined ? { p2: ports, p3: ports } : {}),
    id: controller.alias,
    ...place,
  };
}

function pciController(domain: Domain, controller: Controller): QmpObject | undefined {
  if (controller.type !== 'pci') return undefined;
  const { model, target } = controller;
  const id = controller.alias;
  const place = addressMembers(domain, controller.address, controller.acpiIndex);
  switch (model) {
    case 'pci-root':
      // The first is the machine's own.
      return controller.index === 0
        ? undefined
        : { driver: 'spapr-pci-host-bridge', index: target?.index, id, numa_node: target?.node };
    case 'pcie-root':
      return undefined;
    case 'pci-bridge':
      return { driver: 'pci-bridge', chassis_nr: target?.chassisNr ?? controller.index, id, ...place };
    case 'dmi-to-pci-bridge':
      return { driver: 'i82801b11-bridge', id, ...place };
    case 'pcie-to-pci-bridge':
      return { driver: 'pcie-pci-bridge', id, ...place };
    case 'pcie-switch-upstream-port':
      return { driver: 'x3130-upstream', id, ...place };
    case 'pcie-root-port':
    case 'pcie-switch-downstream-port':
      return {
        driver:
          model === 'pcie-switch-downstream-port'
            ? 'xio3130-downstream'
            : (controller.modelName ?? 'pcie-root-port'),
        port: target?.port,
        chassis: target?.chassis ?? controller.index,
        id,
        hotplug: target?.hotplug,
        ...place,
      };
    case 'pci-expander-bus':
    case 'pcie-expander-bus':
      return {
        driver: model === 'pci-expander-bus' ? 'pxb' : 'pxb-pcie',
        bus_nr: target?.busNr,
        id,
        ...place,
      };
    default:
      throw unsupportedConfig(`the PCI controller model '${model}' is not one of QEMU's`);
  }
}
