import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, type Logger, Mutex, statIfExists } from '@tsvirt/util';
import { listDefinedCommand, type MdevctlCommand } from './commands.js';
import { definitionName, type MdevDefinition, parseMdevctlList } from './config.js';

/** What became of a definition. */
export interface DefinitionChange {
  readonly kind: 'defined' | 'undefined' | 'updated';
  readonly name: string;
}

export interface DefinitionServices {
  /** Where mdevctl keeps definitions. */
  readonly folder: string;
  readonly logger: Logger;
  /** Milliseconds, for {@link retryAfter}. */
  now(): number;
  run(command: MdevctlCommand): Promise<string>;
  onChange(change: DefinitionChange): void;
}

/** Milliseconds after which mdevctl is asked again where it couldn't answer. */
const retryAfter = 1000;

/** The mediated devices that mdevctl has definitions of: asked again only after a file of its changed. */
export class MdevDefinitions {
  readonly #services: DefinitionServices;
  readonly #turn = new Mutex();
  #known: ReadonlyMap<string, MdevDefinition> = new Map();
  #stamp: string | undefined;
  #failed: { readonly stamp: string; readonly at: number } | undefined;

  constructor(services: DefinitionServices) {
    this.#services = services;
  }

  /** By the names of their devices; as they were last known while mdevctl can't tell: the host's other devices are told of all the same. */
  current(): Promise<ReadonlyMap<string, MdevDefinition>> {
    return this.#turn.run(async () => {
      const stamp = await stampOf(this.#services.folder);
      if (stamp !== this.#stamp && !this.#hasJustFailed(stamp)) await this.#ask(stamp);
      return this.#known;
    });
  }

  #hasJustFailed(stamp: string): boolean {
    const failed = this.#failed;
    return failed?.stamp === stamp && this.#services.now() - failed.at < retryAfter;
  }

  async #ask(stamp: string): Promise<void> {
    const { logger, now } = this.#services;
    let list: readonly MdevDefinition[];
    try {
      list = stamp === '' ? [] : parseMdevctlList(await this.#services.run(listDefinedCommand));
    } catch (error) {
      if (this.#failed?.stamp !== stamp)
        logger.error("definitions of mediated devices can't be looked at", { error });
      this.#failed = { stamp, at: now() };
      return;
    }
    const before = this.#known;
    const isFirst = this.#stamp === undefined;
    this.#known = new Map(list.map((definition) => [definitionName(definition), definition]));
    this.#stamp = stamp;
    this.#failed = undefined;
    if (!isFirst) this.#tell(before, this.#known);
  }

  #tell(before: ReadonlyMap<string, MdevDefinition>, after: ReadonlyMap<string, MdevDefinition>): void {
    const { onChange } = this.#services;
    for (const name of before.keys()) if (!after.has(name)) onChange({ kind: 'undefined', name });
    for (const [name, definition] of after) {
      const old = before.get(name);
      if (old === undefined) onChange({ kind: 'defined', name });
      else if (JSON.stringify(old) !== JSON.stringify(definition)) onChange({ kind: 'updated', name });
    }
  }
}

/** Changes with every file of a folder and of those in it; empty where there is none. */
async function stampOf(folder: string): Promise<string> {
  const marks: string[] = [];
  const visit = async (path: string, depth: number): Promise<void> => {
    const found = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
      if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'EACCES') return [];
      throw error;
    });
    for (const entry of found) {
      const place = join(path, entry.name);
      if (entry.isDirectory() && depth > 0) await visit(place, depth - 1);
      else if (entry.isFile() && depth === 0) {
        const info = await statIfExists(place);
        marks.push(`${place} ${info?.mtimeNs ?? ''} ${info?.ino ?? ''}`);
      }
    }
  };
  await visit(folder, 1);
  return marks.sort().join('\n');
}
