import { readdir } from 'node:fs/promises';
import type { StateContext, StateDriver } from '@tsvirt/core';
import { errnoOf } from '@tsvirt/util';
import type { FilterEngine } from './engine.js';
import type { HostServices } from './host.js';

/**
 * What a host process keeps of network filters. All of it is loaded by the first call that needs it, or at the start where guests'
 * interfaces have filters in force.
 */
export class NWFilterState implements StateDriver {
  readonly #context: StateContext;
  readonly #host: HostServices;
  #engine: Promise<FilterEngine> | undefined;

  constructor(context: StateContext, host: HostServices) {
    this.#context = context;
    this.#host = host;
  }

  /** The filters and bindings, loaded. */
  engine(): Promise<FilterEngine> {
    this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async start(): Promise<void> {
    if (await this.#hasBindings()) await this.engine();
  }

  /** Puts the rules of all bindings in force again, for those that another program flushed. */
  async reload(): Promise<void> {
    await (await this.#engine)?.bindings.refresh();
  }

  /** Rules stay in force: guests outlive the process. */
  async stop(): Promise<void> {
    await (await this.#engine)?.close();
  }

  async #load(): Promise<FilterEngine> {
    const { openEngine } = await import('./engine.js');
    return openEngine(this.#context, this.#host);
  }

  async #hasBindings(): Promise<boolean> {
    try {
      const names = await readdir(this.#context.directories.run);
      return names.some((name) => name.endsWith('.xml'));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return false;
      throw error;
    }
  }
}
