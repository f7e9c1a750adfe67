import type { DomainRef, HypervisorMethods } from '@tsvirt/core';
import { ErrorCode, formatJson, parseJson, type VirtError } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { isQmpObject, type QmpClient, type QmpObject, type QmpValue, qmpFailureOf } from '../qmp/index.js';
import { runningJob } from './find.js';

const hmpFlag = 1;

/** What only QEMU domains have: their monitor. */
export function qemuMethods(state: QemuState) {
  const command = (
    dom: DomainRef,
    text: string,
    flags: number,
    execute: (monitor: QmpClient, name: string, args: QmpObject | undefined) => Promise<QmpValue>,
  ): Promise<string> =>
    runningJob(state, dom, async (_object, { monitor }) => {
      if ((flags & hmpFlag) !== 0)
        return String(await execute(monitor, 'human-monitor-command', { 'command-line': text }));
      const { name, args } = readCommand(text);
      try {
        return formatJson({ return: await execute(monitor, name, args) });
      } catch (error) {
        const failure = qmpFailureOf(error);
        if (failure === undefined) throw error;
        return formatJson({ error: { class: failure.errorClass, desc: failure.message } });
      }
    });
  return {
    domainQemuMonitorCommand: async (dom, text, flags) => {
      checkFlags('virDomainQemuMonitorCommand', flags, hmpFlag);
      return command(dom, text, flags, (monitor, name, args) => monitor.execute(name, args));
    },
    domainQemuMonitorCommandWithFiles: async (dom, text, files, flags) => {
      checkFlags('virDomainQemuMonitorCommandWithFiles', flags, hmpFlag);
      const [file, ...more] = files;
      if (more.length > 0)
        throw qemuError(
          ErrorCode.INVALID_ARG,
          `a monitor command takes one file descriptor at most, not ${files.length}`,
        );
      const result = await command(dom, text, flags, (monitor, name, args) =>
        file === undefined ? monitor.execute(name, args) : monitor.executeWithDescriptor(name, args, file),
      );
      return { result, files: [] };
    },
  } satisfies HypervisorMethods;
}

function readCommand(text: string): { name: string; args: QmpObject | undefined } {
  let value: QmpValue;
  try {
    value = parseJson(text);
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
