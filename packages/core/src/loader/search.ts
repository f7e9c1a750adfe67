import { readdir, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DriverProblem, isAbsent, noFolder, unreadable } from './problem.js';

/** Where driver packages are looked for. */
export interface SearchOptions {
  /** Folders of driver packages, or folders that hold such; searched first. */
  readonly paths?: readonly string[];
  /** More such folders, as in `TSVIRT_DRIVER_PATH`: separated by `:`. */
  readonly driverPath?: string | undefined;
  /**
   * Folders from which to go upward, looking at each package.json's dependencies, at `node_modules/@tsvirt` and at pnpm
   * or npm workspaces. Default: the application's entry script, or the working folder where there is none, and core.
   */
  readonly from?: readonly string[];
}

/** Is told what is there and can't be read. */
type Report = (problem: DriverProblem) => void;

/** The folders of packages that may be drivers, each once, in order of precedence. Nothing in them is run. */
export async function candidateFolders(options: SearchOptions, report: Report): Promise<string[]> {
  const found = new Set<string>();
  const explicit = [
    ...(options.paths ?? []),
    ...(options.driverPath ?? process.env.TSVIRT_DRIVER_PATH ?? '').split(delimiter).filter(Boolean),
  ];
  for (const path of explicit) for (const folder of await packagesAt(path, report)) found.add(folder);
  const upward = new Set<string>();
  for (const start of options.from ?? (await defaultStarts()))
    for (let folder = start; !upward.has(folder); folder = dirname(folder)) upward.add(folder);
  for (const seen of await Promise.all([...upward].map((folder) => packagesSeenFrom(folder, report))))
    for (const path of seen) found.add(path);
  const real = await Promise.all([...found].map((path) => realPath(path, report)));
  return [...new Set(real.filter((path) => path !== undefined))];
}

async function defaultStarts(): Promise<string[]> {
  const starts: string[] = [];
  const entry = process.argv[1];
  // The working folder is not searched where there is a script: a daemon started in somebody's folder must not load code from it.
  if (entry === undefined) starts.push(process.cwd());
  else starts.push(dirname(await realpath(entry).catch(() => entry)));
  starts.push(dirname(fileURLToPath(import.meta.url)));
  return starts;
}

async function packagesAt(path: string, report: Report): Promise<string[]> {
  const names = (await readdir(path).catch((error: unknown) => report(noFolder(path, error)))) ?? [];
  if (names.includes('package.json')) return [path];
  const found: string[] = [];
  for (const name of names.sort()) {
    if (name.startsWith('@'))
      for (const inner of await list(join(path, name), report)) found.push(join(path, name, inner));
    else if (!name.startsWith('.')) found.push(join(path, name));
  }
  return found;
}

async function packagesSeenFrom(folder: string, report: Report): Promise<string[]> {
  const found: string[] = [];
  const manifest = await ownManifest(folder, report);
  const dependencies = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((field) =>
    Object.keys(objectAt(manifest, field)),
  );
  found.push(...(await Promise.all(dependencies.map((name) => installed(folder, name, report)))).flat());
  const modules = join(folder, 'node_modules');
  for (const name of await list(join(modules, '@tsvirt'), report)) found.push(join(modules, '@tsvirt', name));
  for (const name of await list(modules, report))
    if (name.startsWith('tsvirt-')) found.push(join(modules, name));
  for (const pattern of await workspacePatterns(folder, manifest, report)) {
    if (!pattern.endsWith('/*')) continue;
    const parent = join(folder, pattern.slice(0, -2));
    for (const name of await list(parent, report)) found.push(join(parent, name));
  }
  return found;
}

// npm may have put a dependency into a node_modules further up.
async function installed(folder: string, name: string, report: Report): Promise<string[]> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name);
    const real = await realPath(path, report);
    if (real !== undefined) return [path];
    if (at === dirname(at)) return [];
  }
}

async function workspacePatterns(folder: string, manifest: unknown, report: Report): Promise<string[]> {
  const npm = (manifest as { workspaces?: unknown } | undefined)?.workspaces;
  if (Array.isArray(npm)) return npm.filter((pattern) => typeof pattern === 'string');
  const pnpm = (await textIn(folder, 'pnpm-workspace.yaml', report)) ?? '';
  const block = /^packages:\s*\n((?:[ \t]*(?:-.*|#.*)?\n)*)/m.exec(pnpm)?.[1] ?? '';
  return [...block.matchAll(/^\s*-\s*['"]?([^'"\s]+)/gm)].map((match) => match[1] ?? '');
}

async function list(folder: string, report: Report): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch (error) {
    if (!isAbsent(error)) report(unreadable(folder, undefined, error));
    return [];
  }
}

async function realPath(path: string, report: Report): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (!isAbsent(error)) report(unreadable(path, undefined, error));
    return undefined;
  }
}

/** The package.json of the application, or of what it lies in: it says which drivers are installed. */
async function ownManifest(folder: string, report: Report): Promise<unknown> {
  const text = await textIn(folder, 'package.json', report);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    report(unreadable(folder, 'package.json', error));
    return undefined;
  }
}

/** The text of a file in a package's folder; undefined where there is none, or where that was reported. */
export async function textIn(folder: string, file: string, report: Report): Promise<string | undefined> {
  try {
    return await readFile(join(folder, file), 'utf8');
  } catch (error) {
    if (!isAbsent(error)) report(unreadable(folder, file, error));
    return undefined;
  }
}

function objectAt(value: unknown, field: string): object {
  const found = (value as Record<string, unknown> | undefined)?.[field];
  return typeof found === 'object' && found !== null ? found : {};
}
