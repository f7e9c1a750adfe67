import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of a package.json that the rules look at; whatever else is there stays. */
export interface Manifest {
  name?: string;
  private?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  exports?: unknown;
  [field: string]: unknown;
}

/** A package of the workspace. */
export interface Package {
  readonly name: string;
  /** From the workspace root, such as `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The name a package has by its folder: `packages/core` is `@tsvirt/core`. */
export function nameOf(folder: string): string {
  return `@tsvirt/${folder.slice(folder.lastIndexOf('/') + 1)}`;
}

/** A pnpm workspace as the lint sees it. */
export interface Workspace {
  readonly root: string;
  readonly packages: readonly Package[];
  readonly byName: ReadonlyMap<string, Package>;
  /** Names in pnpm's catalog: third-party packages with one version for all. */
  readonly catalog: ReadonlySet<string>;
}

/** Where a package.json names dependencies. */
export const dependencyFields = [
  'dependencies',
  'devDependencies',
  'peerDependencies',
  'optionalDependencies',
] as const;

/** Reads the workspace's packages: `packages/*`, `tools/*` and `tests`. */
export async function readWorkspace(root: string): Promise<Workspace> {
  const folders = [...(await subfolders(root, 'packages')), ...(await subfolders(root, 'tools')), 'tests'];
  const packages: Package[] = [];
  for (const folder of folders) {
    const text = await readFile(join(root, folder, 'package.json'), 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const manifest = JSON.parse(text) as Manifest;
    packages.push({ name: nameOf(folder), folder, manifest });
  }
  return {
    root,
    packages,
    byName: new Map(packages.map((found) => [found.name, found])),
    catalog: catalogNames(await readFile(join(root, 'pnpm-workspace.yaml'), 'utf8').catch(() => '')),
  };
}

async function subfolders(root: string, parent: string): Promise<string[]> {
  const entries = await readdir(join(root, parent), { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`)
    .sort();
}

function catalogNames(yaml: string): Set<string> {
  const block = /^catalog:\n((?:[ \t]+.*\n?)*)/m.exec(yaml)?.[1] ?? '';
  return new Set([...block.matchAll(/^\s+['"]?([^'":\s]+)['"]?:/gm)].map((match) => match[1] ?? ''));
}
