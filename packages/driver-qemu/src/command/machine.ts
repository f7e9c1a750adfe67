import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { hasFlash, variableStoreNode } from './firmware.js';
import { usesMemoryBackend } from './memory.js';
import { speakerAudio } from './sounds.js';

/** The kinds of machine that decide what a guest is made of. */
export interface MachineKind {
  readonly i440fx: boolean;
  readonly q35: boolean;
  readonly x86: boolean;
  /** The bus to which devices without a PCI bus of their own are plugged. */
  readonly rootBus: 'pci.0' | 'pcie.0' | undefined;
}

/** Reads the kind off the machine type's name. */
export function machineKind(arch: string | undefined, machine: string | undefined): MachineKind {
  const name = machine ?? '';
  const x86 = arch === 'x86_64' || arch === 'i686';
  const q35 = x86 && (name === 'q35' || name.startsWith('pc-q35'));
  const i440fx = x86 && !q35 && (name === 'pc' || /^(pc-\d|pc-i440|rhel\d|pc-0)/.test(name));
  const express = q35 || name.startsWith('virt');
  return { i440fx, q35, x86, rootBus: express ? 'pcie.0' : i440fx ? 'pci.0' : undefined };
}

/** The kind of a domain's machine. */
export function kindOf(domain: BuildContext['domain']): MachineKind {
  return machineKind(domain.os?.type?.arch, domain.os?.type?.machine);
}

/** Whether the document wants the high precision timer; undefined: the machine decides. */
export function hpetOf({ clock }: BuildContext['domain']): boolean | undefined {
  return clock?.timers?.find((timer) => timer.name === 'hpet')?.present;
}

export function addMachine({ domain, capabilities, args }: BuildContext): void {
  const machine = domain.os?.type?.machine ?? '';
  const features = domain.features ?? {};
  const kind = kindOf(domain);
  const parts = [machine, 'usb=off'];
  const add = (name: string, value: string | undefined) => {
    if (value !== undefined) parts.push(`${name}=${value}`);
  };
  add('vmport', onOffText(features.vmport));
  add('smm', onOffText(features.smm?.state));
  if (features.ps2 !== undefined) add('i8042', onOffText(features.ps2));
  if (features.ioapic !== undefined) add('kernel_irqchip', features.ioapic === 'kvm' ? 'on' : 'split');
  add('dump-guest-core', domain.dumpCore === undefined ? 'off' : onOffText(domain.dumpCore));
  if (domain.memoryBacking?.nosharepages) add('mem-merge', 'off');
  if (usesMemoryBackend(domain, capabilities))
    add('memory-backend', capabilities.machine(domain.type, machine)?.defaultRamId);
  add('pcspk-audiodev', speakerAudio(domain));
  if (hasFlash(domain)) add('pflash0', 'libvirt-pflash0-format');
  add('pflash1', variableStoreNode(domain));
  const hpet = hpetOf(domain);
  const named = kind.x86 && capabilities.has('machine-hpet');
  if (hpet !== undefined && named) add('hpet', onOffText(hpet));
  // SeaBIOS writes to the first serial port where the machine has no graphics; cards for it are still there
  if (domain.os?.bios?.useSerial) add('graphics', 'off');
  if (named || domain.os?.type?.arch === 'aarch64') add('acpi', onOffText(features.acpi === true));
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
