import { join } from 'node:path';
import { NodeSuspendTarget } from '@tsvirt/core';
import { type CommandRunner, ErrorCode, type Logger, readTextIfExists } from '@tsvirt/util';
import { invalidArgument, invalidOperation, qemuError } from '../errors.js';

/** A way in which a host can sleep, by the name it has in the capabilities, and the program that begins it. */
interface Sleep {
  readonly target: number;
  readonly name: string;
  readonly verb: string;
  readonly title: string;
  /** The kernel's words for what it takes. */
  readonly needs: readonly string[];
}

const sleeps: readonly Sleep[] = [
  {
    target: NodeSuspendTarget.MEM,
    name: 'suspend_mem',
    verb: 'suspend',
    title: 'sleep in memory',
    needs: ['mem'],
  },
  {
    target: NodeSuspendTarget.DISK,
    name: 'suspend_disk',
    verb: 'hibernate',
    title: 'sleep on disk',
    needs: ['disk'],
  },
  {
    target: NodeSuspendTarget.HYBRID,
    name: 'suspend_hybrid',
    verb: 'hybrid-sleep',
    title: 'sleep in memory and on disk',
    needs: ['mem', 'disk'],
  },
];

/** How this host can sleep, as the capabilities name it. @param root what stands for `/` */
export async function waysToSleep(root = '/'): Promise<string[]> {
  const known = ((await readTextIfExists(join(root, 'sys/power/state'))) ?? '').trim().split(/\s+/);
  return sleeps.filter(({ needs }) => needs.every((word) => known.includes(word))).map(({ name }) => name);
}

/** Seconds for which a host sleeps at least; it takes some until it does. */
const shortest = 60n;
/** Milliseconds after the answer; the client is to get it. */
const delay = 10_000;

/** What {@link HostSleep} touches the host with. */
export interface SleepServices {
  readonly runner: CommandRunner;
  readonly logger: Logger;
  /** What stands for `/`. */
  readonly root?: string;
  /** Calls back after some milliseconds; nobody waits for that. */
  readonly later?: (work: () => void, milliseconds: number) => void;
}

/** virNodeSuspendForDuration: lets this host sleep, and wakes it by its clock. */
export class HostSleep {
  readonly #services: SleepServices;
  #isComing = false;

  constructor(services: SleepServices) {
    this.#services = services;
  }

  /**
   * Sets the clock that ends it; the host sleeps some seconds after the answer.
   * @param target one of `NodeSuspendTarget`
   * @param duration seconds
   * @throws VirtError `INVALID_ARG` for less than a minute, `ARGUMENT_UNSUPPORTED` for a sleep that this host hasn't,
   *   `OPERATION_INVALID` while one is coming
   */
  async begin(target: number, duration: bigint): Promise<void> {
    const { runner, logger, root, later = laterUnlessEnded } = this.#services;
    const sleep = sleeps.find((each) => each.target === target);
    if (sleep === undefined) throw invalidArgument(`there is no kind ${target} of a host's sleep`);
    if (duration < shortest) throw invalidArgument(`a host sleeps for ${shortest} seconds at least`);
    if (!(await waysToSleep(root)).includes(sleep.name))
      throw qemuError(ErrorCode.ARGUMENT_UNSUPPORTED, `argument unsupported: this host can't ${sleep.title}`);
    if (this.#isComing) throw invalidOperation('the host is about to sleep already');
    this.#isComing = true;
    try {
      await runner.run(['rtcwake', '-m', 'no', '-s', String(duration)]);
    } catch (error) {
      this.#isComing = false;
      throw error;
    }
    later(() => {
      void runner
        .run(['systemctl', sleep.verb], { timeout: Number.POSITIVE_INFINITY })
        .catch((error: unknown) => logger.error(`the host could not ${sleep.title}`, { error }))
        .finally(() => {
          this.#isComing = false;
        });
    }, delay);
  }
}

function laterUnlessEnded(work: () => void, milliseconds: number): void {
  setTimeout(work, milliseconds).unref();
}
