import { ErrorDomain } from '@tsvirt/util';
import { refuseUnknown } from '../common/known-parts.js';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import type { XmlElement } from '../xml/element.js';
import { parseXml } from '../xml/parse.js';
import { type DomainBackup, type DomainBackupInput, domainBackupShape } from './declaration.js';
import { backupParts } from './parts.js';
import { validateDomainBackup } from './validate.js';

export { alignBackup } from './align.js';
export {
  type DomainBackup,
  type DomainBackupDisk,
  type DomainBackupInput,
  domainBackupShape,
} from './declaration.js';

const document = defineDocument<DomainBackup, DomainBackupInput>('domainbackup', domainBackupShape, {
  errorDomain: ErrorDomain.DOMAIN,
  validate: validateDomainBackup,
});

function read(element: XmlElement, options?: ParseOptions): DomainBackup {
  if (element.name === document.name && options?.status !== true) refuseUnknown(element, backupParts);
  return document.read(element, options);
}

function parse(xml: string, options?: ParseOptions): DomainBackup {
  if (options?.validate === true) document.checkSchema(xml);
  return read(parseXml(xml, { what: document.name, errorDomain: ErrorDomain.DOMAIN }), options);
}

/** The `<domainbackup>` document. What it doesn't know is refused, not ignored, but for status files. */
export const domainBackupDocument: typeof document = { ...document, read, parse };

/** Read a backup document, of a driver's own status file with `status`. Errors: `XML_ERROR`, `XML_DETAIL`, `XML_INVALID_SCHEMA` (what isn't known). */
export function parseDomainBackup(xml: string, options?: ParseOptions): DomainBackup {
  return domainBackupDocument.parse(xml, options);
}

/** Write a backup document. */
export function formatDomainBackup(backup: DomainBackup, options?: FormatOptions): string {
  return domainBackupDocument.format(backup, options);
}

/** The document for a backup that an application describes. */
export function domainBackupXml(backup: DomainBackupInput): string {
  return domainBackupDocument.build(backup);
}
