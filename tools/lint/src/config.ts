import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { manifestFaults, normalManifest } from './manifests.js';
import { type TsConfig, wantedReferences, withReferences } from './tsconfigs.js';
import type { Violation } from './violation.js';
import type { Workspace } from './workspace.js';

/** Whether to report a configuration file that isn't as it should be, or to put it right. */
export type Mode = 'check' | 'fix';

/** Checks every package.json and tsconfig.json against what the workspace says they should be. */
export async function checkConfiguration(workspace: Workspace, mode: Mode): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const found of workspace.packages) {
    const normal = normalManifest(workspace, found);
    const faults = manifestFaults(found.manifest, normal);
    const where = `${found.folder}/package.json`;
    if (faults.length > 0 && mode === 'fix') await writeJson(join(workspace.root, where), normal);
    else for (const message of faults) violations.push({ rule: 'manifest', where, message });
    violations.push(
      ...(await checkTsConfig(workspace, found.folder, wantedReferences(workspace, found), mode)),
    );
  }
  const all = workspace.packages.map((found) => found.folder).sort();
  return [...violations, ...(await checkTsConfig(workspace, '.', all, mode))];
}

async function checkTsConfig(
  workspace: Workspace,
  folder: string,
  wanted: readonly string[],
  mode: Mode,
): Promise<Violation[]> {
  const where = folder === '.' ? 'tsconfig.json' : `${folder}/tsconfig.json`;
  const path = join(workspace.root, where);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return [{ rule: 'tsconfig', where, message: 'is missing' }];
  const actual = JSON.parse(text) as TsConfig;
  const normal = withReferences(actual, folder, wanted);
  if (normal === actual) return [];
  if (mode === 'fix') {
    await writeJson(path, normal);
    return [];
  }
  return [{ rule: 'tsconfig', where, message: `references should be: ${wanted.join(', ') || 'none'}` }];
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
