import { rm } from 'node:fs/promises';
import type { Disk } from '@tsvirt/conf/domain';
import { DomainBlockCommitFlags as Commit, DomainBlockJobType as Type } from '@tsvirt/core';
import { ErrorCode, exists, withUndo } from '@tsvirt/util';
import { isEmpty } from '../command/blockdev.js';
import { withNumbers, withWholeChain } from '../domain/chain.js';
import { sourcePath } from '../domain/device-list.js';
import { freeNumber, nodeNames, nodeOfImage, nodesOf, virtualSize } from '../domain/disk-nodes.js';
import { type Guest, type GuestObject, liveOf } from '../domain/guest.js';
import { makeImage } from '../domain/make-image.js';
import type { QemuState } from '../driver-state.js';
import { invalidArgument, qemuError, unsupportedConfig, unsupportedOperation } from '../errors.js';
import { diskAt } from '../hotplug/match.js';
import { replace } from '../hotplug/replace.js';
import type { QmpObject } from '../qmp/index.js';
import { gatherBitmaps } from './bitmaps.js';
import { below, type Image, imageNamed, imagesOf } from './chain.js';
import { type BlockJob, refuseBusy, withJob } from './record.js';

/** QEMU keeps a job that has ended until it's told that this was seen. */
const kept = { 'auto-finalize': true, 'auto-dismiss': false } as const;

/** A running guest's disk whose images a job is to change. */
export interface Target {
  readonly state: QemuState;
  readonly object: GuestObject;
  readonly guest: Guest;
  readonly disk: Disk;
  /** Bytes per second; 0n: as fast as it can. */
  readonly speed: bigint;
}

const speedOf = ({ speed }: Target): QmpObject => (speed === 0n ? {} : { speed });

/** Puts a job on record, then lets QEMU begin it. */
async function begin(
  { state, object, guest }: Target,
  job: BlockJob,
  command: string,
  args: QmpObject,
): Promise<void> {
  const { record } = guest;
  record.blockJobs = withJob(record.blockJobs, job);
  try {
    await state.store.updateLive(object, {});
    await guest.monitor.execute(command, { 'job-id': job.id, ...args, ...kept });
  } catch (error) {
    record.blockJobs = record.blockJobs.filter(({ id }) => id !== job.id);
    await state.store.updateLive(object, {});
    throw error;
  }
}

/** @throws VirtError `BLOCK_COPY_ACTIVE`, `OPERATION_INVALID` for a drive without a medium */
function checkTarget({ guest, disk }: Target): void {
  refuseBusy(guest, disk);
  if (isEmpty(disk.source))
    throw qemuError(ErrorCode.OPERATION_INVALID, `there is no image in '${disk.target.dev}'`);
  if (disk.readonly === true)
    throw unsupportedOperation(`the disk '${disk.target.dev}' is read-only: its images stay as they are`);
}

/** Takes what is in the images below the disk's own into it, down to `base`, which stays; without one nothing is below it in the end. */
export async function startPull(target: Target, base: string | null): Promise<void> {
  checkTarget(target);
  const { guest, disk } = target;
  const top = disk.source.index ?? 1;
  const stays = base === null ? undefined : imageNamed(disk, base);
  if (stays?.number === top) throw invalidArgument(`'${base}' is the image that the guest writes to`);
  const device = nodeOfImage(guest, disk, top);
  await gatherBitmaps(guest, disk, stays);
  await begin(
    target,
    { id: `pull-${disk.target.dev}-${device}`, disk: disk.target.dev, type: Type.PULL, base: stays?.number },
    'block-stream',
    { device, ...(stays && { 'base-node': nodeOfImage(guest, disk, stays.number) }), ...speedOf(target) },
  );
}

/**
 * Writes what is in images into the one below them. Where the topmost is the disk's own, the guest goes on in `base` once it's told to.
 * @param flags `DomainBlockCommitFlags`
 */
export async function startCommit(
  target: Target,
  base: string | null,
  top: string | null,
  flags: number,
): Promise<void> {
  checkTarget(target);
  const { guest, disk } = target;
  const images = imagesOf(disk);
  const own = disk.source.index ?? 1;
  const from = top === null ? images[0] : imageNamed(disk, top);
  if (from === undefined) throw invalidArgument(`the disk '${disk.target.dev}' has no image`);
  const into = base === null ? baseOf(images, from, (flags & Commit.SHALLOW) !== 0) : imageNamed(disk, base);
  const place = (image: Image): number => images.findIndex(({ number }) => number === image.number);
  if (into === undefined || place(into) <= place(from))
    throw invalidArgument(
      `there is no image below '${sourcePath(from.source)}' that could take what is in it`,
    );
  const active = from.number === own;
  if (active && (flags & Commit.ACTIVE) === 0)
    throw invalidArgument(
      `'${sourcePath(from.source)}' is the image that the guest writes to: say that it's meant (--active)`,
    );
  if (!active && (flags & Commit.ACTIVE) !== 0)
    throw invalidArgument(`'${sourcePath(from.source)}' isn't the image that the guest writes to`);
  const device = nodeOfImage(guest, disk, own);
  if (active)
    await mirrored(target, {
      job: 'active-commit',
      source: { ...into.source, index: into.number },
      format: { type: into.format },
    });
  try {
    await begin(
      target,
      {
        id: `commit-${disk.target.dev}-${nodeOfImage(guest, disk, from.number)}`,
        disk: disk.target.dev,
        type: active ? Type.ACTIVE_COMMIT : Type.COMMIT,
        base: into.number,
        top: from.number,
        removes: (flags & Commit.DELETE) !== 0,
      },
      'block-commit',
      {
        device,
        'top-node': nodeOfImage(guest, disk, from.number),
        'base-node': nodeOfImage(guest, disk, into.number),
        ...speedOf(target),
      },
    );
  } catch (error) {
    if (active) await mirrored(target, undefined);
    throw error;
  }
}

