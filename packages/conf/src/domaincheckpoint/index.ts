import { ErrorDomain } from '@tsvirt/util';
import { momentDefaults } from '../domainsnapshot/defaults.js';
import { defineDocument } from '../element/index.js';
import { type DomainCheckpoint, type DomainCheckpointInput, domainCheckpointShape } from './declaration.js';
import type { CheckpointFormatOptions, CheckpointParseOptions } from './options.js';
import { validateCheckpoint } from './validate.js';

export { alignCheckpointDisks } from './align.js';
export {
  type DomainCheckpoint,
  type DomainCheckpointDisk,
  type DomainCheckpointInput,
  domainCheckpointShape,
} from './declaration.js';
export type { CheckpointFormatOptions, CheckpointParseOptions } from './options.js';

/** The `<domaincheckpoint>` document. */
export const domainCheckpointDocument = defineDocument<
  DomainCheckpoint,
  DomainCheckpointInput,
  CheckpointParseOptions,
  CheckpointFormatOptions
>('domaincheckpoint', domainCheckpointShape, {
  errorDomain: ErrorDomain.DOMAIN_CHECKPOINT,
  defaults: momentDefaults,
  validate: validateCheckpoint,
});

/**
 * Read a checkpoint document. Time, parent and domain are read only with `redefine`; otherwise they're for the driver
 * to fill in. Errors: `XML_ERROR`, `XML_DETAIL`.
 */
export function parseDomainCheckpoint(xml: string, options?: CheckpointParseOptions): DomainCheckpoint {
  return domainCheckpointDocument.parse(xml, options);
}

/** Write a checkpoint document. */
export function formatDomainCheckpoint(
  checkpoint: DomainCheckpoint,
  options?: CheckpointFormatOptions,
): string {
  return domainCheckpointDocument.format(checkpoint, options);
}

/** The document for a checkpoint that an application describes. */
export function domainCheckpointXml(
  checkpoint: DomainCheckpointInput,
  options?: CheckpointParseOptions & CheckpointFormatOptions,
): string {
  return domainCheckpointDocument.build(checkpoint, options);
}
