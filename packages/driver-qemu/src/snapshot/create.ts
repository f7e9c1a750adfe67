import {
  alignSnapshotDisks,
  checkRedefinition,
  type DomainSnapshot,
  type DomainSnapshotDisk,
  parseDomainSnapshot,
  snapshotStateOf,
} from '@tsvirt/conf/domainsnapshot';
import { checkNewName, checkParent, type MomentTree, now } from '@tsvirt/conf/moment';
import {
  DomainSnapshotCreateFlags as Create,
  DomainPausedReason,
  DomainRunningReason,
  DomainState,
} from '@tsvirt/core';
import { ErrorCode, type UndoStack, withUndo } from '@tsvirt/util';
import { refuseBackup } from '../backup/record.js';
import { refuseBusy } from '../blockjob/record.js';
import { reachAgent } from '../domain/agent.js';
import { type Guest, type GuestObject, runningGuest } from '../domain/guest.js';
import { pause, resume } from '../domain/running.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import {
  errors,
  internalError,
  invalidArgument,
  invalidOperation,
  qemuError,
  unsupportedConfig,
} from '../errors.js';
import { keepMoment } from '../moment/keep.js';
import { parseOptions } from '../prepare/parse-options.js';
import { refuseBlocked } from '../saving/migration.js';
import { checkExternal, createOverlays, switchToOverlays, withOverlays } from './external.js';
import { checkInternal, takeInImages } from './images.js';
import { externalDisks, formatKept, hasMemory, type KeptSnapshot, parseKept } from './kept.js';
import { deleteRunning, saveRunning } from './running.js';

/**
 * Takes a snapshot of a domain, or makes one known again. The caller holds the domain's job. A failure leaves everything as it was.
 * @param flags `DomainSnapshotCreateFlags`
 * @returns its name
 */
export async function createSnapshot(
  state: QemuState,
  object: GuestObject,
  xml: string,
  flags: number,
): Promise<string> {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  checkTogether(object, flags);
  const redefine = has(Create.REDEFINE);
  const diskOnly = has(Create.DISK_ONLY);
  const given = parseDomainSnapshot(xml, {
    ...parseOptions,
    redefine,
    creationTime: now(),
    offline: diskOnly || !object.active,
    validate: has(Create.VALIDATE),
  });
  const tree = await state.snapshots.of(object.uuid);
  const snapshot = redefine
    ? redefined(object, given, diskOnly, tree)
    : planned(object, given, diskOnly, tree);
  checkFileName(snapshot.name);
  if (redefine) checkParent(tree, 'snapshot', snapshot, errors);
  else if (!has(Create.NO_METADATA)) checkNewName(tree, snapshot.name, errors);
  await withUndo(async (undo) => {
    if (!redefine)
      await take(
        state,
        object,
        snapshot,
        { reuse: has(Create.REUSE_EXT), quiesce: has(Create.QUIESCE) },
        undo,
      );
    if (!has(Create.NO_METADATA)) {
      const becomesCurrent = !redefine || has(Create.CURRENT);
      await keepMoment(
        state.snapshots,
        object.uuid,
        snapshot,
        ({ current }) => (becomesCurrent ? snapshot.name : current),
        undo,
      );
    }
  });
  if (!redefine && has(Create.HALT) && object.active)
    await endGuest(state, object, runningGuest(object), endings.snapshot);
  return snapshot.name;
}

function checkTogether(object: GuestObject, flags: number): void {
  const has = (flag: number): boolean => (flags & flag) !== 0;
  if (has(Create.QUIESCE) && !has(Create.DISK_ONLY))
    throw invalidArgument('file systems are frozen for a snapshot of disks only: --disk-only');
  if (has(Create.QUIESCE) && !object.active)
    throw invalidOperation(`the domain '${object.name}' isn't running: it has no file systems to freeze`);
  if (has(Create.REDEFINE) && has(Create.NO_METADATA))
    throw invalidArgument('a snapshot that is made known again is known');
  if (has(Create.HALT) && has(Create.LIVE))
    throw invalidArgument('a guest that is to end needn’t run while its snapshot is taken');
  if (!object.persistent && has(Create.HALT))
    throw invalidOperation(`the domain '${object.name}' is transient: it can't be halted with its snapshot`);
}

/** @throws VirtError `XML_DETAIL` for a name that can't be a file's */
function checkFileName(name: string): void {
  if (!name.startsWith('.') && !name.includes('/') && name !== '' && Buffer.byteLength(name) <= 251) return;
  throw qemuError(
    ErrorCode.XML_DETAIL,
    `'${name}' can't be the name of a snapshot`,
    'it has no slash, no dot in front, and at most 251 bytes',
  );
}

