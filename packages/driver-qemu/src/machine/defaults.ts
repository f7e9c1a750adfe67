import type { ControllerOf, Domain, NetworkInterface, Panic, Serial, Video } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { kindOf } from './kind.js';

type UsbModel = NonNullable<ControllerOf<'usb'>['model']>;
type ScsiModel = NonNullable<ControllerOf<'scsi'>['model']>;
type SerialType = NonNullable<Serial['target']['type']>;
type SerialModel = NonNullable<Serial['target']['model']>;

/** QEMU's names of USB controllers, by which its flags go. */
const usbFlags = {
  'qemu-xhci': 'qemu-xhci',
  'nec-xhci': 'nec-usb-xhci',
  'piix3-uhci': 'piix3-usb-uhci',
  'pci-ohci': 'pci-ohci',
} as const;

/**
 * The model of a USB controller that a document has without one; undefined if the emulator has none that would do.
 * @param isNew false for definitions of a time when machines that are still there had simpler ones
 */
export function usualUsbModel(
  domain: Domain,
  capabilities: QemuCapabilities,
  isNew: boolean,
): UsbModel | undefined {
  const { x86, q35, s390, ppc64, loongarchVirt, riscvVirt } = kindOf(domain);
  const first = (...models: readonly (keyof typeof usbFlags)[]) =>
    models.find((model) => capabilities.has(usbFlags[model]));
  if (s390) return 'none';
  if (x86 && q35 && isNew) return 'qemu-xhci';
  if (x86) return first('piix3-uhci') ?? 'qemu-xhci';
  if (ppc64) return (isNew ? first('qemu-xhci', 'nec-xhci') : undefined) ?? first('pci-ohci');
  if (domain.os.type?.arch === 'aarch64' || loongarchVirt || riscvVirt) return first('qemu-xhci', 'nec-xhci');
  return first('piix3-uhci', 'pci-ohci');
}

/** The USB controller that a machine has though its document has none: with a model where it isn't the usual one. */
export function impliedUsb(domain: Domain): { readonly model?: UsbModel } | undefined {
  const { x86, q35, arm, s390 } = kindOf(domain);
  const { arch = '', machine = '' } = domain.os.type ?? {};
  if (x86) return q35 ? { model: 'qemu-xhci' } : {};
  // The two boards of ARM for which QEMU once had USB by default.
  if (arm)
    return machine === 'versatilepb' || machine.startsWith('realview') ? { model: 'pci-ohci' } : undefined;
  return s390 || withoutUsb.test(arch) ? undefined : {};
}

const withoutUsb = /^(riscv|loongarch|sparc$)/;

/** The model of the PCI root that a machine has though its document doesn't say so. */
export function impliedPciRoot(domain: Domain): 'pci-root' | 'pcie-root' | undefined {
  const { rootBus } = kindOf(domain);
  const { arch = '', machine } = domain.os.type ?? {};
  if (rootBus === 'pcie.0') return 'pcie-root';
  if (rootBus === 'pci.0') return 'pci-root';
  return machine === 'versatilepb' || machine === 'malta' || alwaysPci.test(arch) ? 'pci-root' : undefined;
}

const alwaysPci = /^(alpha|ppcemb|sh4|sh4eb|sparc64)$/;

/** Whether a guest has a memory balloon unless its document says otherwise. */
export function hasBalloon(domain: Domain): boolean {
  const { arm } = kindOf(domain);
  const { arch = '' } = domain.os.type ?? {};
  return !arm && arch !== 'sparc' && !arch.startsWith('loongarch');
}

/** The model of SCSI controllers that are there without one. */
export function usualScsiModel(domain: Domain, capabilities: QemuCapabilities): ScsiModel {
  const { pseries, s390, loongarchVirt } = kindOf(domain);
  if (pseries) return 'ibmvscsi';
  if (hasScsi(domain)) return 'ncr53c90';
  return s390 || loongarchVirt || !capabilities.has('lsi') ? 'virtio-scsi' : 'lsilogic';
}

/** Whether the machine's first SCSI controller is its own. */
export function hasScsi({ os }: Domain): boolean {
  return os.type?.arch === 'sparc';
}

/** The model of network cards that are there without one. */
export function usualNetworkModel(domain: Domain, type?: NetworkInterface['type']): string {
  if (type === 'vhostuser') return 'virtio';
  const { s390, arm, armVirt, riscvVirt, loongarchVirt } = kindOf(domain);
  if (s390 || armVirt || riscvVirt || loongarchVirt) return 'virtio';
  if (arm) return domain.os.type?.machine === 'versatilepb' ? 'smc91c111' : 'lan9118';
  return 'rtl8139';
}

/** The type of video cards that are there without one. */
export function usualVideoType(domain: Domain, capabilities: QemuCapabilities): Video['model']['type'] {
  const { ppc64, s390, armVirt, riscvVirt, loongarchVirt } = kindOf(domain);
  if (ppc64) return 'vga';
  if (s390 || armVirt || riscvVirt || loongarchVirt) return 'virtio';
  return capabilities.has('cirrus-vga') ? 'cirrus' : 'vga';
}

/** What serial ports are where nothing is said; undefined for what the board has of its own. */
export function usualSerialType(domain: Domain): SerialType | undefined {
  const { x86, pseries, s390, armVirt, riscvVirt, loongarchVirt } = kindOf(domain);
  if (x86) return 'isa-serial';
  if (pseries) return 'spapr-vio-serial';
  if (s390) return 'sclp-serial';
  return armVirt || riscvVirt || loongarchVirt ? 'system-serial' : undefined;
}

/** The device that is a serial port of a type. */
export function usualSerialModel(domain: Domain, type: SerialType): SerialModel | undefined {
  switch (type) {
    case 'isa-serial':
    case 'pci-serial':
    case 'usb-serial':
      return type;
    case 'spapr-vio-serial':
      return 'spapr-vty';
    case 'sclp-serial':
      return 'sclpconsole';
    case 'system-serial':
      return kindOf(domain).armVirt ? 'pl011' : '16550a';
    case 'isa-debug':
      return 'isa-debugcon';
    default:
      return undefined;
  }
}

/** The device by which a guest's crash is told, as its machine has it. */
export function usualPanicModel(domain: Domain): Panic['model'] {
  const { pseries, s390, x86, arm } = kindOf(domain);
  if (pseries) return 'pseries';
  if (s390) return 's390';
  if (arm) return 'pvpanic';
  return x86 ? 'isa' : undefined;
}

/** Whether a machine tells of its guest's crash in any case. */
export function alwaysTellsOfPanic(domain: Domain): boolean {
  const { pseries, s390 } = kindOf(domain);
  return pseries || s390;
}
