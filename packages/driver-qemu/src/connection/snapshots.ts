import { formatDomainSnapshot, passesSnapshotFilter, snapshotListFlags } from '@tsvirt/conf/domainsnapshot';
import { chosen, DeleteBit, type MomentTree } from '@tsvirt/conf/moment';
import {
  type DomainRef,
  type DomainSnapshotRef,
  DomainSnapshotXMLFlags,
  type HypervisorMethods,
} from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { checkFlags } from '../errors.js';
import { extensions } from '../extension.js';
import { createSnapshot } from '../snapshot/create.js';
import { deleteSnapshot } from '../snapshot/delete.js';
import { type KeptSnapshot, noSnapshot } from '../snapshot/kept.js';
import { revertFlags, revertTo } from '../snapshot/revert.js';
import { find } from './find.js';

/** States of domains that can be gone back to. */
export function snapshotMethods(state: QemuState) {
  const treeOf = (dom: DomainRef): Promise<MomentTree<KeptSnapshot>> =>
    state.snapshots.of(find(state, dom).uuid);
  const get = async ({ dom, name }: DomainSnapshotRef): Promise<KeptSnapshot> => {
    const found = (await treeOf(dom)).find(name);
    if (found === undefined) throw noSnapshot(`there is no domain snapshot with the name '${name}'`);
    return found;
  };
  const list = async (
    dom: DomainRef,
    from: string | undefined,
    flags: number,
  ): Promise<DomainSnapshotRef[]> => {
    checkFlags('virDomainListAllSnapshots', flags, snapshotListFlags);
    return chosen(await treeOf(dom), from, flags)
      .filter((snapshot) => passesSnapshotFilter(snapshot, flags))
      .map(({ name }) => ({ dom, name }));
  };
  return {
    domainListAllSnapshots: (dom, flags) => list(dom, undefined, flags),
    async domainSnapshotListAllChildren(snapshot, flags) {
      await get(snapshot);
      return list(snapshot.dom, snapshot.name, flags);
    },
    async domainSnapshotLookupByName(dom, name, flags) {
      checkFlags('virDomainSnapshotLookupByName', flags);
      return { dom, name: (await get({ dom, name })).name };
    },
    async domainHasCurrentSnapshot(dom, flags) {
      checkFlags('virDomainHasCurrentSnapshot', flags);
      return (await treeOf(dom)).current !== undefined;
    },
    async domainSnapshotCurrent(dom, flags) {
      checkFlags('virDomainSnapshotCurrent', flags);
      const name = (await treeOf(dom)).current;
      if (name === undefined) throw noSnapshot('the domain has no current snapshot');
      return { dom, name };
    },
    async domainSnapshotGetParent(snapshot, flags) {
      checkFlags('virDomainSnapshotGetParent', flags);
      const { parent } = await get(snapshot);
      if (parent === undefined) throw noSnapshot(`the snapshot '${snapshot.name}' has no parent`);
      return { dom: snapshot.dom, name: parent };
    },
    async domainSnapshotIsCurrent(snapshot, flags) {
      checkFlags('virDomainSnapshotIsCurrent', flags);
      const { name } = await get(snapshot);
      return (await treeOf(snapshot.dom)).current === name;
    },
    async domainSnapshotHasMetadata(snapshot, flags) {
      checkFlags('virDomainSnapshotHasMetadata', flags);
      await get(snapshot);
      return true;
    },
    async domainSnapshotGetXMLDesc(snapshot, flags) {
      checkFlags('virDomainSnapshotGetXMLDesc', flags, DomainSnapshotXMLFlags.SECURE);
      return formatDomainSnapshot(await get(snapshot), {
        extensions,
        secure: (flags & DomainSnapshotXMLFlags.SECURE) !== 0,
      });
    },
    domainSnapshotCreateXML(dom, xml, flags) {
      checkFlags('virDomainSnapshotCreateXML', flags, 1023);
      return state.store.withJob(dom.uuid, async (object) => ({
        dom,
        name: await createSnapshot(state, object, xml, flags),
      }));
    },
    domainSnapshotDelete(snapshot, flags) {
      checkFlags(
        'virDomainSnapshotDelete',
        flags,
        DeleteBit.CHILDREN | DeleteBit.METADATA_ONLY | DeleteBit.CHILDREN_ONLY,
      );
      return state.store.withJob(snapshot.dom.uuid, async (object) =>
        deleteSnapshot(state, object, await treeOf(snapshot.dom), await get(snapshot), flags),
      );
    },
    domainRevertToSnapshot(snapshot, flags) {
      checkFlags('virDomainRevertToSnapshot', flags, revertFlags);
      return state.store.withJob(snapshot.dom.uuid, async (object) =>
        revertTo(state, object, await get(snapshot), flags),
      );
    },
  } satisfies HypervisorMethods;
}
