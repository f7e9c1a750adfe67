import { statSync } from 'node:fs';
import type { Disk } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { isQmpObject, type QmpObject, qmpInteger, qmpObjects } from '../qmp/index.js';
import { sourcePath } from './device-list.js';
import type { Guest, GuestObject } from './guest.js';

/** What QEMU has counted of each of its drives. */
export async function queryBlockStats(guest: Guest): Promise<QmpObject[]> {
  return qmpObjects(await guest.monitor.execute('query-blockstats'));
}

/** What QEMU says of each of its drives. */
export async function queryBlocks(guest: Guest): Promise<QmpObject[]> {
  return qmpObjects(await guest.monitor.execute('query-block'));
}

/** Each counter of QEMU: its name in statistics, in block statistics, and in QEMU. */
export const counterFields: readonly (readonly [stat: string, flat: string, qmp: string])[] = [
  ['rd.reqs', 'rd_operations', 'rd_operations'],
  ['rd.bytes', 'rd_bytes', 'rd_bytes'],
  ['rd.times', 'rd_total_times', 'rd_total_time_ns'],
  ['wr.reqs', 'wr_operations', 'wr_operations'],
  ['wr.bytes', 'wr_bytes', 'wr_bytes'],
  ['wr.times', 'wr_total_times', 'wr_total_time_ns'],
  ['fl.reqs', 'flush_operations', 'flush_operations'],
  ['fl.times', 'flush_total_times', 'flush_total_time_ns'],
];

/** The counters of a disk among those of all. */
export function countersOf(blocks: readonly QmpObject[], alias: string): QmpObject | undefined {
  return statsOf(blockOf(blocks, alias));
}

/** The counters of a drive. */
export function statsOf(drive: QmpObject | undefined): QmpObject | undefined {
  const stats = drive?.stats;
  return isQmpObject(stats) ? stats : undefined;
}

/** How far a drive's file has been written to; undefined for one without a medium. */
export function highestOffset(drive: QmpObject | undefined): bigint | undefined {
  // A raw image may be its drive's only node; else the file is below the format.
  const file = isQmpObject(drive?.parent) ? drive.parent : drive;
  const offset = drive?.['node-name'] === undefined ? undefined : statsOf(file)?.wr_highest_offset;
  return offset === undefined ? undefined : qmpInteger(offset);
}

/**
 * The drive of a disk among all.
 * QEMU names it by its device: `/machine/peripheral/virtio-disk0/virtio-backend` or the alias itself.
 */
export function blockOf(blocks: readonly QmpObject[], alias: string): QmpObject | undefined {
  return blocks.find((block) => {
    const name = String(block.qdev ?? block.device ?? '');
    return name === alias || name.split('/').includes(alias);
  });
}

/** The image in a drive; without members if there is none. */
export function imageOf(block: QmpObject | undefined): QmpObject {
  const inserted = block?.inserted;
  const image = isQmpObject(inserted) ? inserted.image : undefined;
  return isQmpObject(image) ? image : {};
}

/** The disk that a caller means by its target or its source. @throws VirtError `INVALID_ARG` if there is none */
export function diskOf(object: GuestObject, path: string): Disk {
  const disk = (object.current.devices?.disks ?? []).find(
    (each) => each.target.dev === path || (path !== '' && sourcePath(each.source) === path),
  );
  if (disk === undefined)
    throw qemuError(ErrorCode.INVALID_ARG, `'${path}' is not a disk of '${object.name}'`);
  return disk;
}

/** Bytes of a file as it would be copied; undefined for what isn't a file here. */
export function fileSize(path: string): bigint | undefined {
  const found = path === '' ? undefined : statSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
