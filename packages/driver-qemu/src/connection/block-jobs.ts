import type { Disk } from '@tsvirt/conf/domain';
import {
  DomainBlockJobAbortFlags as Abort,
  DomainBlockCommitFlags as Commit,
  DomainBlockCopyFlags as Copy,
  DOMAIN_BLOCK_COPY_BANDWIDTH,
  DOMAIN_BLOCK_COPY_BUF_SIZE,
  DOMAIN_BLOCK_COPY_GRANULARITY,
  type DomainRef,
  type HypervisorMethods,
  DomainBlockRebaseFlags as Rebase,
  validateTypedParams,
} from '@tsvirt/core';
import { deferred, ErrorCode, ErrorDomain } from '@tsvirt/util';
import { noteWritesMeanwhile } from '../blockjob/bitmaps.js';
import { blockJobOf } from '../blockjob/record.js';
import { noteEnding } from '../blockjob/settle.js';
import { startCommit, startCopy, startPull, type Target } from '../blockjob/start.js';
import { diskOf } from '../domain/blocks.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, invalidArgument, qemuError } from '../errors.js';
import { readDeviceElement } from '../prepare/device.js';
import { qmpInteger, qmpObjects } from '../qmp/index.js';
import { findRunning, runningJob } from './find.js';

const MiB = 1024n * 1024n;

/** Jobs on the images of running guests' disks. */
export function blockJobMethods(state: QemuState) {
  const onDisk = <T>(
    dom: DomainRef,
    path: string,
    bandwidth: bigint,
    inBytes: boolean,
    work: (target: Target) => Promise<T>,
  ): Promise<T> =>
    runningJob(state, dom, (object, guest) =>
      work({ state, object, guest, disk: diskOf(object, path), speed: bytes(bandwidth, inBytes) }),
    );
  return {
    domainBlockPull(dom, path, bandwidth, flags) {
      checkFlags('virDomainBlockPull', flags, Rebase.BANDWIDTH_BYTES);
      return onDisk(dom, path, bandwidth, (flags & Rebase.BANDWIDTH_BYTES) !== 0, (target) =>
        startPull(target, null),
      );
    },
    domainBlockRebase(dom, path, base, bandwidth, flags) {
      const has = (flag: number): boolean => (flags & flag) !== 0;
      checkFlags('virDomainBlockRebase', flags, 127);
      return onDisk(dom, path, bandwidth, has(Rebase.BANDWIDTH_BYTES), (target) => {
        if (!has(Rebase.COPY)) return startPull(target, base);
        if (base === null) throw invalidArgument('a copy needs a place');
        const type = has(Rebase.COPY_RAW) ? 'raw' : target.disk.driver?.type;
        const source: Disk['source'] = has(Rebase.COPY_DEV)
          ? { type: 'block', dev: base }
          : { type: 'file', file: base };
        const destination = { ...target.disk, source, driver: { ...(type && { type }) } } as Disk;
        return startCopy(target, destination, {
          shallow: has(Rebase.SHALLOW),
          reuse: has(Rebase.REUSE_EXT),
          transientJob: false,
        });
      });
    },
    domainBlockCommit(dom, path, base, top, bandwidth, flags) {
      checkFlags('virDomainBlockCommit', flags, 31);
      return onDisk(dom, path, bandwidth, (flags & Commit.BANDWIDTH_BYTES) !== 0, (target) =>
        startCommit(target, base, top, flags),
      );
    },
    domainBlockCopy(dom, path, destxml, params, flags) {
      const has = (flag: number): boolean => (flags & flag) !== 0;
      checkFlags('virDomainBlockCopy', flags, 15);
      validateTypedParams(
        params,
        {
          [DOMAIN_BLOCK_COPY_BANDWIDTH]: 'ullong',
          [DOMAIN_BLOCK_COPY_GRANULARITY]: 'uint',
          [DOMAIN_BLOCK_COPY_BUF_SIZE]: 'ullong',
        },
        { domain: ErrorDomain.QEMU },
      );
      const number = (field: string): bigint | undefined => {
        const value = params.find((param) => param.field === field)?.value;
        return value === undefined ? undefined : BigInt(value);
      };
      return onDisk(dom, path, number(DOMAIN_BLOCK_COPY_BANDWIDTH) ?? 0n, true, (target) =>
        startCopy(target, destinationOf(destxml, target.disk), {
          shallow: has(Copy.SHALLOW),
          reuse: has(Copy.REUSE_EXT),
          transientJob: has(Copy.TRANSIENT_JOB),
          synchronous: has(Copy.SYNCHRONOUS_WRITES),
          granularity: number(DOMAIN_BLOCK_COPY_GRANULARITY),
          bufferSize: number(DOMAIN_BLOCK_COPY_BUF_SIZE),
        }),
      );
    },
    async domainBlockJobAbort(dom, path, flags) {
      checkFlags('virDomainBlockJobAbort', flags, Abort.ASYNC | Abort.PIVOT);
      const ended = await runningJob(state, dom, async (object, guest) => {
        const disk = diskOf(object, path);
        const job = blockJobOf(guest, disk);
        if (job === undefined)
          throw qemuError(ErrorCode.INVALID_ARG, `no job is at work on the disk '${disk.target.dev}'`);
        const pivots = (flags & Abort.PIVOT) !== 0;
        if (pivots && disk.mirror === undefined)
          throw qemuError(
            ErrorCode.OPERATION_INVALID,
            `the job on '${disk.target.dev}' makes no copy in which the guest could go on`,
          );
        if (pivots && disk.mirror?.ready !== 'yes')
          throw qemuError(
            ErrorCode.BLOCK_COPY_ACTIVE,
            `the disk '${disk.target.dev}' isn't ready for a pivot yet`,
          );
        const end = guest.jobEnds.get(job.id) ?? deferred<string | undefined>();
        guest.jobEnds.set(job.id, end);
        await noteEnding(state, object, guest, job, pivots ? 'pivot' : 'abort');
        try {
          if (pivots) await noteWritesMeanwhile(guest, disk, job);
          await guest.monitor.execute(pivots ? 'job-complete' : 'job-cancel', { id: job.id });
        } catch (error) {
          await noteEnding(state, object, guest, job, undefined);
          throw error;
        }
        return { end: end.promise, gone: guest.emulator?.exited.then(() => 'QEMU ended') };
      });
      if ((flags & Abort.ASYNC) !== 0) return;
      const failure = await Promise.race([ended.end, ...(ended.gone === undefined ? [] : [ended.gone])]);
      if (failure !== undefined && (flags & Abort.PIVOT) !== 0)
        throw qemuError(ErrorCode.OPERATION_FAILED, `the job failed: ${failure}`);
    },
    async domainBlockJobSetSpeed(dom, path, bandwidth, flags) {
      checkFlags('virDomainBlockJobSetSpeed', flags, 1);
      const { object, guest } = findRunning(state, dom);
      const disk = diskOf(object, path);
      const job = blockJobOf(guest, disk);
      if (job === undefined)
        throw qemuError(ErrorCode.INVALID_ARG, `no job is at work on the disk '${disk.target.dev}'`);
      await guest.monitor.execute('block-job-set-speed', {
        device: job.id,
        speed: bytes(bandwidth, (flags & 1) !== 0),
      });
    },
    async domainGetBlockJobInfo(dom, path, flags) {
      checkFlags('virDomainGetBlockJobInfo', flags, 1);
      const { object, guest } = findRunning(state, dom);
      const disk = diskOf(object, path);
      const job = blockJobOf(guest, disk);
      if (job === undefined) return null;
      const found = qmpObjects(await guest.monitor.execute('query-block-jobs')).find(
        ({ device }) => device === job.id,
      );
      const { type } = job;
      // It has ended already, which is about to be seen to.
      if (found === undefined) return { type, bandwidth: 0n, cur: 1n, end: 1n };
      const speed = qmpInteger(found.speed);
      return {
        type,
        bandwidth: (flags & 1) !== 0 ? speed : speed / MiB,
        ...progress(qmpInteger(found.offset), qmpInteger(found.len), found.ready === true),
      };
    },
  } satisfies HypervisorMethods;
}

