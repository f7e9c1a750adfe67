import type { Domain } from '@tsvirt/conf/domain';
import {
  DomainEventStartedDetailType,
  DomainEventSuspendedDetailType,
  DomainEventType,
  DomainPausedReason,
  DomainState,
} from '@tsvirt/core';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';

/** How a domain begins to run. */
export interface Beginning {
  /** One of `DomainRunningReason`. */
  readonly reason: number;
  /** One of `DomainEventStartedDetailType`. */
  readonly detail?: number;
  readonly paused?: boolean;
  /** The connection that takes it along. */
  readonly owner?: object | undefined;
}

/** Says that a domain that the store has just made active runs. */
export function begin(node: TestNode, domain: TestDomain, beginning: Beginning): void {
  const { reason, detail = DomainEventStartedDetailType.BOOTED, paused = false, owner } = beginning;
  if (paused) node.setState(domain, DomainState.PAUSED, DomainPausedReason.USER);
  else node.setState(domain, DomainState.RUNNING, reason);
  const runtime = node.runtime(domain);
  runtime.owner = owner;
  runtime.updated = false;
  node.tell(refOf(domain), DomainEventType.STARTED, detail);
  if (paused) node.tell(refOf(domain), DomainEventType.SUSPENDED, DomainEventSuspendedDetailType.PAUSED);
}

/** Ends a running domain: state, then event; a transient one is gone. `reason` is a `DomainShutoffReason`. */
export async function end(
  node: TestNode,
  domain: TestDomain,
  reason: number,
  event: number,
  detail: number,
): Promise<void> {
  await node.domains.stop(domain);
  node.setState(domain, DomainState.SHUTOFF, reason);
  const runtime = node.runtime(domain);
  runtime.frozen.clear();
  runtime.time = undefined;
  node.tell(refOf(domain), event, detail);
}

/** The definition with which a domain starts: its own copy, without what only the persistent one says. */
export function liveCopy(definition: Domain): Domain {
  return structuredClone(definition);
}
