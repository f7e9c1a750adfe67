import { type HypervisorMethods, DomainCheckpointListFlags as List } from '@tsvirt/core';
import { type MomentSource, momentQueries } from '../moment/queries.js';
import type { KeptCheckpoint } from './declaration.js';

const listFlags: number = List.ROOTS | List.TOPOLOGICAL | List.LEAVES | List.NO_LEAVES;

/** The calls that ask for a domain's checkpoints, of a driver that keeps them as such trees; not that for a document. */
export function checkpointQueries(source: MomentSource<KeptCheckpoint>) {
  const { get, ...queries } = momentQueries<KeptCheckpoint>({ kind: 'Checkpoint', listFlags }, source);
  const methods = {
    domainListAllCheckpoints: queries.listAll,
    domainCheckpointListAllChildren: queries.listAllChildren,
    domainCheckpointLookupByName: queries.lookupByName,
    domainCheckpointGetParent: queries.getParent,
  } satisfies HypervisorMethods;
  return { checkpointOf: get, methods };
}
