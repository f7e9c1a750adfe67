import { rm } from 'node:fs/promises';
import type { Disk, Domain } from '@tsvirt/conf/domain';
import { ConnectDomainEventBlockJobStatus as Status, DomainBlockJobType as Type } from '@tsvirt/core';
import { diskIsDone, endBackup, noteDisk } from '../backup/end.js';
import { givenChain } from '../domain/chain.js';
import { sourcePath } from '../domain/device-list.js';
import { nodeNames } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { diskAt } from '../hotplug/match.js';
import { replace } from '../hotplug/replace.js';
import { type QmpObject, qmpObjects } from '../qmp/index.js';
import { keepBitmaps } from './bitmaps.js';
import { below, chainFrom, copyOf, type Image, imagesOf, withBelow, withTop } from './chain.js';
import { type BlockJob, withJob } from './record.js';

/** A copy is the same as its disk: the job waits for how it is to end. */
export async function jobIsReady(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  id: string,
): Promise<void> {
  const job = guest.record.blockJobs.find((each) => each.id === id);
  const disk = diskOfJob(object, job);
  if (job === undefined || disk?.mirror === undefined || disk.mirror.ready !== undefined) return;
  await replace(state, object, 'disks', disk, { ...disk, mirror: { ...disk.mirror, ready: 'yes' } });
  tell(state, object, job, disk, Status.READY);
}

/**
 * Sees to a job that QEMU has ended: what of its disk is otherwise now is on record before QEMU forgets the job, so that this can be done
 * again by whoever finds the guest after this process was killed.
 */
export async function jobHasEnded(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  id: string,
): Promise<void> {
  const { record } = guest;
  const job = record.blockJobs.find((each) => each.id === id);
  if (job === undefined || guest.ending !== undefined || !guest.monitor.open) return;
  const known = qmpObjects(await guest.monitor.execute('query-jobs')).find((each) => each.id === id);
  const disk = diskOfJob(object, job);
  const status = outcome(job, known);
  const after = disk === undefined ? undefined : await settle(state, object, guest, job, disk, status);
  record.blockJobs = record.blockJobs.filter((each) => each.id !== id);
  if (job.type === Type.BACKUP) noteDisk(guest, job, known, status);
  await state.store.updateLive(object, {});
  if (known !== undefined) await guest.monitor.execute('job-dismiss', { id });
  if (after !== undefined) await letGo(state, object, guest, job, after, status);
  if (disk !== undefined) tell(state, object, job, disk, status);
  if (job.type === Type.BACKUP) await diskIsDone(state, object, guest, { known, status });
  const waits = guest.jobEnds.get(id);
  guest.jobEnds.delete(id);
  waits?.resolve(known?.error === undefined ? undefined : String(known.error));
}

/** Puts on record how a job is to end, before QEMU is told. */
export async function noteEnding(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  job: BlockJob,
  ending: BlockJob['ending'],
): Promise<void> {
  const { record } = guest;
  record.blockJobs = withJob(record.blockJobs, { ...job, ending });
  const disk = diskOfJob(object, job);
  const { mirror } = disk ?? {};
  const ready = ending ?? 'yes';
  if (disk !== undefined && mirror?.ready !== undefined)
    await replace(state, object, 'disks', disk, { ...disk, mirror: { ...mirror, ready } });
  else await state.store.updateLive(object, {});
}

function outcome(job: BlockJob, known: QmpObject | undefined): number {
  if (job.ending === 'abort') return Status.CANCELED;
  return known === undefined || known.error !== undefined ? Status.FAILED : Status.COMPLETED;
}

const diskOfJob = ({ live }: GuestObject, job: BlockJob | undefined): Disk | undefined =>
  live === undefined || job === undefined ? undefined : diskAt(live.devices, job.disk);

async function settle(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  job: BlockJob,
  disk: Disk,
  status: number,
): Promise<After> {
  if (job.type === Type.BACKUP) return { next: disk, gone: [] };
  const after = status === Status.COMPLETED ? changed(job, disk) : undone(job, disk);
  if (status === Status.COMPLETED)
    await state.attempt(`keep what is known of writes to ${job.disk} of ${object.name}`, () =>
      keepBitmaps(guest, job, { before: disk, ...after }),
    );
  // First: whoever does this again after a crash knows by the live disk what the definition may still have.
  if (status === Status.COMPLETED) await redefine(state, object, disk, after.next);
  await replace(state, object, 'disks', disk, after.next);
  return after;
}

/** Takes images that a disk has no more from QEMU, which has them for its job until that is dismissed. */
async function letGo(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  job: BlockJob,
  { gone }: After,
  status: number,
): Promise<void> {
  const names = gone.flatMap(({ of, image }) => nodeNames(guest, of, image.number).reverse());
  for (const name of names)
    await state.attempt(`take ${name} from ${object.name}`, () =>
      guest.monitor.execute('blockdev-del', { 'node-name': name }),
    );
  if (status !== Status.COMPLETED || job.removes !== true) return;
  for (const { image } of gone) {
    const path = image.source.type === 'file' ? sourcePath(image.source) : '';
    if (path !== '') await state.attempt(`remove ${path}`, () => rm(path, { force: true }));
  }
}

