import type { GuestCpu } from '@tsvirt/conf/cpu';
import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import { kindOf } from '../machine/kind.js';

/**
 * The CPU that QEMU gives a guest whose document names none, said so that it stays the same; undefined where QEMU doesn't say,
 * or says it for guests without KVM only.
 */
export function usualCpu(
  domain: Domain,
  capabilities: QemuCapabilities,
): Pick<GuestCpu, 'mode' | 'match' | 'check' | 'model' | 'migratable'> | undefined {
  const { x86, s390, ppc64 } = kindOf(domain);
  if (!described.test(domain.os.type?.arch ?? '')) return undefined;
  const isEmulated = domain.type === 'qemu';
  if (!isEmulated && !x86 && !s390 && !ppc64) return undefined;
  const name = usualCpuModel(domain, capabilities);
  if (name === undefined) return undefined;
  if (name !== 'host')
    return { mode: 'custom', match: 'exact', check: 'none', model: { fallback: 'forbid', name } };
  // Of s390, QEMU says what the host's CPU is made of.
  return s390 && capabilities.accelerator(domain.type)?.hostCpu !== undefined
    ? { mode: 'host-model', check: 'partial' }
    : {
        mode: 'host-passthrough',
        check: 'none',
        ...(capabilities.has('cpu.migratable') ? { migratable: true } : {}),
      };
}

/** Architectures whose CPUs documents describe; of the others libvirt leaves the model open. */
const described = /^(x86_64|i686|ppc64|ppc64le|s390x?|armv[67]l|armv7b|aarch64|riscv64|loongarch64)$/;

/** The name of a machine's own CPU: of those that QEMU has for its type, the first. */
export function usualCpuModel(domain: Domain, capabilities: QemuCapabilities): string | undefined {
  const type = capabilities.machine(domain.type, domain.os?.type?.machine ?? '')?.defaultCpu;
  if (type === undefined) return undefined;
  const known = capabilities.accelerator(domain.type)?.cpus ?? [];
  const named = known.find(({ typename }) => typename === type)?.name;
  // Where QEMU tells no types, the model is in that of the CPU.
  if (named !== undefined || known.some(({ typename }) => typename !== undefined)) return named;
  return /^(.+)-(?:x86_64|i386|arm|s390x|powerpc64|powerpc|riscv|loongarch)-cpu$/.exec(type)?.[1];
}
