import type { Domain } from '@tsvirt/conf/domain';
import {
  alignCheckpointDisks,
  type DomainCheckpoint,
  formatDomainCheckpoint,
  parseDomainCheckpoint,
} from '@tsvirt/conf/domaincheckpoint';
import {
  checkNewName,
  checkParent,
  chosen,
  DeleteBit,
  ListBit,
  type MomentTree,
  now,
  removeChosen,
} from '@tsvirt/conf/moment';
import {
  DomainCheckpointCreateFlags as Create,
  type DomainCheckpointRef,
  type DomainRef,
  type HypervisorMethods,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { parseOptions } from '../domains/document.js';
import { checkFlags, errors, internalError, invalidArgument, testError } from '../errors.js';
import { refOf, type TestNode } from '../node/test-node.js';

/** A checkpoint that is kept. */
export interface KeptCheckpoint extends DomainCheckpoint {
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
      return formatDomainCheckpoint(get(checkpoint), {
        secure: (flags & Xml.SECURE) !== 0,
        noDomain: (flags & Xml.NO_DOMAIN) !== 0,
      });
    },

    domainCheckpointCreateXML: (dom, xml, flags) => {
      checkFlags('domainCheckpointCreateXML', flags, Create.REDEFINE | Create.QUIESCE);
      const redefine = (flags & Create.REDEFINE) !== 0;
      const given = parseDomainCheckpoint(xml, { ...parseOptions, redefine, creationTime: now() });
      return node.domains.withJob(dom.uuid, (domain) => {
        const runtime = node.runtime(domain);
        if (runtime.snapshots.size > 0) throw unsupported('cannot create checkpoint while snapshot exists');
        if (!domain.active) throw unsupported('cannot create checkpoint for inactive domain');
        const tree = runtime.checkpoints;
        const checkpoint = redefine
          ? kept(given, given.domain)
          : kept({ ...given, parent: tree.current }, structuredClone(domain.current));
        if (redefine) {
          if (checkpoint.domain.uuid !== dom.uuid)
            throw invalidArgument(
              `the domain in checkpoint '${checkpoint.name}' has UUID ${checkpoint.domain.uuid}, not ${dom.uuid}`,
            );
          checkParent(tree, 'checkpoint', checkpoint, errors);
        } else checkNewName(tree, checkpoint.name, errors);
        tree.set(checkpoint);
        tree.current = checkpoint.name;
        return { dom: refOf(domain), name: checkpoint.name };
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

function kept(given: DomainCheckpoint, domain: Domain | undefined): KeptCheckpoint {
  const { name } = given;
  if (name === undefined || domain === undefined)
    throw internalError('a checkpoint has neither a name nor its domain');
  return { ...alignCheckpointDisks(given, domain.devices.disks ?? []), name, domain };
}

function noCheckpoint(message: string): VirtError {
  return testError(ErrorCode.NO_DOMAIN_CHECKPOINT, message);
}

function unsupported(detail: string): VirtError {
  return testError(ErrorCode.OPERATION_UNSUPPORTED, `Operation not supported: ${detail}`);
}
