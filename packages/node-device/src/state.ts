import type { StateContext, StateDriver } from '@tsvirt/core';
import type { DeviceEngine } from './engine.js';
import type { HostServices } from './host.js';

/**
 * What a host process keeps of devices. All of it is loaded by the first call that needs it: who never asks for devices pays nothing.
 */
export class NodeDeviceState implements StateDriver {
  readonly #context: StateContext;
  readonly #host: HostServices;
  #engine: Promise<DeviceEngine> | undefined;

  constructor(context: StateContext, host: HostServices) {
    this.#context = context;
    this.#host = host;
  }

  engine(): Promise<DeviceEngine> {
    this.#engine ??= this.#load().catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async start(): Promise<void> {}

  /** Reads all devices anew at the next call. */
  async reload(): Promise<void> {
    await (await this.#engine)?.inventory.forget();
  }

  /** Devices stay as they are. */
  async stop(): Promise<void> {
    await (await this.#engine)?.close();
  }

  async #load(): Promise<DeviceEngine> {
    const { openEngine } = await import('./engine.js');
    return openEngine(this.#context.logger, this.#host);
  }
}
