import { ErrorCode } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import { qemuError } from '../errors.js';
import { isQmpObject, type QmpEvent, type QmpObject } from '../qmp/index.js';
import type { MemoryWay } from './programs.js';

/** The most that QEMU takes as a limit, in bytes per second: none, where the memory goes to a file. */
const unlimited = 9_223_372_036_853_727_232n;

/** A migration that came to an end. */
export type MigrationEnd = 'completed' | 'failed' | 'cancelled';

/**
 * Refuses a guest that can't be migrated, by what QEMU says of it.
 * @throws VirtError `OPERATION_UNSUPPORTED`
 */
export async function refuseBlocked(guest: Guest, name: string | undefined): Promise<void> {
  const state = await guest.monitor.execute('query-migrate');
  const reasons = isQmpObject(state) ? state['blocked-reasons'] : undefined;
  if (!Array.isArray(reasons) || reasons.length === 0) return;
  throw qemuError(
    ErrorCode.OPERATION_UNSUPPORTED,
    `the state of '${name}' can't be taken: ${reasons.map(String).join('; ')}`,
  );
}

/**
 * Writes the guest's state to where `way` leads. Its CPUs stand still afterwards.
 * @returns what QEMU says of it at the end
 * @throws VirtError `OPERATION_FAILED` with QEMU's words, `OPERATION_ABORTED` if it was cancelled
 */
export async function migrateOut(guest: Guest, way: MemoryWay): Promise<QmpObject> {
  const { monitor } = guest;
  const watch = watchMigration(guest);
  try {
    await monitor.sendDescriptor('migrate', way.descriptor);
    way.release();
    await monitor.batch(() =>
      Promise.all([
        tellOfMigration(guest),
        monitor.execute('migrate-set-parameters', { 'max-bandwidth': unlimited }),
        monitor.execute('migrate', { uri: 'fd:migrate' }),
      ]),
    );
    const end = await watch.ended;
    const answer = await monitor.execute('query-migrate');
    const state = isQmpObject(answer) ? answer : {};
    if (end === 'completed') return state;
    if (end === 'cancelled') throw cancelled();
    const why = state['error-desc'];
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `the guest's state could not be written: ${typeof why === 'string' ? why : 'QEMU does not say why'}`,
    );
  } finally {
    watch.stop();
  }
}

/**
 * Fills a guest that waits for its state from where `way` leads.
 * @throws VirtError `OPERATION_FAILED` if QEMU can't use it, or ends over it
 */
export async function migrateIn(guest: Guest, way: MemoryWay): Promise<void> {
  const { monitor } = guest;
  const watch = watchMigration(guest);
  try {
    await monitor.sendDescriptor('incoming', way.descriptor);
    way.release();
    await monitor.batch(() =>
      Promise.all([tellOfMigration(guest), monitor.execute('migrate-incoming', { uri: 'fd:incoming' })]),
    );
    if ((await watch.ended) === 'completed') return;
    // It ends over it; then all that it says of it is in its log.
    await guest.emulator?.exited;
    throw qemuError(ErrorCode.OPERATION_FAILED, 'QEMU can not use the state of the guest');
  } finally {
    watch.stop();
  }
}

/** Ends a migration that may be under way, and waits until it has ended. */
export async function cancelMigration(guest: Guest): Promise<void> {
  const watch = watchMigration(guest);
  try {
    await guest.monitor.batch(() =>
      Promise.all([tellOfMigration(guest), guest.monitor.execute('migrate_cancel')]),
    );
    const state = await guest.monitor.execute('query-migrate');
    const status = isQmpObject(state) ? state.status : undefined;
    if (status === undefined || status === 'none' || endOf(status) !== undefined) return;
    await watch.ended;
  } finally {
    watch.stop();
  }
}

/** The error of a job that was called off. */
export function cancelled(): Error {
  return qemuError(ErrorCode.OPERATION_ABORTED, 'the job was called off');
}

function tellOfMigration({ monitor }: Guest): Promise<unknown> {
  return monitor.execute('migrate-set-capabilities', {
    capabilities: [{ capability: 'events', state: true }],
  });
}

/** Watches for the end of the migration that begins now. */
function watchMigration(guest: Guest): { readonly ended: Promise<MigrationEnd>; stop(): void } {
  return watchEvents(guest, ({ name, data }) => (name === 'MIGRATION' ? endOf(data.status) : undefined));
}

/** Watches a guest's events for the one of which `wanted` gives something; fails when the process ends before it. */
export function watchEvents<T>(
  guest: Guest,
  wanted: (event: QmpEvent) => T | undefined,
): { readonly ended: Promise<T>; stop(): void } {
  let stop = (): void => undefined;
  const ended = new Promise<T>((resolve, reject) => {
    const look = (event: QmpEvent): void => {
      const found = wanted(event);
      if (found !== undefined) resolve(found);
    };
    guest.watchers.add(look);
    stop = () => void guest.watchers.delete(look);
    const gone = () => reject(qemuError(ErrorCode.OPERATION_FAILED, 'QEMU ended before it was done'));
    guest.emulator?.exited.then(gone, gone);
  });
  // Who waits for it may not have come that far.
  ended.catch(() => undefined);
  return { ended, stop };
}

function endOf(status: unknown): MigrationEnd | undefined {
  return status === 'completed' || status === 'failed' || status === 'cancelled' ? status : undefined;
}
