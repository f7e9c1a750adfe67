import type { AddressOf, Disk, DiskBus, DiskInput, Domain } from '../domain/index.js';
import type { VmxConfig, VmxLines } from './config.js';
import type { VmxFormatContext } from './context.js';
import { controllerLimit, type ScsiController } from './controllers.js';
import { type DiskPlace, formatDisk, formatFloppy, parseDisk, parseFloppy } from './disk.js';
import { notInVmx } from './failure.js';
import type { FileNames } from './files.js';

/** A unit of a SCSI bus that is the controller itself. */
const ownUnit = 7;
const sataUnits = 30;
const floppies = 2;
/** From this version of the hardware on a SCSI controller has 64 units instead of 16. */
const widerScsiVersion = 14;
const scsiUnits = { wide: 16, wider: 64 } as const;

/** Letters of a disk's name: a … z, aa … */
function letters(index: number): string {
  const rest = Math.floor(index / 26);
  return `${rest === 0 ? '' : letters(rest - 1)}${String.fromCharCode(97 + (index % 26))}`;
}

function place(
  prefix: string,
  bus: DiskBus,
  name: string,
  address: { controller: number; bus: number; unit: number },
): DiskPlace {
  return { prefix, target: { dev: name, bus }, address: { type: 'drive', ...address, target: 0 } };
}

/** Where disks can be, in the order in which a domain has them. */
function* diskPlaces(controllers: readonly ScsiController[], sata: readonly number[], version: number) {
  const units = version >= widerScsiVersion ? scsiUnits.wider : scsiUnits.wide;
  for (const { index: controller } of controllers)
    for (let unit = 0; unit < units; unit++) {
      if (unit === ownUnit) continue;
      const index = controller * (units - 1) + (unit > ownUnit ? unit - 1 : unit);
      yield place(`scsi${controller}:${unit}`, 'scsi', `sd${letters(index)}`, { controller, bus: 0, unit });
    }
  for (const controller of sata)
    for (let unit = 0; unit < sataUnits; unit++) {
      const index = controller * sataUnits + unit;
      yield place(`sata${controller}:${unit}`, 'sata', `sd${letters(index)}`, { controller, bus: 0, unit });
    }
  for (const bus of [0, 1])
    for (const unit of [0, 1])
      yield place(`ide${bus}:${unit}`, 'ide', `hd${letters(bus * 2 + unit)}`, { controller: 0, bus, unit });
}

/** All disks of a VMX file. */
export function parseDisks(
  config: VmxConfig,
  controllers: readonly ScsiController[],
  version: number,
  files: FileNames,
): DiskInput[] {
  const found: DiskInput[] = [];
  const sata = Array.from({ length: controllerLimit }, (_, index) => index).filter(
    (index) => config.boolean(`sata${index}.present`) === true,
  );
  for (const at of diskPlaces(controllers, sata, version)) {
    const disk = parseDisk(config, at, files);
    if (disk !== undefined) found.push(disk);
  }
  for (let unit = 0; unit < floppies; unit++) {
    const at = place(`floppy${unit}`, 'fdc', `fd${letters(unit)}`, { controller: 0, bus: 0, unit });
    const floppy = parseFloppy(config, at, files);
    if (floppy !== undefined) found.push(floppy);
  }
  return found;
}

export function formatDisks(domain: Domain, context: VmxFormatContext, lines: VmxLines): void {
  const missing = new Set(Array.from({ length: floppies }, (_, unit) => unit));
  for (const disk of domain.devices.disks ?? []) {
    const address = driveAddress(disk);
    if (disk.device === 'floppy') {
      missing.delete(address.unit);
      formatFloppy(disk, diskPrefix(disk, address), context, lines);
    } else formatDisk(disk, diskPrefix(disk, address), context, lines);
  }
  // Hosts take floppies to be there unless it's said that they aren't.
  for (const unit of missing) lines.add(`floppy${unit}.present`, false);
}

function driveAddress({ address, target }: Disk): AddressOf<'drive'> {
  if (address?.type !== 'drive')
    throw notInVmx(
      `disk '${target.dev}' has an address of type '${address?.type ?? 'none'}': expected 'drive'`,
    );
  if (address.target !== 0) throw notInVmx(`disk '${target.dev}' has target ${address.target}: expected 0`);
  return address;
}

function diskPrefix({ target, device }: Disk, { controller, bus, unit }: AddressOf<'drive'>): string {
  const inRange = (value: number, count: number) => value < count;
  const floppy = device === 'floppy';
  switch (target.bus) {
    case 'scsi':
      if (
        !floppy &&
        bus === 0 &&
        inRange(controller, controllerLimit) &&
        inRange(unit, scsiUnits.wider) &&
        unit !== ownUnit
      )
        return `scsi${controller}:${unit}`;
      break;
    case 'sata':
      if (!floppy && bus === 0 && inRange(controller, controllerLimit) && inRange(unit, sataUnits))
        return `sata${controller}:${unit}`;
      break;
    case 'ide':
      if (!floppy && controller === 0 && inRange(bus, 2) && inRange(unit, 2)) return `ide${bus}:${unit}`;
      break;
    case 'fdc':
      if (floppy && controller === 0 && bus === 0 && inRange(unit, floppies)) return `floppy${unit}`;
      break;
    default:
  }
  throw notInVmx(
    `disk '${target.dev}': there's no place for a ${device} at ${target.bus} controller ${controller}, bus ${bus}, unit ${unit}`,
  );
}
