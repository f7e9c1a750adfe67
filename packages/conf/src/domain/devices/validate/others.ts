import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import type { Domain } from '../../domain.js';
import { contradiction, internalError, unsupported, xmlError } from '../../failure.js';
import type { Controller } from '../controller.js';
import type { Filesystem } from '../filesystem.js';
import type { Graphics } from '../graphics.js';
import type { Hostdev } from '../hostdev.js';
import type { MemoryDevice } from '../memory.js';
import type { Shmem } from '../shmem.js';
import type { Video } from '../video.js';
import { checkTeaming } from './interface.js';
import { checkAuth } from './storage.js';

const isPowerOfTwo = (value: bigint) => value > 0n && (value & (value - 1n)) === 0n;

/** Refuses a controller that can't be. */
export function checkController(controller: Controller, arch?: string): void {
  if (controller.type === 'pci') {
    const isRoot = controller.model === 'pci-root' || controller.model === 'pcie-root';
    if (controller.index > 255) throw xmlError(`PCI controller ${controller.index}: the last index is 255`);
    if (isRoot && controller.address !== undefined)
      throw unsupported('a PCI root has no address: all others hang on it');
    // pSeries machines have several.
    const several = arch?.startsWith('ppc64') === true && controller.model === 'pci-root';
    if (isRoot && controller.index !== 0 && !several) throw xmlError('a PCI root has index 0');
  }
  const { driver } = controller;
  const isVirtio = controller.type === 'scsi' && controller.model?.startsWith('virtio') !== false;
  if (driver?.iothread !== undefined && !isVirtio)
    throw xmlError(
      `only SCSI controllers of model 'virtio-scsi' have an 'iothread', not ${controller.type} ${controller.index}`,
    );
}

const listenTypes: Readonly<Record<string, ReadonlySet<string>>> = {
  vnc: new Set(['address', 'network', 'socket']),
  spice: new Set(['address', 'network', 'socket', 'none']),
  rdp: new Set(['address', 'network']),
};

/** Refuses a display that can't be reached in the way it says. */
export function checkGraphics(graphics: Graphics): void {
  if (!('listens' in graphics)) return;
  for (const { type } of graphics.listens ?? [])
    if (listenTypes[graphics.type]?.has(type) === false && !(graphics.type === 'vnc' && type === 'none'))
      throw unsupported(`displays of type '${graphics.type}' can't listen with type '${type}'`);
}

/** Refuses a graphics card that can't be. */
export function checkVideo({ model, driver }: Video): void {
  if (model.type !== 'qxl') {
    if (model.ram !== undefined && model.ram !== 0) throw unsupported("only cards of type 'qxl' have 'ram'");
    if (model.vram64 !== undefined && model.vram64 !== 0)
      throw unsupported("only cards of type 'qxl' have 'vram64'");
    if (model.vgamem !== undefined && model.vgamem !== 0)
      throw unsupported("only cards of type 'qxl' have 'vgamem'");
  }
  if (driver?.name === 'vhostuser' && model.type !== 'virtio')
    throw unsupported("only cards of type 'virtio' have the driver 'vhostuser'");
  if (model.acceleration?.rendernode !== undefined && driver?.name !== 'vhostuser')
    throw unsupported("only cards with the driver 'vhostuser' have a 'rendernode'");
}

function checkVideos({ devices }: Domain): void {
  const { videos } = devices;
  for (const video of videos ?? []) checkVideo(video);
  if (videos !== undefined && videos.length > 1 && videos.some(({ model }) => model.type === 'none'))
    throw unsupported("a video card of type 'none' means that there's no other");
}

/** Refuses shared memory that can't be. */
export function checkShmem({ size, server, msi, name, model }: Shmem): void {
  if (name === '.' || name === '..') throw xmlError(`'${name}' is no name of shared memory`);
  if (size !== undefined && size !== 0n && (!isPowerOfTwo(size) || size < 1024n * 1024n))
    throw xmlError('the size of shared memory must be a power of two, 1 MiB at least');
  if (server === undefined && msi !== undefined) throw xmlError('<msi> of shared memory needs a <server>');
  if (model === 'ivshmem-plain' && server !== undefined)
    throw xmlError("shared memory of model 'ivshmem-plain' has no <server>");
  if (model === 'ivshmem-doorbell' && size !== undefined)
    throw xmlError("shared memory of model 'ivshmem-doorbell' has its size from its server");
}

const mdevAddress: Readonly<Record<string, readonly string[]>> = {
  'vfio-pci': ['pci', 'unassigned'],
  'vfio-ap': [],
  'vfio-ccw': ['ccw'],
};

