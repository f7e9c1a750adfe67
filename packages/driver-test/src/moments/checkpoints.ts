import type { Domain } from '@tsvirt/conf/domain';
import {
  alignCheckpointDisks,
  checkpointQueries,
  type DomainCheckpoint,
  formatDomainCheckpoint,
  type KeptCheckpoint,
  parseDomainCheckpoint,
} from '@tsvirt/conf/domaincheckpoint';
import {
  checkNewName,
  checkParent,
  deleteFlags,
  type MomentTree,
  now,
  removeChosen,
} from '@tsvirt/conf/moment';
import {
  DomainCheckpointCreateFlags as Create,
  type DomainRef,
  type HypervisorMethods,
  DomainCheckpointXMLFlags as Xml,
} from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { parseOptions } from '../domains/document.js';
import { checkFlags, errors, internalError, invalidArgument, testError } from '../errors.js';
import { refOf, type TestNode } from '../node/test-node.js';

/** Moments from which changes of disks are counted. */
export function domainCheckpoints(node: TestNode) {
  const treeOf = (dom: DomainRef): MomentTree<KeptCheckpoint> => node.runtime(node.domain(dom)).checkpoints;
  const { checkpointOf, methods } = checkpointQueries({ treeOf, errors });
  return {
    ...methods,
    domainCheckpointGetXMLDesc: async (checkpoint, flags) => {
      checkFlags('domainCheckpointGetXMLDesc', flags, Xml.SECURE | Xml.NO_DOMAIN | Xml.SIZE);
      return formatDomainCheckpoint(await checkpointOf(checkpoint), {
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
    domainCheckpointDelete: async (checkpoint, flags) => {
      checkFlags('domainCheckpointDelete', flags, deleteFlags);
      removeChosen(treeOf(checkpoint.dom), await checkpointOf(checkpoint), flags);
    },
  } satisfies HypervisorMethods;
}

function kept(given: DomainCheckpoint, domain: Domain | undefined): KeptCheckpoint {
  const { name } = given;
  if (name === undefined || domain === undefined)
    throw internalError('a checkpoint has neither a name nor its domain');
  return { ...alignCheckpointDisks(given, domain.devices.disks ?? []), name, domain };
}

function unsupported(detail: string): VirtError {
  return testError(ErrorCode.OPERATION_UNSUPPORTED, `Operation not supported: ${detail}`);
}
