import type { NetworkInterface } from '@tsvirt/conf/domain';
import { checkLun, type Disk, type Domain, type Filesystem, type Graphics } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';

/**
 * Refuses devices that other hypervisors have and QEMU hasn't.
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export function checkDevices({ devices }: Domain): void {
  for (const disk of devices.disks ?? []) checkDisk(disk);
  for (const graphics of devices.graphics ?? []) checkGraphics(graphics);
  for (const filesystem of devices.filesystems ?? []) checkFilesystem(filesystem);
  for (const card of devices.interfaces ?? []) checkTeaming(card);
}

function checkDisk(disk: Disk): void {
  checkLun(disk);
  const where = `disk '${disk.target.dev}'`;
  const { name = 'qemu', type } = disk.driver ?? {};
  if (name !== 'qemu') throw unsupportedConfig(`${where}: QEMU has no disk driver '${name}'`);
  checkFormat(type, disk.source.type, where);
  for (let under = disk.backingStore; under?.source !== undefined; under = under.backingStore)
    checkFormat(under.format?.type, under.source.type, where);
}

function checkFormat(format: string | undefined, source: string, where: string): void {
  if (format === 'dir' || format === 'iso')
    throw unsupportedConfig(`${where}: QEMU knows no format '${format}'`);
  if (format === 'fat' && source !== 'dir')
    throw unsupportedConfig(`${where}: the format 'fat' is for sources of type 'dir'`);
}

function checkGraphics({ type }: Graphics): void {
  if (type === 'rdp' || type === 'desktop') throw unsupportedConfig(`QEMU has no display of type '${type}'`);
}

function checkFilesystem(filesystem: Filesystem): void {
  const { type, target = '', driver, accessmode } = filesystem;
  const where = `<filesystem> '${target}'`;
  if (type !== 'mount') throw unsupportedConfig(`${where}: QEMU shares folders only, type 'mount'`);
  switch (driver?.type) {
    case 'loop':
    case 'nbd':
    case 'ploop':
      throw unsupportedConfig(`${where}: QEMU has no driver '${driver.type}' for it`);
    case 'handle':
      if (accessmode !== 'passthrough')
        throw unsupportedConfig(`${where}: the driver 'handle' has the access mode 'passthrough' only`);
      break;
    case 'virtiofs':
      checkVirtiofs(filesystem, where);
      break;
    default:
  }
  const mode = filesystem.fmode ?? filesystem.dmode;
  if (mode !== undefined && accessmode !== 'mapped')
    throw unsupportedConfig(`${where}: 'fmode' and 'dmode' go with the access mode 'mapped'`);
}

function checkVirtiofs({ accessmode = 'passthrough', ...said }: Filesystem, where: string): void {
  const refuse = (what: string): never => {
    throw unsupportedConfig(`${where}: the driver 'virtiofs' has no ${what}`);
  };
  if (accessmode !== 'passthrough') refuse(`access mode '${accessmode}'`);
  if (said.readonly === true) refuse('<readonly>');
  if (said.driver?.wrpolicy !== undefined) refuse("'wrpolicy'");
  if (said.model !== undefined && said.model !== 'virtio') refuse(`model '${said.model}'`);
  if (said.multidevs !== undefined && said.multidevs !== 'default') refuse("'multidevs'");
}

/** A team is a virtio card and a card of the host that stands in for it. */
function checkTeaming({ type, model, teaming }: NetworkInterface): void {
  if (teaming?.type === 'persistent' && model?.startsWith('virtio') !== true)
    throw unsupportedConfig(`the persistent interface of a team is of model 'virtio', not '${model}'`);
  if (teaming?.type === 'transient' && type !== 'hostdev' && type !== 'network')
    throw unsupportedConfig(`the transient interface of a team is one of the host's, not of type '${type}'`);
}
