#!/usr/bin/env node
// Joins a built package's modules into a few files, dist/bundle/, which load several times faster than hundreds of small ones.
// Its exports name them under the condition "tsvirt-bundle", which the commands tsvirtd and tsvirsh run with. Runs in the package's folder.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { build } from 'esbuild';

const condition = 'tsvirt-bundle';
const { exports = {}, bin = {}, tsvirt = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const bundled = [
  ...Object.entries(exports).map(([key, target]) => [target[condition], key]),
  ...[...Object.values(bin), tsvirt.bundle].map((path) => [path]),
].filter(([path]) => path !== undefined);
const entryPoints = [
  ...new Set(bundled.flatMap(([path, key]) => expand(path.replace('/bundle/', '/'), key))),
];
// The modules that every program loads which uses the package: with all that they import they become one file.
const start = tsvirt.start ?? (entryPoints.length === 1 ? entryPoints : []);
const programs = Object.values(bin).map((path) => resolve(path.replace('/bundle/', '/')));

/**
 * esbuild puts modules into one file that the same entry points and dynamic imports reach. So that what the start loads isn't cut
 * up by what is loaded later, each of those reaches all of the start: through a module of its own, which imports the start before it.
 */
const startFirst = {
  name: 'start-first',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      const file = resolve(resolveDir, path);
      const isRoot = kind === 'dynamic-import' || (kind === 'entry-point' && !programs.includes(file));
      return isRoot ? { path: file, namespace: 'root' } : undefined;
    });
    onLoad({ filter: /^/, namespace: 'root' }, ({ path }) => {
      const imports = start.map((each) => `import ${JSON.stringify(resolve(each))};`);
      return { contents: `${imports.join('')} export * from ${JSON.stringify(path)};` };
    });
    // even where package.json says that importing a module for nothing from it may be left out
    onResolve({ filter: /^/, namespace: 'root' }, ({ path }) => ({ path }));
    onLoad({ filter: /\.js$/ }, ({ path }) =>
      /^export \* from ['"][^.]/m.test(readFileSync(path, 'utf8'))
        ? {
            errors: [
              { text: `${path} re-exports another package whole, which esbuild would lose: list the names` },
            ],
          }
        : undefined,
    );
  },
};

const join = (modules, options) =>
  build({
    entryPoints: Object.fromEntries(
      modules.map((path) => [relative('dist', path).replace(/\.js$/, ''), path]),
    ),
    outdir: 'dist/bundle',
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    chunkNames: '[name]-[hash]',
    logLevel: 'warning',
    // V8 keeps a program's source as long as it runs: without white space it's a third less. Names stay, and Node's option
    // --enable-source-maps shows the places in the TypeScript files.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
    ...options,
  });

rmSync('dist/bundle', { recursive: true, force: true });
if (entryPoints.length > 0)
  await join(entryPoints, { splitting: true, plugins: start.length > 0 ? [startFirst] : [] });
// A thread loads its modules anew: what it needs of other packages, too, is in its one file, and nothing else.
const workers = (tsvirt.workers ?? []).map((path) => path.replace('/bundle/', '/'));
if (workers.length > 0) await join(workers, { packages: 'bundle' });

// A pattern with a star as the files that it stands for; what is exported under a name of its own goes by that alone.
function expand(path, key) {
  if (!path.includes('*')) return [path];
  const [before, after] = path.split('*');
  return readdirSync(before)
    .filter((name) => name !== 'bundle' && existsSync(before + name + after))
    .filter((name) => exports[key.replace('*', name)] === undefined)
    .map((name) => `${before}${name}${after}`);
}
