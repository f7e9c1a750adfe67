import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { lintWorkspace, type Violation } from './index.js';

type Files = Record<string, string>;

const folders = [
  'packages/util',
  'packages/core',
  'packages/conf',
  'packages/daemon',
  'packages/driver-a',
  'packages/driver-b',
  'tools/cli',
  'tests',
];

const uses: Record<string, string[]> = {
  'packages/core': ['util'],
  'packages/conf': ['core', 'util'],
  'packages/daemon': ['core', 'util'],
  'packages/driver-a': ['conf', 'core', 'util'],
  'packages/driver-b': ['core'],
  'tools/cli': ['core'],
  tests: ['core', 'daemon'],
};

/** A workspace without a violation; `planted` adds to it or replaces what is there. */
async function workspace(t: ExecutionContext, planted: Files = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-lint-'));
  t.teardown(() => rm(root, { recursive: true }));
  const files: Files = {
    'pnpm-workspace.yaml': "catalog:\n  '@types/node': ^20\n  ava: ^7\n  typescript: ^7\n",
    'tsconfig.json': '{}',
    'packages/conf/src/xml/lib.ts': "import { parseXml } from 'libxmljs2';\nexport const parse = parseXml;\n",
    'packages/util/src/command/spawn.ts':
      "import { spawn } from 'node:child_process';\nexport const run = spawn;\n",
  };
  for (const folder of folders) {
    files[`${folder}/package.json`] = '{}';
    files[`${folder}/tsconfig.json`] = '{}';
    files[`${folder}/src/index.ts`] = (uses[folder] ?? [])
      .map((name) => `export * from '@tsvirt/${name}';\n`)
      .join('');
  }
  for (const [folder, names] of Object.entries(uses))
    files[`${folder}/package.json`] = JSON.stringify({ dependencies: dependencies(names) });
  files['packages/conf/package.json'] = JSON.stringify({
    dependencies: { ...dependencies(['core', 'util']), libxmljs2: '^0.35.0' },
  });
  await write(root, files);
  await lintWorkspace(root, 'fix');
  await write(root, planted);
  return root;
}

function dependencies(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`@tsvirt/${name}`, 'workspace:^']));
}

