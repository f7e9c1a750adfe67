export { alignSnapshotDisks, type SnapshotAlignment } from './align.js';
export {
  type DomainSnapshot,
  type DomainSnapshotDisk,
  type DomainSnapshotInput,
  domainSnapshotShape,
  type KeptSnapshot,
  type SnapshotLocation,
  type SnapshotState,
} from './declaration.js';
export {
  domainSnapshotDocument,
  domainSnapshotXml,
  formatDomainSnapshot,
  parseDomainSnapshot,
} from './document.js';
export { passesSnapshotFilter, snapshotListFlags } from './filter.js';
export type { SnapshotFormatOptions, SnapshotParseOptions } from './options.js';
export { snapshotQueries } from './queries.js';
export { checkRedefinition, isExternalSnapshot, type Redefinition } from './redefine.js';
export { snapshotStateOf } from './state.js';
