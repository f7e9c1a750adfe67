import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A package whose manifest names a conformance module. */
export interface ConformancePackage {
  readonly name: string;
  /** File URL of the module. */
  readonly module: string;
}

/** The nearest folder from `start` upward that is a pnpm workspace or holds node_modules; `start` itself if none is. */
export function findWorkspace(start: string): string {
  for (const mark of ['pnpm-workspace.yaml', 'node_modules'])
    for (let folder = start; ; folder = dirname(folder)) {
      if (existsSync(join(folder, mark))) return folder;
      if (folder === dirname(folder)) break;
    }
  return start;
}

/** The workspace's own packages, then those installed; a package found twice counts once. Sorted by name. */
export function findPackages(workspace: string): ConformancePackage[] {
  const found = new Map<string, ConformancePackage>();
  const seen = new Set<string>();
  for (const folder of packageFolders(workspace)) {
    const real = realpathSync(folder);
    if (seen.has(real)) continue;
    seen.add(real);
    const entry = readPackage(real);
    if (entry !== undefined && !found.has(entry.name)) found.set(entry.name, entry);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function packageFolders(workspace: string): string[] {
  const folders = ['packages', 'tools'].flatMap((place) => subfolders(join(workspace, place)));
  for (const folder of subfolders(join(workspace, 'node_modules')))
    if (/[\\/]@[^\\/]+$/.test(folder)) folders.push(...subfolders(folder));
    else folders.push(folder);
  return folders;
}

function subfolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() || entry.isSymbolicLink()) && !entry.name.startsWith('.'))
    .map((entry) => join(folder, entry.name))
    .filter((path) => existsSync(path))
    .sort();
}

function readPackage(folder: string): ConformancePackage | undefined {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return undefined;
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    name?: unknown;
    tsvirt?: { conformance?: unknown };
  };
  const module = manifest.tsvirt?.conformance;
  if (typeof module !== 'string') return undefined;
  const name = typeof manifest.name === 'string' ? manifest.name : folder;
  return { name, module: pathToFileURL(join(folder, module)).href };
}
