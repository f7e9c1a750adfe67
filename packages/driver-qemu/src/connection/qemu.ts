import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import {
  formatQmp,
  isQmpObject,
  parseQmp,
  type QmpObject,
  type QmpValue,
  qmpFailureOf,
} from '../qmp/index.js';
import { runningJob } from './find.js';

const hmpFlag = 1;

/** What only QEMU domains have: their monitor. */
export function qemuMethods(state: QemuState) {
  return {
    domainQemuMonitorCommand: (dom, command, flags) =>
      runningJob(state, dom, async (_object, guest) => {
        checkFlags('virDomainQemuMonitorCommand', flags, hmpFlag);
        if ((flags & hmpFlag) !== 0)
          return String(await guest.monitor.execute('human-monitor-command', { 'command-line': command }));
        const { name, args } = readCommand(command);
        try {
          return formatQmp({ return: await guest.monitor.execute(name, args) });
        } catch (error) {
          const failure = qmpFailureOf(error);
          if (failure === undefined) throw error;
          return formatQmp({ error: { class: failure.errorClass, desc: failure.message } });
        }
      }),
  } satisfies HypervisorMethods;
}

function readCommand(text: string): { name: string; args: QmpObject | undefined } {
  let value: QmpValue;
  try {
    value = parseQmp(text);
  } catch (cause) {
    throw bad('it is not JSON', cause);
  }
  if (!isQmpObject(value) || typeof value.execute !== 'string') throw bad("it has no member 'execute'");
  const args = value.arguments;
  if (args !== undefined && !isQmpObject(args)) throw bad("its member 'arguments' is not an object");
  return { name: value.execute, args };
}

function bad(why: string, cause?: unknown): VirtError {
  return qemuError(ErrorCode.INVALID_ARG, `the monitor command can't be sent: ${why}`, undefined, cause);
}
