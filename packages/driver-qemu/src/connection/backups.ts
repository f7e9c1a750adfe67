import { formatDomainBackup } from '@tsvirt/conf/domainbackup';
import { DomainBackupBeginFlags, type HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { beginBackup } from '../backup/begin.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { find } from './find.js';

/** Backups of running guests' disks. */
export function backupMethods(state: QemuState) {
  return {
    domainBackupBegin(dom, xml, checkpointXml, flags) {
      checkFlags('virDomainBackupBegin', flags, DomainBackupBeginFlags.REUSE_EXTERNAL);
      return state.store.withJob(dom.uuid, (object) => beginBackup(state, object, xml, checkpointXml, flags));
    },
    domainBackupGetXMLDesc(dom, flags) {
      checkFlags('virDomainBackupGetXMLDesc', flags);
      const backup = find(state, dom).data?.record.backup;
      if (backup === undefined)
        throw qemuError(ErrorCode.NO_DOMAIN_BACKUP, 'no backup of the domain is under way');
      return formatDomainBackup(backup.document);
    },
  } satisfies HypervisorMethods;
}
