import type { Disk } from '@tsvirt/conf/domain';
import { type BlockNodes, blockNodes, isEmpty } from '../command/blockdev.js';
import { freeNodeNumber } from '../command/disks.js';
import { internalError } from '../errors.js';
import { type QmpObject, qmpInteger, qmpObjects } from '../qmp/index.js';
import type { Guest } from './guest.js';

/** The block nodes of a running guest's disk; undefined for an empty drive. */
export function diskNodes(disk: Disk, rawNodes: boolean): BlockNodes | undefined {
  const { index } = disk.source;
  return index === undefined || isEmpty(disk.source) ? undefined : blockNodes(disk, index, rawNodes);
}

/** The same for one that has a medium, as who names nodes of it must know. */
export function nodesOf({ record }: Guest, disk: Disk): BlockNodes {
  const nodes = blockNodes(disk, disk.source.index ?? 1, record.rawNodes);
  if (nodes === undefined) throw internalError(`the disk '${disk.target.dev}' has no image`);
  return nodes;
}

/** Names of the nodes of the image of that number, its topmost last. */
export function nodeNames(guest: Guest, disk: Disk, number: number): string[] {
  return nodesOf(guest, disk)
    .nodes.map((node) => String(node['node-name']))
    .filter((name) => name.startsWith(`libvirt-${number}-`));
}

/** The topmost node of the image of that number. */
export function nodeOfImage(guest: Guest, disk: Disk, number: number): string {
  const name = nodeNames(guest, disk, number).at(-1);
  if (name === undefined) throw internalError(`the disk '${disk.target.dev}' has no image ${number}`);
  return name;
}

/** The lowest number above those of all nodes of a running guest. */
export function freeNumber({ record }: Guest, disks: readonly Disk[]): number {
  const saved = (record.backup?.document.disks ?? []).map((disk) =>
    disk.backup === 'yes' ? (disk.index ?? 0) : 0,
  );
  return Math.max(freeNodeNumber(disks), ...saved.map((index) => index + 1));
}

/** How large the guest sees a disk, in bytes. */
export async function virtualSize(guest: Guest, disk: Disk): Promise<bigint> {
  const { top } = nodesOf(guest, disk);
  const all = qmpObjects(await guest.monitor.execute('query-named-block-nodes', { flat: true }));
  const image = all.find((each) => each['node-name'] === top)?.image;
  return BigInt(qmpInteger((image as QmpObject | undefined)?.['virtual-size']));
}
