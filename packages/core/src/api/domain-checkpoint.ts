import type { DomainCheckpointRef } from '../generated/contract.js';
import type { Domain } from './domain.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A moment since which a domain's disk writes are tracked, for incremental backups. */
export class DomainCheckpoint extends ConnectedObject {
  readonly name: string;
  /** The domain that is tracked. Answers to virDomainCheckpointGetDomain. */
  readonly dom: Domain;

  constructor(dom: Domain, ref: Pick<DomainCheckpointRef, 'name'>) {
    super(dom.connect);
    this.dom = dom;
    this.name = ref.name;
  }

  /** Its name. Answers to virDomainCheckpointGetName. */
  getName(): string {
    return this.name;
  }

  /**
   * The checkpoint's document. Answers to virDomainCheckpointGetXMLDesc. Flags:
   * `DomainCheckpointXMLFlags`.
   */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainCheckpointGetXMLDesc', options, this, flags);
  }

  /**
   * The checkpoints on top of this one. Answers to virDomainCheckpointListAllChildren. Flags:
   * `DomainCheckpointListFlags`.
   */
  async listAllChildren(flags = 0, options?: CallOptions): Promise<DomainCheckpoint[]> {
    const refs = await this.call('domainCheckpointListAllChildren', options, this, flags);
    return refs.map((ref) => new DomainCheckpoint(this.dom, ref));
  }

  /** The checkpoint before this one. Answers to virDomainCheckpointGetParent. */
  async getParent(flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(this.dom, await this.call('domainCheckpointGetParent', options, this, flags));
  }

  /** Deletes the checkpoint. Answers to virDomainCheckpointDelete. Flags: `DomainCheckpointDeleteFlags`. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainCheckpointDelete', options, this, flags);
  }
}
