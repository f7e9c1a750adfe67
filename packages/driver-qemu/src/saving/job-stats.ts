import {
  type DomainJobInfo,
  type DomainJobStats,
  DomainJobType,
  makeParam,
  type TypedParam,
} from '@tsvirt/core';
import { isQmpObject, type QmpObject, type QmpValue, qmpInteger } from '../qmp/index.js';

/** What is known of a job: its parameters by name. */
export interface JobFigures {
  readonly operation: number;
  readonly elapsed: number;
  /** The answer of `query-migrate` or `query-dump`. */
  readonly state: QmpObject;
}

/** No job. */
export const noJob: DomainJobStats = { type: DomainJobType.NONE, params: [] };

/** The figures of a job as virDomainGetJobStats gives them. */
export function jobParams({ operation, elapsed, state }: JobFigures): TypedParam[] {
  const params = [makeParam('operation', 'int', operation)];
  const add = (field: string, value: QmpValue | undefined) => {
    if (value !== undefined) params.push(makeParam(field, 'ullong', qmpInteger(value)));
  };
  add('time_elapsed', elapsed);
  add('downtime', state.downtime);
  add('setup_time', state['setup-time']);
  const { ram } = state;
  if (isQmpObject(ram)) addMemory(add, ram);
  else if (state.total !== undefined) {
    // A dump of the memory alone.
    add('memory_total', state.total);
    add('memory_processed', state.completed);
    add('memory_remaining', qmpInteger(state.total) - qmpInteger(state.completed));
  }
  return params;
}

function addMemory(add: (field: string, value: QmpValue | undefined) => void, ram: QmpObject): void {
  for (const kind of ['data', 'memory']) {
    add(`${kind}_total`, ram.total);
    add(`${kind}_processed`, ram.transferred);
    add(`${kind}_remaining`, ram.remaining);
  }
  const speed = Math.floor((Number(ram.mbps ?? 0) * 1_000_000) / 8);
  if (speed > 0) add('memory_bps', speed);
  add('memory_constant', ram.duplicate);
  add('memory_normal', ram.normal);
  add('memory_normal_bytes', ram['normal-bytes']);
  add('memory_dirty_rate', ram['dirty-pages-rate']);
  add('memory_iteration', ram['dirty-sync-count']);
  add('memory_postcopy_requests', ram['postcopy-requests']);
  add('memory_page_size', ram['page-size']);
}

/** The same as virDomainGetJobInfo gives it. */
export function jobInfo({ type, params }: DomainJobStats): DomainJobInfo {
  const of = (field: string): bigint => {
    const value = params.find((each) => each.field === field)?.value;
    return typeof value === 'bigint' ? value : 0n;
  };
  return {
    type,
    timeElapsed: of('time_elapsed'),
    timeRemaining: 0n,
    dataTotal: of('data_total') || of('memory_total'),
    dataProcessed: of('data_processed') || of('memory_processed'),
    dataRemaining: of('data_remaining') || of('memory_remaining'),
    memTotal: of('memory_total'),
    memProcessed: of('memory_processed'),
    memRemaining: of('memory_remaining'),
    fileTotal: of('disk_total'),
    fileProcessed: of('disk_processed'),
    fileRemaining: of('disk_remaining'),
  };
}
