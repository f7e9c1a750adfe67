import type { Disk } from '@tsvirt/conf/domain';
import type { TypedParam } from '@tsvirt/core';
import { blockOf, counterFields, fileSize, highestOffset, imageOf, statsOf } from '../domain/blocks.js';
import { sourcePath } from '../domain/device-list.js';
import type { Guest, GuestObject } from '../domain/guest.js';
import { storedSizes } from '../domain/image-sizes.js';
import { isQmpObject, type QmpObject, type QmpValue, qmpInteger } from '../qmp/index.js';
import type { Answers } from './answers.js';
import { big, text, uint } from './params.js';

/**
 * What was read from and written to each disk.
 * @param backing count the images below a disk's as blocks of their own
 */
export async function blockStats(
  object: GuestObject,
  guest: Guest | undefined,
  answers: Answers,
  backing: boolean,
): Promise<TypedParam[]> {
  const params: TypedParam[] = [];
  let at = 0;
  for (const disk of object.current.devices?.disks ?? []) {
    params.push(...nameOf(disk, at));
    params.push(...(guest === undefined ? await sizesOnDisk(disk, at) : counted(disk, at, answers)));
    at++;
    if (!backing || guest === undefined) continue;
    for (const layer of layersBelow(disk, answers)) params.push(...layerStats(disk, layer, at++));
  }
  return [uint('block.count', at), ...params];
}

function nameOf(disk: Disk, at: number): TypedParam[] {
  const params = [text(`block.${at}.name`, disk.target.dev)];
  const path = sourcePath(disk.source);
  if (path !== '') params.push(text(`block.${at}.path`, path));
  if (disk.source.index !== undefined) params.push(uint(`block.${at}.backingIndex`, disk.source.index));
  return params;
}

/** What QEMU has counted of a disk; nothing if it wasn't asked: the disk itself might be what hangs. */
function counted(disk: Disk, at: number, { blockStats: stats, blocks }: Answers): TypedParam[] {
  const drive = blockOf(stats ?? [], disk.alias ?? '');
  if (drive === undefined) return [];
  const counters = statsOf(drive) ?? {};
  const params = counterFields.map(([stat, , name]) =>
    big(`block.${at}.${stat}`, qmpInteger(counters[name])),
  );
  const image = imageOf(blockOf(blocks ?? [], disk.alias ?? ''));
  return [...params, ...sizes(at, highestOffset(drive), image, sourcePath(disk.source))];
}

function sizes(at: number, allocation: bigint | undefined, image: QmpObject, path: string): TypedParam[] {
  const params: TypedParam[] = [];
  const capacity = qmpInteger(image['virtual-size']);
  const physical = qmpInteger(image['actual-size']) || fileSize(path);
  if (allocation !== undefined) params.push(big(`block.${at}.allocation`, allocation));
  if (capacity > 0n) params.push(big(`block.${at}.capacity`, capacity));
  if (physical !== undefined) params.push(big(`block.${at}.physical`, physical));
  return params;
}

/** The sizes of an image that no guest has open. */
async function sizesOnDisk(disk: Disk, at: number): Promise<TypedParam[]> {
  const path = sourcePath(disk.source);
  const found = path === '' ? undefined : await storedSizes(path, disk.driver?.type ?? 'raw');
  if (found === undefined) return [];
  const { allocation, capacity, physical } = found;
  return [
    ...(allocation > 0n ? [big(`block.${at}.allocation`, allocation)] : []),
    ...(capacity !== undefined && capacity > 0n ? [big(`block.${at}.capacity`, capacity)] : []),
    ...(physical > 0n ? [big(`block.${at}.physical`, physical)] : []),
  ];
}

/** An image below a disk's own, as QEMU tells of it. */
interface Layer {
  readonly image: QmpObject;
  readonly drive: QmpObject;
}

function layersBelow(disk: Disk, { blockStats: stats, blocks }: Answers): Layer[] {
  const layers: Layer[] = [];
  let image: QmpValue | undefined = imageOf(blockOf(blocks ?? [], disk.alias ?? ''))['backing-image'];
  let drive: QmpValue | undefined = blockOf(stats ?? [], disk.alias ?? '')?.backing;
  while (isQmpObject(image)) {
    const below = isQmpObject(drive) ? drive : {};
    layers.push({ image, drive: below });
    image = image['backing-image'];
    drive = below.backing;
  }
  return layers;
}

function layerStats(disk: Disk, { image, drive }: Layer, at: number): TypedParam[] {
  const path = String(image.filename ?? '');
  const index = /^libvirt-(\d+)-/.exec(String(drive['node-name'] ?? ''))?.[1];
  return [
    text(`block.${at}.name`, disk.target.dev),
    ...(path === '' ? [] : [text(`block.${at}.path`, path)]),
    ...(index === undefined ? [] : [uint(`block.${at}.backingIndex`, Number(index))]),
    ...sizes(at, highestOffset(drive), image, path),
  ];
}
