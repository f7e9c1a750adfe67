import { statSync } from 'node:fs';
import type { Disk } from '@tsvirt/conf/domain';
import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util';
import { isQmpObject, type QmpObject, type QmpValue } from '../qmp/index.js';
import { sourcePath } from './device-list.js';
import type { Guest, GuestObject } from './guest.js';

/** What QEMU has counted of each of its drives. */
export async function queryBlockStats(guest: Guest): Promise<QmpObject[]> {
  return objectsOf(await guest.monitor.execute('query-blockstats'));
}

/** What QEMU says of each of its drives. */
export async function queryBlocks(guest: Guest): Promise<QmpObject[]> {
  return objectsOf(await guest.monitor.execute('query-block'));
}

function objectsOf(value: QmpValue): QmpObject[] {
  return Array.isArray(value) ? (value as readonly QmpValue[]).filter(isQmpObject) : [];
}

/** The counters of a disk among those of all. */
export function countersOf(blocks: readonly QmpObject[], alias: string): QmpObject | undefined {
  const stats = blockOf(blocks, alias)?.stats;
  return isQmpObject(stats) ? stats : undefined;
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
    throw new VirtError(ErrorCode.INVALID_ARG, `'${path}' is not a disk of '${object.name}'`, {
      domain: ErrorDomain.QEMU,
    });
  return disk;
}

/** Bytes of a file as it would be copied; undefined for what isn't a file here. */
export function fileSize(path: string): bigint | undefined {
  const found = path === '' ? undefined : statSync(path, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? found.size : undefined;
}