async function write(root: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const seen = (violations: readonly Violation[]) => violations.map(({ rule, where }) => `${rule} ${where}`);

test('a workspace that keeps the rules has no violation', async (t) => {
  t.deepEqual(await lintWorkspace(await workspace(t)), []);
});

const planted: [name: string, file: string, source: string, rule: string][] = [
  ['util imports core', 'packages/util/src/up.ts', "import { a } from '@tsvirt/core';", 'layer'],
  ['core imports conf', 'packages/core/src/up.ts', "import '@tsvirt/conf';", 'layer'],
  ['conf imports a driver', 'packages/conf/src/up.ts', "import '@tsvirt/driver-a';", 'layer'],
  ['a driver imports a driver', 'packages/driver-a/src/side.ts', "import '@tsvirt/driver-b';", 'layer'],
  ['a driver imports the daemon', 'packages/driver-a/src/up.ts', "import '@tsvirt/daemon';", 'layer'],
  [
    'a driver test imports a driver',
    'packages/driver-a/src/a.test.ts',
    "import '@tsvirt/driver-b';",
    'layer',
  ],
  ['the daemon imports a driver', 'packages/daemon/src/down.ts', "import '@tsvirt/driver-a';", 'layer'],
  ['the daemon imports conf', 'packages/daemon/src/conf.ts', "import '@tsvirt/conf';", 'layer'],
  ['a tool imports a driver', 'tools/cli/src/down.ts', "import '@tsvirt/driver-a';", 'layer'],
  ['a package imports tests', 'packages/core/src/tests.ts', "import '@tsvirt/tests';", 'layer'],
  ['a type import', 'packages/core/src/t.ts', "import type { A } from '@tsvirt/conf';", 'layer'],
  ['an inline type import', 'packages/core/src/t.ts', "export type A = import('@tsvirt/conf').A;", 'layer'],
  [
    'a type import of the old form',
    'packages/core/src/t.ts',
    "import type A = require('@tsvirt/conf');",
    'layer',
  ],
  ['a dynamic import', 'packages/core/src/t.ts', "export const a = () => import('@tsvirt/conf');", 'layer'],
  ['a re-export', 'packages/core/src/t.ts', "export { a } from '@tsvirt/conf';", 'layer'],
  ['a require', 'packages/core/src/t.ts', "export const a = require('@tsvirt/conf');", 'layer'],
  ['a resolve', 'packages/core/src/t.ts', "export const a = import.meta.resolve('@tsvirt/conf');", 'layer'],
  ['an import in plain JavaScript', 'packages/core/bin/t.mjs', "import '@tsvirt/conf';", 'layer'],
  ['an import into dist', 'packages/core/src/t.ts', "import '@tsvirt/util/dist/index.js';", 'deep'],
  ['an import into src', 'packages/core/src/t.ts', "import '@tsvirt/util/src/index.js';", 'deep'],
  ['a path into another package', 'packages/core/src/t.ts', "import '../../util/src/index.js';", 'deep'],
  ['a path into the own dist', 'packages/core/src/t.ts', "import '../dist/index.js';", 'deep'],
  ['an absolute path', 'packages/core/src/t.ts', "import '/opt/x.js';", 'deep'],
  ['libxmljs2 in a driver', 'packages/driver-a/src/x.ts', "import 'libxmljs2';", 'confined'],
  [
    'libxmljs2 elsewhere in conf',
    'packages/conf/src/x.ts',
    "import type { Document } from 'libxmljs2';",
    'confined',
  ],
  ['libxmljs2 in a second file', 'packages/conf/src/xml/m.ts', "import 'libxmljs2';", 'confined'],
  ['koffi in core', 'packages/core/src/x.ts', "export const k = import('koffi');", 'confined'],
  ['koffi elsewhere in util', 'packages/util/src/x.ts', "import 'koffi';", 'confined'],
  ['child_process in a driver', 'packages/driver-a/src/x.ts', "import 'child_process';", 'confined'],
  ['child_process elsewhere in util', 'packages/util/src/x.ts', "import 'node:child_process';", 'confined'],
  ['a package that is not declared', 'packages/core/src/x.ts', "import 'left-pad';", 'undeclared'],
  ['a devDependency in shipped code', 'packages/core/src/x.ts', "import 'ava';", 'undeclared'],
];

for (const [name, file, source, rule] of planted) {
  test(`caught in an import: ${name}`, async (t) => {
    const violations = await lintWorkspace(await workspace(t, { [file]: `// a line before\n${source}\n` }));
    t.true(
      violations.some((found) => found.rule === rule && found.where.startsWith(file)),
      seen(violations).join('\n'),
    );
    t.true(violations.every((found) => found.where.startsWith(file)));
  });
}

test('an import is reported with its line', async (t) => {
  const root = await workspace(t, { 'packages/core/src/x.ts': "// one\n// two\nimport '@tsvirt/conf';\n" });
  const where = (await lintWorkspace(root)).map((found) => found.where);
  t.true(where.includes('packages/core/src/x.ts:3'));
});

test('tests and type-only imports may use devDependencies', async (t) => {
  const root = await workspace(t, {
    'packages/core/src/a.test.ts': "import test from 'ava';\n",
    'packages/core/src/a.ts': "import type { ExecutionContext } from 'ava';\n",
  });
  t.deepEqual(await lintWorkspace(root), []);
});

for (const field of ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']) {
  test(`caught in package.json: a driver's ${field} name another driver`, async (t) => {
    const root = await workspace(t);
    await edit(root, 'packages/driver-b/package.json', (manifest) => {
      manifest[field] = { ...(manifest[field] as object), '@tsvirt/driver-a': 'workspace:^' };
    });
    t.true(seen(await lintWorkspace(root)).includes('layer packages/driver-b/package.json'));
  });
}

test('caught in package.json: core depends on what depends on it', async (t) => {
  const root = await workspace(t);
  await edit(root, 'packages/core/package.json', (manifest) => {
    manifest.devDependencies = { ...(manifest.devDependencies as object), '@tsvirt/conf': 'workspace:^' };
  });
  t.true(seen(await lintWorkspace(root)).includes('layer packages/core/package.json'));
});

test('caught in package.json: a native library outside its home', async (t) => {
  const root = await workspace(t);
  await edit(root, 'packages/driver-a/package.json', (manifest) => {
    manifest.dependencies = { ...(manifest.dependencies as object), libxmljs2: '^0.35.0' };
  });
  t.deepEqual(seen(await lintWorkspace(root)), ['confined packages/driver-a/package.json']);
});

test('a package.json out of shape is reported, and put right by fix', async (t) => {
  const root = await workspace(t);
  await edit(root, 'packages/driver-a/package.json', (manifest) => {
    delete manifest.license;
    manifest.engines = { node: '*' };
    manifest.files = ['lib'];
    manifest.dependencies = {
      zod: '^4.0.0',
      ...dependencies(['util', 'core', 'conf']),
      '@tsvirt/core': '^0.1.0',
    };
  });
  const messages = (await lintWorkspace(root)).map((found) => `${found.rule} ${found.message.split(' ')[0]}`);
  for (const field of ['license', 'engines', 'files', 'dependencies'])
    t.true(messages.includes(`manifest ${field}`), field);

  t.deepEqual(await lintWorkspace(root, 'fix'), []);
  const manifest = JSON.parse(await readFile(join(root, 'packages/driver-a/package.json'), 'utf8'));
  t.deepEqual(Object.keys(manifest.dependencies), ['@tsvirt/conf', '@tsvirt/core', '@tsvirt/util', 'zod']);
  t.is(manifest.dependencies['@tsvirt/core'], 'workspace:^');
  t.is(manifest.dependencies.zod, '^4.0.0');
  t.true(manifest.files.includes('lib'), 'what a package adds stays');
});

test("a package's own exports, scripts and bins stay", async (t) => {
  const root = await workspace(t);
  const own = { './rpc': { types: './dist/rpc/index.d.ts', default: './dist/rpc/index.js' } };
  await edit(root, 'packages/core/package.json', (manifest) => {
    manifest.exports = { ...(manifest.exports as object), ...own };
    manifest.scripts = { build: 'tsc -b && node dist/schema.js', test: 'ava' };
  });
  await write(root, { 'packages/conf/src/r.ts': "import '@tsvirt/core/rpc';\n" });
  t.deepEqual(await lintWorkspace(root), []);
});

test('tsconfig references that differ from the dependencies are reported, and put right by fix', async (t) => {
  const root = await workspace(t, {
    'packages/conf/tsconfig.json':
      '{ "references": [{ "path": "../../packages/core" }, { "path": "../daemon" }] }',
  });
  t.deepEqual(seen(await lintWorkspace(root)), ['tsconfig packages/conf/tsconfig.json']);
  t.deepEqual(await lintWorkspace(root, 'fix'), []);
  t.deepEqual(JSON.parse(await readFile(join(root, 'packages/conf/tsconfig.json'), 'utf8')).references, [
    { path: '../../packages/core' },
    { path: '../util' },
  ]);
});

test('a package that the root tsconfig does not build is reported', async (t) => {
  const root = await workspace(t, { 'tsconfig.json': '{ "references": [{ "path": "packages/util" }] }' });
  t.deepEqual(seen(await lintWorkspace(root)), ['tsconfig tsconfig.json']);
});

async function edit(
  root: string,
  path: string,
  change: (manifest: Record<string, unknown>) => void,
): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, path), 'utf8')) as Record<string, unknown>;
  change(manifest);
  await writeFile(join(root, path), JSON.stringify(manifest));
}
