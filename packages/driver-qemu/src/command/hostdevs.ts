import type { Domain, Hostdev, HostdevOf, NetworkInterface } from '@tsvirt/conf/domain';
import { formatPci } from '../address/pci.js';
import type { QemuCapabilities } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioDevice } from './address.js';
import { layersOf } from './blockdev.js';
import { bootIndexes } from './boot-order.js';
import type { BuildContext } from './build.js';
import { addSecrets, nodeNumbers, scsiPlace } from './disks.js';
import { deviceLoadparm } from './loadparm.js';
import { networkMembers } from './network-storage.js';
import { type ImageSecrets, imageSecrets, listed, type NeededSecret } from './secrets.js';

/** An interface that is a card of the host. */
export type HostInterface = Extract<NetworkInterface, { type: 'hostdev' }>;

/** Interfaces that are cards of the host: for QEMU they're devices of the host like others, before these. */
export function hostInterfaces({ devices }: Domain): HostInterface[] {
  return (devices.interfaces ?? []).filter((iface): iface is HostInterface => iface.type === 'hostdev');
}

/** Devices of the host that are given to the guest. */
export function addHostdevs(context: BuildContext): void {
  const { domain, args } = context;
  for (const iface of hostInterfaces(domain)) args.json('-device', interfaceDevice(context, iface));
  for (const hostdev of domain.devices.hostdevs ?? [])
    switch (hostdev.type) {
      case 'pci':
        args.json('-device', pciDevice(context, hostdev));
        break;
      case 'usb':
        args.json('-device', usbDevice(context, hostdev));
        break;
      case 'scsi':
        addScsi(context, hostdev);
        break;
      case 'scsi_host':
        args.json('-device', scsiHostDevice(context, hostdev));
        break;
      case 'mdev':
        args.json('-device', mediatedDevice(context, hostdev));
        break;
      default:
        throw unsupportedConfig(`QEMU has no devices of the host of type '${hostdev.type}'`);
    }
}

type Placed = Pick<Hostdev, 'alias' | 'address' | 'acpiIndex' | 'boot' | 'rom' | 'teaming'>;

function vfioMembers(
  { domain }: BuildContext,
  device: Placed,
  host: Parameters<typeof formatPci>[0],
): QmpObject {
  const { alias, boot, teaming, address, acpiIndex, rom } = device;
  return {
    driver: 'vfio-pci',
    host: formatPci(host),
    id: alias,
    bootindex: boot?.order,
    failover_pair_id: teaming?.type === 'transient' ? teaming.persistent : undefined,
    ...addressMembers(domain, address, acpiIndex),
    rombar: rom?.bar === undefined ? undefined : rom.bar ? 1 : 0,
    romfile: rom?.enabled === false ? '' : rom?.file,
  };
}

function interfaceDevice(context: BuildContext, iface: HostInterface): QmpObject {
  const { address } = iface.source;
  if (iface.backend?.tap !== undefined || iface.backend?.vhost !== undefined)
    throw unsupportedConfig(`the interface '${iface.alias}' is a card of the host: it has no tap`);
  if (address === undefined)
    throw unsupportedConfig(`the interface '${iface.alias}' names no card of the host`);
  const order = bootIndexes(context.domain).get(iface);
  const placed = { ...iface, boot: order === undefined ? undefined : { order } };
  return address.type === 'pci'
    ? vfioMembers(context, placed as Placed, address)
    : usbMembers(context, placed as Placed, address, undefined);
}

function pciDevice(context: BuildContext, hostdev: HostdevOf<'pci'>): QmpObject {
  const { driver, source } = hostdev;
  if (driver?.name !== undefined && driver.name !== 'vfio')
    throw unsupportedConfig(`QEMU gives PCI devices to guests by VFIO, not by '${driver.name}'`);
  return vfioMembers(context, hostdev, source.address);
}

interface UsbPlace {
  readonly bus?: number | undefined;
  readonly device?: number | undefined;
}

function usbMembers(
  { domain, capabilities }: BuildContext,
  { alias, boot, address }: Placed,
  { bus, device }: UsbPlace,
  reset: HostdevOf<'usb'>['source']['guestReset'],
): QmpObject {
  if (bus === undefined || device === undefined)
    throw unsupportedConfig(`where the USB device '${alias}' is on the host isn't known`);
  const digits = (value: number) => String(value).padStart(3, '0');
  return {
    driver: 'usb-host',
    ...(capabilities.has('usb-host.hostdevice')
      ? { hostdevice: `/dev/bus/usb/${digits(bus)}/${digits(device)}` }
      : { hostbus: bus, hostaddr: device }),
    id: alias,
    bootindex: boot?.order,
    'guest-reset': reset === undefined ? undefined : reset !== 'off',
    'guest-resets-all': reset === undefined ? undefined : reset === 'on',
    ...addressMembers(domain, address),
  };
}

