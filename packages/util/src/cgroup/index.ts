import { mkdir, readdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { delay } from '../async/abort.js';
import { VirtError } from '../error/virt-error.js';
import { readTextIfExists } from '../files/read.js';
import { errnoOf } from '../files/syscalls.js';
import { ErrorCode } from '../generated/error-codes.js';

/** What limits processes, by its name in the unified hierarchy; `io` is `blkio` in one of its own. */
export type CgroupController = 'cpu' | 'memory' | 'io';

/** Where a controller's groups are. */
interface Hierarchy {
  readonly mount: string;
  readonly unified: boolean;
}

/** The controllers that this host has, each in the unified hierarchy (cgroup v2) or in one of its own (v1). */
export class CgroupHost {
  readonly #found: ReadonlyMap<CgroupController, Hierarchy>;

  private constructor(found: ReadonlyMap<CgroupController, Hierarchy>) {
    this.#found = found;
  }

  /** Looks at what is mounted. @param mountinfo the file that says so; another for tests */
  static async find(mountinfo = '/proc/self/mountinfo'): Promise<CgroupHost> {
    const found = new Map<CgroupController, Hierarchy>();
    for (const line of (await readFile(mountinfo, 'utf8')).split('\n')) {
      const [before = '', after = ''] = line.split(' - ');
      const [type, , options = ''] = after.split(' ');
      const mount = withoutEscapes(before.split(' ')[4] ?? '');
      if (type === 'cgroup2') {
        const has = await readFile(join(mount, 'cgroup.controllers'), 'utf8').catch(() => '');
        for (const name of has.trim().split(' '))
          if (isController(name) && !found.has(name)) found.set(name, { mount, unified: true });
      } else if (type === 'cgroup')
        for (const option of options.split(',')) {
          const name = option === 'blkio' ? 'io' : option;
          if (isController(name)) found.set(name, { mount, unified: false });
        }
    }
    return new CgroupHost(found);
  }

  /** Whether a controller is in the unified hierarchy; undefined where the host doesn't have it. */
  unified(controller: CgroupController): boolean | undefined {
    return this.#found.get(controller)?.unified;
  }

  /** A group by its path below the mount points; it need not be there. */
  group(path: string): Cgroup {
    return new Cgroup(this.#found, path);
  }
}

/** A group of processes that can be limited, in each hierarchy where it was made. */
export class Cgroup {
  readonly #found: ReadonlyMap<CgroupController, Hierarchy>;
  readonly path: string;

  constructor(found: ReadonlyMap<CgroupController, Hierarchy>, path: string) {
    this.#found = found;
    this.path = path;
  }

  /**
   * Makes the group, with all above it, where it isn't there.
   * @throws VirtError `CONFIG_UNSUPPORTED` if the host doesn't have the controller or doesn't let it be used
   */
  async make(controller: CgroupController): Promise<void> {
    const { mount, unified } = this.#hierarchy(controller);
    try {
      const folders = ['', ...this.path.split('/').filter((name) => name !== '')];
      let folder = mount;
      for (const [at, name] of folders.entries()) {
        folder = join(folder, name);
        if (at > 0) await makeFolder(folder);
        if (unified && at < folders.length - 1) await enable(folder, controller);
      }
    } catch (error) {
      throw unusable(controller, error);
    }
  }

  /** Takes a process in, with all its threads. */
  async takeIn(controller: CgroupController, pid: number): Promise<void> {
    await this.write(controller, 'cgroup.procs', String(pid));
  }

  /**
   * Takes some threads of the group's processes into a group below it, which only divides CPU time.
   * Threads that have ended are passed over.
   */
  async takeInThreads(name: string, threads: readonly number[]): Promise<void> {
    const { unified } = this.#hierarchy('cpu');
    const child = this.child(name);
    for (const thread of threads)
      try {
        await child.write('cpu', unified ? 'cgroup.threads' : 'tasks', String(thread));
      } catch (error) {
        if (errnoOf(causeOf(error)) !== 'ESRCH') throw error;
      }
  }

  /** Makes a group below this one for threads of its processes. */
  async makeForThreads(name: string): Promise<void> {
    const { mount, unified } = this.#hierarchy('cpu');
    const folder = join(mount, this.path, name);
    try {
      await makeFolder(folder);
      if (!unified) return;
      // One that is there may have been left halfway.
      const type = join(folder, 'cgroup.type');
      if ((await readTextIfExists(type))?.trim() !== 'threaded') await writeFile(type, 'threaded');
      await enable(join(mount, this.path), 'cpu');
    } catch (error) {
      throw unusable('cpu', error);
    }
  }

  /** A group below this one. */
  child(name: string): Cgroup {
    return new Cgroup(this.#found, join(this.path, name));
  }

  /** Sets one of its values. @throws VirtError `SYSTEM_ERROR` with what the kernel said */
  async write(controller: CgroupController, file: string, value: string): Promise<void> {
    const path = join(this.#hierarchy(controller).mount, this.path, file);
    try {
      await writeFile(path, value, { flag: 'r+' });
    } catch (error) {
      throw new VirtError(ErrorCode.SYSTEM_ERROR, `'${value}' can't be written to ${path}`, { cause: error });
    }
  }

  /** One of its values; undefined where there is none of the name. */
  async read(controller: CgroupController, file: string): Promise<string | undefined> {
    const hierarchy = this.#found.get(controller);
    if (hierarchy === undefined) return undefined;
    return (await readTextIfExists(join(hierarchy.mount, this.path, file)))?.trim();
  }

  /** Removes the group and those below it; its processes must have ended. What isn't there is removed already. */
  async remove(): Promise<void> {
    const mounts = new Set([...this.#found.values()].map(({ mount }) => mount));
    await Promise.all([...mounts].map((mount) => removeTree(join(mount, this.path))));
  }

  #hierarchy(controller: CgroupController): Hierarchy {
    const found = this.#found.get(controller);
    if (found === undefined) throw unusable(controller, undefined);
    return found;
  }
}

function isController(name: string): name is CgroupController {
  return name === 'cpu' || name === 'memory' || name === 'io';
}

/** /proc writes spaces and the like as `\040`. */
function withoutEscapes(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

/** Makes one folder, whose rights the kernel chooses, where it isn't there; what is above it must be. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error;
  }
}

/** Lets the groups below one have a controller. */
async function enable(folder: string, controller: CgroupController): Promise<void> {
  const file = join(folder, 'cgroup.subtree_control');
  const enabled = (await readFile(file, 'utf8')).trim().split(' ');
  if (!enabled.includes(controller)) await writeFile(file, `+${controller}`);
}

/** How often the kernel is asked again while a process of a group is on its way out. */
const patience = 50;

async function removeTree(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (errnoOf(error) === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) if (entry.isDirectory()) await removeTree(join(folder, entry.name));
  for (let tries = patience; ; tries--)
    try {
      return await rmdir(folder);
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return;
      if (!['EBUSY', 'ENOTEMPTY'].includes(errnoOf(error) ?? '') || tries === 0)
        throw new VirtError(ErrorCode.SYSTEM_ERROR, `the group ${folder} can't be removed`, { cause: error });
      await delay(20);
    }
}

function causeOf(error: unknown): unknown {
  return error instanceof Error ? error.cause : undefined;
}

function unusable(controller: CgroupController, cause: unknown): VirtError {
  const message = `the host's cgroups don't limit '${controller}' for this process`;
  return new VirtError(
    ErrorCode.CONFIG_UNSUPPORTED,
    message,
    cause === undefined ? { hint: 'mount the controller below /sys/fs/cgroup' } : { cause },
  );
}
