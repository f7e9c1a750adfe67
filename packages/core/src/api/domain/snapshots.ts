import { DomainCheckpoint } from '../domain-checkpoint.js';
import { DomainSnapshot } from '../domain-snapshot.js';
import type { CallOptions } from '../invoke.js';
import { DomainMigration } from './migration.js';

/** A domain's snapshots and checkpoints. */
export abstract class DomainSnapshots extends DomainMigration {
  /** Takes a snapshot. Answers to virDomainSnapshotCreateXML. Flags: `DomainSnapshotCreateFlags`. */
  async snapshotCreateXML(xmlDesc: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(
      this.self,
      await this.call('domainSnapshotCreateXML', options, this, xmlDesc, flags),
    );
  }

  /** How many snapshots there are. Answers to virDomainSnapshotNum. Flags: `DomainSnapshotListFlags`. */
  async snapshotNum(flags = 0, options?: CallOptions): Promise<number> {
    return (await this.listAllSnapshots(flags, options)).length;
  }

  /** The snapshots' names. Answers to virDomainSnapshotListNames. Flags: `DomainSnapshotListFlags`. */
  async snapshotListNames(flags = 0, options?: CallOptions): Promise<string[]> {
    return (await this.listAllSnapshots(flags, options)).map((item) => item.name);
  }

  /** The snapshots. Answers to virDomainListAllSnapshots. Flags: `DomainSnapshotListFlags`. */
  async listAllSnapshots(flags = 0, options?: CallOptions): Promise<DomainSnapshot[]> {
    const refs = await this.call('domainListAllSnapshots', options, this, flags);
    return refs.map((ref) => new DomainSnapshot(this.self, ref));
  }

  /** The snapshot of that name. Answers to virDomainSnapshotLookupByName. */
  async snapshotLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(
      this.self,
      await this.call('domainSnapshotLookupByName', options, this, name, flags),
    );
  }

  /** Is there a current snapshot? Answers to virDomainHasCurrentSnapshot. */
  async hasCurrentSnapshot(flags = 0, options?: CallOptions): Promise<boolean> {
    return await this.call('domainHasCurrentSnapshot', options, this, flags);
  }

  /** The current snapshot. Answers to virDomainSnapshotCurrent. */
  async snapshotCurrent(flags = 0, options?: CallOptions): Promise<DomainSnapshot> {
    return new DomainSnapshot(this.self, await this.call('domainSnapshotCurrent', options, this, flags));
  }

  /**
   * Makes a checkpoint: what is written from now on is tracked. Answers to virDomainCheckpointCreateXML.
   * Flags: `DomainCheckpointCreateFlags`.
   */
  async checkpointCreateXML(xmlDesc: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(
      this.self,
      await this.call('domainCheckpointCreateXML', options, this, xmlDesc, flags),
    );
  }

  /** The checkpoints. Answers to virDomainListAllCheckpoints. Flags: `DomainCheckpointListFlags`. */
  async listAllCheckpoints(flags = 0, options?: CallOptions): Promise<DomainCheckpoint[]> {
    const refs = await this.call('domainListAllCheckpoints', options, this, flags);
    return refs.map((ref) => new DomainCheckpoint(this.self, ref));
  }

  /** The checkpoint of that name. Answers to virDomainCheckpointLookupByName. */
  async checkpointLookupByName(name: string, flags = 0, options?: CallOptions): Promise<DomainCheckpoint> {
    return new DomainCheckpoint(
      this.self,
      await this.call('domainCheckpointLookupByName', options, this, name, flags),
    );
  }
}
