import type { NetworkPortRef } from '../generated/contract.js';
import {
  type ParamsInput,
  type ParamsObject,
  toTypedParams,
  typedParamsToObject,
} from '../typed-params/param.js';
import type { CallOptions } from './invoke.js';
import type { Network } from './network.js';
import { UniqueObject } from './object.js';

/** A plug in a virtual network. */
export class NetworkPort extends UniqueObject {
  /** The network it belongs to. Answers to virNetworkPortGetNetwork. */
  readonly net: Network;

  constructor(net: Network, ref: Pick<NetworkPortRef, 'uuid'>) {
    super(net.connect, ref);
    this.net = net;
  }

  /** The port's document. Answers to virNetworkPortGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('networkPortGetXMLDesc', options, this, flags);
  }

  /** The port's bandwidth. Answers to virNetworkPortGetParameters. */
  async getParameters(flags = 0, options?: CallOptions): Promise<ParamsObject> {
    return typedParamsToObject(await this.call('networkPortGetParameters', options, this, flags));
  }

  /** Sets the port's bandwidth. Answers to virNetworkPortSetParameters. */
  async setParameters(params: ParamsInput, flags = 0, options?: CallOptions): Promise<void> {
    await this.call('networkPortSetParameters', options, this, toTypedParams(params), flags);
  }

  /** Removes the port. Answers to virNetworkPortDelete. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('networkPortDelete', options, this, flags);
  }
}