/** Refuses a device of the host that can't be. */
export function checkHostdev(hostdev: Hostdev): void {
  const { address } = hostdev;
  if (hostdev.teaming !== undefined && (hostdev.type !== 'pci' || hostdev.teaming.type !== 'transient'))
    throw unsupported('of the devices of the host, only PCI devices are the transient part of a team');
  checkTeaming(hostdev.teaming);
  switch (hostdev.type) {
    case 'pci':
      if (address !== undefined && address.type !== 'pci' && address.type !== 'unassigned')
        throw xmlError("a PCI device of the host has an address of type 'pci' or 'unassigned'");
      return;
    case 'usb': {
      const { vendor, product, address: place } = hostdev.source;
      if ((vendor === undefined) !== (product === undefined))
        throw xmlError('a USB device of the host is named by vendor and product together');
      if (vendor === undefined && (place?.bus === undefined || place.device === undefined))
        throw xmlError('a USB device of the host is named by its address or by vendor and product');
      if (vendor?.id === 0) throw xmlError('a USB vendor id can not be 0');
      return;
    }
    case 'scsi':
      if (hostdev.source.protocol === 'iscsi') {
        if (hostdev.source.hosts?.length !== 1) throw xmlError('an iSCSI device of the host has one <host>');
        const { auth } = hostdev.source;
        checkAuth(auth, 'an iSCSI device of the host');
        if (auth !== undefined && auth.secret.type !== 'iscsi')
          throw internalError(`an iSCSI device of the host has no secret of type '${auth.secret.type}'`);
      } else if (hostdev.source.adapter === undefined || hostdev.source.address === undefined)
        throw xmlError('a SCSI device of the host is named by <adapter> and <address>');
      if (address !== undefined && address.type !== 'drive')
        throw xmlError("a SCSI device of the host has an address of type 'drive'");
      return;
    case 'scsi_host':
      if (address !== undefined && address.type !== 'pci' && address.type !== 'ccw')
        throw xmlError("a SCSI host of the host has an address of type 'pci' or 'ccw'");
      return;
    case 'mdev': {
      const { model } = hostdev;
      if (address !== undefined && mdevAddress[model]?.includes(address.type) === false)
        throw xmlError(
          `a mediated device of model '${model}' can't have an address of type '${address.type}'`,
        );
      if (hostdev.display !== undefined && model !== 'vfio-pci')
        throw xmlError("only mediated devices of model 'vfio-pci' have a 'display'");
      if (hostdev.ramfb === true && hostdev.display !== true) throw xmlError("'ramfb' needs 'display'");
      return;
    }
    default:
  }
}

/** What tells a device of the host from others: two with one key are the same. */
function hostdevKey(hostdev: Hostdev): string | undefined {
  switch (hostdev.type) {
    case 'pci': {
      const { domain, bus, slot, function: part } = hostdev.source.address;
      return `pci ${domain}:${bus}:${slot}.${part}`;
    }
    case 'mdev':
      return `mdev ${hostdev.source.address.uuid}`;
    case 'usb': {
      const { vendor, product, address } = hostdev.source;
      // One vendor and product may stand for several devices.
      if (address?.bus === undefined || address.device === undefined) return undefined;
      return `usb ${address.bus}.${address.device} ${vendor?.id}:${product?.id}`;
    }
    case 'scsi_host':
      return `scsi_host ${hostdev.source.wwpn}`;
    case 'scsi': {
      const { protocol, name, adapter, address } = hostdev.source;
      return protocol === 'iscsi'
        ? `iscsi ${name} ${hostdev.source.hosts?.[0]?.name}:${hostdev.source.hosts?.[0]?.port}`
        : `scsi ${adapter?.name} ${address?.bus}:${address?.target}:${address?.unit}`;
    }
    default:
      return undefined;
  }
}

function checkHostdevsOnce({ devices }: Domain): void {
  const seen = new Set<string>();
  for (const hostdev of devices.hostdevs ?? []) {
    const key = hostdevKey(hostdev);
    if (key === undefined) continue;
    if (seen.has(key)) throw xmlError(`a device of the host is there twice: ${key}`);
    seen.add(key);
  }
}

