import { Mutex } from '@tsvirt/util';

/**
 * One object of a store. Its properties change only through the store's methods; models are never changed in place, so a
 * model that was read stays what it was.
 */
export interface StoredObject<Model, Data = undefined> {
  /** Undefined for kinds without names. */
  readonly name: string | undefined;
  readonly uuid: string;
  /** From 1 up while active, else -1. */
  readonly id: number;
  /** What lasts; undefined for a transient object. */
  readonly definition: Model | undefined;
  /** What runs; undefined while inactive. */
  readonly live: Model | undefined;
  /** What describes it best: {@link live}, or else {@link definition}. */
  readonly current: Model;
  readonly active: boolean;
  readonly persistent: boolean;
  readonly autostart: boolean;
  /** What the driver keeps of a live object; undefined while inactive. */
  readonly data: Data | undefined;
  /** False once it left its store. */
  readonly exists: boolean;
  /** Held by a driver's job on this object, so that jobs run one after the other. The store doesn't take it. */
  readonly job: Mutex;
}

/** The store's own view of an object. */
export class Entry<Model, Data> implements StoredObject<Model, Data> {
  id = -1;
  live: Model | undefined;
  autostart = false;
  data: Data | undefined;
  exists = false;
  readonly job = new Mutex();
  name: string | undefined;
  /** Name of its files without `.xml`. */
  fileName: string;
  definition: Model | undefined;
  readonly uuid: string;

  constructor(uuid: string, name: string | undefined, fileName: string) {
    this.uuid = uuid;
    this.name = name;
    this.fileName = fileName;
  }

  get current(): Model {
    const model = this.live ?? this.definition;
    if (model === undefined) throw new Error('an object of a store has a live or a persistent definition');
    return model;
  }

  get active(): boolean {
    return this.live !== undefined;
  }

  get persistent(): boolean {
    return this.definition !== undefined;
  }
}
