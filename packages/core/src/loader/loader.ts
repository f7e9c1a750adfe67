import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ErrorCode, VirtError } from '@tsvirt/util';
import { CONTRACT_VERSION, type Driver, isDriver } from '../driver/define.js';
import type { DriverKind } from '../driver/kinds.js';
import { type KnownScheme, knownSchemes, schemesOfKind } from './known.js';
import { type DriverEntry, isProblem, readManifest } from './manifest.js';
import type { DriverProblem } from './problem.js';
import { candidateFolders, type SearchOptions, textIn } from './search.js';

/** What a {@link DriverLoader} found. */
export interface DriverCatalog {
  readonly drivers: readonly DriverEntry[];
  readonly problems: readonly DriverProblem[];
  /** Installed, but left out by {@link LoaderOptions.only}. */
  readonly disabled: readonly (DriverEntry | DriverProblem)[];
}

/** How a {@link DriverLoader} finds drivers. */
export interface LoaderOptions extends SearchOptions {
  /** Drivers that are at hand already; they win over installed packages of the same kind and name. */
  readonly drivers?: readonly LoadedDriver[];
  /** Only drivers of these names, and what computes for them; default: all. */
  readonly only?: readonly string[];
}

/** A driver at hand, with the part of its manifest that the loader needs. */
export interface LoadedDriver {
  readonly driver: Driver;
  readonly schemes?: readonly string[];
  readonly stateful?: boolean;
  readonly remoteOnly?: boolean;
}

/**
 * Finds driver packages by their manifests and imports one when it is first needed. A broken driver is reported by its
 * package, the reason and the mend; the others go on.
 */
export class DriverLoader {
  readonly #options: LoaderOptions;
  readonly #given = new Map<DriverEntry, Driver>();
  readonly #loaded = new Map<DriverEntry, Promise<Driver>>();
  #catalog: Promise<DriverCatalog> | undefined;

  constructor(options: LoaderOptions = {}) {
    this.#options = options;
    for (const given of options.drivers ?? []) this.#given.set(entryOf(given), given.driver);
  }

  /** Every driver, and every driver package that can't be used; read once. */
  catalog(): Promise<DriverCatalog> {
    this.#catalog ??= this.#read();
    return this.#catalog;
  }

