import type { DomainSnapshotRef } from '../generated/contract.js';
import type { Domain } from './domain.js';
import type { CallOptions } from './invoke.js';
import { ConnectedObject } from './object.js';

/** A domain's state at a moment, to which it can go back. */
export class DomainSnapshot extends ConnectedObject {
  readonly name: string;
  /** The domain it was taken of. Answers to virDomainSnapshotGetDomain. */
  readonly dom: Domain;

  constructor(dom: Domain, ref: Pick<DomainSnapshotRef, 'name'>) {
    super(dom.connect);
    this.dom = dom;
    this.name = ref.name;
  }

  /** Its name. Answers to virDomainSnapshotGetName. */
  getName(): string {
    return this.name;
  }

  /** The snapshot's document. Answers to virDomainSnapshotGetXMLDesc. Flags: `DomainSnapshotXMLFlags`. */
  async getXMLDesc(flags = 0, options?: CallOptions): Promise<string> {
    return await this.call('domainSnapshotGetXMLDesc', options, this, flags);
  }

  /**
   * How many snapshots were taken on top of this one. Answers to virDomainSnapshotNumChildren. Flags:
   * `DomainSnapshotListFlags`.
   */
  async numChildren(flags = 0, options?: CallOptions): Promise<number> {
    return (await this.listAllChildren(flags, options)).length;
  }

  /**
   * The names of the snapshots on top of this one. Answers to virDomainSnapshotListChildrenNames. Flags:
   * `DomainSnapshotListFlags`.
   */
  async listChildrenNames(flags = 0, options?: CallOptions): Promise<string[]> {
    return (await this.listAllChildren(flags, options)).map((item) => item.name);
  }

  /**
   * The snapshots on top of this one. Answers to virDomainSnapshotListAllChildren. Flags:
   * `DomainSnapshotListFlags`.
   */
  async listAllChildren(flags = 0, options?: CallOptions): Promise<DomainSnapshot[]> {
    const refs = await this.call('domainSnapshotListAllChildren', options, this, flags);
    return refs.map((ref) => new DomainSnapshot(this.dom, ref));
  }

  /** The snapshot on which this one was taken. Answers to virDomainSnapshotGetParent. */
  async getParent(flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.dom, await this.call('domainSnapshotGetParent', options, this, flags));
  }

  /** Is this the current snapshot? Answers to virDomainSnapshotIsCurrent. */
  async isCurrent(flags = 0, options?: CallOptions): Promise<boolean> {
    return await this.call('domainSnapshotIsCurrent', options, this, flags);
  }

  /**
   * Does the driver keep metadata that would be lost with an undefine? Answers to
   * virDomainSnapshotHasMetadata.
   */
  async hasMetadata(flags = 0, options?: CallOptions): Promise<boolean> {
    return await this.call('domainSnapshotHasMetadata', options, this, flags);
  }

  /**
   * Brings the domain back to this state. Answers to virDomainRevertToSnapshot. Flags:
   * `DomainSnapshotRevertFlags`.
   */
  async revert(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainRevertToSnapshot', options, this, flags);
  }

  /** Deletes the snapshot. Answers to virDomainSnapshotDelete. Flags: `DomainSnapshotDeleteFlags`. */
  async delete(flags = 0, options?: CallOptions): Promise<void> {
    await this.call('domainSnapshotDelete', options, this, flags);
  }
}
