import type { DomainFormatOptions, DomainParseOptions } from '../domain/options.js';
import type { FormatOptions, ParseOptions } from '../element/index.js';

/** What parsing a snapshot or checkpoint may be told. */
export interface MomentParseOptions extends DomainParseOptions {
  /** It exists already: name, time, parent and domain are read (VIR_DOMAIN_SNAPSHOT_CREATE_REDEFINE). */
  readonly redefine?: boolean | undefined;
  /** Time of a new one, in seconds since 1970; also its name where the document has none. */
  readonly creationTime?: bigint | undefined;
}

/** What parsing a snapshot may be told. */
export interface SnapshotParseOptions extends MomentParseOptions {
  /** A driver's own file: it says whether the snapshot is the current one. */
  readonly internal?: boolean | undefined;
  /** The domain doesn't run: there's no memory to save. */
  readonly offline?: boolean | undefined;
}

/** What formatting a snapshot may be told. */
export interface SnapshotFormatOptions extends DomainFormatOptions {
  /** A driver's own file: say whether the snapshot is the current one. */
  readonly internal?: boolean | undefined;
  /** UUID of the domain, for a snapshot that doesn't have the domain itself. */
  readonly domainUuid?: string | undefined;
}

export const redefining = (options: ParseOptions): boolean =>
  (options as MomentParseOptions).redefine === true;
export const readInternal = (options: ParseOptions): boolean =>
  (options as SnapshotParseOptions).internal === true;
export const writeInternal = (options: FormatOptions): boolean =>
  (options as SnapshotFormatOptions).internal === true;
export const domainUuid = (options: FormatOptions): string | undefined =>
  (options as SnapshotFormatOptions).domainUuid;
