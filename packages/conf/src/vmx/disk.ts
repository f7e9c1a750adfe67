import type { Disk, DiskInput } from '../domain/index.js';
import { same, type VmxConfig, type VmxLines } from './config.js';
import type { VmxFormatContext } from './context.js';
import { notInVmx } from './failure.js';
import type { FileNames } from './files.js';

/** `fileName` of an empty drive. */
const emptyBacking = 'emptyBackingString';
/** `fileName` of a drive that takes the first one of the host. */
const autoDetect = 'auto detect';
/** Devices of the host that are CD-ROM drives. */
const hostCdroms = '/vmfs/devices/cdrom/';

/** A place for a disk. */
export interface DiskPlace {
  /** `scsi0:1` */
  readonly prefix: string;
  readonly target: DiskInput['target'];
  readonly address: NonNullable<DiskInput['address']>;
}

type Bus = 'scsi' | 'ide' | 'sata';

/** What a VMX file says of a disk, of the kind that isn't a floppy. */
interface DiskSettings {
  readonly prefix: string;
  readonly bus: Bus;
  readonly deviceType: string | undefined;
  readonly fileName: string | undefined;
}

/** Devices of the console of who uses the machine: the host has nothing for them. */
function isAbsent(config: VmxConfig, prefix: string): boolean {
  return config.boolean(`${prefix}.present`) !== true || config.boolean(`${prefix}.clientDevice`) === true;
}

/** A hard disk, a CD-ROM drive, or a device of the host. */
export function parseDisk(config: VmxConfig, place: DiskPlace, files: FileNames): DiskInput | undefined {
  const { prefix, target, address } = place;
  if (isAbsent(config, prefix)) return undefined;
  const settings: DiskSettings = {
    prefix,
    bus: target.bus as Bus,
    deviceType: config.string(`${prefix}.deviceType`),
    fileName: config.string(`${prefix}.fileName`),
  };
  const { fileName } = settings;
  const parts =
    fileName !== undefined && hasSuffix(fileName, '.vmdk')
      ? parseHardDisk(config, settings, fileName, files)
      : parseCdrom(config, settings, files);
  return { ...parts, target, address };
}

type Parts = Omit<DiskInput, 'target' | 'address'>;

const hardDiskTypes: Readonly<Record<Bus, readonly string[] | undefined>> = {
  scsi: ['scsi-hardDisk', 'disk'],
  ide: ['ata-hardDisk', 'disk'],
  sata: undefined,
};

function parseHardDisk(
  config: VmxConfig,
  { prefix, bus, deviceType }: DiskSettings,
  fileName: string,
  files: FileNames,
): Parts {
  const types = hardDiskTypes[bus];
  if (deviceType !== undefined && types?.some((type) => same(deviceType, type)) === false)
    throw config.wrong(`${prefix}.deviceType`, `for a hard disk: ${types.join(' or ')}`);
  const file = files.read(fileName, `${prefix}.fileName`);
  return {
    device: 'disk',
    ...(config.boolean(`${prefix}.writeThrough`) === true
      ? { driver: { cache: 'writethrough' as const } }
      : {}),
    source: { type: 'file', file },
    ...(same(config.string(`${prefix}.mode`), 'independent-nonpersistent') ? { transient: {} } : {}),
  };
}

function parseCdrom(config: VmxConfig, settings: DiskSettings, files: FileNames): Parts {
  const { prefix, bus, fileName } = settings;
  const type = settings.deviceType?.toLowerCase();
  const image = (file: string | undefined): Parts => {
    if (type !== undefined && type !== 'cdrom-image')
      throw config.wrong(`${prefix}.deviceType`, "for an image of a CD-ROM: 'cdrom-image'");
    return { device: 'cdrom', source: { type: 'file', file }, readonly: true };
  };
  if (fileName !== undefined && hasSuffix(fileName, '.iso')) return image(files.readMedium(fileName));
  if (type === 'atapi-cdrom') return hostDrive('cdrom', fileName);
  if (type === 'cdrom-raw') return hostDrive('lun', fileName);
  if (bus === 'scsi' && type === 'scsi-passthru' && fileName?.startsWith(hostCdroms) === true)
    return hostDrive('lun', fileName);
  if (same(fileName, emptyBacking) || (type === 'cdrom-image' && (fileName === undefined || fileName === '')))
    return image(undefined);
  throw config.wrong(
    `${prefix}.fileName`,
    `a .vmdk or .iso file, or a drive of the host with the right 'deviceType'`,
  );
}

