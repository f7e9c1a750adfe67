import { ErrorDomain } from '@tsvirt/util';
import { defineDocument } from '../element/index.js';
import { type DomainSnapshot, type DomainSnapshotInput, domainSnapshotShape } from './declaration.js';
import { snapshotDefaults } from './defaults.js';
import type { SnapshotFormatOptions, SnapshotParseOptions } from './options.js';
import { validateSnapshot } from './validate.js';

/** The `<domainsnapshot>` document. */
export const domainSnapshotDocument = defineDocument<
  DomainSnapshot,
  DomainSnapshotInput,
  SnapshotParseOptions,
  SnapshotFormatOptions
>('domainsnapshot', domainSnapshotShape, {
  errorDomain: ErrorDomain.DOMAIN_SNAPSHOT,
  defaults: snapshotDefaults,
  validate: validateSnapshot,
});

/**
 * Read a snapshot document. Name, time, state and domain are read only with `redefine`; otherwise they're for the
 * driver to fill in. Errors: `XML_ERROR`, `XML_DETAIL`, `CONFIG_UNSUPPORTED`, `INTERNAL_ERROR` (no creation time).
 */
export function parseDomainSnapshot(xml: string, options?: SnapshotParseOptions): DomainSnapshot {
  return domainSnapshotDocument.parse(xml, options);
}

/** Write a snapshot document. */
export function formatDomainSnapshot(snapshot: DomainSnapshot, options?: SnapshotFormatOptions): string {
  return domainSnapshotDocument.format(snapshot, options);
}

/** The document for a snapshot that an application describes. */
export function domainSnapshotXml(
  snapshot: DomainSnapshotInput,
  options?: SnapshotParseOptions & SnapshotFormatOptions,
): string {
  return domainSnapshotDocument.build(snapshot, options);
}
