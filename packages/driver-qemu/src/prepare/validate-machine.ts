import type { Domain } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';

/**
 * Refuses what a domain says of its machine, devices apart, that QEMU's machines haven't.
 * @throws VirtError `CONFIG_UNSUPPORTED`
 */
export function checkMachine(domain: Domain): void {
  if (domain.bootloader !== undefined) throw unsupportedConfig('QEMU has no <bootloader>');
  const { x86, q35 } = kindOf(domain);
  if (x86) {
    checkFeatures(domain);
    checkChipset(domain, q35);
    checkFirmware(domain, q35);
    if (domain.launchSecurity?.type === 's390-pv')
      throw unsupportedConfig("only machines of s390 have the launch security 's390-pv'");
    if (domain.maxMemory !== undefined && domain.cpu?.numa?.cells === undefined)
      throw unsupportedConfig('memory can be plugged in only where <cpu> has NUMA cells');
  }
  checkTimers(domain, x86);
  checkCpuNames(domain);
  checkFirstCpu(domain);
  checkFirmwareEntries(domain);
}

/** Features of other architectures. */
const foreignFeatures = ['gic', 'hpt', 'htm', 'nestedHv', 'ccfAssist', 'cfpc', 'sbbc', 'ibs'] as const;

function checkFeatures({ features }: Domain): void {
  for (const name of foreignFeatures)
    if (features?.[name] !== undefined) throw unsupportedConfig(`machines of x86 have no feature '${name}'`);
}

const mebibyte = 1024n * 1024n;

/** PS/2 and what needs it, and the memory of system management mode. */
function checkChipset({ features = {}, devices }: Domain, q35: boolean): void {
  if (features.ps2 === false) {
    if (features.vmport === true) throw unsupportedConfig('the feature <vmport> needs <ps2>');
    if (devices.inputs?.some((input) => 'bus' in input && input.bus === 'ps2') === true)
      throw unsupportedConfig("inputs on the bus 'ps2' need the feature <ps2>");
  }
  const { tseg } = features.smm ?? {};
  if (tseg === undefined) return;
  if (!q35) throw unsupportedConfig("only machines 'q35' have a <tseg>");
  if (tseg % mebibyte !== 0n) throw unsupportedConfig(`a <tseg> has whole mebibytes, not ${tseg} bytes`);
}

function checkFirmware({ os, features }: Domain, q35: boolean): void {
  const { loader, firmware } = os;
  if (loader?.secure === true && !q35) throw unsupportedConfig("only machines 'q35' have secure boot");
  if ((firmware === 'efi' || loader?.type === 'pflash') && features?.acpi !== true)
    throw unsupportedConfig('UEFI needs the feature <acpi/>');
}

/** Tick policies that QEMU can't give a timer. */
const policies: Readonly<Record<string, readonly (string | undefined)[]>> = {
  rtc: ['merge', 'discard'],
  pit: ['merge'],
};

function checkTimers({ clock }: Domain, x86: boolean): void {
  for (const { name, tickpolicy } of clock?.timers ?? []) {
    if (name === 'platform' || (name === 'armvtimer' && x86))
      throw unsupportedConfig(`there's no timer '${name}' here`);
    if (policies[name]?.includes(tickpolicy) === true)
      throw unsupportedConfig(`the timer '${name}' can't have the tick policy '${tickpolicy}'`);
  }
}

/** QEMU's option `-cpu` has no way to quote: a comma would begin a setting of its own. */
function checkCpuNames({ cpu }: Domain): void {
  for (const name of [cpu?.model?.name, ...(cpu?.features ?? []).map((feature) => feature.name)])
    if (name !== undefined && !/^[\w.+-]+$/.test(name))
      throw unsupportedConfig(`QEMU has no CPU model or feature '${name}'`);
}

function checkFirstCpu({ vcpus }: Domain): void {
  const first = vcpus?.[0];
  if (first?.hotpluggable === true) throw unsupportedConfig("virtual CPU 0 can't be plugged");
  if ((first?.order ?? 0) > 1) throw unsupportedConfig('virtual CPU 0 is the first to be enabled');
}

function checkFirmwareEntries({ sysinfo = [] }: Domain): void {
  for (const info of sysinfo) {
    if (info.type !== 'fwcfg') continue;
    for (const { name } of info.entries ?? [])
      if (!name.startsWith('opt/') || name.startsWith('opt/ovmf/') || name.startsWith('opt/org.qemu/'))
        throw unsupportedConfig(
          `<sysinfo>: '${name}' is no name for an entry: it begins with 'opt/', and not as QEMU's own`,
        );
  }
}
