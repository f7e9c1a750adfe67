import { DomainSnapshots } from './domain/snapshots.js';

/**
 * A virtual machine or container. Its methods are spread by subject over the classes it extends: life cycle, information,
 * devices, memory, processors, disks, guest agent, migration, snapshots.
 */
export class Domain extends DomainSnapshots {
  protected override get self(): Domain {
    return this;
  }
}