/** Who waits for the two to be equal must not take a job for done that isn't, nor wait for one that had nothing to do. */
function progress(cur: bigint, end: bigint, ready: boolean): { cur: bigint; end: bigint } {
  if (cur !== end) return { cur, end };
  if (end === 0n) return { cur: ready ? 1n : 0n, end: 1n };
  return { cur: ready ? cur : cur - 1n, end };
}

function bytes(bandwidth: bigint, inBytes: boolean): bigint {
  const speed = inBytes ? bandwidth : bandwidth * MiB;
  if (speed > 2n ** 63n - 1n) throw invalidArgument(`${bandwidth} is more than any disk can do`);
  return speed;
}

/** Where a document says that a copy goes: that of a disk, which may lack what the disk has. */
function destinationOf(xml: string, disk: Disk): Disk {
  const named = xml.includes('<target')
    ? xml
    : xml.replace(/<\/disk>\s*$/, `<target dev='${disk.target.dev}'/></disk>`);
  const { kind, devices } = readDeviceElement(named, true);
  const [destination] = devices.disks ?? [];
  if (kind !== 'disks' || destination === undefined)
    throw qemuError(ErrorCode.XML_ERROR, 'the document of a copy is a <disk>');
  const { source } = destination;
  const typed = /<driver[^>]*\btype=/.test(xml);
  return { ...destination, source, driver: typed ? destination.driver : undefined } as Disk;
}
