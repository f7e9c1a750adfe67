import { snapshotQueries } from '@tsvirt/conf/domainsnapshot';
import { deleteFlags } from '@tsvirt/conf/moment';
import type { HypervisorMethods } from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { checkFlags, errors } from '../errors.js';
import { extensions } from '../extension.js';
import { createSnapshot } from '../snapshot/create.js';
import { deleteSnapshot } from '../snapshot/delete.js';
import { revertFlags, revertTo } from '../snapshot/revert.js';
import { find } from './find.js';

/** States of domains that can be gone back to. */
export function snapshotMethods(state: QemuState) {
  const { snapshotOf, methods } = snapshotQueries(
    { treeOf: (dom) => state.snapshots.of(find(state, dom).uuid), errors },
    { extensions },
  );
  return {
    ...methods,
    domainSnapshotCreateXML(dom, xml, flags) {
      checkFlags('virDomainSnapshotCreateXML', flags, 1023);
      return state.store.withJob(dom.uuid, async (object) => ({
        dom,
        name: await createSnapshot(state, object, xml, flags),
      }));
    },
    domainSnapshotDelete(snapshot, flags) {
      checkFlags('virDomainSnapshotDelete', flags, deleteFlags);
      return state.store.withJob(snapshot.dom.uuid, async (object) =>
        deleteSnapshot(
          state,
          object,
          await state.snapshots.of(object.uuid),
          await snapshotOf(snapshot),
          flags,
        ),
      );
    },
    domainRevertToSnapshot(snapshot, flags) {
      checkFlags('virDomainRevertToSnapshot', flags, revertFlags);
      return state.store.withJob(snapshot.dom.uuid, async (object) =>
        revertTo(state, object, await snapshotOf(snapshot), flags),
      );
    },
  } satisfies HypervisorMethods;
}
