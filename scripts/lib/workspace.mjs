// Where things are in this workspace.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** For what can be made again: pnpm, the example guest, state of an example daemon. Ignored by git. */
export const cache = join(root, '.cache');

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The folders of all packages, from the root, those that others use first. */
export function packageFolders() {
  const first = ['packages/util', 'packages/core', 'packages/conf'];
  const list = (parent) =>
    readdirSync(join(root, parent), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${parent}/${entry.name}`)
      .sort();
  const all = [...first, ...list('packages'), ...list('tools'), 'tests'];
  return [...new Set(all)].filter((folder) => existsSync(join(root, folder, 'package.json')));
}

/** The script behind a package's command, after the options for Node that its first line asks for. */
export function binOf(folder, name) {
  const { bin } = readManifest(folder);
  const path = typeof bin === 'string' ? bin : bin?.[name];
  if (path === undefined) throw new Error(`${folder}/package.json has no bin "${name}"`);
  const file = join(root, folder, path);
  const [firstLine] = readFileSync(file, 'utf8').split('\n', 1);
  return [...firstLine.split(' ').filter((word) => word.startsWith('--')), file];
}

/** Checks that this Node can run the project. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`tsvirt needs Node 20.19 or later; this is ${process.version}`);
  process.exit(1);
}
