import { type Domain, parseDomain } from '@tsvirt/conf/domain';
import { randomUuid, type SeededRandom } from '@tsvirt/util';
import { assignAddresses } from '../address/assign.js';
import type { QemuCapabilities } from '../capabilities/model.js';
import type { QemuState } from '../driver-state.js';
import { completeFirmware } from '../firmware/complete.js';
import { hostArch } from '../host/node.js';
import { forgetChosenPaths } from './channels.js';
import { ensureControllers } from './controllers.js';
import { applyDefaults, remapInterrupts } from './defaults.js';
import { settleNewMemory } from './new-memory.js';
import { parseOptions } from './parse-options.js';
import { checkDefinition } from './validate.js';
import { checkTpmVersions, emulatedTpm } from './validate-tpm.js';

/** How {@link parseDefinition} reads. */
export interface ParseDefinitionOptions {
  /** The document must be valid against the schema. */
  readonly validate?: boolean;
  /** It's of a guest that ran: its state goes on in the machine that it had. */
  readonly isSaved?: boolean;
  /** Where what the document leaves open to chance comes from. Default: it's never the same. */
  readonly random?: SeededRandom | undefined;
}

/**
 * Reads a domain document and completes it: what this driver decides (machine, devices that are always there, addresses)
 * is part of the definition from now on, so that it stays the same from start to start.
 * With `validate` the document must be valid against the schema too.
 * @throws VirtError `XML_ERROR`, `XML_INVALID_SCHEMA`, `CONFIG_UNSUPPORTED`, `INVALID_ARG` for an emulator that isn't there
 */
export async function parseDefinition(
  state: QemuState,
  xml: string,
  options: ParseDefinitionOptions = {},
): Promise<Domain> {
  const { validate, random } = options;
  const newUuid = random === undefined ? randomUuid : () => random.uuid();
  const randomBytes = random === undefined ? undefined : (count: number) => random.bytes(count);
  const domain = parseDomain(xml, { ...parseOptions, validate, newUuid, randomBytes });
  domain.uuid ??= newUuid();
  const type = { ...domain.os?.type };
  domain.os = { ...domain.os, type: { ...type, arch: type.arch ?? hostArch(), name: type.name ?? 'hvm' } };
  const emulator = state.emulatorOf(domain);
  domain.devices = { ...domain.devices, emulator };
  const { capabilities: cache } = state;
  const capabilities = cache.known(emulator) ?? (await cache.get(emulator));
  if (domain.os.firmware !== undefined || domain.os.loader !== undefined)
    completeFirmware(
      domain,
      machineOf(domain, capabilities),
      await state.installedFirmware(),
      state.paths.nvram,
    );
  if (options.isSaved !== true) settleNewMemory(domain);
  return completeDefinition(domain, capabilities, { tpmVersions: await tpmVersionsFor(state, domain) });
}

/** What is asked of the host's program only for domains that need it. */
async function tpmVersionsFor(state: QemuState, domain: Domain): Promise<readonly string[] | undefined> {
  return emulatedTpm(domain) === undefined ? undefined : (await state.tpmPrograms('host')).versions;
}

/** The machine type of a domain by its own name. */
export function machineOf({ type, os }: Domain, capabilities: QemuCapabilities): string {
  const kind = type ?? 'qemu';
  const { machine } = os.type ?? {};
  const found =
    machine === undefined ? capabilities.defaultMachine(kind) : capabilities.machine(kind, machine);
  return found?.name ?? machine ?? '';
}

/** A copy of a definition with something changed in it, complete again. */
export async function changedDefinition(
  state: QemuState,
  definition: Domain,
  change: (copy: Domain) => void,
): Promise<Domain> {
  const copy = structuredClone(definition);
  change(copy);
  return completeDefinition(copy, await state.capabilitiesOf(copy));
}

/** What is known where a definition is completed. */
export interface CompleteOptions {
  /** False: it may be of a time when less was part of a definition. */
  readonly isNew?: boolean;
  /** It runs: what was chosen for this run stays. */
  readonly isRunning?: boolean;
  /** Versions of TPMs that the host's program can be; undefined: that isn't known. */
  readonly tpmVersions?: readonly string[] | undefined;
  /** The environment of this process, which may say where sound goes. */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/**
 * The deciding part of {@link parseDefinition}: no effects. The model is changed in place and returned.
 */
export function completeDefinition(
  domain: Domain,
  capabilities: QemuCapabilities,
  { isNew = true, isRunning = false, tpmVersions, environment = process.env }: CompleteOptions = {},
): Domain {
  checkDefinition(domain, capabilities);
  if (!isRunning) forgetChosenPaths(domain);
  applyDefaults(domain, capabilities, environment);
  if (isNew) remapInterrupts(domain);
  ensureControllers(domain, capabilities, isNew);
  assignAddresses(domain, isNew);
  checkTpmVersions(domain, tpmVersions);
  return domain;
}
