import type { Disk } from '@tsvirt/conf/domain';
import { blockNodes } from '../command/blockdev.js';
import type { Guest } from '../domain/guest.js';
import { internalError } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';

/** Block nodes of a running guest's disk. */
export function nodesOf(guest: Guest, disk: Disk): readonly QmpObject[] {
  return blockNodes(disk, disk.source.index ?? 1, guest.record.rawNodes)?.nodes ?? [];
}

/** Names of the nodes of the image of that number, its topmost last. */
export function nodeNames(guest: Guest, disk: Disk, number: number): string[] {
  return nodesOf(guest, disk)
    .map((node) => String(node['node-name']))
    .filter((name) => name.startsWith(`libvirt-${number}-`));
}

/** The topmost node of an image. */
export function nodeOf(guest: Guest, disk: Disk, number: number): string {
  const name = nodeNames(guest, disk, number).at(-1);
  if (name === undefined) throw internalError(`the disk '${disk.target.dev}' has no image ${number}`);
  return name;
}
