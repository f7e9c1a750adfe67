import { escapeXml, parseXml } from '@tsvirt/conf/xml';
import { ErrorCode } from '@tsvirt/util';
import { internalError, invalidArgument, testError } from '../errors.js';

const volumeGroups = `<sources>
  <source>
    <device path='/dev/sda20'/>
    <name>testvg1</name>
    <format type='lvm2'/>
  </source>
  <source>
    <device path='/dev/sda21'/>
    <name>testvg2</name>
    <format type='lvm2'/>
  </source>
</sources>
`;

const known = [
  'fs',
  'disk',
  'iscsi',
  'iscsi-direct',
  'scsi',
  'mpath',
  'rbd',
  'sheepdog',
  'gluster',
  'zfs',
  'vstorage',
  'dir',
];

/** What could be pools of this type: two volume groups, and one share of any server. */
export function findPoolSources(type: string, spec: string | null): string {
  if (type === 'logical') return volumeGroups;
  if (type !== 'netfs') {
    if (!known.includes(type)) throw internalError(`there are no storage pools of type ${type}`);
    throw testError(
      ErrorCode.NO_SUPPORT,
      `this function is not supported: sources of pools of type '${type}'`,
    );
  }
  if (spec === null) throw invalidArgument('the name of the host is missing');
  const host = parseXml(spec, { what: 'source' })
    .children.find(({ name }) => name === 'host')
    ?.attribute('name');
  if (host === undefined) throw invalidArgument('the name of the host is missing');
  return `<sources>
  <source>
    <host name='${escapeXml(host)}'/>
    <dir path='/testshare'/>
    <format type='nfs'/>
  </source>
</sources>
`;
}