/** A drive of the host; `lun` where the guest talks to it itself. */
function hostDrive(device: 'cdrom' | 'lun', fileName: string | undefined): Parts {
  return {
    device,
    source: same(fileName, autoDetect)
      ? { type: 'block', startupPolicy: 'optional' }
      : { type: 'block', dev: fileName === '' || same(fileName, emptyBacking) ? undefined : fileName },
    readonly: true,
  };
}

export function parseFloppy(config: VmxConfig, place: DiskPlace, files: FileNames): DiskInput | undefined {
  const { prefix, target, address } = place;
  if (isAbsent(config, prefix)) return undefined;
  const fileName = config.string(`${prefix}.fileName`);
  const type = config.string(`${prefix}.fileType`);
  if (fileName !== undefined && hasSuffix(fileName, '.flp')) {
    if (type !== undefined && !same(type, 'file'))
      throw config.wrong(`${prefix}.fileType`, "for an image of a floppy: 'file'");
    const file = files.read(fileName, `${prefix}.fileName`);
    return { device: 'floppy', source: { type: 'file', file }, target, address };
  }
  if (same(type, 'device'))
    return { device: 'floppy', source: { type: 'block', dev: fileName }, target, address };
  throw config.wrong(`${prefix}.fileName`, "a .flp file, or a drive of the host with 'fileType' 'device'");
}

function hasSuffix(name: string, suffix: string): boolean {
  return name.toLowerCase().endsWith(suffix);
}

/** A hard disk, a CD-ROM drive or a device of the host. */
export function formatDisk(disk: Disk, prefix: string, context: VmxFormatContext, lines: VmxLines): void {
  const { source, device } = disk;
  lines.add(`${prefix}.present`, true);
  lines.add(`${prefix}.deviceType`, deviceType(disk));
  if (source.type === 'file') {
    const { file } = source;
    if (file === undefined) {
      if (device !== 'cdrom') throw notInVmx(`disk '${disk.target.dev}' has no file`);
      lines.add(`${prefix}.fileName`, emptyBacking);
    } else {
      if (device === 'disk' && !hasSuffix(file, '.vmdk'))
        throw notInVmx(`the image of disk '${disk.target.dev}' is '${file}': expected a .vmdk file`);
      if (device === 'cdrom' && !hasSuffix(file, '.iso'))
        throw notInVmx(`the image of disk '${disk.target.dev}' is '${file}': expected an .iso file`);
      lines.add(`${prefix}.fileName`, context.formatFileName?.(file) ?? file);
    }
  } else if (source.type === 'block') {
    if (source.dev === undefined && source.startupPolicy === 'optional') {
      lines.add(`${prefix}.autodetect`, true);
      lines.add(`${prefix}.fileName`, autoDetect);
    } else if (source.dev !== undefined) lines.add(`${prefix}.fileName`, source.dev);
  }
  if (device !== 'disk') return;
  const cache = disk.driver?.cache ?? 'default';
  if (cache === 'writethrough') lines.add(`${prefix}.writeThrough`, true);
  else if (cache !== 'default')
    throw notInVmx(`cache mode '${cache}' of disk '${disk.target.dev}': expected 'writethrough' or none`);
  if (disk.transient !== undefined) lines.add(`${prefix}.mode`, 'independent-nonpersistent');
}

/** `deviceType` of a hard disk in a file. */
const hardDiskType = { scsi: 'scsi-hardDisk', ide: 'ata-hardDisk', sata: 'disk' } as const;

function deviceType({ device, source, target }: Disk): string {
  switch (device) {
    case 'disk':
      if (source.type === 'file') return hardDiskType[target.bus as Bus];
      break;
    case 'cdrom':
      if (source.type === 'file') return 'cdrom-image';
      if (source.type === 'block') return 'atapi-cdrom';
      break;
    case 'lun':
      if (source.type === 'block')
        return target.bus === 'scsi' && source.dev?.startsWith(hostCdroms) === true
          ? 'scsi-passthru'
          : 'cdrom-raw';
      break;
    default:
  }
  throw notInVmx(`disk '${target.dev}': a ${device} whose source is of type '${source.type}'`);
}

export function formatFloppy(disk: Disk, prefix: string, context: VmxFormatContext, lines: VmxLines): void {
  const { source } = disk;
  lines.add(`${prefix}.present`, true);
  if (source.type === 'file') {
    lines.add(`${prefix}.fileType`, 'file');
    if (source.file !== undefined)
      lines.add(`${prefix}.fileName`, context.formatFileName?.(source.file) ?? source.file);
  } else if (source.type === 'block') {
    lines.add(`${prefix}.fileType`, 'device');
    if (source.dev !== undefined) lines.add(`${prefix}.fileName`, source.dev);
  } else throw notInVmx(`floppy '${disk.target.dev}' whose source is of type '${source.type}'`);
}
