import type { Controller, DeviceAddress, Disk, Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { internalError, unsupportedConfig } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { addressMembers, virtioDevice, virtioMembers } from './address.js';
import { blockNodes, cacheMode, chainLength, layersOf, needsRawNodes, writeCache } from './blockdev.js';
import { bootIndexes } from './boot-order.js';
import type { BuildContext } from './build.js';
import { modelOf } from './controller-model.js';
import { deviceLoadparm } from './loadparm.js';
import { cardDrive } from './sd-cards.js';
import { type NeededSecret, secretObject } from './secrets.js';
import { iothreadQueues } from './smp.js';
import { addDiskServer } from './vhost-user.js';

export function addDisks(context: BuildContext): void {
  const { domain, args } = context;
  const boot = bootIndexes(domain);
  const disks = domain.devices?.disks ?? [];
  const numbers = nodeNumbers(disks);
  disks.forEach((disk, at) => {
    if (disk.source.type === 'vhostuser') {
      const chardev = addDiskServer(context, disk, disk.source);
      args.json('-device', servedDisk(domain, disk, chardev, boot.get(disk)));
      return;
    }
    const block = blockNodes(disk, numbers[at] ?? 1, needsRawNodes(context.capabilities));
    if (disk.target.bus === 'sd') {
      if (block !== undefined) args.add('-drive', cardDrive(disk, block));
      return;
    }
    for (const node of block?.nodes ?? []) {
      addSecrets(
        context,
        block?.secrets.filter(({ before }) => before === node['node-name']),
      );
      args.json('-blockdev', node);
    }
    args.json('-device', diskDevice(domain, disk, block?.top, boot.get(disk), deviceLoadparm(context, disk)));
  });
}

/** The guest's device of a disk that another program serves. */
function servedDisk(domain: Domain, disk: Disk, chardev: string, boot: number | undefined): QmpObject {
  const { address, acpiIndex, model, driver, target, alias } = disk;
  if (target.bus !== 'virtio')
    throw unsupportedConfig(`the disk '${target.dev}' is served by vhost-user: it is on the bus 'virtio'`);
  return {
    driver: virtioDevice('vhost-user-blk', address, model),
    ...virtioMembers(driver),
    'num-queues': driver?.queues,
    'queue-size': driver?.queueSize,
    ...addressMembers(domain, address, acpiIndex),
    chardev,
    id: alias,
    bootindex: boot,
  };
}

/** The objects of secrets that what follows on the command line names. */
export function addSecrets({ args, resources }: BuildContext, secrets: readonly NeededSecret[] = []): void {
  for (const { id } of secrets) {
    const sealed = resources.secrets.get(id);
    if (sealed === undefined) throw internalError(`the secret '${id}' was not prepared`);
    args.json('-object', secretObject(id, sealed));
  }
}

/** All secrets that the guest's images take. */
export function diskSecrets(domain: Domain, capabilities: QemuCapabilities): NeededSecret[] {
  const disks = domain.devices?.disks ?? [];
  const numbers = nodeNumbers(disks);
  const rawNodes = needsRawNodes(capabilities);
  return disks.flatMap((disk, at) => blockNodes(disk, numbers[at] ?? 1, rawNodes)?.secrets ?? []);
}

/** The number of each disk's topmost node: that of its live source, else the last disk counts first. */
export function nodeNumbers(disks: readonly Disk[]): number[] {
  const numbers: number[] = [];
  let next = 1;
  for (let at = disks.length - 1; at >= 0; at--) {
    const disk = disks[at];
    numbers[at] = disk?.source.index ?? next;
    next += disk === undefined ? 0 : chainLength(disk);
  }
  return numbers;
}

/** The lowest number above those of all nodes. @param disks of a running domain: what has nodes has numbers */
export function freeNodeNumber(disks: readonly Disk[]): number {
  const used = disks.flatMap((disk) => [
    ...(disk.source.index === undefined ? [] : layersOf(disk, disk.source.index)).map(({ number }) => number),
    disk.mirror?.source.index ?? 0,
  ]);
  return Math.max(0, ...used) + 1;
}

/** The guest's device of a disk; `node` is the block node below it, undefined for an empty drive. */
export function diskDevice(
  domain: Domain,
  disk: Disk,
  node: string | undefined,
  boot = disk.boot?.order,
  loadparm?: string,
): QmpObject {
  const bus = disk.target?.bus;
  const policy = disk.driver?.errorPolicy;
  const tail: QmpObject = {
    drive: node,
    id: disk.alias,
    bootindex: bus === 'fdc' ? undefined : boot,
    loadparm,
    logical_block_size: disk.blockio?.logicalBlockSize,
    physical_block_size: disk.blockio?.physicalBlockSize,
    discard_granularity: disk.blockio?.discardGranularity,
    ...wwn(disk),
    rotation_rate: disk.target.rotationRate,
    vendor: disk.vendor,
    [bus === 'ide' || bus === 'sata' ? 'model' : 'product']: disk.product,
    removable:
      bus === 'usb' ? (disk.target.removable ?? false) : bus === 'scsi' ? disk.target.removable : undefined,
    'write-cache': bus === 'fdc' || disk.device === 'cdrom' ? undefined : writeCache(cacheMode(disk)),
    ...geometry(disk),
    serial: disk.serial,
    werror: policy === 'enospace' ? 'enospc' : policy,
    rerror: disk.driver?.rerrorPolicy ?? (policy === 'enospace' ? undefined : policy),
  };
  switch (bus) {
    case 'virtio': {
      const driver = disk.driver;
      return {
        driver: virtioDevice('virtio-blk', disk.address, disk.model),
        ...virtioMembers(driver),
        ...(driver?.iothread === undefined ? {} : { iothread: `iothread${driver.iothread}` }),
        ioeventfd: driver?.ioeventfd,
        event_idx: driver?.eventIdx,
        scsi: disk.device === 'lun' ? true : undefined,
        'num-queues': driver?.queues,
        'queue-size': driver?.queueSize,
        ...iothreadQueues(driver),
        ...addressMembers(domain, disk.address, disk.acpiIndex),
        'share-rw': disk.shareable === true ? true : undefined,
        ...tail,
      };
    }
    case 'ide':
    case 'sata':
      return {
        driver: disk.device === 'cdrom' ? 'ide-cd' : 'ide-hd',
        ...driveBus(domain, disk),
        'share-rw': disk.shareable === true ? true : undefined,
        ...tail,
      };
    case 'scsi':
      return {
        driver: disk.device === 'cdrom' ? 'scsi-cd' : disk.device === 'lun' ? 'scsi-block' : 'scsi-hd',
        ...scsiPlace(domain, disk.address),
        device_id: disk.device === 'lun' ? undefined : (disk.serial ?? `drive-${disk.alias}`),
        'share-rw': disk.shareable === true ? true : undefined,
        ...tail,
      };
    case 'usb':
      return { driver: 'usb-storage', ...addressMembers(domain, disk.address, disk.acpiIndex), ...tail };
    case 'fdc':
      return { driver: 'floppy', unit: disk.address?.type === 'drive' ? disk.address.unit : 0, ...tail };
    default:
      throw unsupportedConfig(`disks on the bus '${bus}' are not supported`);
  }
}

function wwn(disk: Disk): QmpObject {
  return disk.wwn === undefined ? {} : { wwn: BigInt(`0x${disk.wwn.replace(/^0x/, '')}`) };
}

/** Cylinders and what goes with them, as the guest's firmware is to see them. */
function geometry({ geometry }: Disk): QmpObject {
  if (geometry === undefined) return {};
  const { cyls, heads, secs, trans } = geometry;
  return { cyls, heads, secs, 'bios-chs-trans': trans };
}

function driveBus(domain: Domain, disk: Disk): QmpObject {
  const address = disk.address;
  if (address?.type !== 'drive') return {};
  if (disk.target?.bus === 'sata')
    return { bus: `${controllerAlias(domain, 'sata', address.controller)}.${address.unit}` };
  return { bus: `${controllerAlias(domain, 'ide', address.controller)}.${address.bus}`, unit: address.unit };
}

/** The members of a SCSI device that say where it is. */
export function scsiPlace(domain: Domain, address: DeviceAddress | undefined): QmpObject {
  if (address?.type !== 'drive') return {};
  const controller = (domain.devices?.controllers ?? []).find(
    (each) => each.type === 'scsi' && (each.index ?? 0) === address.controller,
  );
  const bus = `${controllerAlias(domain, 'scsi', address.controller)}.0`;
  if (modelOf(controller) === 'lsilogic') return { bus, 'scsi-id': address.unit };
  return { bus, channel: address.bus, 'scsi-id': address.target, lun: address.unit };
}

function controllerAlias(domain: Domain, type: Controller['type'], index: number): string {
  const found = (domain.devices?.controllers ?? []).find(
    (each) => each.type === type && (each.index ?? 0) === index,
  );
  return found?.alias ?? `${type}${index}`;
}
