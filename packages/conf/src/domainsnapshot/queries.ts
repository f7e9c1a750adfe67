import { type HypervisorMethods, DomainSnapshotXMLFlags as Xml } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { type MomentSource, momentQueries } from '../moment/queries.js';
import type { KeptSnapshot } from './declaration.js';
import { formatDomainSnapshot } from './document.js';
import { passesSnapshotFilter, snapshotListFlags } from './filter.js';
import type { SnapshotFormatOptions } from './options.js';

/**
 * The calls that ask for a domain's snapshots, of a driver that keeps them as such trees.
 * @param options with which it writes its documents
 */
export function snapshotQueries(source: MomentSource<KeptSnapshot>, options: SnapshotFormatOptions = {}) {
  const { treeOf, errors } = source;
  const { get, ...queries } = momentQueries<KeptSnapshot>(
    { kind: 'Snapshot', listFlags: snapshotListFlags, passes: passesSnapshotFilter },
    source,
  );
  const methods = {
    domainListAllSnapshots: queries.listAll,
    domainSnapshotListAllChildren: queries.listAllChildren,
    domainSnapshotLookupByName: queries.lookupByName,
    domainSnapshotGetParent: queries.getParent,
    async domainHasCurrentSnapshot(dom, flags) {
      errors.checkFlags('virDomainHasCurrentSnapshot', flags);
      return (await treeOf(dom)).current !== undefined;
    },
    async domainSnapshotCurrent(dom, flags) {
      errors.checkFlags('virDomainSnapshotCurrent', flags);
      const name = (await treeOf(dom)).current;
      if (name === undefined)
        throw errors.error(ErrorCode.NO_DOMAIN_SNAPSHOT, 'the domain has no current snapshot');
      return { dom, name };
    },
    async domainSnapshotIsCurrent(snapshot, flags) {
      errors.checkFlags('virDomainSnapshotIsCurrent', flags);
      const { name } = await get(snapshot);
      return (await treeOf(snapshot.dom)).current === name;
    },
    async domainSnapshotHasMetadata(snapshot, flags) {
      errors.checkFlags('virDomainSnapshotHasMetadata', flags);
      await get(snapshot);
      return true;
    },
    async domainSnapshotGetXMLDesc(snapshot, flags) {
      errors.checkFlags('virDomainSnapshotGetXMLDesc', flags, Xml.SECURE);
      return formatDomainSnapshot(await get(snapshot), { ...options, secure: (flags & Xml.SECURE) !== 0 });
    },
  } satisfies HypervisorMethods;
  return { snapshotOf: get, methods };
}
