// Debian packages: installed by apt-get where they are missing and we are root; never a service started.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { attempt, persist, RunError, which } from './run.mjs';
import { say, step } from './say.mjs';

const isRoot = process.getuid?.() === 0;
const options = [
  '-y',
  '-q',
  '--no-install-recommends',
  '-o',
  'DPkg::Lock::Timeout=600',
  '-o',
  'Acquire::Retries=5',
  '-o',
  'Dpkg::Use-Pty=0',
];
/** What apt says of a mirror that can't be reached at the moment, and of locks that don't wait for their holder. */
export const debianTrouble =
  /Could not get lock|Temporary failure resolving|Connection (failed|timed out)|Failed to fetch/;
// RUNLEVEL holds back invoke-rc.d.
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills it in
const DPKG_FORMAT = '${Package} ${db:Status-Status}\n';

/**
 * Installs those of `wanted` (package name → what it is for) that are missing. Gives the names that are missing
 * after that, with the reason said; it's for the caller to decide what that means.
 */
export async function ensureSystemPackages(wanted) {
  if (!which('apt-get') || !which('dpkg-query')) {
    say(`! this isn't a Debian: install by hand what is missing of ${Object.keys(wanted).join(', ')}`);
    return [];
  }
  const missing = await missingOf(Object.keys(wanted));
  if (missing.length === 0) return [];
  say('missing Debian packages:');
  for (const name of missing) say(`    ${name.padEnd(24)} ${wanted[name]}`);
  if (!isRoot) {
    say(`! only root can install them: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
    return missing;
  }
  try {
    await step(`apt-get install (${missing.length} packages)`, () => install(missing));
  } catch (error) {
    say(error.output ? error.output.trimEnd().split('\n').slice(-8).join('\n') : error.message);
  }
  return missingOf(missing);
}

async function missingOf(names) {
  const { output } = await attempt('dpkg-query', ['-W', '-f', DPKG_FORMAT, ...names]);
  const installed = new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => match[1]));
  return names.filter((name) => !installed.has(name));
}

async function install(names) {
  const noLists =
    !existsSync('/var/lib/apt/lists') ||
    !readdirSync('/var/lib/apt/lists').some((name) => name.includes('_Packages'));
  if (noLists) await update();
  await withoutServices(async () => {
    const first = noLists ? undefined : await attempt('apt-get', [...options, 'install', ...names], { env });
    if (first?.code === 0) return;
    if (first !== undefined) await update(); // the lists may be older than what the mirror still has
    const { code, output } = await persist(
      () => attempt('apt-get', [...options, 'install', ...names], { env }),
      debianTrouble,
    );
    if (code !== 0) throw new RunError('apt-get', ['install', ...names], `exit status ${code}`, output);
  });
}

async function update() {
  say('  … apt-get update: the package lists are missing or too old');
  await persist(() => attempt('apt-get', [...options, 'update'], { env }), debianTrouble);
}

/** deb-systemd-invoke asks only policy-rc.d whether a service may start. */
async function withoutServices(work) {
  const policy = '/usr/sbin/policy-rc.d';
  const ours = !existsSync(policy);
  if (ours) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  const remove = () => rmSync(policy, { force: true });
  if (ours) process.once('exit', remove);
  try {
    return await work();
  } finally {
    if (ours) {
      remove();
      process.off('exit', remove);
    }
  }
}
