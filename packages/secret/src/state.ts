import type { Secret } from '@tsvirt/conf/secret';
import { ObjectStore } from '@tsvirt/conf/store';
import type { StateContext, StateDriver } from '@tsvirt/core';
import { cleanTemporaries, Mutex } from '@tsvirt/util';
import { SecretEvents } from './events.js';
import { secretKind } from './kind.js';
import { SecretValues } from './values.js';

/** All that this driver keeps of one scope: its secrets, who listens. */
export class SecretState implements StateDriver {
  /** A persistent secret is an inactive object, an ephemeral one an active object without a definition: nothing of it is written. */
  readonly store: ObjectStore<Secret>;
  readonly values: SecretValues;
  readonly events: SecretEvents;
  /** Held while a secret is changed: its definition and its value go together. */
  readonly turn = new Mutex();
  readonly #context: StateContext;

  constructor(context: StateContext) {
    this.#context = context;
    const { config } = context.directories;
    const { logger } = context;
    this.store = new ObjectStore(secretKind, { config }, { logger });
    this.values = new SecretValues(config);
    this.events = new SecretEvents((error) => logger.error('an event listener failed', { error }));
  }

  async start(): Promise<void> {
    const { logger, directories } = this.#context;
    const { broken } = await this.store.load();
    for (const { path, error } of broken) logger.error(`${path} can't be used and was skipped`, { error });
    await cleanTemporaries(directories.config);
    // A definition that can't be read may be mended: its value stays.
    if (broken.length === 0) await this.values.clean((uuid) => this.store.findByUUID(uuid) !== undefined);
  }

  async stop(): Promise<void> {
    await this.turn.run(() => this.store.close());
  }
}
