import { formatNWFilter, type NWFilter, parseNWFilter } from '@tsvirt/conf/nwfilter';
import type { ObjectStore } from '@tsvirt/conf/store';
import { ErrorCode, NWFilterDefineFlags, type NWFilterRef } from '@tsvirt/core';
import { type Mutex, randomUuid, withUndo } from '@tsvirt/util';
import type { Bindings } from '../binding/bindings.js';
import { checkFlags, filterError, invalidOperation } from '../errors.js';
import type { FindFilter } from '../plan/collect.js';
import { refOf } from './kind.js';
import { reaches, referencesOf } from './references.js';

/** The defined filters, and the calls about them. */
export class Filters {
  readonly #store: ObjectStore<NWFilter>;
  readonly #bindings: Bindings;
  readonly #turn: Mutex;

  constructor(of: {
    readonly store: ObjectStore<NWFilter>;
    readonly bindings: Bindings;
    readonly turn: Mutex;
  }) {
    this.#store = of.store;
    this.#bindings = of.bindings;
    this.#turn = of.turn;
  }

  list(flags: number): NWFilterRef[] {
    checkFlags('virConnectListAllNWFilters', flags);
    return this.#store.list().map(refOf);
  }

  byName(name: string): NWFilterRef {
    return refOf(this.#store.byName(name));
  }

  byUUID(uuid: string): NWFilterRef {
    return refOf(this.#store.byUUID(uuid));
  }

  describe({ uuid }: NWFilterRef, flags: number): string {
    checkFlags('virNWFilterGetXMLDesc', flags);
    return formatNWFilter(this.#store.byUUID(uuid).current);
  }

  /**
   * Defines a filter, or defines one anew: the interfaces that use it have the new rules when this returns, or all the old ones.
   * @throws VirtError `OPERATION_FAILED` where the name or the UUID is another filter's, or the filter would refer to itself; what
   * keeps the new rules from being put in force
   */
  async define(xml: string, flags: number): Promise<NWFilterRef> {
    checkFlags('virNWFilterDefineXMLFlags', flags, NWFilterDefineFlags.VALIDATE);
    const filter = parseNWFilter(xml, { validate: (flags & NWFilterDefineFlags.VALIDATE) !== 0 });
    filter.uuid ??= randomUuid();
    return this.#turn.run(async () => {
      const { name } = filter;
      const find: FindFilter = (asked) => (asked === name ? filter : this.#store.findByName(asked)?.current);
      if (referencesOf(filter).some((reference) => reaches(reference, name, find)))
        throw filterError(ErrorCode.OPERATION_FAILED, `the network filter '${name}' would refer to itself`);
      return withUndo(async (undo) => {
        const { object, previous } = await this.#store.define(filter);
        undo.push(`define the network filter ${name} as it was`, () =>
          previous === undefined ? this.#store.undefine(object) : this.#store.define(previous),
        );
        await this.#bindings.changeUsers(name, undo);
        return refOf(object);
      });
    });
  }

  /** @throws VirtError `OPERATION_INVALID` while an interface uses it, itself or by another filter */
  undefine({ uuid }: NWFilterRef): Promise<void> {
    return this.#turn.run(async () => {
      const object = this.#store.byUUID(uuid);
      const [user] = this.#bindings.usersOf(object.current.name);
      if (user !== undefined)
        throw invalidOperation(`the network filter '${object.name}' is in use by the interface '${user}'`);
      await this.#store.undefine(object);
    });
  }

  /** Defines the filters with which every installation begins. */
  async defineBuiltin(): Promise<void> {
    const { builtinFilters } = await import('./builtin.js');
    for (const xml of builtinFilters) await this.#store.define({ ...parseNWFilter(xml), uuid: randomUuid() });
  }
}
