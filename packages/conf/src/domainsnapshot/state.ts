import { DomainState } from '@tsvirt/core';
import type { SnapshotState } from './declaration.js';

const states: Partial<Record<number, SnapshotState>> = {
  [DomainState.RUNNING]: 'running',
  [DomainState.BLOCKED]: 'blocked',
  [DomainState.PAUSED]: 'paused',
  [DomainState.SHUTDOWN]: 'shutdown',
  [DomainState.SHUTOFF]: 'shutoff',
  [DomainState.CRASHED]: 'crashed',
  [DomainState.PMSUSPENDED]: 'pmsuspended',
};

/** What a snapshot's document says of a domain in a state, one of `DomainState`; undefined where it says nothing. */
export function snapshotStateOf(state: number): SnapshotState | undefined {
  return states[state];
}
