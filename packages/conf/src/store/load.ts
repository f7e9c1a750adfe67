import { Turns } from '@tsvirt/util';
import type { FileContent, FolderFiles } from './folders.js';
import type { ObjectKind } from './kind.js';
import { Entry } from './stored-object.js';

/** A file that couldn't be taken in. It is left as it is. */
export interface BrokenFile {
  readonly path: string;
  readonly error: unknown;
}

/** Everything that a store's folders hold, after the work of a crash is finished or cleaned up. */
export async function loadEntries<Model, Data>(
  kind: ObjectKind<Model, Data>,
  files: FolderFiles,
): Promise<{ entries: Entry<Model, Data>[]; broken: BrokenFile[] }> {
  await files.recover();
  const [configs, statuses, autostarted] = await Promise.all([
    files.configs(),
    files.statuses(),
    files.autostarted(),
  ]);
  if (configs.length + statuses.length > 0) await kind.prepare?.();
  const found = new Found<Model, Data>(kind);
  await found.takeAll(configs, (text, file) => found.definition(text, file.name));
  await found.takeAll(statuses, (text, file) => found.status(text, file.name));
  const names = new Set(configs.map((file) => file.name));
  // A link that outlived its definition would start whatever is defined under that name next.
  for (const name of autostarted) if (!names.has(name)) await files.saveAutostart(name, false);
  const entries = [...found.entries.values()];
  for (const entry of entries) entry.autostart = entry.persistent && autostarted.has(entry.fileName);
  return { entries, broken: found.broken };
}

class Found<Model, Data> {
  readonly entries = new Map<string, Entry<Model, Data>>();
  readonly broken: BrokenFile[] = [];
  readonly #names = new Map<string, string>();
  readonly #kind: ObjectKind<Model, Data>;

  constructor(kind: ObjectKind<Model, Data>) {
    this.#kind = kind;
  }

  /** Takes files in one after the other, letting other work in between. */
  async takeAll(
    files: readonly FileContent[],
    take: (text: string, file: FileContent) => void,
  ): Promise<void> {
    const turns = new Turns();
    for (const file of files) {
      try {
        if (file.text === undefined) throw file.error;
        take(file.text, file);
      } catch (error) {
        this.broken.push({ path: file.path, error });
      }
      if (turns.over) await turns.next();
    }
  }

  definition(text: string, file: string): void {
    const model = this.#kind.parse(text);
    const entry = this.#entry(model, file);
    if (entry.definition !== undefined) throw new Error(`the UUID ${entry.uuid} is defined twice`);
    entry.definition = model;
  }

  status(text: string, file: string): void {
    const status = this.#kind.status?.parse(text);
    if (status === undefined) return;
    const entry = this.#entry(status.live, file);
    entry.live = status.live;
    entry.id = status.id;
    entry.data = status.data;
  }

  #entry(model: Model, file: string): Entry<Model, Data> {
    const uuid = this.#kind.uuidOf(model);
    const name = this.#kind.nameOf(model);
    const fileName = this.#kind.fileNameOf?.(model) ?? name ?? uuid;
    if (fileName !== file) throw new Error(`the file must be named '${fileName}.xml' for what it holds`);
    const owner = name === undefined ? undefined : this.#names.get(name);
    if (owner !== undefined && owner !== uuid)
      throw new Error(`the name '${name}' is taken by the UUID ${owner}`);
    let entry = this.entries.get(uuid);
    if (entry === undefined) {
      entry = new Entry<Model, Data>(uuid, name, file);
      this.entries.set(uuid, entry);
      if (name !== undefined) this.#names.set(name, uuid);
    } else if (entry.name !== name) throw new Error(`the UUID ${uuid} belongs to '${entry.name ?? ''}'`);
    return entry;
  }
}
