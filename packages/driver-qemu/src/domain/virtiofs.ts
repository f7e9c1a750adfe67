import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Domain, Filesystem } from '@tsvirt/conf/domain';
import { ErrorCode, ensureDirectory, exists, readTextIfExists } from '@tsvirt/util';
import { isVirtiofs } from '../command/filesystems.js';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import type { Guest } from './guest.js';
import { startHelper } from './helpers.js';

type Folder = Extract<Filesystem, { type: 'mount' }>;

/**
 * Starts the programs that serve folders by virtiofs.
 * @returns the sockets where they answer, by the alias of the filesystem
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host has no such program or it can't do what is asked for
 */
export async function startVirtiofs(
  state: QemuState,
  guest: Guest,
  live: Domain,
): Promise<ReadonlyMap<string, string>> {
  const sockets = new Map<string, string>();
  const served = (live.devices.filesystems ?? []).filter(
    (each): each is Folder => isVirtiofs(each) && each.source?.socket === undefined,
  );
  const plans = await Promise.all(
    served.map(async (filesystem) => ({ filesystem, words: await wordsOf(state, filesystem) })),
  );
  if (plans.length > 0) await ensureDirectory(virtiofsLogs(state), { mode: 0o700 });
  for (const { filesystem, words } of plans) {
    const { alias = '' } = filesystem;
    const socketPath = join(guest.record.directory, `${alias}-fs.sock`);
    await startHelper(state, guest, {
      alias,
      socketPath,
      logPath: virtiofsLog(state, live, alias),
      argv: (descriptor) => [words[0], `--fd=${descriptor}`, ...words.slice(1)],
    });
    sockets.set(alias, socketPath);
  }
  return sockets;
}

const virtiofsLogs = (state: QemuState): string => join(state.paths.log, 'virtiofsd');

/** Where the words of a program are that serves a folder. */
export function virtiofsLog(state: QemuState, { name = '' }: Domain, alias: string): string {
  return join(virtiofsLogs(state), `${name}-${alias}.log`);
}

/** The program and its options. */
async function wordsOf(state: QemuState, filesystem: Folder): Promise<[string, ...string[]]> {
  const { source, binary = {}, readonly, target } = filesystem;
  const program = binary.path ?? (await findProgram());
  const folder = source?.dir ?? '';
  if (program === undefined || !(await exists(program)))
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `the folder '${target}' can't be served by virtiofs: the host has no ${program ?? 'program for it'}`,
      'install virtiofsd (on Debian it comes with the package qemu-system-common or virtiofsd)',
    );
  const features = await featuresOf(state, program);
  const { xattr, cache, sandbox, lock = {}, threadPoolSize, maxOpenFiles } = binary;
  const numbers = [
    ...(threadPoolSize === undefined ? [] : [`--thread-pool-size=${threadPoolSize}`]),
    ...(maxOpenFiles === undefined ? [] : [`--rlimit-nofile=${maxOpenFiles}`]),
  ];
  if (features.has('separate-options'))
    return [
      program,
      `--shared-dir=${folder}`,
      ...(cache === undefined ? [] : [`--cache=${cache === 'none' ? 'never' : cache}`]),
      ...(sandbox === undefined ? [] : [`--sandbox=${sandbox}`]),
      ...(xattr === true ? ['--xattr'] : []),
      ...(readonly === true ? ['--readonly'] : []),
      ...numbers,
    ];
  if (readonly === true)
    throw unsupportedConfig(
      `the folder '${target}' can't be served by virtiofs read-only: ${program} is too old`,
    );
  if (folder.includes(',')) throw unsupportedConfig(`${program} can't serve '${folder}': it has a comma`);
  const flag = (name: string, value: boolean | undefined) =>
    value === undefined ? [] : [value ? name : `no_${name}`];
  const options = [
    `source=${folder}`,
    ...(cache === undefined ? [] : [`cache=${cache}`]),
    ...(sandbox === undefined ? [] : [`sandbox=${sandbox}`]),
    ...flag('xattr', xattr),
    ...flag('flock', lock.flock),
    ...flag('posix_lock', lock.posix),
  ];
  return [program, '-o', options.join(','), ...numbers];
}

async function featuresOf(state: QemuState, program: string): Promise<ReadonlySet<string>> {
  const { stdout } = await state.runner.run([program, '--print-capabilities'], { okCodes: 'any' });
  try {
    const { features } = JSON.parse(stdout) as { readonly features?: unknown };
    return new Set(Array.isArray(features) ? features.map(String) : []);
  } catch {
    return new Set();
  }
}

/** Where programs that serve devices are described, the folder that goes first in front. */
const folders = ['/etc/qemu/vhost-user', '/usr/share/qemu/vhost-user'] as const;
const usualProgram = '/usr/libexec/virtiofsd';

/** The program of this host: the first that is described; a name in a folder hides the same in those behind it. */
async function findProgram(): Promise<string | undefined> {
  const found = new Map<string, string>();
  for (const folder of folders)
    for (const name of await readdir(folder).catch((): string[] => []))
      if (name.endsWith('.json') && !found.has(name)) found.set(name, join(folder, name));
  for (const name of [...found.keys()].sort()) {
    const binary = readBinary((await readTextIfExists(found.get(name) ?? '').catch(() => undefined)) ?? '');
    if (binary !== undefined && (await exists(binary))) return binary;
  }
  return (await exists(usualProgram)) ? usualProgram : undefined;
}

function readBinary(text: string): string | undefined {
  try {
    const { type, binary } = JSON.parse(text) as { readonly type?: unknown; readonly binary?: unknown };
    return type === 'fs' && typeof binary === 'string' ? binary : undefined;
  } catch {
    return undefined;
  }
}
