import { CONTRACT_VERSION } from '../driver/define.js';
import { type DriverKind, driverKinds } from '../driver/kinds.js';
import { schemesOfKind } from './known.js';
import { type DriverProblem, unreadable } from './problem.js';

/** What a driver package says of itself under `tsvirt` in its package.json; read without running any of its code. */
export interface DriverManifest {
  /** The contract version the driver was written for. */
  readonly contract: number;
  readonly kind: DriverKind;
  readonly name: string;
  /** URI schemes, without transport. Default: that of a secondary kind, such as `network`. */
  readonly schemes: readonly string[];
  /** The module with the export `driver`, relative to the package. */
  readonly module: string;
  /** The same module with all of its package's in a few files; taken where the program runs so itself. */
  readonly bundle?: string;
  /** True for a driver whose guests a daemon keeps; outside the daemon its URIs go through driver-remote. */
  readonly stateful: boolean;
  /** True for a driver that talks to the server a URI names (esx, hyperv); otherwise such a URI goes to driver-remote. */
  readonly remoteOnly: boolean;
}

/** A driver package that was found and can be used. */
export interface DriverEntry extends DriverManifest {
  readonly packageName: string;
  readonly version: string;
  /** Folder of the package. */
  readonly directory: string;
}

const driverFields = ['contract', 'kind', 'schemes', 'module'] as const;

/**
 * Judges the text of a package.json.
 * @returns undefined for a package that is no driver.
 */
export function readManifest(directory: string, text: string): DriverEntry | DriverProblem | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return unreadable(directory, 'package.json', error);
  }
  if (!isRecord(json) || json.tsvirt === undefined) return undefined;
  const manifest = json.tsvirt;
  // Other packages keep other things there, such as where their conformance suites are.
  if (isRecord(manifest) && driverFields.every((field) => manifest[field] === undefined)) return undefined;
  const packageName = typeof json.name === 'string' ? json.name : directory;
  const name = isRecord(manifest) && typeof manifest.name === 'string' ? manifest.name : undefined;
  const schemes = isRecord(manifest) ? schemesOf(manifest) : [];
  const problem = (reason: string, hint: string): DriverProblem => ({
    packageName,
    directory,
    name,
    schemes,
    reason,
    hint,
  });
  const repair = `Correct "tsvirt" in ${directory}/package.json, or reinstall the package.`;
  if (!isRecord(manifest)) return problem('its manifest "tsvirt" is not an object', repair);
  if (typeof manifest.contract !== 'number') return problem('its manifest names no contract version', repair);
  if (manifest.contract > CONTRACT_VERSION)
    return problem(
      `it was written for contract ${manifest.contract}, and this core speaks ${CONTRACT_VERSION}`,
      'Upgrade @tsvirt/core.',
    );
  if (manifest.contract < CONTRACT_VERSION)
    return problem(
      `it was written for contract ${manifest.contract}, and this core speaks ${CONTRACT_VERSION}`,
      `Upgrade it: npm install ${packageName}@latest`,
    );
  if (!isKind(manifest.kind)) return problem(`its kind "${String(manifest.kind)}" is unknown`, repair);
  if (name === undefined || name === '') return problem('its manifest has no name', repair);
  if (manifest.schemes !== undefined && !isStrings(manifest.schemes))
    return problem('its "schemes" is not a list of strings', repair);
  if (typeof manifest.module !== 'string') return problem('its manifest names no module', repair);
  return {
    contract: manifest.contract,
    kind: manifest.kind,
    name,
    schemes,
    module: manifest.module,
    stateful: manifest.stateful === true,
    remoteOnly: manifest.remoteOnly === true,
    ...(typeof manifest.bundle === 'string' && { bundle: manifest.bundle }),
    packageName,
    version: typeof json.version === 'string' ? json.version : '0.0.0',
    directory,
  };
}

/** True for a package that can't be used. */
export function isProblem(entry: DriverEntry | DriverProblem): entry is DriverProblem {
  return 'reason' in entry;
}

function schemesOf({ kind, schemes }: Record<string, unknown>): readonly string[] {
  if (isStrings(schemes)) return schemes;
  return isKind(kind) ? schemesOfKind(kind) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isKind(value: unknown): value is DriverKind {
  return driverKinds.some((kind) => kind === value);
}
