import type { DomainFormatOptions } from '../domain/options.js';
import type { MomentParseOptions } from '../domainsnapshot/options.js';

/** What parsing a checkpoint may be told. */
export interface CheckpointParseOptions extends MomentParseOptions {}

/** What formatting a checkpoint may be told. */
export interface CheckpointFormatOptions extends DomainFormatOptions {
  /** Say how much changed (VIR_DOMAIN_CHECKPOINT_XML_SIZE). */
  readonly size?: boolean | undefined;
  /** Leave the domain out (VIR_DOMAIN_CHECKPOINT_XML_NO_DOMAIN). */
  readonly noDomain?: boolean | undefined;
}
