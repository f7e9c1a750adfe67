import { guestCpuDocument } from '@tsvirt/conf/cpu';
import type { Domain } from '@tsvirt/conf/domain';
import { ConnectCompareCPUFlags, type CpuDriver } from '@tsvirt/core';
import type { QemuCapabilities } from '../capabilities/model.js';
import type { QemuState } from '../driver-state.js';
import { kindOf } from '../machine/kind.js';
import { dependsOnHost } from './depends-on-host.js';
import { type HostModels, offeredModels } from './host-model.js';

/** What a guest's CPU is decided by. */
export interface GuestCpuSources {
  readonly cpu: CpuDriver;
  /** The host's CPU as the binary can give it; undefined where that has no name. */
  readonly models: HostModels | undefined;
  /** The CPU of this machine as capabilities have it. */
  readonly host: string | undefined;
}

/**
 * Makes the CPU of a run definite, as libvirt does: it is held against the host's where its document asks for that, a host's model and optional
 * features are put into words, and a model that the binary lacks is said by another. The model is changed in place.
 * @throws VirtError `CPU_INCOMPATIBLE` where this host can't give it, `CONFIG_UNSUPPORTED` where the binary has no such model
 */
export async function decideGuestCpu(
  live: Domain,
  capabilities: QemuCapabilities,
  { cpu: driver, models, host }: GuestCpuSources,
): Promise<void> {
  const { cpu } = live;
  if (cpu === undefined || !dependsOnHost(live)) return;
  const arch = live.os.type?.arch ?? capabilities.arch;
  const document = guestCpuDocument.format(cpu);
  if (kindOf(live).ppc64) {
    // Its host may show itself as an older one, and not as any.
    if (host?.includes('<model>') === true)
      await driver.cpuCompare(arch, host, document, ConnectCompareCPUFlags.FAIL_INCOMPATIBLE);
    return;
  }
  if (models === undefined) return;
  if (cpu.check === 'partial' && !(live.type === 'qemu' && cpu.mode === 'custom'))
    await driver.cpuCompare(arch, models.best, document, ConnectCompareCPUFlags.FAIL_INCOMPATIBLE);
  const updated = await driver.cpuUpdate(arch, document, models.migratable);
  const accelerator = capabilities.accelerator(live.type);
  const offered = accelerator === undefined ? [] : offeredModels(accelerator);
  const said = offered.length === 0 ? updated : await driver.cpuTranslate(arch, updated, offered);
  const decided = guestCpuDocument.parse(said);
  live.cpu = { ...decided, model: { ...decided.model, fallback: 'forbid' } };
}

/**
 * As {@link decideGuestCpu}, by what is known on this host. Where no driver knows CPUs, the guest's is left as its document has it.
 * @throws VirtError as {@link decideGuestCpu}
 */
export async function decideCpuHere(
  state: QemuState,
  live: Domain,
  capabilities: QemuCapabilities,
): Promise<void> {
  let cpu: CpuDriver;
  try {
    cpu = await state.context.cpu();
  } catch (error) {
    state.logger.warn(`the CPU of ${live.name} is left to QEMU`, { error });
    return;
  }
  const [models, host] = await Promise.all([state.hostModels(capabilities, live.type), state.hostCpu()]);
  await decideGuestCpu(live, capabilities, { cpu, models, host });
}
