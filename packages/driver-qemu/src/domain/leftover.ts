import { readdir, readFile } from 'node:fs/promises';
import { ErrorCode, exists, isAnswered } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { withSocketPath } from '../process/unix-path.js';

/**
 * Refuses to start a guest whose process of an earlier run is still there though its status was lost: a second one would
 * write to the same disks.
 * @throws VirtError `OPERATION_FAILED`
 */
export async function refuseSecondRun(monitorPath: string, name: string, uuid: string): Promise<void> {
  if (!(await answers(monitorPath))) return;
  const pid = await processOf(uuid);
  throw qemuError(
    ErrorCode.OPERATION_FAILED,
    `a QEMU of an earlier run of '${name}' is still there${pid === undefined ? '' : `, as process ${pid}`}`,
    `its status was lost: shut it down from inside, or end the process; it answers on ${monitorPath}`,
  );
}

async function answers(path: string): Promise<boolean> {
  // A long path is reached by way of its directory, which is there only if something was.
  if (!(await exists(path))) return false;
  return withSocketPath(path, isAnswered);
}

/** The process that was started for this guest, by its command line. */
async function processOf(uuid: string): Promise<number | undefined> {
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const words = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (words.includes(`\0-uuid\0${uuid}\0`)) return Number(pid);
  }
  return undefined;
}
