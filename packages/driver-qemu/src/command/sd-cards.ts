import type { Disk } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { diskIndex } from '../prepare/aliases.js';
import type { QmpObject } from '../qmp/index.js';
import { flatOptions, keyValues, onOffText } from './args.js';
import { type BlockNodes, cacheMode, storageMembers } from './blockdev.js';

/** QEMU's word for what goes wrong when an image is full. */
const fullPolicy = { enospace: 'enospc' } as const;

/**
 * A card in a slot of the board, which QEMU has connected by itself: nothing but `-drive` leads there.
 * @throws VirtError `CONFIG_UNSUPPORTED` for places of images that aren't supported
 */
export function cardDrive(disk: Disk, { secrets }: BlockNodes): string {
  if (secrets.length > 0)
    throw unsupportedConfig(`the card '${disk.target.dev}' can't have secrets: -drive takes none`);
  const { driver, target, readonly, shareable, source } = disk;
  const { driver: protocol, filename, ...rest } = storageMembers(source, disk);
  const isFile = protocol === 'file' || protocol === 'host_device';
  const where: QmpObject = isFile
    ? { file: filename }
    : {
        'file.driver': protocol,
        ...prefixed(rest),
        ...(filename === undefined ? {} : { 'file.filename': filename }),
      };
  const policy = driver?.errorPolicy;
  const cache = cacheMode(disk);
  return keyValues(flatOptions('', where), {
    format: driver?.type ?? 'raw',
    if: 'sd',
    index: diskIndex(target.dev),
    readonly: onOffText(readonly === true ? true : undefined),
    'file.locking': shareable === true && isFile ? 'off' : undefined,
    cache: cache === 'default' ? undefined : cache,
    werror: policy === 'enospace' ? fullPolicy.enospace : policy,
    rerror: driver?.rerrorPolicy ?? (policy === 'enospace' ? undefined : policy),
    discard: driver?.discard,
    'detect-zeroes': driver?.detectZeroes,
  });
}

function prefixed(members: QmpObject): QmpObject {
  return Object.fromEntries(Object.entries(members).map(([name, value]) => [`file.${name}`, value]));
}
