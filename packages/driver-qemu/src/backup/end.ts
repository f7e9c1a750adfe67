import { rm } from 'node:fs/promises';
import type { Disk } from '@tsvirt/conf/domain';
import {
  DomainBlockJobType,
  DomainJobType,
  ConnectDomainEventBlockJobStatus as EventStatus,
} from '@tsvirt/core';
import { deferred } from '@tsvirt/util';
import { removeBitmap } from '../bitmap/actions.js';
import { transact } from '../bitmap/images.js';
import { bitmapOf, queryBlockNodes } from '../bitmap/nodes.js';
import type { BlockJob } from '../blockjob/record.js';
import { nodesOf } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { diskAt } from '../hotplug/match.js';
import { type QmpObject, qmpInteger } from '../qmp/index.js';
import { type BackupRecord, bitmapFor, type SavedDisk, savedDisks, withState } from './record.js';
import { backupParams } from './stats.js';

/** By which name of {@link Guest.jobEnds} the end of a whole backup is awaited. */
const wholeBackup = 'backup';

const backupJobs = ({ record }: Guest): BlockJob[] =>
  record.blockJobs.filter(({ type }) => type === DomainBlockJobType.BACKUP);

/** Calls off what a backup still does; whoever sees to the jobs' ends does the rest. */
export async function cancelJobs(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
): Promise<{ readonly ended: Promise<unknown> }> {
  const { record } = guest;
  const end = guest.jobEnds.get(wholeBackup) ?? deferred<string | undefined>();
  guest.jobEnds.set(wholeBackup, end);
  const jobs = backupJobs(guest);
  record.blockJobs = record.blockJobs.map((job) =>
    job.type === DomainBlockJobType.BACKUP ? { ...job, ending: 'abort' } : job,
  );
  await state.store.updateLive(object, {});
  for (const { id } of jobs)
    await guest.monitor.execute('job-cancel', { id }).catch((error: unknown) =>
      // It ended just now.
      state.logger.debug(`the job ${id} of '${object.name}' could not be called off`, { error }),
    );
  const gone = guest.emulator?.exited;
  return { ended: Promise.race([end.promise, ...(gone === undefined ? [] : [gone])]) };
}

/** Notes, for whoever writes it down, what has become of a disk whose job has ended. */
export function noteDisk(
  { record }: Guest,
  job: BlockJob,
  known: QmpObject | undefined,
  status: number,
): void {
  const { backup } = record;
  if (backup === undefined) return;
  const became =
    status === EventStatus.COMPLETED ? 'complete' : status === EventStatus.CANCELED ? 'cancelled' : 'failed';
  const figure = (name: string): number => Number(qmpInteger(known?.[name]));
  record.backup = {
    ...backup,
    document: withState(backup.document, job.disk, became),
    total: backup.total + figure('total-progress'),
    processed: backup.processed + figure('current-progress'),
  };
}

/** A disk's job has ended, and is on record no more: its backup goes on with the others, or ends. */
export async function diskIsDone(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  { known, status }: { readonly known: QmpObject | undefined; readonly status: number },
): Promise<void> {
  if (backupJobs(guest).length === 0)
    await endBackup(state, object, guest, known?.error === undefined ? undefined : String(known.error));
  // A backup is whole, or it's none.
  else if (status !== EventStatus.COMPLETED) await cancelJobs(state, object, guest);
}

/** Takes away all that a backup had of the guest, and tells that it has ended. */
export async function endBackup(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  error?: string,
): Promise<void> {
  const { backup } = guest.record;
  if (backup === undefined) return;
  const { document } = backup;
  const attempt = (what: string, command: string, args?: QmpObject) =>
    state.attempt(`${what} of ${object.name}`, () => guest.monitor.execute(command, args));
  if (document.mode === 'pull') {
    // Who fetches from it still is cut off.
    await attempt('stop the server', 'nbd-server-stop');
    const { transport, socket } = document.server ?? {};
    if (transport === 'unix' && socket !== undefined) await removeFile(state, socket);
  }
  const nodes = await queryBlockNodes(guest);
  for (const saved of savedDisks(document)) {
    const names = [...nodes.keys()].filter((name) => name.startsWith(`libvirt-${saved.index}-`)).toSorted();
    const disk = diskAt(liveOf(object).devices, saved.name);
    if (disk !== undefined) await removeOwnBitmap(state, guest, nodes, disk, saved);
    for (const name of names) await attempt(`take ${name} away`, 'blockdev-del', { 'node-name': name });
  }
  guest.record.backup = undefined;
  await state.store.updateLive(object, {});
  await settleFiles(state, object, backup, error);
  const end = guest.jobEnds.get(wholeBackup);
  guest.jobEnds.delete(wholeBackup);
  end?.resolve(undefined);
}

async function removeOwnBitmap(
  state: QemuState,
  guest: Guest,
  nodes: Awaited<ReturnType<typeof queryBlockNodes>>,
  disk: Disk,
  saved: SavedDisk,
): Promise<void> {
  const bitmap = { node: nodesOf(guest, disk).top, name: bitmapFor(saved) };
  if (saved.backupMode !== 'incremental' || bitmapOf(nodes, bitmap.node, bitmap.name)?.persistent !== false)
    return;
  await state.attempt(`remove ${bitmap.name}`, () => transact(guest, [removeBitmap(bitmap)]));
}

/** Removes the files that are of no use any more, and tells that the backup has ended. Its guest may be gone. */
export async function settleFiles(
  state: QemuState,
  object: GuestObject,
  backup: BackupRecord,
  error?: string,
): Promise<void> {
  const { document, reuse } = backup;
  const disks = savedDisks(document);
  for (const { store, state: became } of disks)
    if (!reuse && store?.type === 'file' && (document.mode === 'pull' || became !== 'complete')) {
      const { file } = store;
      if (file !== undefined) await removeFile(state, file);
    }
  // One that is fetched ends when it's told to.
  const success = disks.every(
    ({ state: became }) => became === 'complete' || (document.mode === 'pull' && became === 'cancelled'),
  );
  const cancelled = !success && disks.every(({ state: became }) => became !== 'failed');
  const type = success ? DomainJobType.COMPLETED : cancelled ? DomainJobType.CANCELLED : DomainJobType.FAILED;
  const params = backupParams(backup, [], { success, error });
  state.completedJobs.set(object.uuid, { type, params });
  state.events.emit({ eventId: 21, dom: refOf(object), params });
}

const removeFile = (state: QemuState, path: string): Promise<void> =>
  state.attempt(`remove ${path}`, () => rm(path, { force: true }));
