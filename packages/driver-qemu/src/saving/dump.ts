import {
  DomainCoreDumpFlags,
  DomainJobOperation,
  DomainPausedReason,
  DomainRunningReason,
  DomainState,
} from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import type { Guest, GuestObject } from '../domain/guest.js';
import { pause } from '../domain/running.js';
import { endGuest, endings } from '../domain/stop.js';
import type { QemuState } from '../driver-state.js';
import { invalidArgument, qemuError } from '../errors.js';
import { isQmpObject, type QmpObject } from '../qmp/index.js';
import { migrateOut, refuseBlocked, watchEvents } from './migration.js';
import { type MemoryWay, through, wayInto } from './programs.js';
import { runOn, takeState } from './taking.js';

/** QEMU's names of the formats of a memory dump, by `DomainCoreDumpFormat`. */
const formats: readonly string[] = ['elf', 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp'];

/**
 * Writes what a guest has in its memory to a file, or with it all of its state. The caller holds the job.
 * @param format one of `DomainCoreDumpFormat`
 * @param flags bits of `DomainCoreDumpFlags`
 * @throws VirtError `INVALID_ARG` for a format that this QEMU doesn't know, `OPERATION_UNSUPPORTED` for one that only the memory
 *   alone can have; else as saving does
 */
export async function dumpGuest(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  path: string,
  format: number,
  flags: number,
): Promise<void> {
  const has = (flag: number) => (flags & flag) !== 0;
  const memoryOnly = has(DomainCoreDumpFlags.MEMORY_ONLY);
  const name = formats[format];
  if (name === undefined) throw invalidArgument(`there is no dump format ${format}`);
  if (memoryOnly) await refuseFormat(guest, name);
  else {
    if (format !== 0)
      throw qemuError(
        ErrorCode.OPERATION_UNSUPPORTED,
        `only the memory alone can be dumped in the format '${name}'`,
        'ask for the memory only',
      );
    await refuseBlocked(guest, object.name);
  }
  const wasRunning = guest.record.state === DomainState.RUNNING;
  await takeState(state, object, guest, {
    operation: DomainJobOperation.DUMP,
    path,
    memoryOnly,
    backReason: DomainRunningReason.UNPAUSED,
    async write(file, job) {
      if (wasRunning && !has(DomainCoreDumpFlags.LIVE)) await pause(guest, DomainPausedReason.DUMP);
      job.refuseCalledOff();
      // A live one is stopped by QEMU itself, at the end.
      guest.pauseReason = DomainPausedReason.DUMP;
      try {
        const way = await wayInto(
          state.runner,
          file.handle,
          file.writtenAs,
          { format: 'raw', direct: has(DomainCoreDumpFlags.BYPASS_CACHE), log: guest.record.logPath },
          0,
        );
        const last = await through(way, memoryOnly ? dumpMemory(guest, way, name) : migrateOut(guest, way));
        return memoryOnly ? undefined : last;
      } finally {
        guest.pauseReason = undefined;
      }
    },
    async after() {
      if (has(DomainCoreDumpFlags.CRASH)) {
        await endGuest(state, object, guest, endings.crashed);
        return;
      }
      try {
        if (has(DomainCoreDumpFlags.RESET)) await guest.monitor.execute('system_reset');
      } finally {
        await runOn(state, object, guest, wasRunning, DomainRunningReason.UNPAUSED);
      }
    },
  });
}

async function refuseFormat(guest: Guest, name: string): Promise<void> {
  const answer = await guest.monitor.execute('query-dump-guest-memory-capability');
  const known = isQmpObject(answer) ? answer.formats : undefined;
  if (!Array.isArray(known) || known.includes(name)) return;
  throw name === 'win-dmp'
    ? qemuError(ErrorCode.OPERATION_FAILED, `this guest can't be dumped in the format '${name}'`)
    : invalidArgument(`this QEMU can't dump in the format '${name}'`);
}

async function dumpMemory(guest: Guest, way: MemoryWay, format: string): Promise<QmpObject> {
  const { monitor } = guest;
  const watch = watchEvents(guest, ({ name, data }) => (name === 'DUMP_COMPLETED' ? data : undefined));
  try {
    await monitor.sendDescriptor('dump', way.descriptor);
    way.release();
    await monitor.execute('dump-guest-memory', {
      paging: false,
      protocol: 'fd:dump',
      detach: true,
      ...(format === 'elf' ? {} : { format }),
    });
    const { error, result } = await watch.ended;
    if (error !== undefined)
      throw qemuError(ErrorCode.OPERATION_FAILED, `the memory could not be dumped: ${String(error)}`);
    return isQmpObject(result) ? result : {};
  } finally {
    watch.stop();
  }
}