function usbDevice(context: BuildContext, hostdev: HostdevOf<'usb'>): QmpObject {
  const { address = {}, guestReset } = hostdev.source;
  return usbMembers(context, hostdev, address, guestReset);
}

function scsiHostDevice({ domain, resources }: BuildContext, hostdev: HostdevOf<'scsi_host'>): QmpObject {
  const { alias, model, source, address, acpiIndex, boot } = hostdev;
  return {
    driver: virtioDevice('vhost-scsi', address, model),
    wwpn: source.wwpn,
    vhostfd: String(resources.files.get(vhostScsiFile(alias)) ?? ''),
    id: alias,
    bootindex: boot?.order,
    ...addressMembers(domain, address, acpiIndex),
  };
}

/** The name of the descriptor by which the host's kernel serves a SCSI target. */
export const vhostScsiFile = (alias: string | undefined): string => `${alias}-vhost`;

function mediatedDevice(context: BuildContext, hostdev: HostdevOf<'mdev'>): QmpObject {
  const { domain } = context;
  const { model, alias, source, display, ramfb, boot, address, acpiIndex } = hostdev;
  return {
    // What is a display from the start can't be plugged.
    driver: ramfb === true ? 'vfio-pci-nohotplug' : model,
    id: alias,
    sysfsdev: `/sys/bus/mdev/devices/${source.address.uuid}`,
    display: display === undefined ? undefined : display ? 'on' : 'off',
    ramfb: ramfb === true ? true : undefined,
    bootindex: boot?.order,
    loadparm: deviceLoadparm(context, hostdev),
    ...(model === 'vfio-ap' ? {} : addressMembers(domain, address, acpiIndex)),
  };
}

/** The numbers of the block nodes of SCSI devices of the host: above those of all disks. */
function backendNumber({ devices }: Domain, hostdev: HostdevOf<'scsi'>): number {
  const { disks = [], hostdevs = [] } = devices;
  const numbers = nodeNumbers(disks);
  const last = Math.max(0, ...disks.map((disk, at) => (numbers[at] ?? 1) + layersOf(disk, 1).length - 1));
  return last + 1 + hostdevs.filter(({ type }) => type === 'scsi').indexOf(hostdev);
}

function scsiSecrets(hostdev: HostdevOf<'scsi'>, node: string): ImageSecrets | undefined {
  const { source } = hostdev;
  if (source.protocol !== 'iscsi') return undefined;
  const { username, auth } = imageSecrets(
    { type: 'network', protocol: 'iscsi' } as never,
    { auth: source.auth } as never,
    node,
    node,
  );
  return { username, auth: auth && { ...auth, id: `${node}-secret0` }, encryption: [] };
}

/** All secrets that the SCSI devices of a domain take. */
export function hostdevSecrets(domain: Domain, _capabilities: QemuCapabilities): NeededSecret[] {
  return (domain.devices.hostdevs ?? []).flatMap((hostdev) => {
    if (hostdev.type !== 'scsi') return [];
    const secrets = scsiSecrets(hostdev, `libvirt-${backendNumber(domain, hostdev)}-backend`);
    return secrets === undefined ? [] : listed(secrets);
  });
}

function addScsi(context: BuildContext, hostdev: HostdevOf<'scsi'>): void {
  const { domain, resources, args } = context;
  const { alias = '', source, readonly, address, boot } = hostdev;
  const node = `libvirt-${backendNumber(domain, hostdev)}-backend`;
  const secrets = scsiSecrets(hostdev, node);
  if (secrets !== undefined) addSecrets(context, listed(secrets));
  args.json('-blockdev', {
    ...(source.protocol === 'iscsi'
      ? networkMembers({ ...source, type: 'network', protocol: 'iscsi' } as never, secrets)
      : { driver: 'host_device', filename: resources.hostPaths.get(alias) }),
    'node-name': node,
    'read-only': readonly === true,
  });
  args.json('-device', {
    driver: 'scsi-generic',
    drive: node,
    id: alias,
    bootindex: boot?.order,
    ...scsiPlace(domain, address),
    'share-rw': hostdev.shareable === true ? true : undefined,
  });
}
