import type { Domain } from '@tsvirt/conf/domain';
import {
  alignSnapshotDisks,
  checkRedefinition,
  type DomainSnapshot,
  isExternalSnapshot,
  type KeptSnapshot,
  parseDomainSnapshot,
  snapshotQueries,
  snapshotStateOf,
} from '@tsvirt/conf/domainsnapshot';
import {
  checkNewName,
  checkParent,
  deleteFlags,
  type MomentTree,
  now,
  removeChosen,
} from '@tsvirt/conf/moment';
import { DomainSnapshotCreateFlags as Create, type DomainRef, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { parseOptions } from '../domains/document.js';
import { checkFlags, errors, internalError, testError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { haltAfterSnapshot, revert, revertFlags } from './revert.js';

const createFlags: number =
  Create.REDEFINE |
  Create.CURRENT |
  Create.HALT |
  Create.DISK_ONLY |
  Create.QUIESCE |
  Create.ATOMIC |
  Create.LIVE |
  Create.VALIDATE;

/** States of domains that can be gone back to. */
export function domainSnapshots(node: TestNode) {
  const treeOf = (dom: DomainRef): MomentTree<KeptSnapshot> => node.runtime(node.domain(dom)).snapshots;
  const { snapshotOf, methods } = snapshotQueries({ treeOf, errors });
  return {
    ...methods,

    domainSnapshotCreateXML: (dom, xml, flags) => {
      checkFlags('domainSnapshotCreateXML', flags, createFlags);
      const redefine = (flags & Create.REDEFINE) !== 0;
      const diskOnly = (flags & Create.DISK_ONLY) !== 0;
      return node.domains.withJob(dom.uuid, async (domain) => {
        const given = parseDomainSnapshot(xml, {
          ...parseOptions,
          redefine,
          creationTime: now(),
          offline: diskOnly || !domain.active,
          validate: (flags & Create.VALIDATE) !== 0,
        });
        const runtime = node.runtime(domain);
        const tree = runtime.snapshots;
        if (runtime.checkpoints.size > 0)
          throw testError(
            ErrorCode.OPERATION_UNSUPPORTED,
            'Operation not supported: cannot create snapshot while checkpoint exists',
          );
        const snapshot = redefine
          ? redefined(domain, given, diskOnly, tree)
          : taken(node, domain, { ...given, parent: tree.current }, diskOnly);
        if (redefine) checkParent(tree, 'snapshot', snapshot, errors);
        else checkNewName(tree, snapshot.name, errors);
        tree.set(snapshot);
        if (!redefine || (flags & Create.CURRENT) !== 0) tree.current = snapshot.name;
        const ref = { dom: refOf(domain), name: snapshot.name };
        if (!redefine && (flags & Create.HALT) !== 0 && domain.active) await haltAfterSnapshot(node, domain);
        return ref;
      });
    },

    domainSnapshotDelete: async (snapshot, flags) => {
      checkFlags('domainSnapshotDelete', flags, deleteFlags);
      removeChosen(treeOf(snapshot.dom), await snapshotOf(snapshot), flags);
    },

    domainRevertToSnapshot: (snapshot, flags) => {
      checkFlags('domainRevertToSnapshot', flags, revertFlags);
      return node.domains.withJob(snapshot.dom.uuid, async (domain) => {
        await revert(node, domain, await snapshotOf(snapshot), flags);
      });
    },
  } satisfies HypervisorMethods;
}

/** A new snapshot of a domain as it is. */
function taken(node: TestNode, domain: TestDomain, given: DomainSnapshot, diskOnly: boolean): KeptSnapshot {
  const state = snapshotStateOf(node.runtime(domain).state);
  const saved: DomainSnapshot = diskOnly
    ? { ...given, state: domain.active ? 'disk-snapshot' : 'shutoff', memory: { snapshot: 'no' } }
    : {
        ...given,
        state,
        memory:
          given.memory?.file === undefined ? { snapshot: domain.active ? 'internal' : 'no' } : given.memory,
      };
  return kept(saved, structuredClone(domain.current), diskOnly || saved.memory?.snapshot === 'external');
}

/** A snapshot that was taken earlier and is made known again. */
function redefined(
  domain: TestDomain,
  given: DomainSnapshot,
  diskOnly: boolean,
  tree: MomentTree<KeptSnapshot>,
): KeptSnapshot {
  const existing = given.name === undefined ? undefined : tree.find(given.name);
  checkRedefinition(given, { domainUuid: domain.uuid, diskOnly, existing });
  const model = given.domain ?? existing?.domain;
  if (model === undefined) throw internalError('a snapshot to be redefined needs its domain');
  return kept(given, model, given.state === 'disk-snapshot' || isExternalSnapshot(given));
}

/** The snapshot with all disks of its domain; where it says nothing else of a disk, that is in a file of its own if `external`. */
function kept(given: DomainSnapshot, domain: Domain, external: boolean): KeptSnapshot {
  const { name } = given;
  if (name === undefined) throw internalError('a snapshot has no name');
  const location = external ? 'external' : 'internal';
  const disks = domain.devices.disks ?? [];
  const aligned = alignSnapshotDisks(given, disks, { location, uniform: !external });
  return { ...aligned, name, domain };
}
