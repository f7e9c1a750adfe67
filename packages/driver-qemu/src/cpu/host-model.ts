import { guestCpuXml, parseCpu } from '@tsvirt/conf/cpu';
import type { CpuDriver, OfferedCpuModel } from '@tsvirt/core';
import type { QemuAccelerator, QemuCapabilities } from '../capabilities/model.js';

/** The CPU that a binary can give at best on this host, as `<cpu>` documents of a guest. */
export interface HostModels {
  /** Whatever it can give. */
  readonly best: string;
  /** What can be migrated. */
  readonly migratable: string;
}

/** What the models of a binary are computed with. */
export interface HostModelSources {
  readonly cpu: CpuDriver;
  /** libvirt's name of this machine's architecture. */
  readonly arch: string;
  /** The CPU of this machine as capabilities have it; undefined where it isn't known. */
  readonly host: string | undefined;
}

const natives: Readonly<Record<string, readonly string[]>> = {
  x86_64: ['x86_64', 'i686'],
  ppc64le: ['ppc64le', 'ppc64'],
  aarch64: ['aarch64', 'armv7l'],
};

/** True where a machine's own CPU can run guests of an architecture. */
export function isNative(host: string, guest: string): boolean {
  return (natives[host] ?? [host]).includes(guest);
}

/** The models of a binary under one accelerator, with what this host lacks for them. */
export function offeredModels({ cpus }: QemuAccelerator): OfferedCpuModel[] {
  return cpus.map(({ name, blockers }) => ({ name, blockers }));
}

/**
 * The host's CPU as a binary can give it under one accelerator; undefined where that has no name: then guests have it as it is
 * or not at all.
 */
export async function computeHostModels(
  { cpu, arch, host }: HostModelSources,
  capabilities: QemuCapabilities,
  accelerator: QemuAccelerator,
): Promise<HostModels | undefined> {
  const guest = capabilities.arch;
  if (!isNative(arch, guest)) return undefined;
  const expanded = accelerator.hostCpu;
  switch (guest) {
    case 'i686':
    case 'x86_64': {
      if (expanded === undefined) return hostsOwn(cpu, guest, host);
      const offered = offeredModels(accelerator);
      const [best, migratable] = await Promise.all([
        cpu.cpuDecode(guest, expanded, offered, false),
        cpu.cpuDecode(guest, expanded, offered, true),
      ]);
      return { best, migratable };
    }
    case 's390x': {
      if (expanded === undefined) return undefined;
      const features = Object.entries(expanded.properties).flatMap(([name, value]) =>
        typeof value === 'boolean'
          ? [{ name, policy: value ? ('require' as const) : ('disable' as const) }]
          : [],
      );
      const best = guestCpuXml({
        mode: 'custom',
        match: 'exact',
        model: { fallback: 'forbid', name: expanded.model },
        features,
      });
      return { best, migratable: best };
    }
    case 'ppc64':
    case 'ppc64le':
      return hostsOwn(cpu, guest, host);
    default:
      return undefined;
  }
}

/** What a processor has for its own use; guests get nothing of it. */
const notForGuests: ReadonlySet<string> = new Set(['cmt', 'mbm_total', 'mbm_local', 'osxsave', 'ospke']);

/** The host's CPU itself, where the binary doesn't tell what it makes of it. */
async function hostsOwn(
  cpu: CpuDriver,
  arch: string,
  host: string | undefined,
): Promise<HostModels | undefined> {
  const own = host === undefined ? undefined : parseCpu(host);
  if (own?.kind !== 'host' || own.cpu.model === undefined) return undefined;
  const { model, vendor, features } = own.cpu;
  const best = guestCpuXml({
    mode: 'custom',
    match: 'exact',
    model: { fallback: 'allow', name: model },
    ...(vendor !== undefined && { vendor }),
    ...(features !== undefined && { features: features.filter(({ name }) => !notForGuests.has(name)) }),
  });
  return { best, migratable: await cpu.cpuCopyMigratable(arch, best) };
}
