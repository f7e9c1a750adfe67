import type { DeviceAddress, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import type { QmpObject } from '../qmp/index.js';
import { modelOf } from './controller-model.js';

/**
 * The members of `-device` that say where a device is: `bus`, `addr` and what else its kind of address has. Empty for a
 * device that QEMU places itself.
 */
export function addressMembers(
  domain: Domain,
  address: DeviceAddress | undefined,
  acpiIndex?: number,
): QmpObject {
  switch (address?.type) {
    case 'pci': {
      const multifunction = address.multifunction;
      const slot = `0x${address.slot.toString(16)}`;
      const addr = address.function === 0 ? slot : `${slot}.0x${address.function.toString(16)}`;
      return {
        bus: pciBusName(domain, address.bus),
        ...(multifunction === undefined ? {} : { multifunction }),
        addr,
        'acpi-index': acpiIndex,
      };
    }
    case 'usb':
      return {
        bus: `${usbBus(domain, address.bus)}.0`,
        ...(address.port === undefined ? {} : { port: address.port }),
      };
    case 'isa':
      return {
        ...(address.iobase === undefined ? {} : { iobase: address.iobase }),
        ...(address.irq === undefined ? {} : { irq: address.irq }),
      };
    case 'ccw':
      return {
        devno: `${hex(address.cssid ?? 0xfe, 1)}.${hex(address.ssid ?? 0, 1)}.${hex(address.devno ?? 0, 4)}`,
      };
    case 'spapr-vio':
      return address.reg === undefined ? {} : { reg: address.reg };
    default:
      return {};
  }
}

/** The name of a USB bus for QEMU: that of its controller, which companions aren't. */
export function usbBus({ devices }: Domain, index = 0): string {
  const controller = devices.controllers?.find(
    (each) => each.type === 'usb' && each.index === index && each.master === undefined,
  );
  return controller?.alias ?? (index === 0 ? 'usb' : `usb${index}`);
}

/** The name of a PCI bus for QEMU. */
export function pciBusName(domain: Domain, index: number): string {
  if (index === 0) {
    const root = kindOf(domain).rootBus;
    if (root !== undefined) return root;
    const controller = (domain.devices?.controllers ?? []).find(
      (each) => each.type === 'pci' && each.index === 0,
    );
    return modelOf(controller) === 'pcie-root' ? 'pcie.0' : 'pci.0';
  }
  const controller = (domain.devices?.controllers ?? []).find(
    (each) => each.type === 'pci' && each.index === index,
  );
  // A host bridge's bus is named after it.
  return modelOf(controller) === 'pci-root' ? `pci.${index}.0` : `pci.${index}`;
}

/** The name of a virtio device as its bus wants it: `virtio-net` on PCI is `virtio-net-pci`. */
export function virtioDevice(base: string, address: DeviceAddress | undefined, model?: string): string {
  switch (address?.type) {
    case 'pci':
    case undefined: {
      const suffix = model?.endsWith('-non-transitional')
        ? '-non-transitional'
        : model?.endsWith('-transitional')
          ? '-transitional'
          : '';
      return `${base}-pci${suffix}`;
    }
    case 'ccw':
      return `${base}-ccw`;
    case 'virtio-mmio':
      return `${base}-device`;
    default:
      throw qemuError(
        ErrorCode.CONFIG_UNSUPPORTED,
        `a virtio device can't have an address of type '${address?.type}'`,
      );
  }
}

/** The members that every virtio device's `<driver>` can set. */
export function virtioMembers(
  driver:
    | {
        readonly iommu?: boolean | undefined;
        readonly ats?: boolean | undefined;
        readonly packed?: boolean | undefined;
        readonly pagePerVq?: boolean | undefined;
      }
    | undefined,
): QmpObject {
  return {
    iommu_platform: driver?.iommu,
    ats: driver?.ats,
    packed: driver?.packed,
    'page-per-vq': driver?.pagePerVq,
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
