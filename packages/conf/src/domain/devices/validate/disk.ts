import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { parseDiskName } from '../../defaults/devices/disk-name.js';
import type { Domain } from '../../domain.js';
import { internalError, unsupported, xmlError } from '../../failure.js';
import { type Disk, isRemovableMedia } from '../disk.js';
import { checkDiskStorage, hasSource } from './storage.js';

/** Addresses that make sense on each bus. */
const addressOfBus: Readonly<Record<string, ReadonlySet<string>>> = {
  ide: new Set(['drive']),
  fdc: new Set(['drive']),
  scsi: new Set(['drive']),
  sata: new Set(['drive']),
  usb: new Set(['usb']),
  virtio: new Set(['pci', 'ccw', 'virtio-mmio', 'unassigned']),
};

function checkPlace(disk: Disk): void {
  const { dev, bus } = disk.target;
  if (!/^(ioemu:)?(fd|hd|sd|vd|xvd|ubd)/.test(dev)) throw xmlError(`'${dev}' is no name of a disk`);
  if (disk.device === 'floppy' && !dev.startsWith('fd'))
    throw internalError(`'${dev}' is no name of a floppy`);
  if (disk.device === 'floppy' && bus !== 'fdc')
    throw internalError(`disk '${dev}': a floppy can't be on bus '${bus}'`);
  if (disk.device !== 'floppy' && bus === 'fdc')
    throw internalError(`disk '${dev}': only floppies are on bus 'fdc'`);
  const fitting = addressOfBus[bus ?? ''];
  const type = disk.address?.type;
  if (fitting !== undefined && type !== undefined && !fitting.has(type))
    throw (bus === 'usb' ? internalError : unsupported)(
      `disk '${dev}': an address of type '${type}' doesn't go with bus '${bus}'`,
    );
  if (disk.target.removable !== undefined && bus !== 'usb' && bus !== 'scsi')
    throw xmlError(`disk '${dev}': only USB and SCSI disks can be 'removable'`);
  if (disk.target.tray !== undefined && !isRemovableMedia(disk.device))
    throw unsupported(`disk '${dev}': only drives with removable media have a 'tray'`);
  if (disk.model !== undefined && bus !== 'virtio')
    throw unsupported(`disk '${dev}': a disk on bus '${bus}' has no model '${disk.model}'`);
}

function checkSource(disk: Disk): void {
  const { source, target } = disk;
  if (disk.device === 'disk' && !hasSource(source))
    throw new VirtError(ErrorCode.NO_SOURCE, `missing source information for device ${target.dev}`, {
      domain: ErrorDomain.DOMAIN,
      hint: 'only drives with removable media can be empty',
    });
  if (disk.auth !== undefined && source.auth !== undefined)
    throw unsupported(`disk '${target.dev}' has <auth> both in its source and beside it`);
  if (disk.encryption !== undefined && source.encryption !== undefined)
    throw unsupported(`disk '${target.dev}' has <encryption> both in its source and beside it`);
  const { encryption = source.encryption } = disk;
  if (encryption?.cipher !== undefined && encryption.format === 'luks')
    throw unsupported(`disk '${target.dev}': <cipher> is for creating volumes: LUKS itself knows it`);
  if (source.type === 'network' && source.protocol === 'sheepdog')
    throw unsupported(`disk '${target.dev}': nothing supports the protocol 'sheepdog' any more`);
  if (source.type === 'nvme' && source.namespace === 0n)
    throw unsupported(`disk '${target.dev}': the namespaces of an NVMe begin with 1`);
  const { startupPolicy } = source;
  if (startupPolicy !== undefined) {
    if (source.type === 'network')
      throw xmlError(`disk '${target.dev}': a source on the network has no 'startupPolicy'`);
    if (!isRemovableMedia(disk.device) && startupPolicy === 'requisite')
      throw xmlError(`disk '${target.dev}': only removable media can be 'requisite'`);
  }
  const auth = disk.auth ?? source.auth;
  if (auth !== undefined && source.type === 'network') {
    const type = source.protocol === 'rbd' ? 'ceph' : 'iscsi';
    if ((source.protocol === 'rbd' || source.protocol === 'iscsi') && auth.secret.type !== type)
      throw unsupported(
        `disk '${target.dev}': ${source.protocol} needs a secret of type '${type}', not '${auth.secret.type}'`,
      );
  }
}

/** Refuses a LUN on a bus that can't pass commands through to it; for drivers that do so. */
export function checkLun({ device, target: { dev, bus } }: Disk): void {
  if (device === 'lun' && bus !== 'scsi' && bus !== 'virtio')
    throw unsupported(`disk '${dev}': a LUN can't be on bus '${bus}'`);
}

function checkLunSource({ device, source, driver, target: { dev } }: Disk): void {
  if (device !== 'lun') return;
  const fits =
    source.type === 'block' ||
    (source.type === 'network' && source.protocol === 'iscsi') ||
    source.type === 'volume';
  if (!fits) throw unsupported(`disk '${dev}': a LUN needs a block device, an iSCSI target or a volume`);
  const format = driver?.type;
  if (format !== undefined && format !== 'raw')
    throw unsupported(`disk '${dev}': a LUN has format 'raw', not '${format}'`);
}

const pairs = ['BytesSec', 'IopsSec', 'BytesSecMax', 'IopsSecMax'] as const;

