import { checkAbiStability } from '../domain/abi/index.js';
import { invalidArgument } from '../domain/failure.js';
import type { DomainSnapshot, SnapshotState } from './declaration.js';

export interface Redefinition {
  readonly domainUuid: string;
  /** Only disks are in it (VIR_DOMAIN_SNAPSHOT_CREATE_DISK_ONLY). */
  readonly diskOnly?: boolean | undefined;
  /** The snapshot of this name that there is already. */
  readonly existing?: DomainSnapshot | undefined;
}

const isLive = (state: SnapshotState | undefined) => state === 'running' || state === 'paused';

/** Throws if a snapshot can't be redefined so: `INVALID_ARG`, or the errors of {@link checkAbiStability}. */
export function checkRedefinition(
  snapshot: DomainSnapshot,
  { domainUuid, diskOnly, existing }: Redefinition,
): void {
  const { name, state, domain } = snapshot;
  if (diskOnly === true && state !== 'disk-snapshot')
    throw invalidArgument(`snapshot '${name}' of disks only needs state 'disk-snapshot', not '${state}'`);
  if (domain !== undefined && domain.uuid !== domainUuid)
    throw invalidArgument(`the domain in snapshot '${name}' has UUID ${domain.uuid}, not ${domainUuid}`);
  if (existing === undefined) return;
  if (isLive(existing.state) !== isLive(state))
    throw invalidArgument(`snapshot '${name}' can't change between '${existing.state}' and '${state}'`);
  if ((existing.state === 'disk-snapshot') !== (state === 'disk-snapshot'))
    throw invalidArgument(`snapshot '${name}' can't change between disks only and the whole domain`);
  if (existing.domain !== undefined && domain !== undefined) checkAbiStability(existing.domain, domain);
}

/** True if the snapshot's memory or a disk of it is in a file of its own. */
export function isExternalSnapshot({ memory, disks }: DomainSnapshot): boolean {
  return memory?.snapshot === 'external' || (disks ?? []).some(({ snapshot }) => snapshot === 'external');
}
