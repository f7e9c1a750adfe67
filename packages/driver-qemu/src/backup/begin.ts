import { rm } from 'node:fs/promises';
import { type DomainBackup, parseDomainBackup } from '@tsvirt/conf/domainbackup';
import { now } from '@tsvirt/conf/moment';
import { DomainBackupBeginFlags, DomainBlockJobType } from '@tsvirt/core';
import { ErrorCode, exists, withUndo } from '@tsvirt/util';
import type { BitmapPlace, TransactionAction } from '../bitmap/actions.js';
import { chainOf, transact } from '../bitmap/images.js';
import { mergeChain } from '../bitmap/merging.js';
import { type BlockNodeTable, queryBlockNodes } from '../bitmap/nodes.js';
import { refuseBusy } from '../blockjob/record.js';
import { bitmapsOf, checkBitmap, diskNamed, enter, newCheckpoint } from '../checkpoint/create.js';
import { deleteCheckpoint } from '../checkpoint/delete.js';
import { noCheckpoint } from '../checkpoint/kept.js';
import { backingName } from '../command/backing-name.js';
import { freeNumber, nodesOf, virtualSize } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf, runningGuest } from '../domain/guest.js';
import { makeImage } from '../domain/make-image.js';
import type { QemuState } from '../driver-state.js';
import { invalidArgument, qemuError, unsupportedOperation } from '../errors.js';
import { cancelJobs } from './end.js';
import { backupAction, completed, jobName, numbered, type Store, serverAddress, storeOf } from './plan.js';
import { bitmapFor, refuseBackup, savedDisks } from './record.js';

/** A disk that is saved, and where its backup goes. */
interface Part extends Store {
  /** The disk's topmost node. */
  readonly node: string;
  /** The bitmap of what is to be saved. */
  readonly bitmap: BitmapPlace | undefined;
}

/**
 * Begins a backup of a running domain. The caller holds the domain's job. A failure leaves everything as it was.
 * @param checkpointXml a checkpoint that is made at the same moment; null for none
 * @param flags `DomainBackupBeginFlags`
 */
export async function beginBackup(
  state: QemuState,
  object: GuestObject,
  xml: string,
  checkpointXml: string | null,
  flags: number,
): Promise<void> {
  if (!object.active) throw unsupportedOperation('a domain that is off has no backup: copy its images');
  const guest = runningGuest(object);
  const reuse = (flags & DomainBackupBeginFlags.REUSE_EXTERNAL) !== 0;
  const live = liveOf(object);
  const disks = live.devices.disks ?? [];
  const backup = numbered(completed(parseDomainBackup(xml), disks, now()), freeNumber(guest, disks));
  refuseBackup(guest);
  const tree = await state.checkpoints.of(object.uuid);
  const nodes = await queryBlockNodes(guest);
  const checkpoint =
    checkpointXml === null ? undefined : newCheckpoint(object, guest, tree, nodes, checkpointXml);
  const parts = savedDisks(backup).map((disk): Part => {
    const of = diskNamed(object, disk.name);
    refuseBusy(guest, of);
    const node = nodesOf(guest, of).top;
    const store = storeOf(disk, guest.record.rawNodes, backup.mode === 'pull' ? node : undefined);
    if (disk.backupMode !== 'incremental') return { ...store, node, bitmap: undefined };
    const since = disk.incremental ?? '';
    if (tree.find(since) === undefined)
      throw noCheckpoint(
        `there is no checkpoint '${since}' since which the disk '${disk.name}' could be saved`,
      );
    checkBitmap(guest, of, nodes, since);
    const name = bitmapFor(disk);
    return { ...store, node, bitmap: { node: backup.mode === 'pull' ? store.top : node, name } };
  });
  await checkFiles(parts, reuse);
  await withUndo(async (undo) => {
    const { record } = guest;
    const jobs = record.blockJobs;
    undo.push('forget the backup', async () => {
      record.backup = undefined;
      record.blockJobs = jobs;
      await state.store.updateLive(object, {});
    });
    record.backup = { document: backup, began: Date.now(), reuse, total: 0, processed: 0 };
    record.blockJobs = [
      ...jobs,
      ...parts.map(({ disk, node }) => ({
        id: jobName(disk, node),
        disk: disk.name,
        type: DomainBlockJobType.BACKUP,
      })),
    ];
    // Before anything is made: whoever finds the guest after this process was killed takes it all back.
    await state.store.updateLive(object, {});
    for (const part of parts) {
      if (!reuse) {
        if (part.type === 'file') undo.push(`remove ${part.path}`, () => rm(part.path, { force: true }));
        await makeFile(state, object, guest, part);
      }
      for (const node of part.nodes) {
        await guest.monitor.execute('blockdev-add', node);
        undo.push(`take ${String(node['node-name'])} back`, async () => {
          await guest.monitor.execute('blockdev-del', { 'node-name': node['node-name'] });
        });
      }
    }
    const server = serverAddress(backup);
    if (server !== undefined) {
      await guest.monitor.execute('nbd-server-start', { addr: server });
      undo.push('stop the server', async () => {
        await guest.monitor.execute('nbd-server-stop');
      });
    }
    if (checkpoint !== undefined) await enter(state, object, checkpoint, undo);
    await transact(guest, [
      ...(checkpoint === undefined ? [] : bitmapsOf(object, guest, checkpoint)),
      ...parts.flatMap((part) => bitmapActions(object, guest, nodes, part)),
      ...parts.map((part) => backupAction(backup.mode, part, part.node)),
    ]);
    // What has begun ends as any backup does.
    undo.commit();
    try {
      if (server !== undefined) await addExports(guest, backup, parts);
    } catch (error) {
      await state.attempt(`end the backup of ${object.name}`, () => cancelJobs(state, object, guest));
      if (checkpoint !== undefined)
        await state.attempt(`remove the checkpoint ${checkpoint.name}`, () =>
          deleteCheckpoint(state, object, tree, checkpoint, 0),
        );
      throw error;
    }
  });
}

