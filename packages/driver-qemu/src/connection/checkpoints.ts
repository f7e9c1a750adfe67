import { formatDomainCheckpoint } from '@tsvirt/conf/domaincheckpoint';
import { chosen, DeleteBit, ListBit, type MomentTree } from '@tsvirt/conf/moment';
import {
  DomainCheckpointCreateFlags as Create,
  type DomainCheckpointRef,
  type DomainRef,
  type HypervisorMethods,
  DomainCheckpointListFlags as List,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { createCheckpoint } from '../checkpoint/create.js';
import { deleteCheckpoint } from '../checkpoint/delete.js';
import { type KeptCheckpoint, noCheckpoint } from '../checkpoint/kept.js';
import { withSizes } from '../checkpoint/size.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags } from '../errors.js';
import { extensions } from '../extension.js';
import { find, runningJob } from './find.js';

/** Moments since which it's noted what is written to disks. */
export function checkpointMethods(state: QemuState) {
  const treeOf = (dom: DomainRef): Promise<MomentTree<KeptCheckpoint>> =>
    state.checkpoints.of(find(state, dom).uuid);
  const get = async ({ dom, name }: DomainCheckpointRef): Promise<KeptCheckpoint> => {
    const found = (await treeOf(dom)).find(name);
    if (found === undefined) throw noCheckpoint(`there is no domain checkpoint with the name '${name}'`);
    return found;
  };
  const list = async (
    dom: DomainRef,
    from: string | undefined,
    flags: number,
  ): Promise<DomainCheckpointRef[]> => {
    checkFlags(
      'virDomainListAllCheckpoints',
      flags,
      ListBit.ROOTS | List.TOPOLOGICAL | ListBit.LEAVES | ListBit.NO_LEAVES,
    );
    return chosen(await treeOf(dom), from, flags).map(({ name }) => ({ dom, name }));
  };
  return {
    domainListAllCheckpoints: (dom, flags) => list(dom, undefined, flags),
    async domainCheckpointListAllChildren(checkpoint, flags) {
      await get(checkpoint);
      return list(checkpoint.dom, checkpoint.name, flags);
    },
    async domainCheckpointLookupByName(dom, name, flags) {
      checkFlags('virDomainCheckpointLookupByName', flags);
      return { dom, name: (await get({ dom, name })).name };
    },
    async domainCheckpointGetParent(checkpoint, flags) {
      checkFlags('virDomainCheckpointGetParent', flags);
      const { parent } = await get(checkpoint);
      if (parent === undefined) throw noCheckpoint(`the checkpoint '${checkpoint.name}' has no parent`);
      return { dom: checkpoint.dom, name: parent };
    },
    async domainCheckpointGetXMLDesc(checkpoint, flags) {
      checkFlags('virDomainCheckpointGetXMLDesc', flags, Xml.SECURE | Xml.NO_DOMAIN | Xml.SIZE);
      const size = (flags & Xml.SIZE) !== 0;
      const kept = await get(checkpoint);
      const known = size
        ? await runningJob(state, checkpoint.dom, (object, guest) => withSizes(object, guest, kept))
        : kept;
      return formatDomainCheckpoint(known, {
        extensions,
        secure: (flags & Xml.SECURE) !== 0,
        noDomain: (flags & Xml.NO_DOMAIN) !== 0,
        size,
      });
    },
    domainCheckpointCreateXML(dom, xml, flags) {
      checkFlags(
        'virDomainCheckpointCreateXML',
        flags,
        Create.REDEFINE | Create.QUIESCE | Create.REDEFINE_VALIDATE,
      );
      return state.store.withJob(dom.uuid, async (object) => ({
        dom,
        name: await createCheckpoint(state, object, xml, flags),
      }));
    },
    domainCheckpointDelete(checkpoint, flags) {
      checkFlags(
        'virDomainCheckpointDelete',
        flags,
        DeleteBit.CHILDREN | DeleteBit.METADATA_ONLY | DeleteBit.CHILDREN_ONLY,
      );
      return state.store.withJob(checkpoint.dom.uuid, async (object) =>
        deleteCheckpoint(state, object, await treeOf(checkpoint.dom), await get(checkpoint), flags),
      );
    },
  } satisfies HypervisorMethods;
}
