import { domainListBits, filterOfFlags } from '@tsvirt/conf/store';
import {
  type DomainEvent,
  DomainState,
  type HypervisorMethods,
  ConnectListAllDomainsFlags as List,
} from '@tsvirt/core';
import { checkFlags } from '../errors.js';
import { subscribe } from '../events.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';

const allListFlags: number = Object.values(List).reduce((all: number, bit) => all | bit, 0);
const stateFlags: number = List.RUNNING | List.PAUSED | List.SHUTOFF | List.OTHER;

/** How domains are found. */
export function domainLookup(node: TestNode) {
  return {
    domainLookupByID: (id) => refOf(node.domains.byId(id)),
    domainLookupByName: (name) => refOf(node.domains.byName(name)),
    domainLookupByUUID: (uuid) => refOf(node.domains.byUUID(uuid)),
    domainIsActive: (dom) => node.domain(dom).active,
    domainIsPersistent: (dom) => node.domain(dom).persistent,
    domainIsUpdated: (dom) => node.runtime(node.domain(dom)).updated,

    connectListAllDomains: (flags) => {
      checkFlags('connectListAllDomains', flags, allListFlags);
      return node.domains
        .list(filterOfFlags(flags, domainListBits))
        .filter((domain) => wanted(node, domain, flags))
        .map(refOf);
    },

    connectDomainEventRegisterAny: (eventId, dom, listener) =>
      subscribe(
        node.events,
        'domain',
        eventId,
        (event: DomainEvent) => dom === null || event.dom.uuid === dom.uuid,
        listener,
      ),
  } satisfies HypervisorMethods;
}

/** The filters that only this driver can answer: by state, managed save, snapshots and checkpoints. */
function wanted(node: TestNode, domain: TestDomain, flags: number): boolean {
  const runtime = node.runtime(domain);
  return (
    wantedState(node, domain, flags) &&
    pair(flags, List.MANAGEDSAVE, List.NO_MANAGEDSAVE, runtime.managedSave !== undefined) &&
    pair(flags, List.HAS_SNAPSHOT, List.NO_SNAPSHOT, runtime.snapshots.size > 0) &&
    pair(flags, List.HAS_CHECKPOINT, List.NO_CHECKPOINT, runtime.checkpoints.size > 0)
  );
}

function stateFlag(state: number): number {
  if (state === DomainState.RUNNING) return List.RUNNING;
  if (state === DomainState.PAUSED) return List.PAUSED;
  return state === DomainState.SHUTOFF ? List.SHUTOFF : List.OTHER;
}

function pair(flags: number, yes: number, no: number, has: boolean): boolean {
  const either = flags & (yes | no);
  return either === 0 || (either & (has ? yes : no)) !== 0;
}

/** Whether its state is among those that the flags name; none names all. */
export function wantedState(node: TestNode, domain: TestDomain, flags: number): boolean {
  return (flags & stateFlags) === 0 || (flags & stateFlag(node.runtime(domain).state)) !== 0;
}
