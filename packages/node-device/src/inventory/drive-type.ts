/** The kind of a drive, as its properties say; undefined for one of which nobody knows it, such as a loop device. */
export function driveType(
  properties: ReadonlyMap<string, string>,
): 'disk' | 'cdrom' | 'floppy' | 'sd' | undefined {
  const told = properties.get('ID_TYPE');
  if (told === 'disk' || told === 'floppy' || told === 'sd') return told;
  if (told === 'cd') return 'cdrom';
  if (told !== undefined && told !== 'generic') return undefined;
  if (properties.get('ID_DRIVE_FLOPPY') === '1') return 'floppy';
  if (properties.get('ID_CDROM') === '1') return 'cdrom';
  if (properties.get('ID_DRIVE_FLASH_SD') === '1') return 'sd';
  // Without udev, and for disks of NVMe even with it, the kernel's names are all there is.
  const name = properties.get('DEVNAME') ?? '';
  if (/^vd[a-z]/.test(name)) return 'disk';
  if (told !== undefined) return undefined;
  if (/^(sd|hd|xvd|dasd)[a-z]|^nvme\d+n\d+$/.test(name)) return 'disk';
  if (/^sr\d/.test(name)) return 'cdrom';
  if (/^fd\d/.test(name)) return 'floppy';
  return /^mmcblk\d+$/.test(name) ? 'sd' : undefined;
}
