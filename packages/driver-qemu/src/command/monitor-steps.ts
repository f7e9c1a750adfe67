import { unsupportedOperation } from '../errors.js';
import type { QmpObject } from '../qmp/index.js';
import { ArgumentList } from './args.js';

/** A command of the monitor. */
export interface MonitorCommand {
  readonly command: string;
  readonly args: QmpObject;
}

/** One part of a device: what gives it to a running QEMU, and what takes it back. */
export interface MonitorStep {
  readonly add: MonitorCommand;
  readonly remove: MonitorCommand | undefined;
  /** It's gone when the part after it is. */
  readonly goesWithNext?: boolean;
}

/** Collects as commands of the monitor what else would be arguments: so a device is the same, whenever it comes. */
export class MonitorSteps extends ArgumentList {
  readonly steps: MonitorStep[] = [];

  /** @throws VirtError `OPERATION_UNSUPPORTED` for what QEMU can only be started with */
  override add(option: string, value?: string): void {
    if (option !== '-watchdog-action')
      throw unsupportedOperation(`QEMU takes ${option} at its start only: this device can't come later`);
    // Before the device can act.
    this.steps.unshift({
      add: { command: 'set-action', args: { watchdog: value } },
      remove: undefined,
    });
  }

  override json(option: string, value: QmpObject): void {
    const kind = kinds[option];
    if (kind === undefined) this.add(option);
    else
      this.steps.push({
        add: { command: kind.add, args: value },
        remove: { command: kind.remove, args: { [kind.key]: value[kind.name ?? 'id'] } },
      });
  }

  override chardev(_text: string, backend: () => QmpObject): void {
    const args = backend();
    this.steps.push({
      add: { command: 'chardev-add', args },
      remove: { command: 'chardev-remove', args: { id: args.id } },
    });
  }
}

interface PartKind {
  readonly add: string;
  readonly remove: string;
  /** The member that names the part when it's removed. */
  readonly key: string;
  /** The member that names it when it's added. */
  readonly name?: string;
}

const kinds: Readonly<Record<string, PartKind>> = {
  '-device': { add: 'device_add', remove: 'device_del', key: 'id' },
  '-object': { add: 'object-add', remove: 'object-del', key: 'id' },
  '-netdev': { add: 'netdev_add', remove: 'netdev_del', key: 'id' },
  '-blockdev': { add: 'blockdev-add', remove: 'blockdev-del', key: 'node-name', name: 'node-name' },
};
