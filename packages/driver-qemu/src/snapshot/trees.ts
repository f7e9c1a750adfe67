import { readdir, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MomentTree } from '@tsvirt/conf/moment';
import { DurableFiles, ensureDirectory, errnoOf, type Logger, listDirectory, readText } from '@tsvirt/util';
import type { KeptSnapshot } from './kept.js';

const suffix = '.xml';

/** A start can do without what reads and writes them. */
const documents = () => import('./kept.js');

/** What is known of one domain's snapshots, and what its files say. */
interface Known {
  readonly tree: MomentTree<KeptSnapshot>;
  readonly written: Map<string, string>;
}

/** The snapshots of all domains: a folder for each domain that has some, a file for each snapshot. Read when they're first asked for. */
export class SnapshotTrees {
  readonly #folder: string;
  readonly #logger: Logger;
  readonly #known = new Map<string, Promise<Known>>();
  readonly #files = new DurableFiles();
  /** UUIDs of domains that have snapshots, as far as folders tell. */
  readonly #owners = new Set<string>();

  constructor(folder: string, logger: Logger) {
    this.#folder = folder;
    this.#logger = logger;
  }

  /** Finds out which domains have snapshots. */
  async load(): Promise<void> {
    try {
      for (const name of await readdir(this.#folder)) this.#owners.add(name);
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }

  /** The snapshots of a domain. */
  async of(uuid: string): Promise<MomentTree<KeptSnapshot>> {
    return (await this.#of(uuid)).tree;
  }

  /** How many snapshots a domain has. */
  async count(uuid: string): Promise<number> {
    return this.#owners.has(uuid) ? (await this.of(uuid)).size : 0;
  }

  #of(uuid: string): Promise<Known> {
    let known = this.#known.get(uuid);
    if (known === undefined) {
      known = this.#read(uuid);
      this.#known.set(uuid, known);
      known.catch(() => this.#known.delete(uuid));
    }
    return known;
  }

  async #read(uuid: string): Promise<Known> {
    const known: Known = { tree: new MomentTree(), written: new Map() };
    if (!this.#owners.has(uuid)) return known;
    const folder = join(this.#folder, uuid);
    const { parseKept } = await documents();
    for (const file of await listDirectory(folder, suffix))
      try {
        const text = await readText(join(folder, file));
        const snapshot = parseKept(text);
        known.tree.set(snapshot);
        known.written.set(snapshot.name, text);
        if (snapshot.current) known.tree.current = snapshot.name;
      } catch (error) {
        this.#logger.error(`${join(folder, file)} can't be used and was skipped`, { error });
      }
    return known;
  }

  /** Makes what a domain's tree is now durable. @throws system errors; what was written until then stays */
  async save(uuid: string): Promise<void> {
    const { tree, written } = await this.#of(uuid);
    const folder = join(this.#folder, uuid);
    const { formatKept } = await documents();
    const wanted = new Map(
      tree.list().map((snapshot) => [snapshot.name, formatKept(snapshot, tree.current === snapshot.name)]),
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

  /** Forgets all snapshots of a domain; what is in images stays. */
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
