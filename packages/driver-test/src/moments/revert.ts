import type { KeptSnapshot } from '@tsvirt/conf/domainsnapshot';
import {
  DomainEventResumedDetailType,
  DomainEventStartedDetailType,
  DomainEventStoppedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutoffReason,
  DomainState,
  DomainSnapshotRevertFlags as Revert,
} from '@tsvirt/core';
import { end } from '../domains/start-stop.js';
import { invalidOperation } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';

export const revertFlags: number = Revert.RUNNING | Revert.PAUSED | Revert.FORCE;

/** Ends a domain whose snapshot was to halt it. */
export function haltAfterSnapshot(node: TestNode, domain: TestDomain): Promise<void> {
  return end(
    node,
    domain,
    DomainShutoffReason.FROM_SNAPSHOT,
    DomainEventType.STOPPED,
    DomainEventStoppedDetailType.FROM_SNAPSHOT,
  );
}

/** Makes a domain what it was. Inside a job of the domain. */
export async function revert(
  node: TestNode,
  domain: TestDomain,
  snapshot: KeptSnapshot,
  flags: number,
): Promise<void> {
  const wanted = wantedState(snapshot, flags);
  if (!domain.persistent && wanted === DomainState.SHUTOFF)
    throw invalidOperation(
      'a transient domain has no inactive state to go back to: ask for it running or paused',
    );
  const model = structuredClone(snapshot.domain);
  if (domain.persistent) await node.domains.define(structuredClone(snapshot.domain));
  node.runtime(domain).snapshots.current = snapshot.name;
  if (wanted === DomainState.SHUTOFF) {
    if (domain.active) await haltAfterSnapshot(node, domain);
    else node.setState(domain, DomainState.SHUTOFF, DomainShutoffReason.FROM_SNAPSHOT);
    return;
  }
  const before = node.runtime(domain).state;
  const paused = wanted === DomainState.PAUSED;
  if (domain.active) await node.domains.updateLive(domain, { live: model });
  else {
    await node.domains.start(domain, { live: model });
    node.tell(refOf(domain), DomainEventType.STARTED, DomainEventStartedDetailType.FROM_SNAPSHOT);
  }
  node.setState(
    domain,
    wanted,
    paused ? DomainPausedReason.FROM_SNAPSHOT : DomainRunningReason.FROM_SNAPSHOT,
  );
  if (paused && before !== DomainState.PAUSED)
    node.tell(refOf(domain), DomainEventType.SUSPENDED, DomainEventSuspendedDetailType.FROM_SNAPSHOT);
  if (!paused && before === DomainState.PAUSED)
    node.tell(refOf(domain), DomainEventType.RESUMED, DomainEventResumedDetailType.FROM_SNAPSHOT);
}

function wantedState(snapshot: KeptSnapshot, flags: number): number {
  if ((flags & Revert.PAUSED) !== 0) return DomainState.PAUSED;
  if ((flags & Revert.RUNNING) !== 0) return DomainState.RUNNING;
  if (snapshot.state === 'paused') return DomainState.PAUSED;
  return snapshot.state === 'running' || snapshot.state === 'blocked'
    ? DomainState.RUNNING
    : DomainState.SHUTOFF;
}
