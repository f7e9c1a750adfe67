import { readFile, writeFile } from 'node:fs/promises';
import { VirtError } from '../error/virt-error.js';
import { errnoOf } from '../files/syscalls.js';
import { ErrorCode } from '../generated/error-codes.js';

/** Reads and writes kernel parameters; drivers are given one, so that tests can give them a {@link SysctlRecorder}. */
export interface Sysctl {
  /** The parameter's text without its line end; undefined where the kernel has none of that name. */
  read(name: string): Promise<string | undefined>;
  /** Sets a parameter; false where the kernel has none of that name. */
  write(name: string, value: string): Promise<boolean>;
}

/** The kernel's own parameters. A name has slashes between its parts, as interface names hold dots: `net/ipv4/ip_forward`. */
export function systemSysctl(): Sysctl {
  return {
    async read(name) {
      try {
        return (await readFile(pathOf(name), 'utf8')).trim();
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    async write(name, value) {
      try {
        await writeFile(pathOf(name), `${value}\n`);
        return true;
      } catch (error) {
        if (errnoOf(error) === 'ENOENT') return false;
        throw error;
      }
    },
  };
}

/** Kernel parameters in memory; `written` has what was set, in order. */
export class SysctlRecorder implements Sysctl {
  readonly values: Map<string, string>;
  readonly written: [name: string, value: string][] = [];

  constructor(values: Readonly<Record<string, string>> = {}) {
    this.values = new Map(Object.entries(values));
  }

  async read(name: string): Promise<string | undefined> {
    return this.values.get(name);
  }

  async write(name: string, value: string): Promise<boolean> {
    this.values.set(name, value);
    this.written.push([name, value]);
    return true;
  }
}

function pathOf(name: string): string {
  if (!/^[\w.@:-]+(\/[\w.@:-]+)*$/.test(name) || name.split('/').includes('..'))
    throw new VirtError(ErrorCode.INVALID_ARG, `'${name}' can't be the name of a kernel parameter`);
  return `/proc/sys/${name}`;
}
