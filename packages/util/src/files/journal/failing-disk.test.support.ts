import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import type { ExecutionContext } from 'ava';

/** A system call that a disk may fail. */
export type DiskCall = 'open' | 'write' | 'fsync' | 'rename' | 'unlink' | 'symlink';

/** How it fails: without having done anything, having written a part, or having done all, as a cache that couldn't be flushed. */
export interface Fault {
  readonly code: 'EIO' | 'ENOSPC';
  readonly when: 'before' | 'halfway' | 'after';
}

/** What becomes of a call: an error, less written than asked, or what ought to be. */
export type Weather = (call: DiskCall, path: string) => Fault | 'short' | undefined;

type Callback = (error: Error | null, value?: unknown) => void;
type Function_ = (...args: never[]) => unknown;

/**
 * The system calls below a folder go through `weather`, until the test ends. They are exchanged where the process calls
 * them, so tests of one file that use it must be serial.
 */
export function failingDisk(t: ExecutionContext, folder: string, weather: Weather): void {
  const originals = new Map<string, Function_>();
  const functions = fs as unknown as Record<string, Function_>;
  const isBelow = (path: unknown): path is string =>
    typeof path === 'string' && (path === folder || path.startsWith(`${folder}/`));
  const pathOf = (what: unknown): unknown => {
    try {
      return typeof what === 'number' ? fs.readlinkSync(`/proc/self/fd/${what}`) : what;
    } catch {
      return undefined;
    }
  };
  const exchange = (name: string, call: DiskCall, target: (args: unknown[]) => unknown): void => {
    const original = functions[name];
    if (original === undefined) throw new Error(`fs has no '${name}'`);
    originals.set(name, original);
    const run = (args: unknown[]): unknown => original(...(args as never[]));
    functions[name] = (...args: unknown[]): unknown => {
      const path = pathOf(target(args));
      const fault = isBelow(path) ? weather(call, path) : undefined;
      const done = args.at(-1);
      if (fault === undefined) return run(args);
      const outcome = fail(call, fault, args, path);
      if (typeof done !== 'function') {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      setImmediate(() =>
        outcome instanceof Error ? (done as Callback)(outcome) : (done as Callback)(null, outcome),
      );
      return undefined;
    };
  };
  /** Does of a call what its fault leaves of it. */
  const fail = (call: DiskCall, fault: Fault | 'short', args: unknown[], path: unknown): unknown => {
    const sync = (name: string) => originals.get(name) ?? functions[name];
    let written = 0;
    if (call === 'write') {
      const [fd, data, offset, length, position] = args as [number, Uint8Array, number, unknown, unknown];
      const left = typeof length === 'number' ? length : data.length - offset;
      const at = typeof position === 'number' ? position : null;
      const part = fault === 'short' || fault.when === 'halfway' ? Math.ceil(left / 2) : left;
      if (fault === 'short' || fault.when !== 'before')
        written = Number(sync('writeSync')?.(...([fd, data, offset, part, at] as never[])));
    } else if (call === 'fsync' && fault !== 'short' && fault.when === 'after')
      sync('fsyncSync')?.(...([args[0]] as never[]));
    if (fault === 'short') return written;
    return Object.assign(new Error(`${fault.code}: made up, ${call} '${String(path)}'`), {
      code: fault.code,
    });
  };
  for (const name of ['write', 'writeSync']) exchange(name, 'write', ([fd]) => fd);
  exchange('fsync', 'fsync', ([fd]) => fd);
  // Reading is no matter of this: only what makes a file.
  for (const name of ['open', 'openSync'])
    exchange(name, 'open', ([path, flags]) => (flags === 'wx' ? path : undefined));
  for (const name of ['rename', 'renameSync']) exchange(name, 'rename', ([, to]) => to);
  exchange('unlink', 'unlink', ([path]) => path);
  exchange('symlink', 'symlink', ([, path]) => path);
  syncBuiltinESMExports();
  t.teardown(() => {
    Object.assign(fs, Object.fromEntries(originals));
    syncBuiltinESMExports();
  });
}
