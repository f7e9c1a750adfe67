import {
  formatPoolSources,
  parsePoolSource,
  poolTypes,
  type StoragePoolSource,
} from '@tsvirt/conf/storagepool';
import { type Argv, type CommandRunner, ErrorCode, toVirtError } from '@tsvirt/util';
import { invalidArgument, storageError, unsupportedConfig } from '../errors.js';
import { glusterSources } from './gluster.js';

/**
 * virConnectFindStoragePoolSources: what a host offers of which a pool can be made, as a `<sources>` document.
 * @param xml a `<source>` with the host
 * @throws VirtError `INVALID_ARG` without a source, `CONFIG_UNSUPPORTED` for one that doesn't name one host, `NO_SUPPORT` for types of pools
 *   that nothing can be found for, and `OPERATION_FAILED`, with what they said, if all programs failed that were asked
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
  if (xml === null) throw invalidArgument('the source must name a host: <source><host name="…"/></source>');
  const [host, ...others] = (parsePoolSource(xml).hosts ?? []).map(({ name }) => name);
  if (host === undefined || others.length > 0)
    throw unsupportedConfig('the source must name one host: <source><host name="…"/></source>');
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
  return formatPoolSources(await search(runner, host, type === 'netfs' ? [gluster, exported] : [gluster]));
}

interface Search {
  readonly argv: Argv;
  readonly read: (text: string) => StoragePoolSource[];
}

/** A program that is missing, or that fails, has found nothing; if all fail, that is the answer. */
async function search(
  runner: CommandRunner,
  host: string,
  searches: readonly Search[],
): Promise<StoragePoolSource[]> {
  const found: StoragePoolSource[] = [];
  const failures: unknown[] = [];
  for (const { argv, read } of searches)
    try {
      found.push(...read((await runner.run(argv)).stdout));
    } catch (error) {
      failures.push(error);
    }
  if (failures.length < searches.length) return found;
  const reasons = failures.map((failure) => toVirtError(failure).message).join('; ');
  throw storageError(
    ErrorCode.OPERATION_FAILED,
    `no sources of pools were found on '${host}': ${reasons}`,
    undefined,
    new AggregateError(failures),
  );
}

/** What `showmount` prints: a folder in a line, and who may mount it. */
function exportedFolders(text: string, host: string): StoragePoolSource[] {
  return text.split('\n').flatMap((line) => {
    const dir = /^(\/.*\S|\/)\s+\S+$/.exec(line)?.[1];
    return dir === undefined ? [] : [{ hosts: [{ name: host, port: 0 }], dir, format: 'nfs' }];
  });
}
