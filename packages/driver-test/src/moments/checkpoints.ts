import type { Domain } from '@tsvirt/conf/domain';
import {
  DomainCheckpointCreateFlags as Create,
  type DomainCheckpointRef,
  type DomainRef,
  type HypervisorMethods,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import { refOf, type TestNode } from '../node/test-node.js';
import { type Checkpoint, checkpointDocument } from './document.js';
import { chosen, DeleteBit, ListBit, removeChosen } from './flags.js';
import type { MomentTree } from './tree.js';

/** A checkpoint that is kept. */
export interface KeptCheckpoint extends Checkpoint {
  name: string;
  domain: Domain;
}

/** Moments from which changes of disks are counted. */
export function domainCheckpoints(node: TestNode) {
  const treeOf = (dom: DomainRef): MomentTree<KeptCheckpoint> => node.runtime(node.domain(dom)).checkpoints;
  const get = ({ dom, name }: DomainCheckpointRef): KeptCheckpoint => {
    const found = treeOf(dom).find(name);
    if (found === undefined) throw noCheckpoint(`there is no domain checkpoint with the name '${name}'`);
    return found;
  };
  const list = (dom: DomainRef, from: string | undefined, flags: number): DomainCheckpointRef[] => {
    checkFlags(
      'domainListAllCheckpoints',
      flags,
      ListBit.ROOTS | 2 | ListBit.LEAVES | ListBit.NO_LEAVES | ListBit.TOPOLOGICAL,
    );
    return chosen(treeOf(dom), from, flags).map(({ name }) => ({ dom, name }));
  };
  return {
    domainListAllCheckpoints: (dom, flags) => list(dom, undefined, flags),
    domainCheckpointListAllChildren: (checkpoint, flags) => {
      get(checkpoint);
      return list(checkpoint.dom, checkpoint.name, flags);
    },
    domainCheckpointLookupByName: (dom, name, flags) => {
      checkFlags('domainCheckpointLookupByName', flags);
      return { dom, name: get({ dom, name }).name };
    },
    domainCheckpointGetParent: (checkpoint, flags) => {
      checkFlags('domainCheckpointGetParent', flags);
      const { parent } = get(checkpoint);
      if (parent === undefined) throw noCheckpoint(`checkpoint '${checkpoint.name}' has no parent`);
      return { dom: checkpoint.dom, name: parent };
    },
    domainCheckpointGetXMLDesc: (checkpoint, flags) => {
      checkFlags('domainCheckpointGetXMLDesc', flags, Xml.SECURE | Xml.NO_DOMAIN | Xml.SIZE);
      const found = get(checkpoint);
      const { domain, ...rest } = found;
      return checkpointDocument.format((flags & Xml.NO_DOMAIN) === 0 ? found : rest, {
        secure: (flags & Xml.SECURE) !== 0,
      });
    },

    domainCheckpointCreateXML: (dom, xml, flags) => {
      checkFlags('domainCheckpointCreateXML', flags, Create.REDEFINE | Create.QUIESCE);
      const given = checkpointDocument.parse(xml);
      return node.domains.withJob(dom.uuid, (domain) => {
        const runtime = node.runtime(domain);
        if (runtime.snapshots.size > 0) throw unsupported('cannot create checkpoint while snapshot exists');
        if (!domain.active) throw unsupported('cannot create checkpoint for inactive domain');
        const tree = runtime.checkpoints;
        const redefine = (flags & Create.REDEFINE) !== 0;
        const now = BigInt(Math.floor(Date.now() / 1000));
        const name = given.name ?? String(now);
        if (tree.find(name) !== undefined && !redefine)
          throw testError(
            ErrorCode.OPERATION_FAILED,
            `operation failed: domain moment ${name} already exists`,
          );
        if (redefine && given.parent !== undefined && tree.find(given.parent) === undefined)
          throw invalidArgument(`checkpoint '${name}': there is no parent '${given.parent}'`);
        const model = structuredClone(domain.current);
        tree.set({
          ...given,
          name,
          parent: redefine ? given.parent : tree.current,
          creationTime: redefine ? (given.creationTime ?? now) : now,
          disks: (model.devices.disks ?? []).map(({ target }) => {
            const said = given.disks?.find((disk) => disk.name === target.dev);
            return said ?? { name: target.dev, checkpoint: 'bitmap' as const, bitmap: name };
          }),
          domain: given.domain ?? model,
        });
        tree.current = name;
        return { dom: refOf(domain), name };
      });
    },
    domainCheckpointDelete: (checkpoint, flags) => {
      checkFlags(
        'domainCheckpointDelete',
        flags,
        DeleteBit.CHILDREN | DeleteBit.METADATA_ONLY | DeleteBit.CHILDREN_ONLY,
      );
      removeChosen(treeOf(checkpoint.dom), get(checkpoint), flags);
    },
  } satisfies HypervisorMethods;
}

function noCheckpoint(message: string): VirtError {
  return testError(ErrorCode.NO_DOMAIN_CHECKPOINT, message);
}

function unsupported(detail: string): VirtError {
  return testError(ErrorCode.OPERATION_UNSUPPORTED, `Operation not supported: ${detail}`);
}
