import { ErrorCode } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import { invalidOperation, qemuError } from '../errors.js';
import { isQmpObject, type QmpObject } from '../qmp/index.js';
import { cancelled } from './migration.js';

/** How a job that takes a guest's state gets on. */
export class StateJob {
  /** One of `DomainJobOperation`. */
  readonly operation: number;
  readonly #guest: Guest;
  readonly #began = performance.now();
  /** The command that tells how far it is. */
  readonly #question: 'query-migrate' | 'query-dump';
  #calledOff = false;

  constructor(guest: Guest, operation: number, memoryOnly = false) {
    this.#guest = guest;
    this.operation = operation;
    this.#question = memoryOnly ? 'query-dump' : 'query-migrate';
  }

  /** Milliseconds since it began. */
  get elapsed(): number {
    return Math.round(performance.now() - this.#began);
  }

  /** What QEMU says of it now. */
  async state(): Promise<QmpObject> {
    const state = await this.#guest.monitor.execute(this.#question);
    return isQmpObject(state) ? state : {};
  }

  /** Calls it off: whoever does it finds that out. @throws VirtError `OPERATION_INVALID` for what can't be */
  async callOff(): Promise<void> {
    if (this.#question === 'query-dump')
      throw invalidOperation('a dump of the memory alone can not be called off');
    this.#calledOff = true;
    await this.#guest.monitor.execute('migrate_cancel');
  }

  /** @throws VirtError `OPERATION_ABORTED` if it was called off */
  refuseCalledOff(): void {
    if (this.#calledOff) throw cancelled();
  }
}

/** The job of a guest. @throws VirtError `OPERATION_INVALID` if it has none */
export function jobOf(guest: Guest): StateJob {
  if (guest.job === undefined)
    throw qemuError(ErrorCode.OPERATION_INVALID, 'no job is under way on the domain');
  return guest.job;
}
