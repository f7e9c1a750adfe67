import { parseInterface } from '@tsvirt/conf/interface';
import { parseNodeDevice } from '@tsvirt/conf/nodedev';
import { DomainRunningReason } from '@tsvirt/core';
import { defaultDevices } from '../device/default-devices.js';
import { readDomain } from '../domains/document.js';
import { begin } from '../domains/start-stop.js';
import { defaultInterface } from '../interface/default-interface.js';
import { defaultNetwork } from '../network/default-network.js';
import { readNetwork } from '../network/networks.js';
import { defaultPool } from '../storage/default-pool.js';
import { readPool } from '../storage/pools.js';
import { defaultDomain } from './default-domain.js';
import { defaultHost } from './host-info.js';
import { TestNode } from './test-node.js';

/** The host of `test:///default` as it is at first. */
export async function makeDefaultNode(): Promise<TestNode> {
  const node = new TestNode(defaultHost);
  const { object } = await node.domains.define(readDomain(defaultDomain));
  await node.domains.start(object);
  begin(node, object, { reason: DomainRunningReason.UNKNOWN });
  await node.networks.start((await node.networks.define(readNetwork(defaultNetwork))).object);
  await node.pools.start((await node.pools.define(readPool(defaultPool))).object);
  node.interfaces.set({ definition: parseInterface(defaultInterface), active: true });
  for (const device of defaultDevices) node.devices.set(parseNodeDevice(device));
  return node;
}

/** The default host, shared by the connections of this process as long as there is one. */
export class SharedDefault {
  #node: Promise<TestNode> | undefined;
  #users = 0;

  async acquire(): Promise<TestNode> {
    this.#users++;
    this.#node ??= makeDefaultNode();
    try {
      return await this.#node;
    } catch (error) {
      this.release();
      throw error;
    }
  }

  /** To be called once for each {@link acquire} that succeeded. */
  release(): void {
    this.#users--;
    if (this.#users === 0) this.#node = undefined;
  }
}
