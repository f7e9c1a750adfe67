import {
  formatPoolSources,
  parsePoolSource,
  poolTypes,
  type StoragePoolSource,
} from '@tsvirt/conf/storagepool';
import { type Argv, type CommandRunner, ErrorCode } from '@tsvirt/util';
import { invalidArgument, storageError } from '../errors.js';
import { glusterSources } from './gluster.js';

/**
 * virConnectFindStoragePoolSources: what a host offers of which a pool can be made, as a `<sources>` document.
 * @param xml a `<source>` with the host
 * @throws VirtError `INVALID_ARG` without a host, `NO_SUPPORT` for types of pools that nothing can be found for, and what the last program
 *   said that was asked if none found anything
 */
export async function findSources(runner: CommandRunner, type: string, xml: string | null): Promise<string> {
  if (!poolTypes.some((each) => each === type))
    throw storageError(ErrorCode.INTERNAL_ERROR, `'${type}' is no type of storage pool`);
  if (type !== 'netfs' && type !== 'gluster')
    throw storageError(
      ErrorCode.NO_SUPPORT,
      `sources of pools of the type '${type}' can't be looked for`,
      'They can be for netfs and gluster.',
    );
  const host = xml === null ? undefined : parsePoolSource(xml).hosts?.[0]?.name;
  if (host === undefined)
    throw invalidArgument('the source must name a host: <source><host name="…"/></source>');
  // for the programs it would be an option
  if (host.startsWith('-')) throw invalidArgument(`'${host}' is no name of a host`);
  const gluster: Search = {
    argv: ['gluster', '--xml', '--log-file=/dev/null', 'volume', 'info', 'all', `--remote-host=${host}`],
    read: (text) => glusterSources(text, host, type),
  };
  const exported: Search = {
    argv: ['showmount', '--no-headers', '--exports', host],
    read: (text) => exportedFolders(text, host),
  };
  return formatPoolSources(await search(runner, type === 'netfs' ? [gluster, exported] : [gluster]));
}

interface Search {
  readonly argv: Argv;
  readonly read: (text: string) => StoragePoolSource[];
}

/** A program that is missing, or that fails, has found nothing; if none found anything that is the answer. */
async function search(runner: CommandRunner, searches: readonly Search[]): Promise<StoragePoolSource[]> {
  const found: StoragePoolSource[] = [];
  let failures = 0;
  let last: unknown;
  for (const { argv, read } of searches)
    try {
      found.push(...read((await runner.run(argv)).stdout));
    } catch (error) {
      failures++;
      last = error;
    }
  if (failures === searches.length) throw last;
  return found;
}

/** What `showmount` prints: a folder in a line, and who may mount it. */
function exportedFolders(text: string, host: string): StoragePoolSource[] {
  return text.split('\n').flatMap((line) => {
    const dir = /^(\/.*\S|\/)\s+\S+$/.exec(line)?.[1];
    return dir === undefined ? [] : [{ hosts: [{ name: host, port: 0 }], dir, format: 'nfs' }];
  });
}
