import type { Domain } from '@tsvirt/conf/domain';
import { type DomainRef, DomainModificationImpact as Impact } from '@tsvirt/core';
import { invalidArgument, invalidOperation } from '../errors.js';
import type { TestDomain, TestNode } from '../node/test-node.js';

/** Flags of calls that take a live or a persistent definition, or both. */
export const impactFlags: number = Impact.LIVE | Impact.CONFIG;

/** @throws VirtError `OPERATION_INVALID` unless it runs. */
export function needActive(domain: TestDomain): void {
  if (!domain.active) throw invalidOperation('domain is not running');
}

/** Which definitions the flags mean; neither flag: the live one of an active domain, else the persistent one. */
export function impactOf(domain: TestDomain, flags: number): { live: boolean; config: boolean } {
  let live = (flags & Impact.LIVE) !== 0;
  let config = (flags & Impact.CONFIG) !== 0;
  if (!live && !config) {
    live = domain.active;
    config = !domain.active;
  }
  if (live) needActive(domain);
  if (config && !domain.persistent)
    throw invalidOperation(`domain '${domain.name}' is transient: it has no persistent definition`);
  return { live, config };
}

/** The one definition that the flags mean. @throws VirtError as {@link impactOf}, and `INVALID_ARG` for both flags. */
export function definitionFor(domain: TestDomain, flags: number): Domain {
  const { live, config } = impactOf(domain, flags);
  if (live && config) throw invalidArgument('the live and the persistent definition exclude each other here');
  return (live ? domain.live : domain.definition) ?? domain.current;
}

/** One change of one definition, made on a copy; it may throw. */
export type Change = (definition: Domain, which: 'live' | 'config') => void;

/** Changes the definitions that the flags mean, both or none. Runs as a job of the domain. */
export async function changeDomain(
  node: TestNode,
  ref: DomainRef,
  flags: number,
  change: Change,
): Promise<TestDomain> {
  return node.domains.withJob(ref.uuid, async (domain) => {
    await changeWithin(node, domain, flags, change);
    return domain;
  });
}

/** {@link changeDomain} inside a job that is already held. */
export async function changeWithin(
  node: TestNode,
  domain: TestDomain,
  flags: number,
  change: Change,
): Promise<void> {
  const { live, config } = impactOf(domain, flags);
  const newConfig =
    config && domain.definition !== undefined ? structuredClone(domain.definition) : undefined;
  const newLive = live && domain.live !== undefined ? structuredClone(domain.live) : undefined;
  if (newConfig !== undefined) change(newConfig, 'config');
  if (newLive !== undefined) change(newLive, 'live');
  if (newConfig !== undefined) await node.domains.define(newConfig);
  if (newLive !== undefined) await node.domains.updateLive(domain, { live: newLive });
}
