import type { Disk } from '@tsvirt/conf/domain';
import { withUndo } from '@tsvirt/util';
import { imagesOf } from '../blockjob/chain.js';
import { nodeOfImage, nodesOf } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import type { QmpObject } from '../qmp/index.js';
import type { TransactionAction } from './actions.js';
import { type NodeChain, removeFromChain } from './merging.js';
import type { BlockNodeTable } from './nodes.js';

/** The nodes of a running guest's disk that can have bitmaps: of each image the topmost. */
export const chainOf = (guest: Guest, disk: Disk): NodeChain =>
  imagesOf(disk).map(({ number }) => nodeOfImage(guest, disk, number));

/** Does all of it at one moment, or nothing. */
export async function transact(
  { monitor }: Pick<Guest, 'monitor'>,
  actions: readonly TransactionAction[],
): Promise<void> {
  if (actions.length > 0) await monitor.execute('transaction', { actions });
}

/** Takes bitmaps of that name from all images of a disk; those below the topmost are opened for writing meanwhile. */
export async function removeFromImages(
  guest: Guest,
  disk: Disk,
  nodes: BlockNodeTable,
  name: string,
): Promise<void> {
  const { actions, reopen } = removeFromChain(nodes, chainOf(guest, disk), name);
  await writable(guest, disk, reopen, () => transact(guest, actions));
}

/** Does something while images are open for writing that otherwise aren't. @param names their topmost nodes, from the bottom up */
export async function writable(
  guest: Guest,
  disk: Disk,
  names: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { nodes } = nodesOf(guest, disk);
  const options = names.flatMap((name) => nodes.filter((node) => node['node-name'] === name));
  const reopen = (each: QmpObject, readOnly: boolean) =>
    guest.monitor.execute('blockdev-reopen', { options: [{ ...each, 'read-only': readOnly }] });
  await withUndo(async (undo) => {
    for (const each of options) {
      await reopen(each, false);
      undo.push(`open ${String(each['node-name'])} for reading only`, () => reopen(each, true));
    }
    await work();
    const [failure] = await undo.rollback();
    if (failure !== undefined) throw failure.error;
  });
}
