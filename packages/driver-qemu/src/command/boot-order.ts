import type { Disk, Domain, NetworkInterface } from '@tsvirt/conf/domain';

/**
 * At which place the firmware tries each device: what devices say themselves, or else the first device of each kind in the
 * order of `<os><boot>`.
 */
export function bootIndexes(domain: Domain): Map<Disk | NetworkInterface, number> {
  const { disks = [], interfaces = [] } = domain.devices ?? {};
  const indexes = new Map<Disk | NetworkInterface, number>();
  for (const device of [...disks, ...interfaces])
    if (device.boot !== undefined) indexes.set(device, device.boot.order);
  const wanted = domain.os?.boot ?? [];
  if (indexes.size > 0) return indexes;
  wanted.forEach(({ dev }, at) => {
    const first = dev === 'network' ? interfaces[0] : disks.find((disk) => kinds[dev].includes(disk.device));
    if (first !== undefined && !indexes.has(first)) indexes.set(first, at + 1);
  });
  return indexes;
}

const kinds: Readonly<Record<'hd' | 'cdrom' | 'fd', readonly Disk['device'][]>> = {
  hd: ['disk', 'lun'],
  cdrom: ['cdrom'],
  fd: ['floppy'],
};
