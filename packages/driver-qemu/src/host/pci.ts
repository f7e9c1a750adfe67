import { readdir, readlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { exists, readTextIfExists } from '@tsvirt/util';
import { unsupportedConfig } from '../errors.js';

/** The driver by which programs have PCI devices. */
export const vfioDriver = 'vfio-pci';

/** A PCI device of the host. */
export interface PciDevice {
  /** `0000:03:00.1` */
  readonly place: string;
  readonly driver: string | undefined;
  /** The devices that can't be told apart from it: they go to one program together. Undefined without an IOMMU. */
  readonly group: readonly string[] | undefined;
  /** It only connects others. */
  readonly isBridge: boolean;
}

const folder = (root: string, place: string): string => join(root, 'sys/bus/pci/devices', place);

/** What the kernel tells of a PCI device; undefined for one that isn't there. */
export async function readPciDevice(place: string, root = '/'): Promise<PciDevice | undefined> {
  const path = folder(root, place);
  if (!(await exists(path))) return undefined;
  const [driver, group, type] = await Promise.all([
    readlink(join(path, 'driver')).catch(() => undefined),
    readdir(join(path, 'iommu_group/devices')).catch(() => undefined),
    readTextIfExists(join(path, 'class')),
  ]);
  return {
    place,
    driver: driver === undefined ? undefined : basename(driver),
    group,
    isBridge: (type ?? '').startsWith('0x06'),
  };
}

/**
 * Refuses a device that can't be given to a guest: without an IOMMU, or while the host uses others that can't be told apart from it.
 * @param own places of all devices that the guest gets
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export async function requireAssignable(
  device: PciDevice,
  own: ReadonlySet<string>,
  root = '/',
): Promise<void> {
  const { place, group } = device;
  if (group === undefined)
    throw unsupportedConfig(
      `the PCI device ${place} can't be given to a guest: the host has no IOMMU for it`,
    );
  for (const other of group) {
    if (own.has(other)) continue;
    const { driver, isBridge } = (await readPciDevice(other, root)) ?? { driver: undefined, isBridge: false };
    if (!isBridge && driver !== undefined && driver !== vfioDriver)
      throw unsupportedConfig(
        `the PCI device ${place} can't be given to a guest: ${other}, which the host uses as '${driver}', is in the same group`,
      );
  }
}

/**
 * Takes a device from the host's driver. After a failure the host has it again.
 * @throws VirtError `CONFIG_UNSUPPORTED` where the host has no driver for such devices
 */
export async function detachPci({ place, driver }: PciDevice, root = '/'): Promise<void> {
  if (driver === vfioDriver) return;
  const path = folder(root, place);
  await writeFile(join(path, 'driver_override'), vfioDriver);
  if (driver !== undefined) await writeFile(join(path, 'driver/unbind'), place);
  await writeFile(join(root, 'sys/bus/pci/drivers_probe'), place);
  if ((await readPciDevice(place, root))?.driver === vfioDriver) return;
  await reattachPci(place, root);
  throw unsupportedConfig(
    `the PCI device ${place} can't be given to a guest: the host has no driver '${vfioDriver}' (modprobe ${vfioDriver})`,
  );
}

/** Gives a device back to the driver of the host that it had. */
export async function reattachPci(place: string, root = '/'): Promise<void> {
  const path = folder(root, place);
  await writeFile(join(path, 'driver_override'), '\n');
  if ((await readPciDevice(place, root))?.driver !== undefined)
    await writeFile(join(path, 'driver/unbind'), place);
  await writeFile(join(root, 'sys/bus/pci/drivers_probe'), place);
}
