import { posix } from 'node:path';
import { dependencyFields, type Package, type Workspace } from './workspace.js';

/** The parts of a tsconfig.json that the check looks at. */
export interface TsConfig {
  references?: { path: string }[];
  [field: string]: unknown;
}

/** The projects that a package's tsconfig.json must refer to: the workspace packages it depends on. */
export function wantedReferences(workspace: Workspace, from: Package): string[] {
  const names = dependencyFields.flatMap((field) => Object.keys(from.manifest[field] ?? {}));
  const folders = names
    .map((name) => workspace.byName.get(name)?.folder)
    .filter((folder) => folder !== undefined);
  return [...new Set(folders)].sort().map((folder) => posix.relative(from.folder, folder));
}

/** A tsconfig.json with the references it should have; the one given where they are right, in any order and spelling. */
export function withReferences(config: TsConfig, folder: string, wanted: readonly string[]): TsConfig {
  const canonical = (path: string): string => posix.relative(folder, posix.join(folder, path));
  const actual = config.references ?? [];
  const kept = actual.filter((reference) => wanted.includes(canonical(reference.path)));
  const there = kept.map((reference) => canonical(reference.path));
  const missing = wanted.filter((path) => !there.includes(path));
  if (config.references !== undefined && kept.length === actual.length && missing.length === 0) return config;
  return { ...config, references: [...kept, ...missing.map((path) => ({ path }))] };
}
