import { isDeepStrictEqual } from 'node:util';
import { dependencyFields, type Manifest, nameOf, type Package, type Workspace } from './workspace.js';

const fieldOrder = [
  'name',
  'version',
  'private',
  'description',
  'license',
  'type',
  'engines',
  'bin',
  'exports',
  'files',
  'publishConfig',
  'scripts',
  'tsvirt',
  'dependencies',
  'optionalDependencies',
  'peerDependencies',
  'devDependencies',
  'ava',
];

/**
 * What every package ships: what was built, without the tests and what they share, and without the modules' maps: the bundles' tell
 * where an error was, whose lines say nothing. Packages may add to it.
 */
const standardFiles = [
  'dist',
  '!dist/**/*.test.*',
  '!dist/**/testing/**',
  '!dist/**/*.map',
  'dist/bundle/**/*.map',
  '!dist/**/*.tsbuildinfo',
  'README.md',
];

/**
 * How long a package's tests may give no result before they count as hung. ava's own limit of ten seconds is over
 * before the first test has started where the machine is slow or busy.
 */
const testPatience = '10m';

/** A package.json as it should be: standard fields set, versions from the workspace, fields and dependencies in order. */
export function normalManifest(workspace: Workspace, { folder, manifest }: Package): Manifest {
  const isPrivate = manifest.private === true;
  const normal: Manifest = {
    ...manifest,
    name: nameOf(folder),
    version: manifest.version ?? '0.1.0',
    license: 'LGPL-2.1-or-later',
    type: 'module',
    engines: { node: '>=20.19' },
    exports: {
      '.': { types: './dist/index.d.ts', default: './dist/index.js' },
      ...asObject(manifest.exports),
    },
    scripts: { build: 'tsc -b', test: 'ava', ...asObject(manifest.scripts) },
    ava: {
      ...asObject(manifest.ava),
      files: ['dist/**/*.test.js'],
      workerThreads: false,
      timeout: testPatience,
    },
    devDependencies: {
      ...manifest.devDependencies,
      '@types/node': 'catalog:',
      ava: 'catalog:',
      typescript: 'catalog:',
    },
  };
  if (!isPrivate) {
    const files: unknown[] = Array.isArray(manifest.files) ? manifest.files : [];
    const isStandard = standardFiles.every((pattern) => files.includes(pattern));
    normal.files = isStandard
      ? files
      : [...standardFiles, ...files.filter((each) => !standardFiles.includes(String(each)))];
    normal.publishConfig = { ...asObject(manifest.publishConfig), access: 'public' };
  }
  for (const field of dependencyFields) {
    const names = normal[field];
    if (names !== undefined) normal[field] = normalDependencies(workspace, names);
  }
  return inOrder(normal);
}

/** What is wrong with a package.json, one sentence per field; empty where nothing is. */
export function manifestFaults(actual: Manifest, normal: Manifest): string[] {
  const faults = Object.keys(normal)
    .filter((field) => !isDeepStrictEqual(actual[field], normal[field]))
    .map((field) => `${field} should be ${JSON.stringify(normal[field])}`);
  if (faults.length === 0 && JSON.stringify(actual) !== JSON.stringify(normal))
    faults.push('its fields are out of order');
  return faults;
}

function normalDependencies(workspace: Workspace, names: Record<string, string>): Record<string, string> {
  const normal: Record<string, string> = {};
  for (const name of Object.keys(names).sort()) {
    if (workspace.byName.has(name)) normal[name] = 'workspace:^';
    else if (workspace.catalog.has(name)) normal[name] = 'catalog:';
    else normal[name] = names[name] ?? '';
  }
  return normal;
}

function inOrder(manifest: Manifest): Manifest {
  const rank = (field: string): number => {
    const at = fieldOrder.indexOf(field);
    return at === -1 ? fieldOrder.length : at;
  };
  return Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => rank(a) - rank(b)));
}

function asObject(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
