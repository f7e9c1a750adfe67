import { type Domain, parseDomain } from '@tsvirt/conf/domain';
import { QemuCapabilities, type QemuCapabilitiesData, type QemuMachine } from '../capabilities/model.js';
import { completeDefinition } from '../prepare/definition.js';
import { prepareLive } from '../prepare/live.js';
import { settleNewMemory } from '../prepare/new-memory.js';
import { parseOptions } from '../prepare/parse-options.js';
import { argumentLines } from './command-line.js';

const machine = (name: string, more: Partial<QemuMachine> = {}): QemuMachine => ({
  name,
  maxCpus: 255,
  hotplugCpus: true,
  isDefault: false,
  deprecated: false,
  numaMemory: false,
  defaultRamId: 'ram',
  ...more,
});
const cpu = (name: string, typename: string) => ({ name, typename, blockers: [], deprecated: false });

const machines = {
  aarch64: [
    machine('virt', { defaultCpu: 'cortex-a15-arm-cpu', acpi: true }),
    machine('vexpress-a9', { acpi: false }),
    machine('versatilepb', { acpi: false }),
  ],
  s390x: [machine('s390-ccw-virtio', { defaultCpu: 'qemu-s390x-cpu', isDefault: true, acpi: false })],
  ppc64: [machine('pseries', { defaultCpu: 'power9_v2.0-powerpc64-cpu' }), machine('mac99')],
  riscv64: [machine('virt', { defaultCpu: 'rv64-riscv-cpu', acpi: true })],
} as const;
const cpus = [
  cpu('POWER9', 'power9_v2.0-powerpc64-cpu'),
  cpu('power9_v2.0', 'power9_v2.0-powerpc64-cpu'),
  cpu('cortex-a15', 'cortex-a15-arm-cpu'),
  cpu('qemu', 'qemu-s390x-cpu'),
];

/** Architectures of which tests can have guests. */
export type ForeignArch = keyof typeof machines;

/** What a guest of another architecture than x86 is made of. */
export interface ForeignGuest {
  readonly arch: ForeignArch;
  readonly machine?: string;
  readonly type?: 'kvm' | 'qemu';
  /** What the document has beside its devices. */
  readonly rest?: string;
  readonly os?: string;
  /** Features that its emulator has beside the usual ones. */
  readonly flags?: readonly string[];
  /** It's a definition that was there already. */
  readonly isOld?: boolean;
  readonly data?: Partial<QemuCapabilitiesData>;
}

const usualFlags = [
  'qemu-xhci',
  'pci-ohci',
  'piix3-usb-uhci',
  'lsi',
  'netdev.json',
  'device.json',
  'virtio-vga',
  'kvm',
  'tcg',
];

function capabilitiesOf({ arch, flags = [], data = {} }: ForeignGuest): QemuCapabilities {
  const accelerator = { machines: machines[arch], cpus };
  return new QemuCapabilities({
    binary: `/usr/bin/qemu-system-${arch}`,
    version: 9_000_000,
    package: '',
    arch,
    flags: [...usualFlags, ...(arch === 's390x' ? ['zpci'] : []), ...flags],
    types: [],
    kvm: accelerator,
    tcg: accelerator,
    tpmModels: [],
    tpmTypes: [],
    ...data,
  });
}

/** The definition that a document with these devices becomes. */
export function foreignDefinition(devices: string, guest: ForeignGuest): Domain {
  const { arch, type = 'qemu', rest = '', os = '', isOld = false } = guest;
  const name = guest.machine ?? machines[arch][0].name;
  const domain = parseDomain(
    `<domain type='${type}'><name>a</name><memory>1048576</memory><os><type arch='${arch}' machine='${name}'>hvm</type>${os}</os>
     ${rest}<devices>${devices}</devices></domain>`,
    parseOptions,
  );
  if (!isOld) settleNewMemory(domain);
  return completeDefinition(domain, capabilitiesOf(guest), { isNew: !isOld });
}

/** The arguments for it, an option and its value to a line. */
export function foreignArguments(devices: string, guest: ForeignGuest): string[] {
  const capabilities = capabilitiesOf(guest);
  return argumentLines(prepareLive(foreignDefinition(devices, guest), capabilities), capabilities);
}
