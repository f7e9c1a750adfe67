import type { Disk } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import { qemuError } from '../errors.js';

/** A job on the images of a disk, as it's kept in the status file. Where it copies to is the disk's `<mirror>`. */
export interface BlockJob {
  /** QEMU's name for it. */
  readonly id: string;
  /** Target of its disk. */
  readonly disk: string;
  /** One of `DomainBlockJobType`. */
  readonly type: number;
  /** Number of the image that is to be below (pull) or that takes what is above it (commit); undefined for none. */
  readonly base?: number | undefined;
  /** Number of the topmost image that a commit takes away. */
  readonly top?: number | undefined;
  /** The images that a commit takes away are removed. */
  readonly removes?: boolean | undefined;
  /** How it ends once it's told to. */
  readonly ending?: 'pivot' | 'abort' | undefined;
}

/** The job on a disk. */
export function blockJobOf({ record }: Guest, { target }: Disk): BlockJob | undefined {
  return record.blockJobs.find(({ disk }) => disk === target.dev);
}

/** @throws VirtError `BLOCK_COPY_ACTIVE` while a job is at work on the disk's images */
export function refuseBusy(guest: Guest, disk: Disk): void {
  if (blockJobOf(guest, disk) === undefined) return;
  throw qemuError(
    ErrorCode.BLOCK_COPY_ACTIVE,
    `a job is at work on the images of the disk '${disk.target.dev}'`,
    `wait for it, or end it: blockjob DOMAIN ${disk.target.dev} --abort`,
  );
}

/** The guest's jobs with this one in the place of one of the same name, or beside the others. */
export const withJob = (jobs: readonly BlockJob[], job: BlockJob): BlockJob[] => [
  ...jobs.filter(({ id }) => id !== job.id),
  job,
];
