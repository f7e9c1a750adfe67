import { storageFormats } from '@tsvirt/core';

/** What a pool's source consists of. */
export type SourcePart = 'hosts' | 'devices' | 'dir' | 'adapter' | 'name' | 'initiator';

/** Formats of which one is the default; the first of `formats` needn't be it. */
export interface FormatChoice {
  readonly formats: readonly string[];
  readonly default: string;
}

/** What a volume's format may be: of a choice, always the same, or nothing (undefined). */
export type VolumeFormats = FormatChoice | { readonly always: string };

/** What is true of every pool of a type. */
export interface PoolKind {
  readonly source: readonly SourcePart[];
  /** Volumes are reached over the network: such a pool has no target. */
  readonly network?: boolean;
  readonly sourceFormats?: FormatChoice;
  readonly volumeFormats?: VolumeFormats;
}

/** Formats of image files. */
export const imageFormats = ['none', ...storageFormats] as const;

const images: FormatChoice = { formats: imageFormats, default: 'raw' };
const unknown: VolumeFormats = { always: 'unknown' };

const fileSystems: FormatChoice = {
  formats: [
    'auto',
    'ext2',
    'ext3',
    'ext4',
    'ufs',
    'iso9660',
    'udf',
    'gfs',
    'gfs2',
    'vfat',
    'hfs+',
    'xfs',
    'ocfs2',
    'vmfs',
  ],
  default: 'auto',
};

const partitionTables: FormatChoice = {
  formats: ['unknown', 'dos', 'dvh', 'gpt', 'mac', 'bsd', 'pc98', 'sun', 'lvm2'],
  default: 'unknown',
};

const partitions: FormatChoice = {
  formats: ['none', 'linux', 'fat16', 'fat32', 'linux-swap', 'linux-lvm', 'linux-raid', 'extended'],
  default: 'none',
};

/** Every type of pool, in libvirt's order. */
export const poolKinds = {
  dir: { source: [], volumeFormats: images },
  fs: { source: ['devices'], sourceFormats: fileSystems, volumeFormats: images },
  netfs: {
    source: ['hosts', 'dir'],
    sourceFormats: { formats: ['auto', 'nfs', 'glusterfs', 'cifs'], default: 'auto' },
    volumeFormats: images,
  },
  logical: {
    source: ['name', 'devices'],
    sourceFormats: { formats: ['unknown', 'lvm2'], default: 'lvm2' },
  },
  disk: { source: ['devices'], sourceFormats: partitionTables, volumeFormats: partitions },
  iscsi: { source: ['hosts', 'devices', 'initiator'], volumeFormats: unknown },
  'iscsi-direct': { source: ['hosts', 'devices', 'initiator'], network: true, volumeFormats: unknown },
  scsi: { source: ['adapter'], volumeFormats: unknown },
  mpath: { source: [], volumeFormats: unknown },
  rbd: { source: ['hosts', 'name'], network: true, volumeFormats: images },
  sheepdog: { source: ['hosts', 'name'], network: true, volumeFormats: unknown },
  gluster: { source: ['hosts', 'dir', 'name'], network: true, volumeFormats: images },
  zfs: { source: ['name', 'devices'] },
  vstorage: { source: ['name'], volumeFormats: images },
} as const satisfies Readonly<Record<string, PoolKind>>;

export type StoragePoolType = keyof typeof poolKinds;

/** Every type of pool, in libvirt's order. */
export const poolTypes = Object.keys(poolKinds) as StoragePoolType[];

/** What is true of pools of this type. */
export function poolKind(type: StoragePoolType): PoolKind {
  return poolKinds[type];
}
