import {
  checkLun,
  type Disk,
  type Domain,
  type Filesystem,
  type Graphics,
  type Hostdev,
  iothreadIdsOf,
  type NetworkInterface,
  type Serial,
} from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { firstVncPort } from '../command/graphics.js';
import { internalError, qemuError, unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { diskIndex } from './aliases.js';

/**
 * Refuses devices that other hypervisors have and QEMU hasn't.
 * @throws VirtError `CONFIG_UNSUPPORTED`, `INTERNAL_ERROR`, as libvirt has it
 */
export function checkDevices(domain: Domain): void {
  const { devices } = domain;
  for (const disk of devices.disks ?? []) checkDisk(disk, domain);
  for (const graphics of devices.graphics ?? []) checkGraphics(graphics);
  if ((devices.graphics ?? []).filter(drawsWithGl).length > 1)
    throw unsupportedConfig('QEMU draws with OpenGL for one display at most');
  checkHeadless(devices.graphics ?? []);
  for (const filesystem of devices.filesystems ?? []) checkFilesystem(filesystem, domain);
  for (const card of devices.interfaces ?? []) checkCard(card, domain);
  if (devices.graphics === undefined && devices.hostdevs?.some(showsDisplay) === true)
    throw unsupportedConfig("a host device with display='on' needs a display: <graphics>");
  for (const serial of devices.serials ?? []) checkSerial(serial);
  checkIommu(domain);
}

function checkDisk(disk: Disk, domain: Domain): void {
  checkLun(disk);
  const where = `disk '${disk.target.dev}'`;
  const { name = 'qemu', type } = disk.driver ?? {};
  if (name !== 'qemu') throw unsupportedConfig(`${where}: QEMU has no disk driver '${name}'`);
  checkFormat(type, disk.source.type, where);
  for (let under = disk.backingStore; under?.source !== undefined; under = under.backingStore)
    checkFormat(under.format?.type, under.source.type, where);
  checkEncryption(disk, where);
  checkDrive(disk, where);
  checkDiskDriver(disk, domain, where);
  checkLimits(disk, where);
}

function checkEncryption({ source, encryption, driver }: Disk, where: string): void {
  const format = driver?.type ?? 'raw';
  const by = encryption ?? source.encryption;
  if (by !== undefined && by.engine !== 'librbd' && format !== 'raw' && format !== 'qcow2')
    throw unsupportedConfig(`${where}: images of the format '${format}' can't be encrypted`);
}

/** What a drive on its bus can be. */
function checkDrive({ target, device, address, serial, vendor, product }: Disk, where: string): void {
  const { bus, rotationRate } = target;
  if (bus === 'virtio' && (device === 'cdrom' || device === 'floppy'))
    throw unsupportedConfig(`${where}: a drive with media to change can't be on the bus 'virtio'`);
  const ideController =
    address?.type === 'drive' ? address.controller : Math.floor(diskIndex(target.dev) / 4);
  if (bus === 'ide' && ideController > 0)
    throw internalError(`${where}: a machine has one IDE controller, for four drives`);
  if (rotationRate !== undefined && bus !== 'scsi' && bus !== 'ide' && bus !== 'sata')
    throw internalError(`${where}: a disk on the bus '${bus}' has no 'rotation_rate'`);
  if (vendor !== undefined && bus !== 'scsi')
    throw unsupportedConfig(`${where}: only SCSI disks have a <vendor>`);
  if (product !== undefined && bus !== 'scsi' && bus !== 'sata' && bus !== 'ide')
    throw unsupportedConfig(`${where}: a disk on the bus '${bus}' has no <product>`);
  if (serial !== undefined && !/^[\w\\ .+-]*$/.test(serial))
    throw internalError(
      `${where}: its serial number has other characters than letters, digits, blanks and _-\\.+`,
    );
}

function checkDiskDriver({ driver, source }: Disk, domain: Domain, where: string): void {
  if (driver?.io === 'native' && driver.cache !== 'none' && driver.cache !== 'directsync')
    throw unsupportedConfig(`${where}: io='native' needs the cache 'none' or 'directsync'`);
  const { iothread } = driver ?? {};
  if (iothread !== undefined && !iothreadIdsOf(domain).includes(iothread))
    throw unsupportedConfig(`${where}: there's no I/O thread ${iothread}`);
  if (source.type === 'dir' && driver?.type !== 'fat')
    throw unsupportedConfig(`${where}: a source of type 'dir' has the format 'fat'`);
  if (source.type === 'vhostuser' && !sharesMemory(domain))
    throw unsupportedConfig(`${where}: a vhost-user disk needs shared memory`);
}

/** Whether another process can see the guest's memory. */
function sharesMemory({ memoryBacking, cpu }: Domain): boolean {
  const cells = cpu?.numa?.cells ?? [];
  const shared = memoryBacking?.access === 'shared';
  return cells.length === 0
    ? shared
    : cells.every(({ memAccess }) => (memAccess ?? (shared ? 'shared' : '')) === 'shared');
}

/** QEMU's own. */
const highestLimit = 10n ** 15n;

function checkLimits({ iotune }: Disk, where: string): void {
  if (iotune === undefined) return;
  const { groupName, ...limits } = iotune;
  const said = Object.values(limits).filter((limit) => limit !== undefined && limit > 0n);
  if (groupName !== undefined && said.length === 0)
    throw unsupportedConfig(`${where}: a group of disks that share limits needs some`);
  if (said.some((limit) => limit !== undefined && limit > highestLimit))
    throw qemuError(ErrorCode.ARGUMENT_UNSUPPORTED, `${where}: QEMU has no limits above ${highestLimit}`);
}

function checkFormat(format: string | undefined, source: string, where: string): void {
  if (format === 'dir' || format === 'iso')
    throw unsupportedConfig(`${where}: QEMU knows no format '${format}'`);
  if (format === 'fat' && source !== 'dir')
    throw unsupportedConfig(`${where}: the format 'fat' is for sources of type 'dir'`);
}

function checkGraphics(graphics: Graphics): void {
  const { type } = graphics;
  if (type === 'rdp' || type === 'desktop') throw unsupportedConfig(`QEMU has no display of type '${type}'`);
  if (type === 'vnc' && graphics.port !== undefined && graphics.port > 0 && graphics.port < firstVncPort)
    throw unsupportedConfig(`a VNC display's port is ${firstVncPort} or higher, not ${graphics.port}`);
}

/** What is drawn without a display of its own is seen in another one. */
function checkHeadless(graphics: readonly Graphics[]): void {
  if (!graphics.some(({ type }) => type === 'egl-headless')) return;
  const other = graphics.find(({ type }) => !['egl-headless', 'vnc', 'spice'].includes(type));
  if (other !== undefined)
    throw unsupportedConfig(
      `a display of type 'egl-headless' goes with displays of type 'vnc' and 'spice', not '${other.type}'`,
    );
}

function drawsWithGl(graphics: Graphics): boolean {
  return graphics.type === 'egl-headless' || ('gl' in graphics && graphics.gl?.enable === true);
}

function checkFilesystem(filesystem: Filesystem, domain: Domain): void {
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
      checkVirtiofs(filesystem, where, domain);
      break;
    default:
  }
  const mode = filesystem.fmode ?? filesystem.dmode;
  if (mode !== undefined && accessmode !== 'mapped')
    throw unsupportedConfig(`${where}: 'fmode' and 'dmode' go with the access mode 'mapped'`);
}

