import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type MomentModel, MomentTree } from '@tsvirt/conf/moment';
import { DurableFiles, ensureDirectory, errnoOf, type Logger, listDirectory, readText } from '@tsvirt/util';

const suffix = '.xml';

/** The documents of one kind of moments as a driver keeps them. */
export interface MomentDocuments<Model extends MomentModel> {
  formatKept(moment: Model, isCurrent: boolean): string;
  /** @throws VirtError for a document that isn't one of `formatKept` */
  parseKept(xml: string): Model;
  /** Name of the moment that the next one grows out of, by what was read. */
  currentOf(moments: readonly Model[]): string | undefined;
}

/** What is known of one domain's moments, and what its files say. */
interface Known<Model extends MomentModel> {
  readonly tree: MomentTree<Model>;
  readonly written: Map<string, string>;
}

/** The snapshots, or the checkpoints, of all domains: a folder for each domain that has some, a file for each. Read when they're first asked for. */
export class MomentTrees<Model extends MomentModel> {
  readonly #folder: string;
  readonly #logger: Logger;
  readonly #documents: () => Promise<MomentDocuments<Model>>;
  readonly #known = new Map<string, Promise<Known<Model>>>();
  readonly #files = new DurableFiles();
  /** UUIDs of domains that have some, as far as folders tell. */
  readonly #owners = new Set<string>();

  /** @param documents loaded when they're needed: a start can do without what reads and writes them */
  constructor(folder: string, documents: () => Promise<MomentDocuments<Model>>, logger: Logger) {
    this.#folder = folder;
    this.#documents = documents;
    this.#logger = logger;
  }

  /** Finds out which domains have some. */
  async load(): Promise<void> {
    try {
      for (const name of await readdir(this.#folder)) this.#owners.add(name);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }

  /** Those of a domain. */
  async of(uuid: string): Promise<MomentTree<Model>> {
    return (await this.#of(uuid)).tree;
  }

  /** Whether a domain has some. */
  has(uuid: string): boolean {
    return this.#owners.has(uuid);
  }

  /** How many a domain has. */
  async count(uuid: string): Promise<number> {
    return this.#owners.has(uuid) ? (await this.of(uuid)).size : 0;
  }

  #of(uuid: string): Promise<Known<Model>> {
    let known = this.#known.get(uuid);
    if (known === undefined) {
      known = this.#read(uuid);
      this.#known.set(uuid, known);
      known.catch(() => this.#known.delete(uuid));
    }
    return known;
  }

  async #read(uuid: string): Promise<Known<Model>> {
    const known: Known<Model> = { tree: new MomentTree(), written: new Map() };
    if (!this.#owners.has(uuid)) return known;
    const folder = join(this.#folder, uuid);
    const { parseKept, currentOf } = await this.#documents();
    for (const file of await listDirectory(folder, suffix))
      try {
        const text = await readText(join(folder, file));
        const moment = parseKept(text);
        known.tree.set(moment);
        known.written.set(moment.name, text);
      } catch (error) {
        this.#logger.error(`${join(folder, file)} can't be used and was skipped`, { error });
      }
    known.tree.current = currentOf(known.tree.list());
    return known;
  }

  /** Makes what a domain's tree is now durable. @throws system errors; what was written until then stays */
  async save(uuid: string): Promise<void> {
    const { tree, written } = await this.#of(uuid);
    const folder = join(this.#folder, uuid);
    const { formatKept } = await this.#documents();
    const wanted = new Map(
      tree.list().map((moment) => [moment.name, formatKept(moment, tree.current === moment.name)]),
    );
    if (wanted.size > 0) await ensureDirectory(folder, { mode: 0o700 });
    const changed = [...wanted].filter(([name, text]) => written.get(name) !== text);
    await this.#files.writeMany(
      changed.map(([name, data]) => ({ path: join(folder, `${name}${suffix}`), data, mode: 0o600 })),
    );
    for (const [name, text] of changed) written.set(name, text);
    for (const name of [...written.keys()].filter((each) => !wanted.has(each))) {
      await this.#files.remove(join(folder, `${name}${suffix}`));
      written.delete(name);
    }
    if (wanted.size > 0) this.#owners.add(uuid);
    else if (this.#owners.delete(uuid)) await removeEmpty(folder);
  }

  /** Forgets all of a domain; what is in images stays. */
  async forget(uuid: string): Promise<void> {
    if (!this.#owners.has(uuid)) return;
    const { tree } = await this.#of(uuid);
    for (const root of tree.roots()) {
      tree.removeDescendants(root);
      tree.remove(root);
    }
    await this.save(uuid);
    this.#known.delete(uuid);
  }
}

/** What could not be read stays, for somebody to look at. */
async function removeEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder);
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(errnoOf(error) ?? '')) throw error;
  }
}
