import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SuiteManifest } from '@tsvirt/core/conformance';
import test from 'ava';
import { percentage, raiseFloors } from './floors.js';
import { findPackages } from './packages.js';
import { runConformance } from './run.js';
import { runSuite } from './run-suite.js';

const module = `
export const suites = {
  good: () => ({ run: (item) => item.name === 'skip'
    ? { status: 'unsupported', reason: 'no' } : { status: 'pass' } }),
  bad: (corpus) => ({ run(item) {
    console.log('noise');
    if (item.name === 'throw') throw new Error('thrown');
    if (item.name === 'die') process.kill(process.pid, 'SIGSEGV');
    if (item.name === 'hang') for (;;);
    return corpus.read(item.input) === 'text' ? { status: 'pass' } : { status: 'fail', difference: 'line 1' };
  } }),
};`;

test('counts what each suite gives, whatever its handler does', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'conformance-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  const corpus = join(root, 'corpus');
  addSuite(corpus, 'good', ['one', 'skip']);
  addSuite(corpus, 'bad', ['one', 'throw', 'die', 'last']);
  addSuite(corpus, 'nobody', ['one']);
  addPackage(root, 'p', module);
  addPackage(root, 'q', 'syntax error');

  const packages = findPackages(root);
  t.deepEqual(
    packages.map((entry) => entry.name),
    ['@x/p', '@x/q'],
  );
  const report = await runConformance({
    root: corpus,
    packages,
    floors: { good: 50, bad: 51 },
    limits: { case: 500_000, suite: 500_000 },
  });
  t.deepEqual(
    report.suites.map((suite) => [
      suite.suite,
      suite.results.map((result) => result.status),
      suite.belowFloor,
    ]),
    [
      ['bad', ['pass', 'fail', 'fail', 'pass'], true],
      ['good', ['pass', 'unsupported'], false],
      ['nobody', ['unsupported'], false],
    ],
  );
  const bad = report.suites[0]?.results.map((result) => ('difference' in result ? result.difference : ''));
  t.regex(bad?.[1] ?? '', /thrown/);
  t.regex(bad?.[2] ?? '', /SIGSEGV/);
  t.is(report.problems.length, 1);
  t.regex(report.problems[0] ?? '', /@x\/q/);
});

test('a case that never ends is stopped', async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'conformance-'));
  t.teardown(() => rmSync(root, { recursive: true }));
  addPackage(root, 'p', module);
  const manifest = addSuite(root, 'bad', ['hang']);
  const path = join(root, 'packages', 'p', 'suites.js');
  const [result] = await runSuite(path, root, manifest, { case: 1000, suite: 500_000 });
  t.is(result?.status, 'fail');
  t.regex(result !== undefined && 'difference' in result ? result.difference : '', /time limit/);
});

test('floors only rise, and a percentage is rounded down', (t) => {
  t.is(percentage(2, 3), 66.66);
  t.deepEqual(raiseFloors({ a: 90, b: 50 }, { a: 80, b: 60, c: 100, d: 0 }), { a: 90, b: 60, c: 100 });
});

function addSuite(corpus: string, suite: string, names: string[]): SuiteManifest {
  mkdirSync(join(corpus, suite), { recursive: true });
  writeFileSync(join(corpus, suite, 'input'), 'text');
  const cases: SuiteManifest['cases'] = names.map((name) => ({
    name,
    input: `${suite}/input`,
    expected: {},
    params: {},
    outcome: 'ok',
  }));
  const manifest: SuiteManifest = { suite, description: '', contract: '', source: '', cases };
  writeFileSync(join(corpus, suite, 'manifest.json'), JSON.stringify(manifest));
  return manifest;
}

function addPackage(root: string, name: string, text: string): void {
  const folder = join(root, 'packages', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: `@x/${name}`, type: 'module', tsvirt: { conformance: './suites.js' } }),
  );
  writeFileSync(join(folder, 'suites.js'), text);
}
