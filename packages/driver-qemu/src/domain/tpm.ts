import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode, ensureDirectory, isCommandError, type UndoStack } from '@tsvirt/util';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import { type EmulatedTpm, emulatedTpm } from '../prepare/validate-tpm.js';
import type { Guest } from './guest.js';
import { startHelper } from './helpers.js';

/** Making keys and certificates takes a while, in milliseconds. */
const setupPatience = 120_000;

/**
 * Starts the program that is a guest's TPM, with the state that it had, or a new one.
 * @returns the socket where it answers, by the alias of the device
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host has no such program or it can't do what is asked for, `INTERNAL_ERROR`
 */
export async function startTpm(
  state: QemuState,
  guest: Guest,
  domain: Domain,
  undo: UndoStack,
): Promise<ReadonlyMap<string, string>> {
  const backend = emulatedTpm(domain);
  const alias = domain.devices.tpms?.find((tpm) => tpm.backend === backend)?.alias;
  if (backend === undefined || alias === undefined) return new Map();
  await requirePrograms(state, domain, backend);
  const place = statePlace(state, domain, backend);
  await ensureDirectory(tpmLogs(state), { mode: 0o700 });
  await setUp(state, domain, backend, place, undo);
  const socketPath = join(guest.record.directory, 'tpm.sock');
  const level = backend.debug === undefined ? '' : `,level=${backend.debug}`;
  await startHelper(state, guest, {
    alias,
    socketPath,
    logPath: tpmLog(state, domain),
    argv: (descriptor) => [
      'swtpm',
      'socket',
      '--ctrl',
      `type=unixio,fd=${descriptor}`,
      '--tpmstate',
      `${place.option},mode=0600`,
      '--log',
      `file=${escaped(tpmLog(state, domain))}${level}`,
      '--terminate',
      ...(backend.version === '2.0' ? ['--tpm2'] : []),
    ],
  });
  return new Map([[alias, socketPath]]);
}

const tpmLogs = (state: QemuState): string => join(state.paths.log, 'swtpm');

/** Where the words of a guest's TPM are. */
export function tpmLog(state: QemuState, { name = '' }: Domain): string {
  return join(tpmLogs(state), `${name}.log`);
}

/** Where the state of a TPM is. */
interface StatePlace {
  /** What swtpm calls it. */
  readonly option: string;
  /** What swtpm_setup calls it. */
  readonly setup: string;
  readonly directory: string;
  /** The document names it: it isn't ours to remove. */
  readonly isNamed: boolean;
}

function statePlace(state: QemuState, domain: Domain, { source, version }: EmulatedTpm): StatePlace {
  if (source?.type === 'file')
    return {
      option: `backend-uri=file://${escaped(source.path)}`,
      setup: `file://${source.path}`,
      directory: dirname(source.path),
      isNamed: true,
    };
  const own = join(state.paths.tpm, domain.uuid ?? '', version === '1.2' ? 'tpm1.2' : 'tpm2');
  const directory = source?.path ?? own;
  return { option: `dir=${escaped(directory)}`, setup: directory, directory, isNamed: source !== undefined };
}

/** @throws VirtError `CONFIG_UNSUPPORTED` */
async function requirePrograms(state: QemuState, { name }: Domain, backend: EmulatedTpm): Promise<void> {
  const { features, setup, versions } = await state.tpmPrograms('host');
  const refuse = (what: string): never => {
    throw unsupportedConfig(`'${name}' can't have its TPM: ${what}`);
  };
  if (features.size === 0 || setup.size === 0)
    throw qemuError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `'${name}' can't have its TPM: the host has no program that is one`,
      'install swtpm and its tools (on Debian the packages swtpm and swtpm-tools)',
    );
  const { version = '2.0', profile, source, activePcrBanks } = backend;
  if (versions !== undefined && !versions.includes(version))
    refuse(`the host's swtpm can't be one of version ${version}`);
  if (profile !== undefined && !setup.has('cmdarg-profile')) refuse("the host's swtpm has no profiles");
  if (source?.type === 'file' && !features.has('nvram-backend-file'))
    refuse("the host's swtpm can't keep its state in a file");
  if (activePcrBanks !== undefined && version === '2.0' && !setup.has('cmdarg-reconfigure-pcr-banks'))
    refuse("the banks of the host's swtpm can't be chosen");
}

/** Makes the state of a new TPM, and in one that is there the banks that are asked for. */
async function setUp(
  state: QemuState,
  domain: Domain,
  backend: EmulatedTpm,
  place: StatePlace,
  undo: UndoStack,
): Promise<void> {
  const { directory, isNamed } = place;
  const { version = '2.0', activePcrBanks, profile } = backend;
  const banks = Object.entries(activePcrBanks ?? {}).flatMap(([name, active]) => (active ? [name] : []));
  const isThere = backend.source?.type === 'file' ? undefined : (await entries(directory)).some(isState);
  if (isThere === true && (version !== '2.0' || banks.length === 0)) return;
  if (isThere !== true && !isNamed) undo.push(`remove ${directory}`, () => removeTpmState(state, domain));
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const common = [
    'swtpm_setup',
    ...(version === '2.0' ? ['--tpm2'] : []),
    '--tpm-state',
    place.setup,
    '--logfile',
    tpmLog(state, domain),
  ] as const;
  const bankWords = version === '2.0' && banks.length > 0 ? ['--pcr-banks', banks.join(',')] : [];
  const profileWords =
    profile === undefined
      ? []
      : [
          ...(profile.source === undefined ? [] : ['--profile-name', profile.source]),
          ...(profile.removeDisabled === undefined
            ? []
            : ['--profile-remove-disabled', profile.removeDisabled]),
        ];
  const made = [
    '--vmid',
    `${domain.name}:${domain.uuid}`,
    '--createek',
    '--create-ek-cert',
    '--create-platform-cert',
    '--lock-nvram',
    '--not-overwrite',
    ...bankWords,
    ...profileWords,
  ];
  try {
    if (process.getuid?.() !== 0)
      await state.runner.run(['swtpm_setup', '--create-config-files', 'skip-if-exist']);
    await state.runner.run(
      [
        ...common.slice(0, 1),
        ...common.slice(1),
        ...(isThere === true ? ['--reconfigure', ...bankWords] : made),
      ] as [string, ...string[]],
      { timeout: setupPatience },
    );
  } catch (cause) {
    const words = isCommandError(cause)
      ? `${cause.stdout}${cause.stderr}`.trim().split('\n').at(-1)
      : String(cause);
    throw qemuError(
      ErrorCode.INTERNAL_ERROR,
      `the TPM of '${domain.name}' could not be made: ${words}`,
      `the whole output is in ${tpmLog(state, domain)}`,
      cause,
    );
  }
}

async function entries(directory: string): Promise<string[]> {
  return readdir(directory).catch(() => []);
}

const isState = (name: string): boolean => name.endsWith('.permall');

/** Removes what is kept of a guest's TPM. */
export async function removeTpmState(state: QemuState, { uuid = '' }: Domain): Promise<void> {
  if (uuid !== '') await rm(join(state.paths.tpm, uuid), { recursive: true, force: true });
}

/** Whether the TPM of a transient domain is kept when it ends. */
export function keepsTpm(domain: Domain): boolean {
  return emulatedTpm(domain)?.persistentState === true;
}

/** swtpm's options are separated by commas, which can't be quoted. @throws VirtError `CONFIG_UNSUPPORTED` */
function escaped(path: string): string {
  if (path.includes(',')) throw unsupportedConfig(`swtpm can't use the path '${path}': it has a comma`);
  return path;
}
