import { parseXml, type XmlElement } from '@tsvirt/conf';
import {
  type CpuPropertyValue,
  type QemuAccelerator,
  QemuCapabilities,
  type QemuHostCpu,
  type QemuMachine,
} from '../capabilities/model.js';

/** What the cases of a corpus change in a capabilities file. */
export interface CapabilitiesChange {
  readonly add?: readonly string[];
  readonly remove?: readonly string[];
  /** Leave out the short names of machines, as the corpus does for the latest version. */
  readonly noAliases?: boolean;
  /** Versions of the interrupt controller that there are instead of the file's, with KVM and without. */
  readonly gics?: readonly number[];
}

/** Reads libvirt's own capabilities file of a binary. */
export function readCapabilitiesFile(xml: string, change: CapabilitiesChange = {}): QemuCapabilities {
  const root = parseXml(xml);
  const named = (name: string) => root.children.filter((child) => child.name === name);
  const text = (name: string) => named(name)[0]?.text ?? '';
  const flags = new Set(named('flag').map((flag) => flag.attribute('name') ?? ''));
  for (const flag of change.add ?? []) flags.add(flag);
  for (const flag of change.remove ?? []) flags.delete(flag);
  const accelerator = (type: string): QemuAccelerator => ({
    machines: named('machine')
      .filter((machine) => machine.attribute('type') === type)
      .flatMap((machine) => readMachine(machine, change.noAliases === true)),
    cpus: named('cpu')
      .filter((cpu) => cpu.attribute('type') === type)
      .map((cpu) => {
        const typename = cpu.attribute('typename');
        return {
          name: cpu.attribute('name') ?? '',
          ...(typename === undefined ? {} : { typename }),
          ...usability(cpu.attribute('usable')),
          blockers: cpu.children.map((each) => each.attribute('name') ?? ''),
          deprecated: cpu.attribute('deprecated') === 'yes',
        };
      }),
    ...hostCpuOf(named('hostCPU').find((cpu) => cpu.attribute('type') === type)),
  });
  const gics =
    change.gics?.map((version) => ({ version, kernel: true, emulated: true })) ??
    named('gic').map((gic) => ({
      version: Number(gic.attribute('version')),
      kernel: gic.attribute('kernel') === 'yes',
      emulated: gic.attribute('emulated') === 'yes',
    }));
  return new QemuCapabilities({
    binary: text('emulator'),
    version: Number(text('version')),
    package: text('package'),
    arch: text('arch'),
    flags: [...flags],
    types: [],
    kvm: accelerator('kvm'),
    tcg: accelerator('tcg'),
    ...(flags.has('hvf') ? { hvf: accelerator('hvf') } : {}),
    tpmModels: [],
    tpmTypes: [],
    gics,
  });
}

function usability(usable: string | undefined): { usable?: boolean } {
  return usable === undefined || usable === 'unknown' ? {} : { usable: usable === 'yes' };
}

function hostCpuOf(element: XmlElement | undefined): { hostCpu?: QemuHostCpu } {
  if (element === undefined) return {};
  const properties: Record<string, CpuPropertyValue> = {};
  const deprecated: string[] = [];
  for (const child of element.children) {
    const value = child.attribute('value') ?? '';
    const type = child.attribute('type');
    if (child.name === 'property')
      properties[child.attribute('name') ?? ''] =
        type === 'boolean' ? value === 'true' : type === 'number' ? Number(value) : value;
    else if (child.name === 'deprecatedFeatures')
      deprecated.push(...child.children.map((each) => each.attribute('name') ?? ''));
  }
  const kept = element.attribute('migratability') === 'yes' ? { unmigratable: unmigratable(element) } : {};
  return { hostCpu: { model: element.attribute('model') ?? '', properties, deprecated, ...kept } };
}

function unmigratable({ children }: XmlElement): string[] {
  return children
    .filter((child) => child.attribute('value') === 'true' && child.attribute('migratable') !== 'yes')
    .map((child) => child.attribute('name') ?? '');
}

/** Without aliases a machine is known under both of its names, each standing for itself. */
function readMachine(element: XmlElement, noAliases: boolean): QemuMachine[] {
  const alias = element.attribute('alias');
  const defaultCpu = element.attribute('defaultCPU');
  const acpi = element.attribute('acpi');
  const defaultRamId = element.attribute('defaultRAMid');
  const machine: QemuMachine = {
    name: element.attribute('name') ?? '',
    maxCpus: Number(element.attribute('maxCpus') ?? 1),
    hotplugCpus: element.attribute('hotplugCpus') === 'yes',
    isDefault: element.attribute('default') === 'yes',
    deprecated: element.attribute('deprecated') === 'yes',
    numaMemory: element.attribute('numaMemSupported') === 'yes',
    ...(acpi === undefined ? {} : { acpi: acpi === 'yes' }),
    ...(defaultCpu === undefined ? {} : { defaultCpu }),
    ...(defaultRamId === undefined ? {} : { defaultRamId }),
  };
  if (alias === undefined) return [machine];
  return noAliases ? [{ ...machine, name: alias }, machine] : [{ ...machine, alias }];
}
