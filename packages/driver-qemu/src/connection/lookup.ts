import { domainListBits, filterOfFlags } from '@tsvirt/conf/store';
import { DomainMessageType, DomainShutoffReason, DomainState, type HypervisorMethods } from '@tsvirt/core';
import { type GuestObject, refOf } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags } from '../errors.js';
import { answer, find } from './find.js';

/** The state of a domain and why it is in it. */
export function stateOf(state: QemuState, object: GuestObject): { state: number; reason: number } {
  const record = object.data?.record;
  if (object.active && record !== undefined) return { state: record.state, reason: record.reason };
  return {
    state: DomainState.SHUTOFF,
    reason: state.shutoff.get(object.uuid) ?? DomainShutoffReason.UNKNOWN,
  };
}

const listRunning = 16;
const listPaused = 32;
const listShutoff = 64;
const listOther = 128;

function wantedState(flags: number, current: number): boolean {
  const asked = flags & (listRunning | listPaused | listShutoff | listOther);
  if (asked === 0) return true;
  const own =
    current === DomainState.RUNNING
      ? listRunning
      : current === DomainState.PAUSED
        ? listPaused
        : current === DomainState.SHUTOFF
          ? listShutoff
          : listOther;
  return (asked & own) !== 0;
}

/** The domains that a caller's flags (of virConnectListAllDomains) choose. */
export function listDomains(state: QemuState, flags: number): GuestObject[] {
  return state.store
    .list(filterOfFlags(flags, domainListBits))
    .filter(
      (object) =>
        wantedState(flags, stateOf(state, object).state) &&
        wantedWith(flags, listSaved, listNotSaved, () => hasImage(state, object)) &&
        wantedWith(flags, listSnapshots, listNoSnapshots, () => state.snapshots.has(object.uuid)) &&
        wantedWith(flags, listCheckpoints, listNoCheckpoints, () => state.checkpoints.has(object.uuid)),
    );
}

const listSaved = 256;
const listNotSaved = 512;
const listSnapshots = 4096;
const listNoSnapshots = 8192;
const listCheckpoints = 16384;
const listNoCheckpoints = 32768;
/** All flags of virConnectListAllDomains. */
const listFlags = 2 * listNoCheckpoints - 1;

function wantedWith(flags: number, has: number, hasNot: number, isSo: () => boolean): boolean {
  const asked = flags & (has | hasNot);
  return asked === 0 || (asked & (isSo() ? has : hasNot)) !== 0;
}

/** True for a domain that goes on from an image at its next start. */
function hasImage(state: QemuState, { name = '' }: GuestObject): boolean {
  return state.savedNames.has(name);
}

/** True if a domain is among those that the flags choose. */
export function ofFlags(state: QemuState, object: GuestObject, flags: number): boolean {
  const { active, persistent } = filterOfFlags(flags, domainListBits);
  return (
    (active === undefined || active === object.active) &&
    (persistent === undefined || persistent === object.persistent) &&
    wantedState(flags, stateOf(state, object).state)
  );
}

/** Finding domains. */
export function lookupMethods(state: QemuState) {
  return {
    domainLookupByID: (id) => refOf(state.store.byId(id)),
    domainLookupByName: (name) => refOf(state.store.byName(name)),
    domainLookupByUUID: (uuid) => refOf(state.store.byUUID(uuid)),
    connectListAllDomains(flags) {
      checkFlags('virConnectListAllDomains', flags, listFlags);
      return listDomains(state, flags).map(refOf);
    },
    domainGetState(dom, flags) {
      checkFlags('virDomainGetState', flags);
      return stateOf(state, find(state, dom));
    },
    domainIsActive: (dom) => find(state, dom).active,
    domainIsPersistent: (dom) => find(state, dom).persistent,
    domainIsUpdated: (dom) => answer(state, dom, false),
    domainHasManagedSaveImage(dom, flags) {
      checkFlags('virDomainHasManagedSaveImage', flags);
      return hasImage(state, find(state, dom));
    },
    domainGetSecurityLabel: (dom) => answer(state, dom, { label: '', enforcing: 0 }),
    domainGetSecurityLabelList: (dom) => answer(state, dom, []),
    domainGetMessages(dom, flags) {
      const { DEPRECATION, TAINTING, IOERRORS } = DomainMessageType;
      checkFlags('virDomainGetMessages', flags, DEPRECATION | TAINTING | IOERRORS);
      return answer(state, dom, []);
    },
  } satisfies HypervisorMethods;
}
