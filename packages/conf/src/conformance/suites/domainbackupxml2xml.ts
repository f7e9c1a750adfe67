import { alignBackup, formatDomainBackup, parseDomainBackup } from '../../domainbackup/index.js';
import { xmlToXmlSuite } from '../xml-to-xml.js';

/** The domain of the suite has the backup's disks and one more. */
function fakeDisk(name: string) {
  return { target: { dev: name }, source: { type: 'file' as const, file: `/fake/${name}.qcow2` } };
}

export const suite = xmlToXmlSuite({
  parse: (text, { params }) => parseDomainBackup(text, { status: params.internal === true }),
  operate: (backup) => {
    const names = [...(backup.disks ?? []).map(({ name }) => name), 'vdextradisk'];
    return alignBackup(backup, names.map(fakeDisk), 'SUFFIX');
  },
  format: (backup, { params }) => formatDomainBackup(backup, { status: params.internal === true }),
});
