import type { StateContext, StateDriver } from '@tsvirt/core';
import { type Once, once } from '@tsvirt/util';
import type { DeviceEngine } from './engine.js';
import type { HostServices } from './host.js';

/**
 * What a host process keeps of devices. All of it is loaded by the first call that needs it: who never asks for devices pays nothing.
 */
export class NodeDeviceState implements StateDriver {
  readonly engine: Once<Promise<DeviceEngine>>;

  constructor({ logger }: StateContext, host: HostServices) {
    this.engine = once(async () => {
      const { DeviceEngine } = await import('./engine.js');
      return new DeviceEngine(logger, host);
    });
  }

  async start(): Promise<void> {}

  /** Reads all devices anew at the next call. */
  async reload(): Promise<void> {
    await (await this.engine.known)?.inventory.forget();
  }

  /** Devices stay as they are. */
  async stop(): Promise<void> {
    await (await this.engine.known)?.close();
  }
}
