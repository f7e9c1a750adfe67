import type { CallOptions } from './invoke.js';
import { NamedObject } from './object.js';

/** A set of packet filter rules. */
export class NWFilter extends NamedObject {
  /** The filter's document. Answers to virNWFilterGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('nwfilterGetXMLDesc', options, this, flags);
  }

  /** Forgets the filter. Answers to virNWFilterUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('nwfilterUndefine', options, this);
  }
}
