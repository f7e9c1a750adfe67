import { basename, dirname, join } from 'node:path';
import { errnoOf } from '@tsvirt/util';

/** A driver package that can't be used, and what would fix it. */
export interface DriverProblem {
  readonly packageName: string;
  readonly directory: string;
  /** The driver's name; undefined where its manifest couldn't be read. */
  readonly name: string | undefined;
  readonly schemes: readonly string[];
  readonly reason: string;
  readonly hint: string;
}

/** True where a file or folder couldn't be read because there is none. */
export function isAbsent(error: unknown): boolean {
  const code = errnoOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** A file of a package, or (without `file`) its folder, that is there and can't be read. */
export function unreadable(directory: string, file: string | undefined, error: unknown): DriverProblem {
  const path = file === undefined ? directory : join(directory, file);
  const message = error instanceof Error ? error.message : String(error);
  const reason = errnoOf(error) === undefined ? message : (message.split(', ')[0] ?? message);
  const packageName = packageNameAt(directory);
  return {
    packageName,
    directory,
    name: undefined,
    schemes: [],
    reason: `its ${file ?? 'folder'} can't be read: ${reason}`,
    hint: isDenied(error)
      ? `Let this user read ${path}.`
      : `Correct ${path}, or reinstall the package: npm install ${packageName}`,
  };
}

/** A folder that drivers were to be looked for in, and can't be. */
export function noFolder(path: string, error: unknown): DriverProblem {
  const problem = unreadable(path, undefined, error);
  return isDenied(error)
    ? problem
    : { ...problem, packageName: path, hint: `Correct the path of that folder (TSVIRT_DRIVER_PATH).` };
}

/** A package's name as its folder has it; it may lack the scope outside of node_modules. */
function packageNameAt(directory: string): string {
  const name = basename(directory);
  const scope = basename(dirname(directory));
  return scope.startsWith('@') ? `${scope}/${name}` : name;
}

function isDenied(error: unknown): boolean {
  const code = errnoOf(error);
  return code === 'EACCES' || code === 'EPERM';
}
