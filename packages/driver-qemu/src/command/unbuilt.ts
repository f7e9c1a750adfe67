import type { Disk, Domain, NetworkInterface } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { qemuError, unsupportedOperation } from '../errors.js';
import { fixedVcpus } from '../prepare/vcpus.js';
import { appliedDisk } from './applied/disk.js';
import { appliedDomain } from './applied/domain.js';
import { appliedInterface } from './applied/interface.js';
import { refuseRest } from './applied/refuse.js';

/** Limits of CPU time and of what else shares CPUs; pinning and what cgroups limit is done. */
const cpuLimits = ['emulatorsched', 'vcpuscheds', 'iothreadscheds', 'cachetunes', 'memorytunes'] as const;

const ofInterfaces = ['vlan', 'virtualport', 'script', 'downscript'] as const;

/**
 * A guest must not be started with less than its document says: what is left out may be what protects it or the host.
 * This is about what would be arguments.
 * @throws VirtError `CONFIG_UNSUPPORTED` that names the first such part
 */
export function refuseUnbuilt(domain: Domain): void {
  if (domain.bootloader !== undefined) throw unsupported(domain, '<bootloader>');
  const { smbios, firmware, firmwareFeatures, loader } = domain.os ?? {};
  if (smbios === 'host') throw unsupported(domain, "<smbios mode='host'>");
  if (
    firmware !== undefined &&
    (loader?.path === undefined || (firmware === 'efi' && !isThere(firmwareFeatures)))
  )
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      `'${domain.name}' can't be started: when it was defined no firmware '${firmware}' was installed that fits it`,
      'install it (on Debian the package ovmf), or ask for less of it, and define the domain again',
    );
}

/** The same about what would have to be applied on the host. */
export function refuseUnapplied(domain: Domain): void {
  if (isThere(domain.devices.leases)) throw unsupported(domain, '<lease>');
  if (isThere(domain.memtune?.minGuarantee)) throw unsupported(domain, '<min_guarantee> of <memtune>');
  for (const part of cpuLimits)
    if (isThere(domain.cputune?.[part])) throw unsupported(domain, `<${part}> of <cputune>`);
  for (const iface of domain.devices?.interfaces ?? []) refuseOfInterface(domain, iface);
  refuseRest(domain.name, domain, appliedDomain);
  if (
    (domain.vcpus ?? []).some(
      ({ id, enabled, hotpluggable }) => enabled && !hotpluggable && id >= fixedVcpus(domain),
    )
  )
    throw unsupported(domain, '<vcpus> that can be taken out before others that can not');
  for (const graphics of domain.devices?.graphics ?? [])
    if ('listens' in graphics && graphics.listens.length > 1)
      throw unsupported(domain, 'displays with more than one <listen>');
}

/** The types of interfaces that have a device of their own on the host. */
const filtered: readonly string[] = ['network', 'bridge', 'ethernet'];

/** The same for one interface. */
export function refuseOfInterface(domain: Domain, iface: NetworkInterface): void {
  // libvirt's code where a network can't promise it.
  if ((iface.bandwidth?.inbound?.floor ?? 0n) > 0n)
    throw unsupportedOperation(
      `'${domain.name}' can't have its interfaces' bandwidth promised: this driver has no support for a floor yet`,
    );
  for (const part of ofInterfaces)
    if (isThere(iface[part])) throw unsupported(domain, `<${part}> of interfaces`);
  if (isThere(iface.portForwards) && iface.backend?.type !== 'passt')
    throw unsupported(domain, '<portForward> of interfaces without passt');
  if (iface.filterref !== undefined && !filtered.includes(iface.type))
    throw unsupported(domain, `<filterref> of interfaces of type '${iface.type}'`);
  refuseRest(domain.name, iface, appliedInterface, 'interface');
}

/** The same for one disk. */
export function refuseOfDisk(domain: Domain, disk: Disk): void {
  refuseRest(domain.name, disk, appliedDisk, 'disk');
}

function isThere(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0);
}

function unsupported(domain: Domain, what: string): VirtError {
  return qemuError(
    ErrorCode.CONFIG_UNSUPPORTED,
    `'${domain.name}' can't be started: this driver has no support for ${what} yet`,
  );
}
