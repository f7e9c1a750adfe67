import type { DomainCapsInput } from '@tsvirt/conf/domaincaps';
import type { QemuCapabilities } from '../model.js';
import { optionalUsb } from '../usb-controllers.js';
import { capability, when } from './values.js';

/** What the host has that makes devices possible. */
export interface DeviceHost {
  /** Versions of TPMs that programs of the host can be. */
  readonly tpmVersions: readonly string[];
  /** True where the host has a program that shows displays by RDP. */
  readonly rdp: boolean;
  /** True where the host can hand its PCI devices to guests. */
  readonly vfio: boolean;
}

/** What devices guests of a machine can have. */
export function deviceCapabilities(
  capabilities: QemuCapabilities,
  machine: string,
  host: DeviceHost,
): NonNullable<DomainCapsInput['devices']> {
  const has = (flag: string) => capabilities.has(flag);
  const { arch } = capabilities;
  const x86 = arch === 'x86_64' || arch === 'i686';
  const pseries = machine.startsWith('pseries');
  const ide =
    x86 && !machine.startsWith('pc-q35') && !machine.startsWith('q35') && !machine.startsWith('microvm');
  const variants = [
    'virtio',
    ...when(has('virtio-pci-non-transitional'), 'virtio-transitional', 'virtio-non-transitional'),
  ];
  const rdp = host.rdp && has('display-dbus');
  const tpmModels = ['tpm-tis', 'tpm-crb', 'tpm-spapr', 'spapr-tpm-proxy'].filter(has);
  const panics = [
    ...when(x86 && has('pvpanic'), 'isa'),
    ...when(pseries, 'pseries'),
    ...when(x86, 'hyperv'),
    ...when(arch === 's390x', 's390'),
    ...when(has('pvpanic-pci'), 'pvpanic'),
  ];
  const crypto = has('virtio-crypto');
  return {
    disk: capability(true, {
      diskDevice: ['disk', 'cdrom', ...when(!pseries, 'floppy'), 'lun'],
      bus: [
        ...when(ide, 'ide'),
        ...when(!pseries, 'fdc'),
        'scsi',
        'virtio',
        ...when(has('usb-storage'), 'usb'),
        ...when(has('ich9-ahci'), 'sata'),
      ],
      model: variants,
    }),
    graphics: capability(true, {
      type: [
        ...when(has('sdl'), 'sdl'),
        ...when(has('vnc'), 'vnc'),
        ...when(rdp, 'rdp'),
        ...when(has('spice'), 'spice'),
        ...when(has('egl-headless'), 'egl-headless'),
        ...when(has('display-dbus'), 'dbus'),
      ],
    }),
    video: capability(true, {
      modelType: [
        ...when(has('VGA'), 'vga'),
        ...when(has('cirrus-vga'), 'cirrus'),
        ...when(has('vmware-svga'), 'vmvga'),
        ...when(has('qxl'), 'qxl'),
        ...when(has('virtio-gpu'), 'virtio'),
        'none',
        ...when(has('bochs-display'), 'bochs'),
        ...when(has('ramfb'), 'ramfb'),
      ],
    }),
    hostdev: capability(true, {
      mode: ['subsystem'],
      startupPolicy: ['default', 'mandatory', 'requisite', 'optional'],
      subsysType: [...when(optionalUsb.some(has), 'usb'), 'pci', 'scsi'],
      capsType: [],
      pciBackend: when(host.vfio, 'default', 'vfio'),
    }),
    rng: capability(true, {
      model: when(has('virtio-rng'), ...variants),
      backendModel: [
        ...when(has('rng-random'), 'random'),
        ...when(has('rng-egd'), 'egd'),
        ...when(has('rng-builtin'), 'builtin'),
      ],
    }),
    filesystem: capability(true, {
      driverType: ['path', 'handle', ...when(has('vhost-user-fs'), 'virtiofs')],
    }),
    tpm: capability(tpmModels.length > 0, {
      model: tpmModels,
      backendModel: [
        ...when(has('tpm-passthrough'), 'passthrough'),
        ...when(has('tpm-emulator'), 'emulator', 'external'),
      ],
      backendVersion: host.tpmVersions,
    }),
    redirdev: capability(has('usb-redir'), { bus: ['usb'] }),
    channel: capability(true, { type: ['pty', 'unix', ...when(has('spice'), 'spicevmc')] }),
    crypto: capability(true, {
      model: when(crypto, 'virtio'),
      type: ['qemu'],
      backendModel: ['builtin', ...when(has('cryptodev-backend-lkcf'), 'lkcf')],
    }),
    interface: capability(true, {
      backendType: ['default', ...when(has('netdev.stream'), 'passt')],
    }),
    panic: capability(panics.length > 0, { model: panics }),
  };
}
