import { uuidToBytes } from '@tsvirt/util';
import type { NWFilterRef } from '../generated/contract.js';
import type { Connect } from './connect.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A set of packet filter rules. */
export class NWFilter extends ConnectedObject {
  readonly name: string;
  /** Canonical lower-case text. */
  readonly uuid: string;

  constructor(connect: Connect, ref: NWFilterRef) {
    super(connect);
    this.name = ref.name;
    this.uuid = ref.uuid;
  }

  /** Its name. Answers to virNWFilterGetName. */
  getName(): string {
    return this.name;
  }

  /** Its UUID as text. Answers to virNWFilterGetUUIDString. */
  getUUIDString(): string {
    return this.uuid;
  }

  /** Its UUID as 16 bytes. Answers to virNWFilterGetUUID. */
  getUUID(): Uint8Array {
    return uuidToBytes(this.uuid);
  }

  /** True for the same filter, whatever became of either object's connection. */
  equals(other: NWFilter): boolean {
    return this.uuid === other.uuid;
  }

  /** The filter's document. Answers to virNWFilterGetXMLDesc. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('nwfilterGetXMLDesc', options, this, flags);
  }

  /** Forgets the filter. Answers to virNWFilterUndefine. */
  async undefine(options?: CallOptions): Promise<void> {
    await this.call('nwfilterUndefine', options, this);
  }
}
