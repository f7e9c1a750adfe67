import type { DeviceAddress, Disk, Domain } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { diskIndex } from '../prepare/aliases.js';

/** Controller, bus and unit of a drive, by the letter of its target. */
export function placeDrive(domain: Domain, disk: Disk): void {
  const bus = disk.target?.bus;
  if (disk.address !== undefined) return;
  const index = Math.max(0, diskIndex(disk.target?.dev ?? ''));
  const drive = (controller: number, lane: number, unit: number): DeviceAddress => ({
    type: 'drive',
    controller,
    bus: lane,
    target: 0,
    unit,
  });
  if (bus === 'ide') disk.address = drive(Math.floor(index / 4), Math.floor((index % 4) / 2), index % 2);
  else if (bus === 'fdc') disk.address = drive(Math.floor(index / 2), 0, index % 2);
  else if (bus === 'sata') disk.address = drive(Math.floor(index / 6), 0, index % 6);
  else if (bus === 'scsi') {
    const first = (domain.devices?.controllers ?? []).find(
      (each) => each.type === 'scsi' && each.index === 0,
    );
    const wide = modelOf(first)?.startsWith('virtio') ?? false;
    disk.address = wide ? drive(0, 0, index) : drive(Math.floor(index / 7), 0, index % 7);
  }
}
