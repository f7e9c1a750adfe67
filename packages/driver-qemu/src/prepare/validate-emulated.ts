import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';

/** What of the guest the emulator itself must have; it may be built or installed without. */
const emulated: readonly {
  readonly flag: string;
  readonly what: string;
  readonly wanted: (devices: Domain['devices']) => boolean;
}[] = [
  {
    flag: 'spice',
    what: 'SPICE displays',
    wanted: ({ graphics }) => has(graphics, ({ type }) => type === 'spice'),
  },
  {
    flag: 'sdl',
    what: 'displays that are windows of the host (SDL)',
    wanted: ({ graphics }) => has(graphics, ({ type }) => type === 'sdl'),
  },
  {
    flag: 'spice',
    what: "channels of type 'spicevmc'",
    wanted: ({ channels }) => has(channels, ({ source }) => source.type === 'spicevmc'),
  },
  {
    flag: 'qxl',
    what: 'QXL video cards',
    wanted: ({ videos }) => has(videos, ({ model }) => model.type === 'qxl'),
  },
  {
    flag: 'usb-redir',
    what: 'redirected USB devices',
    wanted: ({ redirdevs }) => has(redirdevs, () => true),
  },
  {
    flag: 'virtio-blk-pci.scsi',
    what: "SCSI commands for disks on the bus 'virtio'",
    wanted: ({ disks }) => has(disks, ({ device, target }) => device === 'lun' && target.bus === 'virtio'),
  },
  {
    flag: 'virtio-vga-gl',
    what: 'virtio video cards that draw with OpenGL',
    wanted: ({ videos }) =>
      has(videos, ({ model }) => model.type === 'virtio' && model.acceleration?.accel3d === true),
  },
  { flag: 'zpci', what: 'addresses with <zpci>', wanted: hasZpci },
  { flag: 'usb-hub', what: 'USB hubs', wanted: ({ hubs }) => has(hubs, () => true) },
];

/** Addresses of s390, whose PCI devices have numbers of users and functions. */
function hasZpci(devices: Domain['devices']): boolean {
  return Object.values(devices)
    .flat()
    .some((device) => {
      const { address } = (device ?? {}) as { readonly address?: { readonly zpci?: unknown } };
      return address?.zpci !== undefined;
    });
}

function has<T>(list: readonly T[] | undefined, test: (each: T) => boolean): boolean {
  return list?.some(test) === true;
}

/**
 * Refuses devices that the emulator lacks.
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export function checkEmulated(
  { devices, features, launchSecurity }: Domain,
  capabilities: QemuCapabilities,
): void {
  const guests = { sev: 'sev-guest', 'sev-snp': 'sev-snp-guest', 's390-pv': undefined } as const;
  const guest = launchSecurity && guests[launchSecurity.type];
  if (guest !== undefined && !capabilities.has(guest))
    throw unsupportedConfig(
      `the emulator ${capabilities.binary} has no launch security '${launchSecurity?.type}'`,
    );
  if (features?.ps2 !== undefined && !capabilities.has('machine-i8042-opt'))
    throw unsupportedConfig(`the machines of the emulator ${capabilities.binary} have no switch for <ps2>`);
  for (const { flag, what, wanted } of emulated)
    if (wanted(devices) && !capabilities.has(flag))
      throw unsupportedConfig(`the emulator ${capabilities.binary} has no ${what}`);
}
