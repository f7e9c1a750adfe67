import type { AddressOf } from '../../device-address.js';
import type { Disk, DiskBus } from '../../devices/index.js';
import type { Domain } from '../../domain.js';
import { xmlError } from '../../failure.js';
import type { DomainParseOptions } from '../../options.js';
import { parseDiskName } from './disk-name.js';

const busOfPrefix: Readonly<Record<string, DiskBus>> = {
  fd: 'fdc',
  hd: 'ide',
  sd: 'scsi',
  vd: 'virtio',
  xvd: 'xen',
  ubd: 'uml',
};

function defaultBus({ device, target }: Disk): DiskBus {
  if (device === 'floppy') return 'fdc';
  return (
    busOfPrefix[/^[a-z]{2}/.exec(target.dev)?.[0] ?? ''] ??
    (target.dev.startsWith('xvd') ? 'xen' : target.dev.startsWith('ubd') ? 'uml' : 'ide')
  );
}

/** Where disks are plugged in by their names, and in which order they stand. */
export function diskDefaults(domain: Domain, options: DomainParseOptions): void {
  const { disks } = domain.devices;
  if (disks === undefined) return;
  const wide = options.driver?.features?.wideScsi === true;
  // Before buses are chosen: a disk that says nothing of its bus stands among its like.
  domain.devices.disks = inOrder(disks);
  for (const disk of disks) {
    disk.target.bus ??= defaultBus(disk);
    if (disk.device === 'cdrom') disk.readonly = true;
    if (disk.address !== undefined) continue;
    const address = driveAddress(disk, wide);
    if (address !== undefined) disk.address = address;
  }
}

/** The place on its bus that a disk's name stands for. */
export function driveAddress(disk: Disk, wideScsi: boolean): AddressOf<'drive'> | undefined {
  const index = parseDiskName(disk.target.dev)?.index;
  if (index === undefined)
    throw xmlError(`disk '${disk.target.dev}': such a name says no place, and there's no <address>`);
  const at = (controller: number, bus: number, unit: number): AddressOf<'drive'> => ({
    type: 'drive',
    controller,
    bus,
    target: 0,
    unit,
  });
  const per = (units: number) => at(Math.floor(index / units), 0, index % units);
  switch (disk.target.bus) {
    case 'scsi': {
      if (!wideScsi) return per(7);
      // Unit 7 is the controller itself.
      const unit = index % 15;
      return at(Math.floor(index / 15), 0, unit >= 7 ? unit + 1 : unit);
    }
    case 'ide':
      return at(Math.floor(index / 4), Math.floor((index % 4) / 2), index % 2);
    case 'sata':
      return per(6);
    case 'fdc':
      return per(2);
    default:
      return undefined;
  }
}

/** Disks of one bus stand by their names, where the first of the bus stands. */
function inOrder(disks: readonly Disk[]): Disk[] {
  const sorted: Disk[] = [];
  const number = (disk: Disk) => parseDiskName(disk.target.dev)?.index ?? -1;
  for (const disk of disks) {
    let at = -1;
    for (let i = sorted.length - 1; i >= 0; i--) {
      const other = sorted[i] as Disk;
      if (other.target.bus !== disk.target.bus) continue;
      if (number(other) > number(disk)) at = i;
      else if (at === -1) at = i + 1;
    }
    sorted.splice(at === -1 ? sorted.length : at, 0, disk);
  }
  return sorted;
}
