// Runs one package's tests and counts them.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, tail } from './run.mjs';
import { root } from './workspace.mjs';

const LIMIT = 20 * 60_000;

/** Runs a package's ava tests; gives `{ passed, failed, skipped, report }`. A runner that crashes is a failure. */
export async function runAva(folder, env, progress) {
  const counts = { passed: 0, failed: 0, skipped: 0, report: '' };
  if (!hasTests(join(folder, 'src'), '.test.ts')) return counts;
  if (!hasTests(join(folder, 'dist'), '.test.js'))
    return { ...counts, failed: 1, report: `the tests of ${folder} aren't compiled` };
  const failures = [];
  let block;
  const onLine = (line) => {
    const test = /^(not )?ok \d+(.*)$/.exec(line);
    if (test) {
      block = undefined;
      if (/# (SKIP|TODO)\b/i.test(test[2])) counts.skipped++;
      else if (!test[1]) counts.passed++;
      else {
        counts.failed++;
        block = [line];
        failures.push(block);
      }
      progress(`${counts.passed + counts.failed} tests so far`);
    } else if (block !== undefined && block.length < 60) block.push(line);
  };
  const directory = join(root, folder);
  const ava = join(directory, 'node_modules', '.bin', 'ava');
  const { code, signal, output } = await attempt(ava, ['--tap'], {
    cwd: directory,
    env,
    onLine,
    timeout: LIMIT,
  });
  const finished = /^1\.\.\d+$/m.test(output);
  const report = failures.map((lines) => lines.join('\n')).join('\n');
  if (counts.failed > 0) return { ...counts, report };
  if (code === 0 && finished && counts.passed + counts.skipped > 0) return counts;
  const how = signal ? `ended by ${signal}` : `exit status ${code}`;
  return { ...counts, failed: 1, report: `the test runner of ${folder} gave up (${how}):\n${tail(output)}` };
}

function hasTests(folder, ending) {
  const path = join(root, folder);
  return (
    existsSync(path) && readdirSync(path, { recursive: true }).some((name) => String(name).endsWith(ending))
  );
}