const baseOf = (images: readonly Image[], from: Image, shallow: boolean): Image | undefined =>
  shallow ? images[images.findIndex(({ number }) => number === from.number) + 1] : images.at(-1);

/** Makes known, or no longer, where a disk is copied to. */
async function mirrored({ state, object, disk }: Target, mirror: Disk['mirror']): Promise<void> {
  const now = diskAt(liveOf(object).devices, disk.target.dev);
  if (now === undefined) return;
  const { mirror: _, ...rest } = now;
  await replace(state, object, 'disks', now, mirror === undefined ? rest : { ...rest, mirror });
}

/** What a copy is to be like. */
export interface CopyOptions {
  /** Only what is in the disk's own image: what is below it stays below the copy. */
  readonly shallow: boolean;
  /** The file is there already. */
  readonly reuse: boolean;
  /** The job may be lost with its guest. */
  readonly transientJob: boolean;
  /** Bytes. */
  readonly granularity?: bigint | undefined;
  readonly bufferSize?: bigint | undefined;
  /** The guest's writes wait until they're in the copy, too. */
  readonly synchronous?: boolean | undefined;
}

/** Copies a disk, and keeps the copy the same until the job is told to end. */
export async function startCopy(
  target: Target,
  destination: Disk,
  { shallow, reuse, transientJob, granularity, bufferSize, synchronous }: CopyOptions,
): Promise<void> {
  checkTarget(target);
  const { state, object, guest, disk } = target;
  if (object.persistent && !transientJob)
    throw qemuError(
      ErrorCode.OPERATION_INVALID,
      `the domain '${object.name}' is persistent, but a copy isn't taken up again when its guest ends`,
      'say that this is known: --transient-job',
    );
  const path = sourcePath(destination.source);
  if (path === '') throw unsupportedConfig('a disk can be copied to a local file or block device only');
  if ((destination.encryption ?? destination.source.encryption) !== undefined)
    throw unsupportedConfig('this driver makes no encrypted copies yet');
  const there = await exists(path);
  const isFile = destination.source.type === 'file';
  if ((reuse || !isFile) && !there)
    throw unsupportedConfig(`${path}, to which the disk is to be copied, isn't there`);
  if (!reuse && isFile && there)
    throw unsupportedConfig(`${path}, to which the disk would be copied, exists already`);
  const format = destination.driver?.type ?? disk.driver?.type ?? 'raw';
  const chain = shallow ? below(disk, disk.source.index ?? 1) : undefined;
  if (shallow && format === 'raw' && chain?.source !== undefined)
    throw unsupportedConfig('a raw copy has nothing below it: copy all of the disk');
  const own = nodeOfImage(guest, disk, disk.source.index ?? 1);
  const number = freeNumber(guest, liveOf(object).devices.disks ?? []);
  const bare: Disk = {
    ...disk,
    ...destination,
    driver: { ...disk.driver, type: format },
    target: disk.target,
  };
  const { backingStore: _, mirror: __, ...copy } = bare;
  await withUndo(async (undo) => {
    if (!reuse && isFile) {
      undo.push(`remove ${path}`, () => rm(path, { force: true }));
      const base = chain?.source === undefined ? '' : sourcePath(chain.source);
      await makeImage(state.runner, {
        path,
        format,
        size: await virtualSize(guest, disk),
        ...(base === '' ? {} : { base: { name: base, format: chain?.format?.type ?? 'raw' } }),
      });
    }
    const next = withNumbers({ ...copy, backingStore: chain ?? {} }, number);
    const numbered: Disk = chain === undefined ? next : { ...next, backingStore: chain };
    const shown = reuse && chain === undefined ? withNumbers(await withWholeChain(copy), number) : numbered;
    const names = nodeNames(guest, shown, number);
    for (const node of nodesOf(guest, shown).nodes.filter((each) =>
      names.includes(String(each['node-name'])),
    )) {
      await guest.monitor.execute('blockdev-add', node);
      undo.push(`take ${String(node['node-name'])} back`, async () => {
        await guest.monitor.execute('blockdev-del', { 'node-name': node['node-name'] });
      });
    }
    const { source, backingStore } = shown;
    undo.push('forget the copy', () => mirrored(target, undefined));
    await mirrored(target, {
      job: 'copy',
      source,
      format: { type: format },
      ...(backingStore && { backingStore }),
    });
    await begin(
      target,
      { id: `copy-${disk.target.dev}-${own}`, disk: disk.target.dev, type: Type.COPY, top: number },
      'blockdev-mirror',
      {
        device: own,
        target: names.at(-1),
        sync: shallow ? 'top' : 'full',
        ...(granularity === undefined ? {} : { granularity }),
        ...(bufferSize === undefined ? {} : { 'buf-size': bufferSize }),
        ...(synchronous === true ? { 'copy-mode': 'write-blocking' } : {}),
        ...speedOf(target),
      },
    );
  });
}
