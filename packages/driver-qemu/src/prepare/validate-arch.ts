import type { Domain } from '@tsvirt/conf/domain';
import type { QemuCapabilities, QemuMachine } from '../capabilities/model.js';
import { unsupportedConfig } from '../errors.js';
import { type MachineKind, machineKind } from '../machine/kind.js';
import {
  checkChannelDevices,
  checkPanics,
  checkPorts,
  checkTpms,
  checkVirtualIo,
} from './validate-arch-devices.js';

/** What is checked against. */
export interface CheckedMachine {
  readonly domain: Domain;
  readonly capabilities: QemuCapabilities;
  readonly machine: QemuMachine;
  readonly kind: MachineKind;
}

/**
 * Refuses what other architectures have, and other machines of the same.
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export function checkArchitecture(
  domain: Domain,
  capabilities: QemuCapabilities,
  machine: QemuMachine,
): void {
  const kind = machineKind(domain.os.type?.arch, machine.name);
  const checked = { domain, capabilities, machine, kind };
  checkFeatures(checked);
  checkAcpi(checked);
  checkTimers(checked);
  checkSecrecy(checked);
  checkGranularity(checked);
  checkPorts(checked);
  checkPanics(checked);
  checkVirtualIo(checked);
  checkTpms(checked);
  checkChannelDevices(checked);
}

type Feature = keyof NonNullable<Domain['features']>;

/** Features of a kind of machine alone. */
const own: readonly {
  readonly of: keyof MachineKind;
  readonly where: string;
  readonly features: readonly Feature[];
}[] = [
  {
    of: 'pseries',
    where: "machines 'pseries'",
    features: ['hpt', 'htm', 'nestedHv', 'ccfAssist', 'cfpc', 'sbbc', 'ibs'],
  },
  { of: 'armVirt', where: "machines 'virt' of ARM", features: ['gic', 'ras'] },
  { of: 'riscvVirt', where: "machines 'virt' of RISC-V", features: ['aia'] },
  { of: 'x86', where: 'machines of x86', features: ['ioapic'] },
];

function checkFeatures({ domain, capabilities, kind }: CheckedMachine): void {
  const { features = {} } = domain;
  for (const { of, where, features: names } of own) {
    const found = names.find((name) => features[name] !== undefined);
    if (found !== undefined && !kind[of])
      throw unsupportedConfig(`the feature '${wordOf(found)}' is for ${where}`);
  }
  if (features.hyperv !== undefined && !kind.x86 && !kind.armVirt)
    throw unsupportedConfig("the features of Hyper-V are for machines of x86 and 'virt' of ARM");
  if (features.asyncTeardown !== undefined && !capabilities.has('run-with.async-teardown'))
    throw unsupportedConfig(`the emulator ${capabilities.binary} has no feature 'async-teardown'`);
}

/** A feature as documents have it. */
function wordOf(feature: Feature): string {
  return feature.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function checkAcpi({ domain, machine, kind }: CheckedMachine): void {
  const { os, features } = domain;
  if (features?.acpi !== true || kind.x86) return;
  if (machine.acpi === false)
    throw unsupportedConfig(`the machine '${machine.name}' can't have ACPI: the feature <acpi/>`);
  const isUefi = os.firmware === 'efi' || os.loader?.type === 'pflash';
  if (os.type?.arch === 'aarch64' && !isUefi)
    throw unsupportedConfig('on this architecture ACPI needs UEFI: only that tells the guest of it');
}

/** Timers that only PCs have. */
const timersOfPcs: ReadonlySet<string> = new Set(['tsc', 'kvmclock', 'hypervclock', 'hpet']);

function checkTimers({ domain, kind }: CheckedMachine): void {
  for (const { name, present, tickpolicy } of domain.clock?.timers ?? []) {
    if (timersOfPcs.has(name) && present === true && !kind.x86)
      throw unsupportedConfig(`the timer '${name}' is for machines of x86`);
    if (name !== 'armvtimer') continue;
    if (!kind.armVirt || domain.type !== 'kvm')
      throw unsupportedConfig("the timer 'armvtimer' is for machines 'virt' of ARM with KVM");
    if (present === false) throw unsupportedConfig("there's no guest of ARM without the timer 'armvtimer'");
    if (tickpolicy !== 'delay' && tickpolicy !== 'discard')
      throw unsupportedConfig(
        `the timer 'armvtimer' has the tick policy 'delay' or 'discard', not '${tickpolicy ?? ''}'`,
      );
  }
}

/** What is kept from the host. */
function checkSecrecy({ domain, capabilities, kind }: CheckedMachine): void {
  if (domain.keywrap !== undefined && !kind.ccw)
    throw unsupportedConfig("<keywrap> is for machines 's390-ccw-virtio'");
  if (domain.launchSecurity?.type !== 's390-pv') return;
  if (!kind.s390) throw unsupportedConfig("only machines of s390 have the launch security 's390-pv'");
  if (!capabilities.has('s390-pv-guest') || !capabilities.has('confidential-guest-support'))
    throw unsupportedConfig(`the emulator ${capabilities.binary} has no launch security 's390-pv'`);
}

/** CPUs of a pSeries machine come and go by whole cores. */
function checkGranularity({ domain, kind }: CheckedMachine): void {
  const threads = domain.cpu?.topology?.threads ?? 1;
  if (!kind.pseries || threads === 1) return;
  const count = domain.vcpu.current ?? domain.vcpu.count ?? 1;
  if (count % threads !== 0)
    throw unsupportedConfig(
      `CPUs of machines 'pseries' come by whole cores: with ${threads} threads each there can't be ${count}`,
    );
}
