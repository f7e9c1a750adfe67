import type { NWFilterBindingRef } from '../generated/contract.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A filter in force on a network device. */
export class NWFilterBinding extends ConnectedObject {
  readonly portdev: string;
  readonly filtername: string;

  constructor(connect: Connect, ref: NWFilterBindingRef) {
    super(connect);
    this.portdev = ref.portdev;
    this.filtername = ref.filtername;
  }

  /** The device it is on. Answers to virNWFilterBindingGetPortDev. */
  getPortDev(): string {
    return this.portdev;
  }

  /** The filter in force. Answers to virNWFilterBindingGetFilterName. */
  getFilterName(): string {
    return this.filtername;
  }

  /** The binding's document. Answers to virNWFilterBindingGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('nwfilterBindingGetXMLDesc', options, this, flags);
  }

  /** Takes the filter off the device. Answers to virNWFilterBindingDelete. */
  async delete(options?: CallOptions): Promise<void> {
    await this.call('nwfilterBindingDelete', options, this);
  }
}
