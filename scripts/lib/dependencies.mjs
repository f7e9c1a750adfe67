// pnpm and the workspace's dependencies, put into the workspace and nowhere else.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { attempt, persist, RunError, run, tail, which } from './run.mjs';
import { say, step } from './say.mjs';
import { ensureSystemPackages } from './system.mjs';
import { cache, readManifest, root } from './workspace.mjs';

const compiler = {
  'g++': 'compiles libxmljs2, the XML library',
  make: 'compiles libxmljs2',
  python3: 'runs node-gyp, which compiles libxmljs2',
};

/** What pnpm and npm say of a registry that can't be reached at the moment. */
const networkTrouble =
  /ERR_PNPM_(META_)?FETCH|ERR_SOCKET_TIMEOUT|ECONN(RESET|REFUSED|ABORTED)|E(SOCKET|CONNECTION)?TIMED?OUT|EAI_AGAIN|socket hang up|network timeout/;

/** Installs pnpm (the version that package.json names) and what pnpm-lock.yaml lists. Gives the environment to run it in. */
export async function ensureDependencies() {
  const env = await environment();
  await step('dependencies (pnpm install)', async (progress) => {
    const onLine = (line) => {
      if (networkTrouble.test(line)) progress(line.trim());
    };
    const install = () =>
      persist(
        () => attempt('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { env, onLine }),
        networkTrouble,
      );
    let result = await install();
    if (result.code !== 0 && !hasCompiler() && /libxmljs2|node-gyp/.test(result.output)) {
      say('  no prebuilt libxmljs2 for this Node could be downloaded: it is compiled here');
      await ensureSystemPackages(compiler);
      result = await install();
    }
    if (result.code !== 0)
      throw new RunError('pnpm', ['install'], `exit status ${result.code}`, tail(result.output));
  });
  await ensureNativeParts(env);
  return env;
}

/** What was compiled for another Node, which this clone was used with before, is compiled for this one. */
async function ensureNativeParts(env) {
  const load = ['-e', "require('libxmljs2')"];
  const { output } = await attempt(process.execPath, load, { cwd: join(root, 'packages/conf') });
  if (!output.includes('ERR_DLOPEN_FAILED')) return;
  await step(`libxmljs2 for Node ${process.versions.node}`, async () => {
    await run('pnpm', ['rebuild', '--recursive', 'libxmljs2'], { env });
  });
}

function hasCompiler() {
  return Object.keys(compiler).every((program) => which(program));
}

async function environment() {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', CI: process.env.CI ?? '1' };
  delete env.FORCE_COLOR;
  // node-gyp downloads Node's headers unless it is told where they are; what it is told may be meant for another Node
  const prefix = dirname(dirname(process.execPath));
  if (!hasHeaders(env.npm_config_nodedir) && hasHeaders(prefix)) env.npm_config_nodedir = prefix;
  const wanted = readManifest('.')
    .packageManager.replace(/^pnpm@/, '')
    .replace(/\+.*/, '');
  if (await hasPnpm(wanted, env)) return env;
  const folder = join(cache, 'pnpm');
  env.PATH = join(folder, 'node_modules', '.bin') + delimiter + env.PATH;
  if (!(await hasPnpm(wanted, env)))
    await step(`pnpm ${wanted}, the package manager, into .cache/pnpm`, async () => {
      await run(
        'npm',
        ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, `pnpm@${wanted}`],
        { env, cwd: root },
      );
    });
  return env;
}

/** Whether the headers of the Node that runs this are below a folder. */
function hasHeaders(folder) {
  const file = folder && join(folder, 'include', 'node', 'node_version.h');
  if (!file || !existsSync(file)) return false;
  const abi = /^#define NODE_MODULE_VERSION (\d+)$/m.exec(readFileSync(file, 'utf8'))?.[1];
  return abi === process.versions.modules;
}

async function hasPnpm(version, env) {
  try {
    const { code, output } = await attempt('pnpm', ['--version'], { env });
    return code === 0 && output.trim().split('\n').at(-1) === version;
  } catch {
    return false;
  }
}