function checkVirtiofs(
  { accessmode = 'passthrough', ...said }: Filesystem,
  where: string,
  domain: Domain,
): void {
  const refuse = (what: string): never => {
    throw unsupportedConfig(`${where}: the driver 'virtiofs' has no ${what}`);
  };
  if (accessmode !== 'passthrough') refuse(`access mode '${accessmode}'`);
  if (said.driver?.wrpolicy !== undefined) refuse("'wrpolicy'");
  if (said.model !== undefined && said.model !== 'virtio') refuse(`model '${said.model}'`);
  if (said.multidevs !== undefined && said.multidevs !== 'default') refuse("'multidevs'");
  if (!sharesMemory(domain)) throw unsupportedConfig(`${where}: the driver 'virtiofs' needs shared memory`);
}

function showsDisplay(hostdev: Hostdev): boolean {
  return 'display' in hostdev && hostdev.display === true;
}

function checkIommu(domain: Domain): void {
  const { devices, os, features } = domain;
  const { iommu } = devices;
  if (iommu === undefined) return;
  const { q35, x86 } = kindOf(domain);
  const { machine = '', arch } = os.type ?? {};
  const where = `an IOMMU of model '${iommu.model}'`;
  if (iommu.model === 'intel' && !q35) throw unsupportedConfig(`${where} is for machines 'q35'`);
  if (iommu.model === 'smmuv3' && !(arch === 'aarch64' && machine.startsWith('virt')))
    throw unsupportedConfig(`${where} is for machines 'virt' of ARM`);
  if (iommu.model !== 'virtio') return;
  if (!q35 && !machine.startsWith('virt'))
    throw unsupportedConfig(`${where} is for machines 'q35' and 'virt'`);
  if (x86 && features?.acpi !== true) throw unsupportedConfig(`${where} needs the feature <acpi/>`);
  if (iommu.address?.type === 'pci' && iommu.address.bus !== 0)
    throw qemuError(ErrorCode.XML_ERROR, `${where} is on the root bus, not on bus ${iommu.address.bus}`);
}

function checkSerial({ source }: Serial): void {
  if (source.type === 'tcp' && source.protocol === 'tls')
    throw unsupportedConfig(
      "QEMU has no protocol 'tls' for character devices: <source tls='yes'> is its own",
    );
}

function checkCard(card: NetworkInterface, domain: Domain): void {
  checkTeaming(card);
  const { type, model } = card;
  if (type === 'vhostuser' && card.backend?.type !== 'passt' && model?.startsWith('virtio') !== true)
    throw internalError(`an interface of type 'vhostuser' is of model 'virtio', not '${model}'`);
  if (type === 'vhostuser' && !sharesMemory(domain))
    throw unsupportedConfig("an interface of type 'vhostuser' needs shared memory");
  if (type === 'user') checkOwnAddresses(card);
}

/** What a process of the user's own network gives its guest: one address of each family. */
function checkOwnAddresses({ ips = [] }: NetworkInterface): void {
  const families = new Set<string>();
  for (const { address, prefix } of ips) {
    const family = address.includes(':') ? 'IPv6' : 'IPv4';
    if (families.has(family))
      throw unsupportedConfig(`an interface of type 'user' has one ${family} address`);
    families.add(family);
    if (prefix !== undefined && prefix > (family === 'IPv4' ? 32 : 128))
      throw qemuError(ErrorCode.XML_ERROR, `the prefix ${prefix} of ${address} is too long`);
  }
}

/** A team is a virtio card and a card of the host that stands in for it. */
function checkTeaming({ type, model, teaming }: NetworkInterface): void {
  if (teaming?.type === 'persistent' && model?.startsWith('virtio') !== true)
    throw unsupportedConfig(`the persistent interface of a team is of model 'virtio', not '${model}'`);
  if (teaming?.type === 'transient' && type !== 'hostdev' && type !== 'network')
    throw unsupportedConfig(`the transient interface of a team is one of the host's, not of type '${type}'`);
}