  async #read(): Promise<DriverCatalog> {
    const only = this.#options.only;
    // one that doesn't tell its name may be one that is wanted
    const wanted = (found: DriverEntry | DriverProblem) =>
      only === undefined ||
      found.name === undefined ||
      only.includes(found.name) ||
      ('kind' in found && found.kind === 'cpu');
    const problems: DriverProblem[] = [];
    const report = (problem: DriverProblem) => {
      problems.push(problem);
    };
    const folders = await candidateFolders(this.#options, report);
    const found = await Promise.all(
      folders.map(async (folder) => {
        const text = await textIn(folder, 'package.json', report);
        return text === undefined ? undefined : readManifest(folder, text);
      }),
    );
    const drivers = [...this.#given.keys()].filter(wanted);
    const disabled: (DriverEntry | DriverProblem)[] = [];
    for (const entry of found) {
      if (entry === undefined) continue;
      if (!wanted(entry)) disabled.push(entry);
      else if (isProblem(entry)) report(entry);
      else if (!drivers.some((other) => other.kind === entry.kind && other.name === entry.name))
        drivers.push(entry);
    }
    return { drivers, problems: withoutTwins(problems), disabled };
  }

  /** The driver that serves a scheme, if there is one. */
  async forScheme(scheme: string): Promise<DriverEntry | undefined> {
    return (await this.catalog()).drivers.find((entry) => entry.schemes.includes(scheme));
  }

  /** The driver of a kind (and a name), if there is one. */
  async ofKind(kind: DriverKind, name?: string): Promise<DriverEntry | undefined> {
    return (await this.catalog()).drivers.find(
      (entry) => entry.kind === kind && (name === undefined || entry.name === name),
    );
  }

  /** Imports a driver; the same entry is imported once. @throws VirtError `NO_CONNECT` naming package, reason and mend. */
  load(entry: DriverEntry): Promise<Driver> {
    const given = this.#given.get(entry);
    if (given !== undefined) return Promise.resolve(given);
    let loading = this.#loaded.get(entry);
    if (loading === undefined) {
      loading = importDriver(entry);
      this.#loaded.set(entry, loading);
    }
    return loading;
  }

  /** The error for a scheme without a usable driver. */
  async missing(scheme: string): Promise<VirtError> {
    const { problems, disabled } = await this.catalog();
    const known = knownSchemes.get(scheme);
    const off = disabled.find(({ schemes }) => schemes.includes(scheme));
    if (off !== undefined) {
      const only = this.#options.only ?? [];
      return new VirtError(
        ErrorCode.NO_CONNECT,
        `the driver for ${scheme}, ${off.packageName}, is installed but not enabled`,
        {
          hint: `This process is limited to the drivers ${only.join(', ')}: name ${off.name} with them (tsvirtd --drivers ${[...only, off.name].join(',')}).`,
        },
      );
    }
    const broken = problems.find((problem) => problem.schemes.includes(scheme) || isPackage(problem, known));
    if (broken !== undefined)
      return new VirtError(
        ErrorCode.NO_CONNECT,
        `no driver for ${scheme}: ${broken.packageName} can't be used: ${broken.reason}`,
        { hint: broken.hint },
      );
    const install =
      known === undefined
        ? `Install the package of a driver for ${scheme}, or put its folder into TSVIRT_DRIVER_PATH.`
        : `npm install ${known.packageName}`;
    const unnamed = problems.filter(({ name }) => name === undefined);
    return new VirtError(ErrorCode.NO_CONNECT, `no driver for ${scheme} is installed`, {
      hint: [
        install,
        ...unnamed.map(({ packageName, reason, hint }) => `${packageName}: ${reason}. ${hint}`),
      ].join('; or '),
    });
  }
}

/** The application's own package.json may be found wanting both as its list of drivers and as a driver of its own. */
function withoutTwins(problems: readonly DriverProblem[]): DriverProblem[] {
  return problems.filter(
    ({ directory, reason }, at) =>
      problems.findIndex((other) => other.directory === directory && other.reason === reason) === at,
  );
}

/** Whether a package that tells nothing of itself is the one that is known to serve a scheme. */
function isPackage({ name, packageName }: DriverProblem, known: KnownScheme | undefined): boolean {
  return name === undefined && known !== undefined && `/${known.packageName}`.endsWith(`/${packageName}`);
}

/** True in a program that resolves packages to their bundles: its drivers must share those. */
const runsBundled = process.execArgv.includes('--conditions=tsvirt-bundle');

async function importDriver(entry: DriverEntry): Promise<Driver> {
  const file = join(entry.directory, (runsBundled && entry.bundle) || entry.module);
  let module: { driver?: unknown };
  try {
    module = (await import(pathToFileURL(file).href)) as { driver?: unknown };
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause);
    throw broken(entry, `importing ${entry.module} failed: ${reason}`, importHint(entry, cause), cause);
  }
  const driver = module.driver;
  if (!isDriver(driver))
    throw broken(
      entry,
      `${entry.module} exports no "driver" made by defineDriver`,
      'Export the result of defineDriver.',
    );
  if (driver.kind !== entry.kind || driver.name !== entry.name)
    throw broken(
      entry,
      `its manifest says ${entry.kind} "${entry.name}", its code ${driver.kind} "${driver.name}"`,
      `Make the two agree in ${entry.directory}.`,
    );
  return driver;
}

function importHint(entry: DriverEntry, cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return code === 'ERR_MODULE_NOT_FOUND'
    ? `Reinstall it with its dependencies: npm install ${entry.packageName} (in a source tree: build it).`
    : `Reinstall it: npm install ${entry.packageName}`;
}

function broken(entry: DriverEntry, reason: string, hint: string, cause?: unknown): VirtError {
  return new VirtError(ErrorCode.NO_CONNECT, `driver package ${entry.packageName} can't be used: ${reason}`, {
    hint,
    cause,
  });
}

function entryOf(given: LoadedDriver): DriverEntry {
  const { driver } = given;
  return {
    contract: CONTRACT_VERSION,
    kind: driver.kind,
    name: driver.name,
    schemes: given.schemes ?? (driver.kind === 'hypervisor' ? [driver.name] : schemesOfKind(driver.kind)),
    module: '',
    stateful: given.stateful ?? driver.state !== undefined,
    remoteOnly: given.remoteOnly ?? false,
    packageName: driver.name,
    version: driver.version,
    directory: '',
  };
}