/** What a disk is after its job, and the images that it has no more. */
interface After {
  readonly next: Disk;
  readonly gone: readonly { readonly of: Disk; readonly image: Image }[];
}

/** A job that did nothing leaves no copy. */
function undone(job: BlockJob, disk: Disk): After {
  const { mirror, ...next } = disk;
  if (job.type !== Type.COPY || mirror === undefined) return { next, gone: [] };
  const copy = copyOf(disk, mirror);
  return {
    next,
    gone: imagesOf(copy)
      .slice(0, 1)
      .map((image) => ({ of: copy, image })),
  };
}

/** What a job that is done has made of its disk. */
function changed(job: BlockJob, disk: Disk): After {
  const images = imagesOf(disk);
  const between = (first: number, end: number | undefined) => {
    const from = images.findIndex(({ number }) => number === first);
    const to = end === undefined ? images.length : images.findIndex(({ number }) => number === end);
    return images.slice(from, to).map((image) => ({ of: disk, image }));
  };
  switch (job.type) {
    case Type.PULL: {
      const own = disk.source.index ?? 1;
      const chain = job.base === undefined ? { detected: true } : chainFrom(disk, job.base);
      return { next: withBelow(disk, own, chain), gone: between(own, job.base).slice(1) };
    }
    case Type.COMMIT: {
      const above = images[images.findIndex(({ number }) => number === job.top) - 1];
      if (above === undefined || job.base === undefined || job.top === undefined)
        return { next: disk, gone: [] };
      return {
        next: withBelow(disk, above.number, chainFrom(disk, job.base)),
        gone: between(job.top, job.base),
      };
    }
    case Type.ACTIVE_COMMIT: {
      const into = images.find(({ number }) => number === job.base);
      if (into === undefined || job.top === undefined) return undone(job, disk);
      return {
        next: withTop(disk, into, below(disk, into.number)),
        gone: between(job.top, into.number),
      };
    }
    default: {
      const { mirror } = disk;
      const [image] = mirror === undefined ? [] : imagesOf(copyOf(disk, mirror));
      if (mirror === undefined || image === undefined) return { next: disk, gone: [] };
      const staysBelow = new Set(imagesOf(copyOf(disk, mirror)).map(({ number }) => number));
      return {
        next: withTop(disk, image, mirror.backingStore),
        gone: images
          .filter(({ number }) => !staysBelow.has(number))
          .map((each) => ({ of: disk, image: each })),
      };
    }
  }
}

/** The definition, where it has the same disk, goes along: the domain is started with what its guest writes to now. */
async function redefine(state: QemuState, object: GuestObject, before: Disk, after: Disk): Promise<void> {
  const { definition } = object;
  const same = (disk: Disk): boolean =>
    disk.target.dev === before.target.dev && sourcePath(disk.source) === sourcePath(before.source);
  if (definition?.devices.disks?.some(same) !== true) return;
  const disks = definition.devices.disks.map((disk) => (same(disk) ? definedAs(disk, after) : disk));
  const next: Domain = { ...definition, devices: { ...definition.devices, disks } };
  await state.store.define(next);
}

function definedAs(disk: Disk, after: Disk): Disk {
  const { backingStore: _, ...rest } = disk;
  const { source, driver, backingStore } = givenChain(after);
  const { index: __, ...place } = source;
  const chain = withoutNumbers(backingStore);
  return {
    ...rest,
    source: place as Disk['source'],
    driver: { ...disk.driver, ...(driver?.type === undefined ? {} : { type: driver.type }) },
    ...(chain && { backingStore: chain }),
  };
}

function withoutNumbers(store: Disk['backingStore']): Disk['backingStore'] {
  if (store === undefined) return undefined;
  const { index: _, backingStore, ...own } = store;
  const below = withoutNumbers(backingStore);
  return below === undefined ? own : { ...own, backingStore: below };
}

/** Listeners know the disk by its path before the job, and by its target. */
function tell(state: QemuState, object: GuestObject, job: BlockJob, disk: Disk, status: number): void {
  const { type } = job;
  state.events.emit({ eventId: 8, dom: refOf(object), path: sourcePath(disk.source), type, status });
  state.events.emit({ eventId: 16, dom: refOf(object), dst: job.disk, type, status });
}

/** Sees to the jobs of a guest that was taken up again. */
export async function resumeJobs(state: QemuState, object: GuestObject, guest: Guest): Promise<void> {
  const known = qmpObjects(await guest.monitor.execute('query-jobs'));
  const { blockJobs } = guest.record;
  // What of a job was to be seen to is on record already, only QEMU wasn't told any more.
  for (const { id, status } of known)
    if (status === 'concluded' && !blockJobs.some((job) => job.id === id))
      await guest.monitor.execute('job-dismiss', { id });
  for (const { id } of blockJobs) {
    const status = known.find((each) => each.id === id)?.status;
    if (status === undefined || status === 'concluded') await jobHasEnded(state, object, guest, id);
    else if (status === 'ready') await jobIsReady(state, object, guest, id);
  }
  // Its jobs were seen to, but not the rest.
  if (!guest.record.blockJobs.some(({ type }) => type === Type.BACKUP)) await endBackup(state, object, guest);
}
