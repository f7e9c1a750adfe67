import type { GuestCpu } from '@tsvirt/conf/cpu';
import { unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';
import { usualCpuModel } from '../prepare/usual-cpu.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';
import { s390HostModel } from './cpu-s390.js';

export function addCpu(context: BuildContext): void {
  const model = cpuModel(context);
  const extra = featureParts(context);
  if (model === undefined && extra.length === 0) return;
  context.args.add('-cpu', [model ?? defaultModel(context), ...extra].join(','));
}

/** The model with what the document says of it; undefined where it says nothing. */
function cpuModel(context: BuildContext): string | undefined {
  const { domain } = context;
  const cpu = domain.cpu;
  if (cpu === undefined) return domain.os?.type?.arch === 'x86_64' ? defaultModel(context) : undefined;
  switch (cpu.mode) {
    case 'host-passthrough':
      if (domain.type !== 'kvm' && domain.type !== 'hvf')
        throw unsupportedConfig("the CPU mode 'host-passthrough' needs KVM");
      return [
        'host',
        ...narrowed(context),
        ...migratable(context, cpu, true),
        ...cacheParts(cpu),
        ...features(cpu),
        ...physicalBits(cpu),
      ].join(',');
    case 'maximum':
      return [
        'max',
        ...migratable(context, cpu, false),
        ...cacheParts(cpu),
        ...features(cpu),
        ...physicalBits(cpu),
      ].join(',');
    case 'host-model':
      return hostModel(context, cpu);
    default: {
      const name = cpu.model?.name ?? defaultModel(context);
      const vendor = cpu.model?.vendorId === undefined ? [] : [`vendor=${cpu.model.vendorId}`];
      return [name, ...vendor, ...cacheParts(cpu), ...features(cpu), ...physicalBits(cpu)].join(',');
    }
  }
}

/** The machine's own default, by its model's name. */
function defaultModel({ domain, capabilities }: BuildContext): string {
  return usualCpuModel(domain, capabilities) ?? (domain.os?.type?.arch === 'i686' ? 'qemu32' : 'qemu64');
}

/** The nearest thing to the host's CPU that can move to another host: what the emulator itself takes for it. */
function hostModel(context: BuildContext, cpu: GuestCpu): string {
  const { domain } = context;
  if (kindOf(domain).s390) return s390HostModel(context, cpu);
  // Of pSeries the host's CPU is what there is; as what it shows itself, the machine is told.
  const { ppc64, x86 } = kindOf(domain);
  if (ppc64 && domain.type === 'kvm') return 'host';
  if (!x86)
    throw unsupportedConfig(
      `the CPU mode 'host-model' can't be had by domains of type '${domain.type}' of ${domain.os.type?.arch}`,
    );
  const name = domain.type === 'kvm' ? 'host' : 'max';
  return [
    name,
    ...migratable(context, { ...cpu, migratable: true }, domain.type === 'kvm'),
    ...cacheParts(cpu),
    ...features(cpu),
  ].join(',');
}

function migratable({ capabilities }: BuildContext, cpu: GuestCpu, byDefault: boolean): string[] {
  if (cpu.migratable !== undefined) return [`migratable=${onOffText(cpu.migratable)}`];
  return byDefault && capabilities.has('cpu.migratable') ? ['migratable=on'] : [];
}

function physicalBits(cpu: GuestCpu): string[] {
  const bits = cpu.maxPhysAddr;
  if (bits === undefined) return [];
  if (bits.mode === 'passthrough')
    return ['host-phys-bits=on', ...(bits.limit ? [`host-phys-bits-limit=${bits.limit}`] : [])];
  return bits.bits ? [`phys-bits=${bits.bits}`] : [];
}

function cacheParts(cpu: GuestCpu): string[] {
  switch (cpu.cache?.mode) {
    case 'passthrough':
      return ['host-cache-info=on', 'l3-cache=off'];
    case 'emulate':
      return ['l3-cache=on', ...(cpu.mode === 'host-passthrough' ? ['host-cache-info=off'] : [])];
    case 'disable':
      return cpu.mode === 'host-passthrough' ? ['host-cache-info=off', 'l3-cache=off'] : ['l3-cache=off'];
    default:
      return [];
  }
}

/** A guest of 32 bits on a host of ARM with 64. */
function narrowed({ domain, capabilities }: BuildContext): string[] {
  const isNarrow = domain.os.type?.arch === 'armv7l' && capabilities.arch === 'aarch64';
  return isNarrow ? ['aarch64=off'] : [];
}

function features(cpu: GuestCpu): string[] {
  return (cpu.features ?? []).flatMap(({ name, policy }) => {
    if (policy === 'optional') return [];
    const on = policy === 'force' || policy === 'require';
    return [`${featureNames[name] ?? name.replaceAll('_', '-')}=${onOffText(on)}`];
  });
}

/** Features whose canonical name in QEMU isn't libvirt's. */
const featureNames: Readonly<Record<string, string>> = {
  cmp_legacy: 'cmp-legacy',
  ds_cpl: 'ds-cpl',
  fxsr_opt: 'fxsr-opt',
  lahf_lm: 'lahf-lm',
  nodeid_msr: 'nodeid-msr',
  pclmuldq: 'pclmulqdq',
  perfctr_core: 'perfctr-core',
  perfctr_nb: 'perfctr-nb',
  tsc_adjust: 'tsc-adjust',
  'sse4.1': 'sse4.1',
  'sse4.2': 'sse4.2',
};

/** What clock, features and KVM add to the CPU. */
function featureParts({ domain }: BuildContext): string[] {
  const parts: string[] = [];
  const features = domain.features ?? {};
  for (const timer of domain.clock?.timers ?? []) {
    if (timer.name === 'kvmclock' && timer.present !== undefined)
      parts.push(`kvmclock=${onOffText(timer.present)}`);
    if (timer.name === 'hypervclock' && timer.present) parts.push('hv-time=on');
    if (timer.name === 'armvtimer' && (timer.tickpolicy === 'discard' || timer.tickpolicy === 'delay'))
      parts.push(`kvm-no-adjvtime=${onOffText(timer.tickpolicy === 'discard')}`);
    if (timer.name === 'tsc' && timer.frequency) parts.push(`tsc-frequency=${timer.frequency}`);
  }
  if (features.apic?.eoi !== undefined) parts.push(`kvm-pv-eoi=${onOffText(features.apic.eoi)}`);
  if (features.pvspinlock !== undefined) parts.push(`kvm-pv-unhalt=${onOffText(features.pvspinlock)}`);
  const hyperv = features.hyperv;
  if (hyperv?.mode === 'passthrough') parts.push('hv-passthrough=on');
  if (hyperv !== undefined) {
    if (hyperv.relaxed) parts.push('hv-relaxed=on');
    if (hyperv.vapic) parts.push('hv-vapic=on');
    if (hyperv.spinlocks?.state)
      parts.push(`hv-spinlocks=0x${(hyperv.spinlocks.retries ?? 0xffff_ffff).toString(16)}`);
    if (hyperv.vpindex) parts.push('hv-vpindex=on');
    if (hyperv.runtime) parts.push('hv-runtime=on');
    if (hyperv.synic) parts.push('hv-synic=on');
    if (hyperv.stimer?.state)
      parts.push('hv-stimer=on', ...(hyperv.stimer.direct ? ['hv-stimer-direct=on'] : []));
    if (hyperv.reset) parts.push('hv-reset=on');
    if (hyperv.vendorId?.state) parts.push(`hv-vendor-id=${hyperv.vendorId.value ?? ''}`);
    if (hyperv.frequencies) parts.push('hv-frequencies=on');
    if (hyperv.reenlightenment) parts.push('hv-reenlightenment=on');
    if (hyperv.tlbflush?.state)
      parts.push(
        'hv-tlbflush=on',
        ...(hyperv.tlbflush.direct ? ['hv-tlbflush-direct=on'] : []),
        ...(hyperv.tlbflush.extended ? ['hv-tlbflush-ext=on'] : []),
      );
    if (hyperv.ipi) parts.push('hv-ipi=on');
    if (hyperv.evmcs) parts.push('hv-evmcs=on');
    if (hyperv.avic) parts.push('hv-avic=on');
    if (hyperv.emsrBitmap) parts.push('hv-emsr-bitmap=on');
    if (hyperv.xmmInput) parts.push('hv-xmm-input=on');
  }
  if ((domain.devices.panics ?? []).some(({ model }) => model === 'hyperv')) parts.push('hv-crash');
  if (features.kvm?.hidden) parts.push('kvm=off');
  if (features.kvm?.hintDedicated) parts.push('kvm-hint-dedicated=on');
  if (features.kvm?.pollControl) parts.push('kvm-poll-control=on');
  if (features.kvm?.pvIpi === false) parts.push('kvm-pv-ipi=off');
  if (features.pmu !== undefined) parts.push(`pmu=${onOffText(features.pmu)}`);
  return parts;
}