/** @throws VirtError `INVALID_ARG` for files that are there and shouldn't be, or the other way round */
async function checkFiles(parts: readonly Part[], reuse: boolean): Promise<void> {
  for (const { disk, type, path } of parts) {
    const there = await exists(path);
    if ((reuse || type === 'block') && !there)
      throw invalidArgument(`${path}, to which the disk '${disk.name}' is to be saved, isn't there`);
    if (!reuse && type === 'file' && there)
      throw qemuError(
        ErrorCode.INVALID_ARG,
        `${path}, to which the disk '${disk.name}' would be saved, exists already`,
        'name another file, or say that this one is meant: --reuse-external',
      );
  }
}

async function makeFile(state: QemuState, object: GuestObject, guest: Guest, part: Part): Promise<void> {
  const { disk, type, path, format } = part;
  // What a device is to hold raw needs no beginning.
  if (type === 'block' && format === 'raw') return;
  const of = diskNamed(object, disk.name);
  // A part of a disk is read as the whole while what it's a part of is there.
  const base = disk.backupMode === 'incremental' && format === 'qcow2';
  await makeImage(state.runner, {
    path,
    format,
    size: await virtualSize(guest, of),
    ...(base ? { base: { name: backingName(of.source), format: of.driver?.type ?? 'raw' } } : {}),
  });
}

function bitmapActions(
  object: GuestObject,
  guest: Guest,
  nodes: BlockNodeTable,
  { disk, bitmap }: Part,
): TransactionAction[] {
  if (bitmap === undefined) return [];
  return mergeChain(nodes, chainOf(guest, diskNamed(object, disk.name)), disk.incremental ?? '', bitmap);
}

async function addExports({ monitor }: Guest, backup: DomainBackup, parts: readonly Part[]): Promise<void> {
  if (backup.mode !== 'pull') return;
  for (const { disk, top, bitmap } of parts)
    await monitor.execute('block-export-add', {
      type: 'nbd',
      id: `libvirt-nbd-${top}`,
      'node-name': top,
      writable: false,
      name: 'exportName' in disk ? disk.exportName : disk.name,
      ...(bitmap === undefined ? {} : { bitmaps: [bitmap.name] }),
    });
}
