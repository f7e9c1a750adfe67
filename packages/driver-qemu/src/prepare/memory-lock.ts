import type { Domain } from '@tsvirt/conf/domain';
import { hostInterfaces } from '../command/hostdevs.js';
import { memoryLimited } from '../domain/limits.js';

/** KiB */
const mebibyte = 1024n;
const gibibyte = 1024n * mebibyte;

/**
 * How many bytes a guest's process must be able to lock into memory: undefined where that is no more than any process may, 'unlimited'
 * where nobody can tell. Devices of the host that reach the guest's memory by themselves need all of it where it is.
 */
export function memoryLockLimit(domain: Domain): bigint | 'unlimited' | undefined {
  const { hardLimit } = memoryLimited(domain.memtune);
  if (hardLimit !== undefined) return hardLimit * 1024n;
  // what QEMU needs for itself isn't known to anybody
  if (domain.memoryBacking?.locked === true) return 'unlimited';
  const kib = isPpc64(domain) && domain.type === 'kvm' ? ppc64Limit(domain) : deviceLimit(domain);
  return kib === 0n ? undefined : kib * 1024n;
}

const isPpc64 = ({ os }: Domain): boolean => os.type?.arch === 'ppc64' || os.type?.arch === 'ppc64le';

/** Devices of the host that are given to the guest by VFIO. */
function vfioDevices(domain: Domain): number {
  const { hostdevs = [] } = domain.devices;
  return (
    hostInterfaces(domain).length + hostdevs.filter(({ type }) => type === 'pci' || type === 'mdev').length
  );
}

/** In KiB. What is locked by one device is so for the others too, except where each has a view of memory of its own. */
function deviceLimit(domain: Domain): bigint {
  const { disks = [], interfaces = [], iommu } = domain.devices;
  const vfio = vfioDevices(domain);
  const views =
    disks.filter(({ source }) => source?.type === 'nvme').length +
    interfaces.filter(({ type }) => type === 'vdpa').length +
    (iommu === undefined ? Math.min(vfio, 1) : vfio);
  // beside memory, the devices' own registers are mapped: their size isn't known before the guest runs
  return views === 0 ? 0n : BigInt(views) * (domain.memory ?? 0n) + gibibyte;
}

/** In KiB. The tables by which KVM on POWER translates addresses are locked too, and with devices those for DMA. */
function ppc64Limit(domain: Domain): bigint {
  const { controllers = [] } = domain.devices;
  const bridges = BigInt(
    controllers.filter((each) => each.type === 'pci' && each.model === 'pci-root').length,
  );
  const memory = domain.memory ?? 0n;
  const base = (domain.maxMemory?.size ?? memory) / 128n + 4n * mebibyte * bridges + 8n * mebibyte;
  if (vfioDevices(domain) === 0) return base;
  const windows = 2n * gibibyte * bridges;
  const mapped = memory + (memory / 512n) * bridges + 8n * mebibyte;
  return base + (windows > mapped ? windows : mapped);
}
