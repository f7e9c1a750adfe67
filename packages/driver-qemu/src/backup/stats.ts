import {
  DomainJobOperation,
  type DomainJobStats,
  DomainJobType,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import type { Guest } from '../domain/guest.js';
import { type QmpObject, qmpInteger, qmpObjects } from '../qmp/index.js';
import type { BackupRecord } from './record.js';

/** How a backup has ended. */
interface BackupEnd {
  readonly success: boolean;
  readonly error: string | undefined;
}

/** How far the backup of a guest is. */
export async function backupStats(guest: Guest, backup: BackupRecord): Promise<DomainJobStats> {
  const ids = new Set(guest.record.blockJobs.map(({ id }) => id));
  const jobs = qmpObjects(await guest.monitor.execute('query-jobs')).filter(({ id }) => ids.has(String(id)));
  return {
    type: DomainJobType.UNBOUNDED,
    params: backupParams(
      backup,
      jobs.filter(({ type }) => type === 'backup'),
    ),
  };
}

/** The figures of a backup as virDomainGetJobStats gives them. @param jobs those that go on, as QEMU tells of them */
export function backupParams(
  { document, began, total, processed }: BackupRecord,
  jobs: readonly QmpObject[],
  end?: BackupEnd,
): TypedParam[] {
  const sum = (done: number, field: string): bigint =>
    jobs.reduce((all, job) => all + qmpInteger(job[field]), BigInt(done));
  const all = sum(total, 'total-progress');
  const done = sum(processed, 'current-progress');
  const number = (field: string, value: bigint) => makeParam(field, 'ullong', value);
  const figures =
    document.mode === 'pull'
      ? [number('disk_temp_used', done), number('disk_temp_total', all)]
      : [number('disk_total', all), number('disk_processed', done), number('disk_remaining', all - done)];
  return [
    makeParam('operation', 'int', DomainJobOperation.BACKUP),
    number('time_elapsed', BigInt(Math.max(0, Date.now() - began))),
    ...figures,
    ...(end === undefined ? [] : [makeParam('success', 'boolean', end.success)]),
    ...(end?.error === undefined ? [] : [makeParam('errmsg', 'string', end.error)]),
  ];
}
