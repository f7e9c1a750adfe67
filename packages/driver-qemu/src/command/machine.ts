import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { hasFlash, variableStoreNode } from './firmware.js';
import { confidentialSupport } from './launch-security.js';
import { machineLoadparm } from './loadparm.js';
import { compatibleCpu, keyWrapping, machineFeatures } from './machine-features.js';
import { usesMemoryBackend } from './memory.js';
import { machineMembersOfModules } from './memory-modules.js';
import { hasAttributes } from './numa.js';
import { speakerAudio } from './sounds.js';

/** Whether the document wants the high precision timer; undefined: the machine decides. */
export function hpetOf({ clock }: BuildContext['domain']): boolean | undefined {
  return clock?.timers?.find((timer) => timer.name === 'hpet')?.present;
}

export function addMachine(context: BuildContext): void {
  const { domain, capabilities, args } = context;
  const machine = domain.os?.type?.machine ?? '';
  const features = domain.features ?? {};
  const kind = kindOf(domain);
  const known = capabilities.machine(domain.type, machine);
  const parts = [machine, 'usb=off'];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.push(`${name}=${value}`);
  };
  add('vmport', onOffText(features.vmport));
  add('smm', onOffText(features.smm?.state));
  for (const [name, value] of keyWrapping(domain)) add(name, value);
  if (features.ps2 !== undefined) add('i8042', onOffText(features.ps2));
  if (features.ioapic !== undefined) add('kernel_irqchip', features.ioapic === 'kvm' ? 'on' : 'split');
  for (const [name, value] of machineFeatures(domain)) add(name, value);
  add('dump-guest-core', domain.dumpCore === undefined ? 'off' : onOffText(domain.dumpCore));
  if (domain.memoryBacking?.nosharepages) add('mem-merge', 'off');
  if (domain.devices.iommu?.model === 'smmuv3') add('iommu', 'smmuv3');
  for (const [name, value] of machineMembersOfModules(domain)) add(name, value);
  if (hasAttributes(domain)) add('hmat', 'on');
  if (usesMemoryBackend(domain, capabilities)) add('memory-backend', known?.defaultRamId);
  add('max-cpu-compat', compatibleCpu(domain, context.resources.hostCpu));
  add('loadparm', machineLoadparm(context));
  add('confidential-guest-support', confidentialSupport(domain));
  add('pcspk-audiodev', speakerAudio(domain));
  if (hasFlash(domain)) add('pflash0', 'libvirt-pflash0-format');
  add('pflash1', variableStoreNode(domain, capabilities));
  const hpet = hpetOf(domain);
  const named = kind.x86 && capabilities.has('machine-hpet');
  if (hpet !== undefined && named) add('hpet', onOffText(hpet));
  // SeaBIOS writes to the first serial port where the machine has no graphics; cards for it are still there
  if (domain.os?.bios?.useSerial) add('graphics', 'off');
  const acpi = known?.acpi ?? (kind.armVirt || kind.loongarchVirt);
  if (kind.x86 ? named : acpi) add('acpi', onOffText(features.acpi === true));
  args.add('-machine', parts.join(','));
  args.add('-accel', acceleratorOf(domain.type, features.kvm?.dirtyRing));
  const { tseg } = features.smm ?? {};
  if (tseg !== undefined) args.add('-global', `mch.extended-tseg-mbytes=${tseg >> 20n}`);
}

function acceleratorOf(
  type: string,
  ring: { state: boolean; size?: number | undefined } | undefined,
): string {
  if (type === 'kvm')
    return ring?.state && ring.size !== undefined ? `kvm,dirty-ring-size=${ring.size}` : 'kvm';
  if (type === 'qemu') return 'tcg';
  if (type === 'hvf') return 'hvf';
  throw qemuError(ErrorCode.CONFIG_UNSUPPORTED, `QEMU can't run domains of type '${type}'`);
}
