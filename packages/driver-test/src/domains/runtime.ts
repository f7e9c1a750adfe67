import type { KeptCheckpoint } from '@tsvirt/conf/domaincheckpoint';
import type { KeptSnapshot } from '@tsvirt/conf/domainsnapshot';
import { MomentTree } from '@tsvirt/conf/moment';
import { DomainShutoffReason, DomainState } from '@tsvirt/core';

/** What the imaginary hypervisor knows of a domain beside its definitions. It goes with the domain. */
export interface DomainRuntime {
  /** One of `DomainState`, with its reason. */
  state: number;
  reason: number;
  /** The saved domain of a managed save, as a document. */
  managedSave: string | undefined;
  /** False once the live definition was changed by a hotplug. */
  updated: boolean;
  /** Disks that the guest agent froze, by target. */
  frozen: Set<string>;
  /** Connection that takes the domain with it when it closes. */
  owner: object | undefined;
  /** Given by `domainSetTime`; undefined: the fixed time of this hypervisor. */
  time: { seconds: bigint; nseconds: number } | undefined;
  readonly snapshots: MomentTree<KeptSnapshot>;
  readonly checkpoints: MomentTree<KeptCheckpoint>;
}

export function newRuntime(): DomainRuntime {
  return {
    state: DomainState.SHUTOFF,
    reason: DomainShutoffReason.UNKNOWN,
    managedSave: undefined,
    updated: false,
    frozen: new Set(),
    owner: undefined,
    time: undefined,
    snapshots: new MomentTree(),
    checkpoints: new MomentTree(),
  };
}