/** A new snapshot of a domain as it is. */
function planned(
  object: GuestObject,
  given: DomainSnapshot,
  diskOnly: boolean,
  tree: MomentTree<KeptSnapshot>,
): KeptSnapshot {
  const { active, current: domain } = object;
  const memory: DomainSnapshot['memory'] =
    diskOnly || !active ? { snapshot: 'no' } : (given.memory ?? { snapshot: 'internal' });
  const external = diskOnly || memory?.snapshot === 'external';
  const saved: DomainSnapshot = {
    ...given,
    parent: tree.current,
    memory,
    state: !active
      ? 'shutoff'
      : diskOnly
        ? 'disk-snapshot'
        : snapshotStateOf(runningGuest(object).record.state),
  };
  const location = external ? 'external' : 'internal';
  const aligned = alignSnapshotDisks(saved, domain.devices.disks ?? [], { location, uniform: !external });
  if (!hasMemory(aligned) && !(aligned.disks ?? []).some(hasPlace))
    throw unsupportedConfig('a snapshot without memory needs a disk at least to be of');
  const { name, disks } = withFormats(aligned);
  if (name === undefined) throw internalError('a snapshot has no name');
  if (memory?.snapshot === 'external')
    throw unsupportedConfig(
      'this driver has no snapshots with memory in a file of its own yet',
      'take one in the images, or of the disks only (--disk-only)',
    );
  if (active && hasMemory(aligned) && externalDisks(aligned).length > 0)
    throw unsupportedConfig('disks in files of their own need the memory in one, too');
  const full = {
    ...aligned,
    name,
    ...(disks && { disks }),
    domain,
    ...(active && object.definition !== undefined ? { inactiveDomain: object.definition } : {}),
  };
  // As a later process will read it.
  return parseKept(formatKept(full, false));
}

/** True for a disk that is in the snapshot: within its image or in a file of its own. */
const hasPlace = ({ snapshot }: DomainSnapshotDisk): boolean =>
  snapshot === 'internal' || snapshot === 'external';

/** The snapshot with a format for each disk that goes on in a file of its own. */
const withFormats = (snapshot: DomainSnapshot): DomainSnapshot => ({
  ...snapshot,
  disks: snapshot.disks?.map((disk) =>
    disk.snapshot === 'external' ? { ...disk, driver: { type: 'qcow2', ...disk.driver } } : disk,
  ),
});

/** A snapshot that was taken earlier and is made known again. */
function redefined(
  object: GuestObject,
  given: DomainSnapshot,
  diskOnly: boolean,
  tree: MomentTree<KeptSnapshot>,
): KeptSnapshot {
  const existing = given.name === undefined ? undefined : tree.find(given.name);
  checkRedefinition(given, { domainUuid: object.uuid, diskOnly, existing });
  const domain = given.domain ?? existing?.domain ?? object.current;
  const location =
    given.state === 'disk-snapshot' || externalDisks(given).length > 0 ? 'external' : 'internal';
  const aligned = alignSnapshotDisks(given, domain.devices.disks ?? [], {
    location,
    uniform: location === 'internal',
  });
  const { name } = aligned;
  if (name === undefined) throw internalError('a snapshot has no name');
  return parseKept(formatKept({ ...aligned, name, domain }, false));
}

interface TakeOptions {
  /** The files in which disks go on are there already. */
  readonly reuse: boolean;
  /** The guest's agent freezes its file systems. */
  readonly quiesce: boolean;
}

async function take(
  state: QemuState,
  object: GuestObject,
  snapshot: KeptSnapshot,
  { reuse, quiesce }: TakeOptions,
  undo: UndoStack,
): Promise<void> {
  checkInternal(object.current, snapshot);
  await checkExternal(object.current, snapshot, reuse);
  if (!object.active) {
    await takeInImages(state.runner, object.current, snapshot, undo);
    if (externalDisks(snapshot).length === 0) return;
    if (!reuse) await createOverlays(state.runner, object.current, snapshot, undefined, undo);
    await redefineWith(state, object, snapshot, undo);
    return;
  }
  const guest = runningGuest(object);
  refuseBackup(guest);
  for (const disk of object.current.devices.disks ?? []) refuseBusy(guest, disk);
  if (hasMemory(snapshot)) {
    await takeRunning(state, object, guest, snapshot);
    undo.push('remove the snapshot from the images', () => deleteRunning(guest, object.current, snapshot));
    return;
  }
  if (externalDisks(snapshot).length === 0) return;
  if (!reuse) await createOverlays(state.runner, object.current, snapshot, guest, undo);
  // A guest that is started again must find what was written meanwhile: its definition has the files before they're used.
  await redefineWith(state, object, snapshot, undo);
  const freezer = quiesce ? reachAgent(object, undefined) : undefined;
  await freezer?.ask('guest-fsfreeze-freeze');
  let live: GuestObject['current'];
  try {
    live = await switchToOverlays(guest, object.current, snapshot);
  } finally {
    if (freezer !== undefined)
      await state.attempt(`thaw the file systems of ${object.name}`, () =>
        freezer.ask('guest-fsfreeze-thaw'),
      );
  }
  // There's no way back from here: the files are in use.
  undo.commit();
  await state.store.updateLive(object, { live });
}

async function redefineWith(
  state: QemuState,
  object: GuestObject,
  snapshot: KeptSnapshot,
  undo: UndoStack,
): Promise<void> {
  const { definition } = object;
  if (definition === undefined) return;
  await state.store.define(withOverlays(definition, object.current, snapshot));
  undo.push('restore the definition', async () => {
    await state.store.define(definition);
  });
}

async function takeRunning(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  snapshot: KeptSnapshot,
): Promise<void> {
  await refuseBlocked(guest, object.name);
  const runs = guest.record.state === DomainState.RUNNING;
  if (runs) await pause(guest, DomainPausedReason.SNAPSHOT);
  try {
    await saveRunning(guest, object.current, snapshot);
  } finally {
    if (runs && guest.monitor.open && guest.ending === undefined)
      await state.attempt(`let ${object.name} run on`, () => resume(guest, DomainRunningReason.UNPAUSED));
  }
}
