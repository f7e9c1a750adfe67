import { statSync } from 'node:fs';
import { join } from 'node:path';
import {
  crypto,
  ErrorCode,
  ensureDirectory,
  type Logger,
  readTextIfExists,
  recently,
  writeFileAtomic,
} from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { QemuCapabilities, type QemuCapabilitiesData } from './model.js';

/** What must be as it was for kept capabilities to hold. */
interface Stamp {
  readonly binary: string;
  readonly size: number;
  readonly modified: number;
  readonly changed: number;
  /** Version of this package: another one may ask other questions. */
  readonly driver: string;
  /** Whether KVM could be used. */
  readonly kvm: boolean;
}

interface Entry {
  readonly stamp: Stamp;
  readonly data: QemuCapabilitiesData;
}

/** What the cache is made of. */
export interface CapabilitiesCacheOptions {
  /** Where files are kept; made on first write. */
  readonly directory: string;
  readonly driverVersion: string;
  readonly logger: Logger;
  /** Asks the binary itself. */
  readonly probe: (binary: string) => Promise<QemuCapabilitiesData>;
  readonly kvmUsable: () => boolean;
}

/**
 * Capabilities by binary. In memory and in files, each valid as long as the binary, this package and the usability of KVM
 * are what they were, which a burst of calls looks at five times a second; a binary is asked once, however many want to know.
 */
export class CapabilitiesCache {
  readonly #options: CapabilitiesCacheOptions;
  readonly #known = new Map<string, { stamp: Stamp; capabilities: QemuCapabilities }>();
  readonly #asking = new Map<string, Promise<QemuCapabilities>>();

  readonly #recentStamp = recently(200, (binary: string) => this.#stamp(binary));

  constructor(options: CapabilitiesCacheOptions) {
    this.#options = options;
  }

  /** What the binary can do, where that needn't be found out. @throws VirtError `INVALID_ARG` if it isn't there */
  known(binary: string): QemuCapabilities | undefined {
    const known = this.#known.get(binary);
    return known !== undefined && same(known.stamp, this.#recentStamp(binary))
      ? known.capabilities
      : undefined;
  }

  /**
   * What the binary can do.
   * @throws VirtError `INVALID_ARG` if it isn't there, or what asking it ended with
   */
  async get(binary: string): Promise<QemuCapabilities> {
    const known = this.known(binary);
    if (known !== undefined) return known;
    const stamp = this.#recentStamp(binary);
    const running = this.#asking.get(binary);
    if (running !== undefined) return running;
    const asking = this.#load(binary, stamp).finally(() => this.#asking.delete(binary));
    this.#asking.set(binary, asking);
    return asking;
  }

  async #load(binary: string, stamp: Stamp): Promise<QemuCapabilities> {
    const path = this.#pathFor(binary);
    const kept = await this.#read(path);
    if (kept !== undefined && same(kept.stamp, stamp)) return this.#know(binary, kept);
    const entry = { stamp, data: await this.#options.probe(binary) };
    const capabilities = this.#know(binary, entry);
    await this.#write(path, entry);
    return capabilities;
  }

  #know(binary: string, { stamp, data }: Entry): QemuCapabilities {
    const capabilities = new QemuCapabilities(data);
    this.#known.set(binary, { stamp, capabilities });
    return capabilities;
  }

  #pathFor(binary: string): string {
    return join(
      this.#options.directory,
      `${crypto().createHash('sha256').update(binary).digest('hex')}.json`,
    );
  }

  async #read(path: string): Promise<Entry | undefined> {
    try {
      const text = await readTextIfExists(path);
      const entry = text === undefined ? undefined : (JSON.parse(text) as Partial<Entry> | null);
      // A file that says nothing of the kind is as good as none.
      return entry?.stamp === undefined || entry.data === undefined ? undefined : (entry as Entry);
    } catch (error) {
      this.#options.logger.warn(`capabilities kept in ${path} can't be used`, { error });
      return undefined;
    }
  }

  async #write(path: string, entry: Entry): Promise<void> {
    try {
      await ensureDirectory(this.#options.directory);
      await writeFileAtomic(path, JSON.stringify(entry));
    } catch (error) {
      this.#options.logger.warn(`capabilities can't be kept in ${path}; QEMU is asked again next time`, {
        error,
      });
    }
  }

  /** At once: the kernel has it in memory, and every definition and every start asks. */
  #stamp(binary: string): Stamp {
    try {
      const { size, mtimeMs, ctimeMs } = statSync(binary);
      return {
        binary,
        size,
        modified: mtimeMs,
        changed: ctimeMs,
        driver: this.#options.driverVersion,
        kvm: this.#options.kvmUsable(),
      };
    } catch (cause) {
      throw qemuError(
        ErrorCode.SYSTEM_ERROR,
        `the emulator ${binary} can't be used: ${(cause as Error).message}`,
        'install QEMU for this architecture, or name an installed emulator in the domain',
        cause,
      );
    }
  }
}

function same(a: Stamp, b: Stamp): boolean {
  return (
    a.binary === b.binary &&
    a.size === b.size &&
    a.modified === b.modified &&
    a.changed === b.changed &&
    a.driver === b.driver &&
    a.kvm === b.kvm
  );
}
