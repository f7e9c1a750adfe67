import type { Domain } from '@tsvirt/conf/domain';
import type { DomainSnapshot } from '@tsvirt/conf/domainsnapshot';
import { ErrorCode, randomUuid } from '@tsvirt/util';
import { nodesOf } from '../domain/disk-nodes.js';
import type { Guest } from '../domain/guest.js';
import { qemuError } from '../errors.js';
import { type QmpObject, qmpObjects } from '../qmp/index.js';
import { watchEvents } from '../saving/migration.js';
import { diskOf } from './images.js';
import { internalDisks } from './kept.js';

type Named = DomainSnapshot & { readonly name: string };

/** Takes a snapshot of a running guest, its memory included, in its images. QEMU's CPUs stand still meanwhile. */
export function saveRunning(guest: Guest, live: Domain, snapshot: Named): Promise<void> {
  return runJob(guest, 'snapshot-save', withMemory(guest, live, snapshot));
}

/** Fills a guest whose CPUs stand still with what a snapshot in its images has. */
export function loadRunning(guest: Guest, live: Domain, snapshot: Named): Promise<void> {
  return runJob(guest, 'snapshot-load', withMemory(guest, live, snapshot));
}

/** Removes a snapshot from the images of a running guest. */
export function deleteRunning(guest: Guest, live: Domain, snapshot: Named): Promise<void> {
  return runJob(guest, 'snapshot-delete', { tag: snapshot.name, devices: topNodes(guest, live, snapshot) });
}

function withMemory(guest: Guest, live: Domain, snapshot: Named): QmpObject {
  const devices = topNodes(guest, live, snapshot);
  return { tag: snapshot.name, vmstate: devices[0], devices };
}

const topNodes = (guest: Guest, live: Domain, snapshot: Named): string[] =>
  internalDisks(snapshot).map((each) => nodesOf(guest, diskOf(live, each)).top);

/** Runs a job of QEMU's block layer to its end. @throws VirtError `OPERATION_FAILED` with QEMU's words */
async function runJob(guest: Guest, command: string, args: QmpObject): Promise<void> {
  const id = `${command}-${randomUuid()}`;
  const watch = watchEvents(guest, ({ name, data }) =>
    name === 'JOB_STATUS_CHANGE' && data.id === id && data.status === 'concluded' ? true : undefined,
  );
  try {
    await guest.monitor.execute(command, { 'job-id': id, ...args });
    await watch.ended;
  } finally {
    watch.stop();
  }
  const job = qmpObjects(await guest.monitor.execute('query-jobs')).find((each) => each.id === id);
  await guest.monitor.execute('job-dismiss', { id });
  if (job?.error !== undefined)
    throw qemuError(ErrorCode.OPERATION_FAILED, `the snapshot '${args.tag}' failed: ${String(job.error)}`);
}