function checkLimits({ iotune, target }: Disk): void {
  if (iotune === undefined) return;
  const said = (value: bigint | undefined) => value !== undefined && value !== 0n;
  for (const what of pairs)
    if (said(iotune[`total${what}`]) && (said(iotune[`read${what}`]) || said(iotune[`write${what}`])))
      throw xmlError(`disk '${target.dev}': a limit of the total excludes one of reads or writes alone`);
}

/** Options of virtio-blk alone. */
const virtioOnly = ['ioeventfd', 'eventIdx', 'queueSize', 'iommu', 'ats', 'packed', 'pagePerVq'] as const;

function checkDriver(disk: Disk): void {
  const { driver, target } = disk;
  if (driver?.iothread !== undefined && driver.iothreads !== undefined)
    throw unsupported(`disk '${target.dev}': 'iothread' and <iothreads> exclude each other`);
  if (driver === undefined || target.bus === 'virtio') return;
  if (driver.queues !== undefined) throw unsupported(`disk '${target.dev}': only virtio disks have 'queues'`);
  for (const key of virtioOnly)
    if (driver[key] !== undefined) throw unsupported(`disk '${target.dev}': only virtio disks have '${key}'`);
}

function checkIdentity({ vendor, product, target }: Disk): void {
  const check = (value: string | undefined, what: string, length: number) => {
    if (value === undefined) return;
    if (value.length > length)
      throw unsupported(`disk '${target.dev}': its ${what} has more than ${length} letters`);
    if (!/^[\x20-\x7e]*$/.test(value))
      throw unsupported(`disk '${target.dev}': its ${what} has letters beyond ASCII`);
  };
  check(vendor, 'vendor', 8);
  check(product, 'product', target.bus === 'scsi' ? 16 : 40);
}

function checkVhostUser(disk: Disk): void {
  if (disk.source.type !== 'vhostuser') return;
  const { dev, bus } = disk.target;
  if (bus !== 'virtio') throw unsupported(`disk '${dev}': a vhost-user disk is on the bus 'virtio'`);
  if (disk.snapshot !== undefined && disk.snapshot !== 'no')
    throw unsupported(`disk '${dev}': no snapshot can be taken of a vhost-user disk`);
  const { reconnect } = disk.source;
  if (reconnect?.enabled === true && reconnect.timeout === undefined)
    throw xmlError(`disk '${dev}': the <reconnect> of its source has no 'timeout'`);
  const refused = {
    metadata_cache: disk.driver?.metadataCacheMaxSize,
    wwn: disk.wwn,
    vendor: disk.vendor,
    product: disk.product,
    auth: disk.auth,
    encryption: disk.encryption,
    geometry: disk.geometry,
    blockio: disk.blockio,
    iotune: disk.iotune,
    transient: disk.transient,
    shareable: disk.shareable,
    readonly: disk.readonly,
  };
  for (const [what, value] of Object.entries(refused))
    if (value !== undefined) throw unsupported(`disk '${dev}': a vhost-user disk has no <${what}>`);
}

/** Refuses a disk that can't be. */
export function checkDisk(disk: Disk): void {
  checkSource(disk);
  checkDiskStorage(disk);
  checkLunSource(disk);
  checkPlace(disk);
  if (disk.device !== 'lun' && (disk.rawio !== undefined || disk.sgio !== undefined))
    throw unsupported(`disk '${disk.target.dev}': 'rawio' and 'sgio' are for devices of type 'lun'`);
  checkLimits(disk);
  checkDriver(disk);
  checkIdentity(disk);
  checkVhostUser(disk);
  const logical = disk.blockio?.logicalBlockSize ?? 0;
  const physical = disk.blockio?.physicalBlockSize ?? 0;
  if (logical !== 0 && physical !== 0 && physical < logical)
    throw unsupported(`disk '${disk.target.dev}': its physical block is smaller than its logical one`);
}

/** Refuses disks that are named like partitions (`sda1`): for drivers that, unlike Xen's, can't have them. */
export function refusePartitions({ devices }: Domain): void {
  for (const { target } of devices.disks ?? [])
    if (parseDiskName(target.dev)?.partition !== undefined)
      throw unsupported(`disk '${target.dev}': its name stands for a partition, not for a disk`);
}

/** Refuses disks, and two of them in one place. */
export function checkDisks({ devices }: Domain): void {
  const names = new Set<string>();
  const places = new Set<string>();
  const serials = new Set<string>();
  for (const disk of devices.disks ?? []) {
    checkDisk(disk);
    const { dev, bus } = disk.target;
    if (names.has(dev)) throw xmlError(`there's more than one disk with the name '${dev}'`);
    names.add(dev);
    if (disk.wwn !== undefined) {
      if (serials.has(disk.wwn)) throw xmlError(`there's more than one disk with the WWN '${disk.wwn}'`);
      serials.add(disk.wwn);
    }
    if (disk.address?.type !== 'drive') continue;
    const { controller, bus: channel, target, unit } = disk.address;
    const place = `${bus} ${controller}/${channel}/${target}/${unit}`;
    if (places.has(place))
      throw unsupported(`disk '${dev}': another disk has its place, controller ${controller}, unit ${unit}`);
    places.add(place);
  }
  const hosts = new Set<string>();
  for (const { type, address } of devices.hostdevs ?? []) {
    if (type !== 'scsi' || address?.type !== 'drive') continue;
    const place = `scsi ${address.controller}/${address.bus}/${address.target}/${address.unit}`;
    if (places.has(place) || hosts.has(place))
      throw unsupported(`the SCSI address ${place.slice(5)} of a host device is taken`);
    hosts.add(place);
  }
}
