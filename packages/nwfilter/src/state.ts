import type { StateContext, StateDriver } from '@tsvirt/core';
import { listDirectory, type Once, once } from '@tsvirt/util';
import type { FilterEngine } from './engine.js';
import type { HostServices } from './host.js';

/**
 * What a host process keeps of network filters. All of it is loaded by the first call that needs it, or at the start where guests'
 * interfaces have filters in force.
 */
export class NWFilterState implements StateDriver {
  /** The filters and bindings, loaded. */
  readonly engine: Once<Promise<FilterEngine>>;
  readonly #run: string;

  constructor(context: StateContext, host: HostServices) {
    this.#run = context.directories.run;
    this.engine = once(async () => (await import('./engine.js')).openEngine(context, host));
  }

  async start(): Promise<void> {
    if ((await listDirectory(this.#run, '.xml')).length > 0) await this.engine();
  }

  /** Puts the rules of all bindings in force again, for those that another program flushed. */
  async reload(): Promise<void> {
    await (await this.engine.known)?.bindings.refresh();
  }

  /** Rules stay in force: guests outlive the process. */
  async stop(): Promise<void> {
    await (await this.engine.known)?.close();
  }
}
