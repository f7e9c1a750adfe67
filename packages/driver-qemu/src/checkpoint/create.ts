import type { Disk } from '@tsvirt/conf/domain';
import {
  alignCheckpointDisks,
  type DomainCheckpoint,
  parseDomainCheckpoint,
} from '@tsvirt/conf/domaincheckpoint';
import { checkNewName, checkParent, type MomentTree, now } from '@tsvirt/conf/moment';
import { DomainCheckpointCreateFlags as Create } from '@tsvirt/core';
import { ErrorCode, type UndoStack, withUndo } from '@tsvirt/util';
import { addBitmap, type TransactionAction } from '../bitmap/actions.js';
import { chainOf, transact } from '../bitmap/images.js';
import { isBitmapValid } from '../bitmap/merging.js';
import { type BlockNodeTable, queryBlockNodes } from '../bitmap/nodes.js';
import { nodesOf } from '../domain/disk-nodes.js';
import { frozen } from '../domain/frozen.js';
import { type Guest, type GuestObject, liveOf, runningGuest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import {
  errors,
  internalError,
  invalidArgument,
  qemuError,
  unsupportedConfig,
  unsupportedOperation,
} from '../errors.js';
import { diskAt } from '../hotplug/match.js';
import { keepMoment } from '../moment/keep.js';
import { parseOptions } from '../prepare/parse-options.js';
import { currentOf, formatKept, type KeptCheckpoint, parseKept, trackedDisks } from './kept.js';

/**
 * Makes a checkpoint of a running domain, or makes one known again. The caller holds the domain's job. A failure leaves everything as it was.
 * @param flags `DomainCheckpointCreateFlags`
 * @returns its name
 */
export async function createCheckpoint(
  state: QemuState,
  object: GuestObject,
  xml: string,
  flags: number,
): Promise<string> {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (has(Create.REDEFINE_VALIDATE) && !has(Create.REDEFINE))
    throw invalidArgument('only what is made known again can be validated with that: --redefine');
  if (has(Create.REDEFINE)) {
    if (has(Create.QUIESCE))
      throw invalidArgument('nothing is frozen for a checkpoint that is made known again');
    return redefineCheckpoint(state, object, xml, has(Create.REDEFINE_VALIDATE));
  }
  if (!object.active) throw unsupportedOperation('a domain that is off can have no new checkpoint');
  const guest = runningGuest(object);
  const tree = await state.checkpoints.of(object.uuid);
  const nodes = await queryBlockNodes(guest);
  const checkpoint = newCheckpoint(object, guest, tree, nodes, xml);
  await withUndo(async (undo) => {
    await enter(state, object, checkpoint, undo);
    const actions = bitmapsOf(object, guest, checkpoint);
    await (has(Create.QUIESCE)
      ? frozen(state, object, () => transact(guest, actions))
      : transact(guest, actions));
  });
  return checkpoint.name;
}

/** What a document says of a new checkpoint, complete. @throws VirtError for what it can't be */
export function newCheckpoint(
  object: GuestObject,
  guest: Guest,
  tree: MomentTree<KeptCheckpoint>,
  nodes: BlockNodeTable,
  xml: string,
): KeptCheckpoint {
  const given = parseDomainCheckpoint(xml, { ...parseOptions, creationTime: now() });
  const domain = liveOf(object);
  const aligned = alignCheckpointDisks({ ...given, parent: tree.current }, domain.devices.disks ?? []);
  const checkpoint = { ...aligned, name: nameOf(aligned), domain };
  checkNewName(tree, checkpoint.name, errors);
  const tracked = trackedDisks(checkpoint);
  if (tracked.length === 0)
    throw unsupportedConfig('the checkpoint has no disk of which it would be noted what is written');
  for (const { name, bitmap } of tracked) {
    if (bitmap !== checkpoint.name)
      throw unsupportedConfig(
        `the bitmap of the disk '${name}' is called like its checkpoint, '${checkpoint.name}', not '${bitmap}'`,
      );
    checkTrackable(guest, diskNamed(object, name), nodes);
  }
  // As a later process will read it.
  return parseKept(formatKept(checkpoint));
}

function checkTrackable(guest: Guest, disk: Disk, nodes: BlockNodeTable): void {
  const { dev } = disk.target;
  const format = disk.driver?.type ?? 'raw';
  if (format !== 'qcow2')
    throw unsupportedConfig(
      `of the disk '${dev}', an image of the format '${format}', it can't be noted what is written`,
      'use images of the format qcow2, or leave the disk out: checkpoint="no"',
    );
  if (nodes.get(nodesOf(guest, disk).top)?.isOldQcow2 === true)
    throw unsupportedConfig(
      `the image of the disk '${dev}' is of version 2 of qcow2, which has no bitmaps`,
      'qemu-img amend -o compat=1.1 IMAGE',
    );
}

/** A disk of the running domain. @throws VirtError `INTERNAL_ERROR` if there is none */
export function diskNamed(object: GuestObject, name: string): Disk {
  const disk = diskAt(liveOf(object).devices, name);
  if (disk === undefined) throw internalError(`the domain has no disk '${name}'`);
  return disk;
}

/** What has QEMU note what is written from now on. */
export const bitmapsOf = (
  object: GuestObject,
  guest: Guest,
  checkpoint: KeptCheckpoint,
): TransactionAction[] =>
  trackedDisks(checkpoint).map(({ name, bitmap }) =>
    addBitmap(
      { node: nodesOf(guest, diskNamed(object, name)).top, name: bitmap },
      { persistent: true, disabled: false },
    ),
  );

/** Keeps a checkpoint. Before its bitmaps are there: whoever is killed in between leaves none that nobody knows. */
export const enter = (
  state: QemuState,
  { uuid }: GuestObject,
  checkpoint: KeptCheckpoint,
  undo: UndoStack,
): Promise<void> => keepMoment(state.checkpoints, uuid, checkpoint, (tree) => currentOf(tree.list()), undo);

async function redefineCheckpoint(
  state: QemuState,
  object: GuestObject,
  xml: string,
  validate: boolean,
): Promise<string> {
  const given = parseDomainCheckpoint(xml, { ...parseOptions, redefine: true, creationTime: now() });
  const name = nameOf(given);
  const tree = await state.checkpoints.of(object.uuid);
  const domain = given.domain ?? tree.find(name)?.domain ?? object.current;
  if (domain.uuid !== object.uuid)
    throw invalidArgument(
      `the domain in the checkpoint '${name}' has the UUID ${domain.uuid}, not ${object.uuid}`,
    );
  checkParent(tree, 'checkpoint', { name, parent: given.parent }, errors);
  const aligned = alignCheckpointDisks(given, domain.devices.disks ?? []);
  const checkpoint = parseKept(formatKept({ ...aligned, name, domain }));
  if (validate) await checkBitmaps(object, checkpoint);
  await withUndo((undo) => enter(state, object, checkpoint, undo));
  return name;
}

/** @throws VirtError `CHECKPOINT_INCONSISTENT` for a checkpoint since which it isn't known what was written */
async function checkBitmaps(object: GuestObject, checkpoint: KeptCheckpoint): Promise<void> {
  const guest = runningGuest(object);
  const nodes = await queryBlockNodes(guest);
  for (const { name, bitmap } of trackedDisks(checkpoint))
    checkBitmap(guest, diskNamed(object, name), nodes, bitmap);
}

/** @throws VirtError `CHECKPOINT_INCONSISTENT` where it isn't known what was written to a disk since a bitmap was made */
export function checkBitmap(guest: Guest, disk: Disk, nodes: BlockNodeTable, bitmap: string): void {
  if (isBitmapValid(nodes, chainOf(guest, disk), bitmap)) return;
  throw qemuError(
    ErrorCode.CHECKPOINT_INCONSISTENT,
    `the images of the disk '${disk.target.dev}' have no whole bitmap '${bitmap}': it isn't known what was written since`,
  );
}

function nameOf({ name }: DomainCheckpoint): string {
  if (name === undefined) throw internalError('a checkpoint has no name');
  return name;
}
