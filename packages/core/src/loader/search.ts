import { readdir, readFile, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

/** The folders of packages that may be drivers, each once, in order of precedence. Nothing in them is run. */
export async function candidateFolders(options: SearchOptions = {}): Promise<string[]> {
  const found = new Set<string>();
  const explicit = [
    ...(options.paths ?? []),
    ...(options.driverPath ?? process.env.TSVIRT_DRIVER_PATH ?? '').split(delimiter).filter(Boolean),
  ];
  for (const path of explicit) for (const folder of await packagesAt(path)) found.add(folder);
  const upward = new Set<string>();
  for (const start of options.from ?? (await defaultStarts()))
    for (let folder = start; !upward.has(folder); folder = dirname(folder)) upward.add(folder);
  for (const seen of await Promise.all([...upward].map(packagesSeenFrom)))
    for (const path of seen) found.add(path);
  const real = await Promise.all([...found].map((path) => realpath(path).catch(() => undefined)));
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

async function packagesAt(path: string): Promise<string[]> {
  if ((await readJson(join(path, 'package.json'))) !== undefined) return [path];
  const found: string[] = [];
  for (const name of await list(path)) {
    if (name.startsWith('@'))
      for (const inner of await list(join(path, name))) found.push(join(path, name, inner));
    else if (!name.startsWith('.')) found.push(join(path, name));
  }
  return found;
}

async function packagesSeenFrom(folder: string): Promise<string[]> {
  const found: string[] = [];
  const manifest = await readJson(join(folder, 'package.json'));
  const dependencies = ['dependencies', 'optionalDependencies', 'devDependencies'].flatMap((field) =>
    Object.keys(objectAt(manifest, field)),
  );
  found.push(...(await Promise.all(dependencies.map((name) => installed(folder, name)))).flat());
  const modules = join(folder, 'node_modules');
  for (const name of await list(join(modules, '@tsvirt'))) found.push(join(modules, '@tsvirt', name));
  for (const name of await list(modules)) if (name.startsWith('tsvirt-')) found.push(join(modules, name));
  for (const pattern of await workspacePatterns(folder, manifest)) {
    if (!pattern.endsWith('/*')) continue;
    const parent = join(folder, pattern.slice(0, -2));
    for (const name of await list(parent)) found.push(join(parent, name));
  }
  return found;
}

// npm may have put a dependency into a node_modules further up.
async function installed(folder: string, name: string): Promise<string[]> {
  for (let at = folder; ; at = dirname(at)) {
    const path = join(at, 'node_modules', name);
    const real = await realpath(path).catch(() => undefined);
    if (real !== undefined) return [path];
    if (at === dirname(at)) return [];
  }
}

async function workspacePatterns(folder: string, manifest: unknown): Promise<string[]> {
  const npm = (manifest as { workspaces?: unknown } | undefined)?.workspaces;
  if (Array.isArray(npm)) return npm.filter((pattern) => typeof pattern === 'string');
  const pnpm = await readFile(join(folder, 'pnpm-workspace.yaml'), 'utf8').catch(() => '');
  const block = /^packages:\s*\n((?:[ \t]*(?:-.*|#.*)?\n)*)/m.exec(pnpm)?.[1] ?? '';
  return [...block.matchAll(/^\s*-\s*['"]?([^'"\s]+)/gm)].map((match) => match[1] ?? '');
}

async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function objectAt(value: unknown, field: string): object {
  const found = (value as Record<string, unknown> | undefined)?.[field];
  return typeof found === 'object' && found !== null ? found : {};
}
