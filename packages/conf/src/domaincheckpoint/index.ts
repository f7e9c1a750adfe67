import { ErrorDomain } from '@tsvirt/util';
import { refuseUnknown } from '../common/known-parts.js';
import { momentDefaults } from '../domainsnapshot/defaults.js';
import { defineDocument } from '../element/index.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { type DomainCheckpoint, type DomainCheckpointInput, domainCheckpointShape } from './declaration.js';
import type { CheckpointFormatOptions, CheckpointParseOptions } from './options.js';
import { checkpointParts } from './parts.js';
import { validateCheckpoint } from './validate.js';

export { alignCheckpointDisks } from './align.js';
export {
  type DomainCheckpoint,
  type DomainCheckpointDisk,
  type DomainCheckpointInput,
  domainCheckpointShape,
  type KeptCheckpoint,
} from './declaration.js';
export type { CheckpointFormatOptions, CheckpointParseOptions } from './options.js';
export { checkpointQueries } from './queries.js';

const document = defineDocument<
  DomainCheckpoint,
  DomainCheckpointInput,
  CheckpointParseOptions,
  CheckpointFormatOptions
>('domaincheckpoint', domainCheckpointShape, {
  errorDomain: ErrorDomain.DOMAIN_CHECKPOINT,
  defaults: momentDefaults,
  validate: validateCheckpoint,
});

function read(element: XmlElement, options?: CheckpointParseOptions): DomainCheckpoint {
  if (element.name === document.name) refuseUnknown(element, checkpointParts);
  return document.read(element, options);
}

function parse(xml: string, options?: CheckpointParseOptions): DomainCheckpoint {
  if (options?.validate === true) document.checkSchema(xml);
  const { name } = document;
  return read(parseXml(xml, { what: name, errorDomain: ErrorDomain.DOMAIN_CHECKPOINT }), options);
}

/** The `<domaincheckpoint>` document. What it doesn't know is refused, not ignored. */
export const domainCheckpointDocument: typeof document = { ...document, read, parse };

/**
 * Read a checkpoint document. Time, parent and domain are read only with `redefine`; otherwise they're for the driver
 * to fill in. Errors: `XML_ERROR`, `XML_DETAIL`, `XML_INVALID_SCHEMA` (what isn't known).
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