/** Refuses a memory module that can't be. */
export function checkMemory(memory: MemoryDevice): void {
  const { target, source } = memory;
  switch (memory.model) {
    case 'nvdimm':
      if (source?.path === undefined) throw xmlError("memory of model 'nvdimm' needs a <path>");
      if (memory.discard === true) throw unsupported("memory of model 'nvdimm' has no 'discard'");
      if (target.labelSize !== undefined && target.labelSize >= target.size)
        throw xmlError('the label is as large as the whole NVDIMM');
      return;
    case 'virtio-pmem':
      if (source?.path === undefined) throw xmlError("memory of model 'virtio-pmem' needs a <path>");
      if (target.node !== undefined) throw unsupported("memory of model 'virtio-pmem' belongs to no node");
      return;
    case 'virtio-mem': {
      const { block, requested, size } = target;
      if (block === undefined || requested === undefined)
        throw xmlError("memory of model 'virtio-mem' needs <block> and <requested>");
      if (requested > size) throw xmlError('<requested> is more than <size>');
      if (!isPowerOfTwo(block)) throw xmlError('<block> must be a power of two');
      if (requested % block !== 0n || size % block !== 0n)
        throw xmlError('<size> and <requested> must be multiples of <block>');
      return;
    }
    default:
  }
}

function checkMemoryNode({ model, target }: MemoryDevice, cells: number): void {
  const node = 'node' in target ? target.node : undefined;
  if (node === undefined || node < cells) return;
  throw contradiction(`memory of model '${model}' belongs to NUMA node ${node}: the domain has ${cells}`);
}

/** Refuses everything among the other devices that can't be. */
export function checkOthers(domain: Domain): void {
  const { devices } = domain;
  for (const controller of devices.controllers ?? []) checkController(controller, domain.os.type?.arch);
  checkHostdevsOnce(domain);
  for (const graphics of devices.graphics ?? []) checkGraphics(graphics);
  checkVideos(domain);
  for (const shmem of devices.shmems ?? []) checkShmem(shmem);
  for (const hostdev of devices.hostdevs ?? []) checkHostdev(hostdev);
  for (const memory of devices.memories ?? []) {
    checkMemory(memory);
    checkMemoryNode(memory, domain.cpu?.numa?.cells?.length ?? 0);
  }
  checkIommu(domain);
  for (const { lockspace, key } of devices.leases ?? [])
    if (lockspace === undefined) throw internalError(`the lease '${key}' has no <lockspace>`);
  for (const filesystem of devices.filesystems ?? []) checkFilesystem(filesystem);
  if (devices.vsock?.cid?.auto === false && devices.vsock.cid.address === undefined)
    throw xmlError('a vsock needs an address where none is chosen for it');
  checkSound(domain);
  checkTpms(domain);
}

function checkIommu({ devices, features }: Domain): void {
  const { iommu } = devices;
  if (iommu?.driver === undefined) return;
  if (iommu.model !== 'intel') throw xmlError(`an IOMMU of model '${iommu.model}' has no <driver>`);
  const { intremap, eim } = iommu.driver;
  if (intremap === true && features?.ioapic !== 'qemu')
    throw unsupported("an IOMMU with 'intremap' needs <ioapic driver='qemu'/>");
  if (eim === true && intremap !== true) throw unsupported("an IOMMU with 'eim' needs 'intremap'");
}

/** Refuses files of the host of which too little is said. */
export function checkFilesystem(filesystem: Filesystem): void {
  const { type, target } = filesystem;
  const source = type === 'mount' || type === 'bind' ? filesystem.source : undefined;
  if ((type === 'mount' || type === 'bind') && source?.dir === undefined && source?.socket === undefined)
    throw new VirtError(
      ErrorCode.NO_SOURCE,
      `missing source information for device ${target ?? ''}: <filesystem>`,
      {
        domain: ErrorDomain.DOMAIN,
      },
    );
  if (target === undefined || target === '')
    throw new VirtError(
      ErrorCode.NO_TARGET,
      `missing target information for device ${source?.dir ?? ''}: <filesystem>`,
      {
        domain: ErrorDomain.DOMAIN,
      },
    );
}

function checkSound({ devices }: Domain): void {
  const ids = new Set<number>();
  for (const { id } of devices.audios ?? []) {
    if (ids.has(id)) throw xmlError(`there's more than one <audio> with id ${id}`);
    ids.add(id);
  }
  for (const { audioId, model } of devices.sounds ?? [])
    if (audioId !== undefined && devices.audios !== undefined && !ids.has(audioId))
      throw xmlError(`sound card '${model}': there's no <audio> with id ${audioId}`);
}

function checkTpms({ devices }: Domain): void {
  let proxies = 0;
  let others = 0;
  for (const { model, backend } of devices.tpms ?? []) {
    if (model === 'spapr-tpm-proxy') {
      proxies++;
      if (backend.type !== 'passthrough')
        throw unsupported("a TPM of model 'spapr-tpm-proxy' is passed through");
    } else others++;
  }
  if (proxies > 1) throw unsupported("there's more than one TPM of model 'spapr-tpm-proxy'");
  if (others > 1) throw unsupported("there's more than one TPM");
}
