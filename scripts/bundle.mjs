#!/usr/bin/env node
// Joins a built package's modules into a few files, dist/bundle/, which load several times faster than hundreds of small ones.
// Its exports name them under the condition "tsvirt-bundle", which the commands tsvirtd and tsvirsh run with. Runs in the package's folder.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const condition = 'tsvirt-bundle';
const { exports = {}, bin = {}, tsvirt = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
const bundled = [
  ...Object.values(exports).map((target) => target[condition]),
  ...Object.values(bin),
  tsvirt.bundle,
].filter((path) => path !== undefined);
const entryPoints = [...new Set(bundled.flatMap((path) => expand(path.replace('/bundle/', '/'))))];

rmSync('dist/bundle', { recursive: true, force: true });
if (entryPoints.length > 0)
  await build({
    entryPoints,
    outdir: 'dist/bundle',
    outbase: 'dist',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    // V8 keeps a program's source as long as it runs: without white space it's a third less. Names stay, and Node's option
    // --enable-source-maps shows the places in the TypeScript files.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    sourcemap: 'linked',
    sourcesContent: false,
  });

// A pattern with a star as the files that it stands for.
function expand(path) {
  if (!path.includes('*')) return [path];
  const [before, after] = path.split('*');
  return readdirSync(before)
    .filter((name) => name !== 'bundle' && existsSync(join(before, name + after)))
    .map((name) => `${before}${name}${after}`);
}
