import type { Domain } from '@tsvirt/conf/domain';
import {
  DomainSnapshotCreateFlags as Create,
  type DomainRef,
  type DomainSnapshotRef,
  DomainSnapshotXMLFlags,
  DomainState,
  type HypervisorMethods,
} from '@tsvirt/core';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { checkFlags, internalError, invalidArgument, testError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { type Snapshot, snapshotDocument } from './document.js';
import { chosen, DeleteBit, removeChosen } from './flags.js';
import { haltAfterSnapshot, revert, revertFlags } from './revert.js';
import type { MomentTree } from './tree.js';

/** A snapshot that is kept: its name is certain, and so is the domain it is of. */
export interface KeptSnapshot extends Snapshot {
  name: string;
  domain: Domain;
}

const createFlags: number =
  Create.REDEFINE |
  Create.CURRENT |
  Create.HALT |
  Create.DISK_ONLY |
  Create.QUIESCE |
  Create.ATOMIC |
  Create.LIVE |
  Create.VALIDATE;

const Filter = {
  METADATA: 2,
  NO_METADATA: 16,
  INACTIVE: 32,
  ACTIVE: 64,
  DISK_ONLY: 128,
  INTERNAL: 256,
  EXTERNAL: 512,
} as const;
const listFlags = 0x7ff;

/** Names of `DomainState` in documents. */
export const stateNames = [
  'nostate',
  'running',
  'blocked',
  'paused',
  'shutdown',
  'shutoff',
  'crashed',
  'pmsuspended',
] as const;

/** States of domains that can be gone back to. */
export function domainSnapshots(node: TestNode) {
  const treeOf = (dom: DomainRef): MomentTree<KeptSnapshot> => node.runtime(node.domain(dom)).snapshots;
  const get = ({ dom, name }: DomainSnapshotRef): KeptSnapshot => {
    const found = treeOf(dom).find(name);
    if (found === undefined) throw noSnapshot(`there is no domain snapshot with the name '${name}'`);
    return found;
  };
  const list = (dom: DomainRef, from: string | undefined, flags: number): DomainSnapshotRef[] => {
    checkFlags('domainListAllSnapshots', flags, listFlags);
    return chosen(treeOf(dom), from, flags)
      .filter((snapshot) => passes(snapshot, flags))
      .map(({ name }) => ({ dom, name }));
  };
  return {
    domainListAllSnapshots: (dom, flags) => list(dom, undefined, flags),
    domainSnapshotListAllChildren: (snapshot, flags) => {
      get(snapshot);
      return list(snapshot.dom, snapshot.name, flags);
    },
    domainSnapshotLookupByName: (dom, name, flags) => {
      checkFlags('domainSnapshotLookupByName', flags);
      return { dom, name: get({ dom, name }).name };
    },
    domainHasCurrentSnapshot: (dom, flags) => {
      checkFlags('domainHasCurrentSnapshot', flags);
      return treeOf(dom).current !== undefined;
    },
    domainSnapshotCurrent: (dom, flags) => {
      checkFlags('domainSnapshotCurrent', flags);
      const name = treeOf(dom).current;
      if (name === undefined) throw noSnapshot('the domain has no current snapshot');
      return { dom, name };
    },
    domainSnapshotGetParent: (snapshot, flags) => {
      checkFlags('domainSnapshotGetParent', flags);
      const { parent } = get(snapshot);
      if (parent === undefined) throw noSnapshot(`snapshot '${snapshot.name}' has no parent`);
      return { dom: snapshot.dom, name: parent };
    },
    domainSnapshotIsCurrent: (snapshot, flags) => {
      checkFlags('domainSnapshotIsCurrent', flags);
      return treeOf(snapshot.dom).current === get(snapshot).name;
    },
    domainSnapshotHasMetadata: (snapshot, flags) => {
      checkFlags('domainSnapshotHasMetadata', flags);
      return get(snapshot) !== undefined;
    },
    domainSnapshotGetXMLDesc: (snapshot, flags) => {
      checkFlags('domainSnapshotGetXMLDesc', flags, DomainSnapshotXMLFlags.SECURE);
      return snapshotDocument.format(get(snapshot), {
        secure: (flags & DomainSnapshotXMLFlags.SECURE) !== 0,
      });
    },

    domainSnapshotCreateXML: (dom, xml, flags) => {
      checkFlags('domainSnapshotCreateXML', flags, createFlags);
      const given = snapshotDocument.parse(xml);
      return node.domains.withJob(dom.uuid, async (domain) => {
        const runtime = node.runtime(domain);
        const tree = runtime.snapshots;
        if (runtime.checkpoints.size > 0)
          throw testError(
            ErrorCode.OPERATION_UNSUPPORTED,
            'Operation not supported: cannot create snapshot while checkpoint exists',
          );
        const redefine = (flags & Create.REDEFINE) !== 0;
        const snapshot = redefine ? redefined(given) : taken(node, domain, given, flags, tree.current);
        if (tree.find(snapshot.name) !== undefined && !redefine)
          throw testError(
            ErrorCode.OPERATION_FAILED,
            `operation failed: domain moment ${snapshot.name} already exists`,
          );
        if (redefine) checkParent(tree, snapshot);
        tree.set(snapshot);
        if (!redefine || (flags & Create.CURRENT) !== 0) tree.current = snapshot.name;
        const ref = { dom: refOf(domain), name: snapshot.name };
        if (!redefine && (flags & Create.HALT) !== 0 && domain.active) await haltAfterSnapshot(node, domain);
        return ref;
      });
    },

    domainSnapshotDelete: (snapshot, flags) => {
      checkFlags(
        'domainSnapshotDelete',
        flags,
        DeleteBit.CHILDREN | DeleteBit.METADATA_ONLY | DeleteBit.CHILDREN_ONLY,
      );
      removeChosen(treeOf(snapshot.dom), get(snapshot), flags);
    },

    domainRevertToSnapshot: (snapshot, flags) => {
      checkFlags('domainRevertToSnapshot', flags, revertFlags);
      return node.domains.withJob(snapshot.dom.uuid, async (domain) => {
        await revert(node, domain, get(snapshot), flags);
      });
    },
  } satisfies HypervisorMethods;
}

function noSnapshot(message: string): VirtError {
  return testError(ErrorCode.NO_DOMAIN_SNAPSHOT, message);
}

/** A new snapshot of a domain as it is. */
function taken(
  node: TestNode,
  domain: TestDomain,
  given: Snapshot,
  flags: number,
  parent: string | undefined,
): KeptSnapshot {
  const now = BigInt(Math.floor(Date.now() / 1000));
  const diskOnly = (flags & Create.DISK_ONLY) !== 0;
  const where = diskOnly ? 'external' : 'internal';
  const model = structuredClone(domain.current);
  const disks = (model.devices.disks ?? []).map(({ target }) => {
    const said = given.disks?.find(({ name }) => name === target.dev);
    return { ...said, name: target.dev, snapshot: said?.snapshot ?? where };
  });
  const stranger = given.disks?.find(({ name }) => !disks.some((disk) => disk.name === name));
  if (stranger !== undefined)
    throw testError(
      ErrorCode.CONFIG_UNSUPPORTED,
      `unsupported configuration: the domain has no disk '${stranger.name}'`,
    );
  return {
    ...given,
    name: given.name ?? String(now),
    parent,
    creationTime: now,
    state: diskOnly ? 'disk-snapshot' : (stateNames[node.runtime(domain).state] ?? 'nostate'),
    memory: { snapshot: domain.active && !diskOnly ? 'internal' : 'no' },
    disks,
    domain: model,
  };
}

/** A snapshot that was taken earlier and is made known again. */
function redefined(given: Snapshot): KeptSnapshot {
  const { name, domain } = given;
  if (name === undefined)
    throw testError(ErrorCode.XML_ERROR, 'XML error: a snapshot to be redefined needs its name');
  if (domain === undefined) throw internalError('a snapshot to be redefined needs its domain');
  return { ...given, name, domain };
}

function checkParent(tree: MomentTree<KeptSnapshot>, snapshot: KeptSnapshot): void {
  const { name, parent } = snapshot;
  if (parent === undefined) return;
  if (parent === name) throw invalidArgument(`snapshot '${name}' can't be its own parent`);
  if (tree.find(parent) === undefined)
    throw invalidArgument(`snapshot '${name}': there is no parent '${parent}'`);
  if (tree.descendants(name).some((below) => below.name === parent))
    throw invalidArgument(`snapshot '${name}' can't grow out of its own descendant '${parent}'`);
}

/** Whether a list call's filters let a snapshot through. */
function passes(snapshot: KeptSnapshot, flags: number): boolean {
  if ((flags & Filter.NO_METADATA) !== 0 && (flags & Filter.METADATA) === 0) return false;
  const kinds = flags & (Filter.INACTIVE | Filter.ACTIVE | Filter.DISK_ONLY);
  if (kinds !== 0) {
    const kind =
      snapshot.state === 'disk-snapshot'
        ? Filter.DISK_ONLY
        : snapshot.state === stateNames[DomainState.SHUTOFF]
          ? Filter.INACTIVE
          : Filter.ACTIVE;
    if ((kinds & kind) === 0) return false;
  }
  const places = flags & (Filter.INTERNAL | Filter.EXTERNAL);
  if (places === 0) return true;
  const external =
    snapshot.memory?.snapshot === 'external' ||
    (snapshot.disks ?? []).some((disk) => disk.snapshot === 'external');
  return (places & (external ? Filter.EXTERNAL : Filter.INTERNAL)) !== 0;
}
