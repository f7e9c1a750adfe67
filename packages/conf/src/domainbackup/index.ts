import { ErrorDomain } from '@tsvirt/util';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type DomainBackup, type DomainBackupInput, domainBackupShape } from './declaration.js';
import { validateDomainBackup } from './validate.js';

export { alignBackup } from './align.js';
export {
  type DomainBackup,
  type DomainBackupDisk,
  type DomainBackupInput,
  domainBackupShape,
} from './declaration.js';

/** The `<domainbackup>` document. */
export const domainBackupDocument = defineDocument<DomainBackup, DomainBackupInput>(
  'domainbackup',
  domainBackupShape,
  { errorDomain: ErrorDomain.DOMAIN, validate: validateDomainBackup },
);

/** Read a backup document, of a driver's own status file with `status`. Errors: `XML_ERROR`, `XML_DETAIL`. */
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
