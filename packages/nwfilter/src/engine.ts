import { ObjectStore } from '@tsvirt/conf/store';
import type { StateContext } from '@tsvirt/core';
import { exists, Mutex } from '@tsvirt/util';
import { Bindings } from './binding/bindings.js';
import { bindingKind } from './binding/kind.js';
import { Filters } from './filter/filters.js';
import { filterKind } from './filter/kind.js';
import type { HostServices } from './host.js';

/** All that this driver keeps of one scope: the filters, and where they are in force. */
export interface FilterEngine {
  readonly filters: Filters;
  readonly bindings: Bindings;
  close(): Promise<void>;
}

/** Reads what there is; the first time the filters are made with which every installation begins. */
export async function openEngine(context: StateContext, host: HostServices): Promise<FilterEngine> {
  const { logger, privileged } = context;
  const { config, run } = context.directories;
  const isFirst = !(await exists(config));
  const filterStore = new ObjectStore(filterKind, { config }, { logger });
  const bindingStore = new ObjectStore(bindingKind, { status: run }, { logger });
  for (const store of [filterStore, bindingStore])
    for (const { path, error } of (await store.load()).broken)
      logger.error(`${path} can't be used and was skipped`, { error });
  // Held while a filter is changed or put in force: bindings hold what filters say.
  const turn = new Mutex();
  const find = (name: string) => filterStore.findByName(name)?.current;
  const bindings = new Bindings({ store: bindingStore, host, logger, privileged, turn, find });
  const filters = new Filters({ store: filterStore, bindings, turn });
  if (isFirst) await filters.defineBuiltin();
  await bindings.takeUp();
  return {
    filters,
    bindings,
    async close() {
      await bindings.stop();
      await turn.run(async () => {
        await filterStore.close();
        await bindingStore.close();
      });
    },
  };
}
