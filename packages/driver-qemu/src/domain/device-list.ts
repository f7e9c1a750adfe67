import type { Devices, Disk, Domain } from '@tsvirt/conf/domain';
import { layersOf } from '../command/blockdev.js';
import { nodeNumbers } from '../command/disks.js';
import { diskIndex } from '../prepare/aliases.js';

/** What an event of QEMU is about: a disk, or one image of its chain. */
export interface NodeSource {
  /** Where the data is; empty for what isn't a file here. */
  readonly path: string;
  readonly alias: string;
  /** The disk's name, and the number of the image; undefined for what is not an image. */
  readonly target: string | undefined;
  readonly number: number | undefined;
  /** It is the image that the guest writes to. */
  readonly topmost: boolean;
}

/** What is behind a device's alias or a block node. */
export function sourceOfNode(domain: Domain, name: string): NodeSource {
  const disks = domain.devices?.disks ?? [];
  const numbers = nodeNumbers(disks);
  const number = /^libvirt-(\d+)-/.exec(name)?.[1];
  for (const [at, disk] of disks.entries()) {
    const first = numbers[at] ?? 1;
    const wanted = disk.alias === name ? first : Number(number);
    const layer = layersOf(disk, first).find((each) => each.number === wanted);
    if (layer === undefined && disk.alias !== name) continue;
    return {
      path: layer === undefined ? '' : sourcePath(layer.source),
      alias: disk.alias ?? name,
      target: disk.target.dev,
      number: layer?.number,
      topmost: layer?.number === first,
    };
  }
  return { path: '', alias: name, target: undefined, number: undefined, topmost: false };
}

/** The list with another disk in it: among those of its bus by the letters of its target, as libvirt orders them. */
export function withDisk(disks: readonly Disk[], added: Disk): Disk[] {
  const { bus, dev } = added.target;
  const next = disks.findIndex(
    (each) => each.target.bus === bus && diskIndex(each.target.dev) > diskIndex(dev),
  );
  const last = disks.findLastIndex((each) => each.target.bus === bus);
  const at = next >= 0 ? next : last >= 0 ? last + 1 : disks.length;
  return disks.toSpliced(at, 0, added);
}

/** The path of a local source; empty for others, and for a volume that nobody has looked up. */
export function sourcePath(source: NonNullable<Devices['disks']>[number]['source']): string {
  switch (source.type) {
    case 'file':
      return source.file ?? '';
    case 'block':
      return source.dev ?? '';
    case 'volume':
      return source.file ?? source.dev ?? '';
    default:
      return '';
  }
}
