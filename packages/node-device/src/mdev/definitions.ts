import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errnoOf, type Logger, Mutex } from '@tsvirt/util';
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
  run(command: MdevctlCommand): Promise<string>;
  onChange(change: DefinitionChange): void;
}

/** The mediated devices that mdevctl has definitions of: asked again only after a file of its changed. */
export class MdevDefinitions {
  readonly #services: DefinitionServices;
  readonly #turn = new Mutex();
  #known: ReadonlyMap<string, MdevDefinition> = new Map();
  #stamp: string | undefined;

  constructor(services: DefinitionServices) {
    this.#services = services;
  }

  /** By the names of their devices. */
  current(): Promise<ReadonlyMap<string, MdevDefinition>> {
    return this.#turn.run(async () => {
      const stamp = await stampOf(this.#services.folder);
      if (stamp !== this.#stamp) {
        const before = this.#known;
        const isFirst = this.#stamp === undefined;
        this.#known = stamp === '' ? new Map() : await this.#list();
        this.#stamp = stamp;
        if (!isFirst) this.#tell(before, this.#known);
      }
      return this.#known;
    });
  }

  async #list(): Promise<ReadonlyMap<string, MdevDefinition>> {
    try {
      const list = parseMdevctlList(await this.#services.run(listDefinedCommand));
      return new Map(list.map((definition) => [definitionName(definition), definition]));
    } catch (error) {
      // The host's other devices are told of all the same.
      this.#services.logger.error('definitions of mediated devices are unknown', { error });
      return new Map();
    }
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
        const info = await stat(place, { bigint: true }).catch(() => undefined);
        marks.push(`${place} ${info?.mtimeNs ?? ''} ${info?.ino ?? ''}`);
      }
    }
  };
  await visit(folder, 1);
  return marks.sort().join('\n');
}
