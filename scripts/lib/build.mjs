// Compiling the workspace.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, RunError, tail } from './run.mjs';
import { step } from './say.mjs';
import { packageFolders, root } from './workspace.mjs';

/** Builds all packages, or those that `filters` (pnpm's syntax) name and what they need. */
export async function build(env, filters = []) {
  removeStaleTests();
  await step('build', async (progress) => {
    const args = [
      'exec',
      'turbo',
      'run',
      'build',
      '--output-logs=errors-only',
      '--continue=dependencies-successful',
      ...filters.map((name) => `--filter=${name}`),
    ];
    const { code, output } = await attempt('pnpm', args, {
      env,
      onLine: (line) => progress(line.slice(0, 80)),
    });
    if (code !== 0) throw new RunError('turbo', ['run', 'build'], `exit status ${code}`, tail(output, 80));
  });
  // turbo's cache may bring back what was in it
  removeStaleTests();
}

/** A compiled test whose source is gone would still run. */
function removeStaleTests() {
  for (const folder of packageFolders()) {
    const dist = join(root, folder, 'dist');
    if (!existsSync(dist)) continue;
    for (const name of readdirSync(dist, { recursive: true }).map(String)) {
      const match = /^(.*\.test)\.js$/.exec(name);
      if (match && !existsSync(join(root, folder, 'src', `${match[1]}.ts`))) rmSync(join(dist, name));
    }
  }
}
