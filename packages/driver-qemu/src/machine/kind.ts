import type { Domain } from '@tsvirt/conf/domain';

/** The kinds of machine that decide what a guest is made of. */
export interface MachineKind {
  readonly i440fx: boolean;
  readonly q35: boolean;
  readonly x86: boolean;
  readonly arm: boolean;
  readonly s390: boolean;
  /** Of any width but 32 bits. */
  readonly ppc64: boolean;
  /** The machine `virt` of ARM. */
  readonly armVirt: boolean;
  readonly riscvVirt: boolean;
  readonly loongarchVirt: boolean;
  /** `s390-ccw-virtio`: virtio devices are on channels. */
  readonly ccw: boolean;
  readonly pseries: boolean;
  /** The name in QEMU of the bus to which devices without a PCI bus of their own are plugged; undefined without PCI. */
  readonly rootBus: 'pci' | 'pci.0' | 'pcie.0' | undefined;
}

const arms: ReadonlySet<string> = new Set(['armv6l', 'armv7l', 'aarch64']);
const x86s: ReadonlySet<string> = new Set(['x86_64', 'i686']);

/** Whether a machine is of a family: the family's name alone, or with a version behind it. */
function isOf(family: string, machine: string): boolean {
  return machine === family || machine.startsWith(`${family}-`);
}

/** Kinds that were read already: a definition asks some fifty times. */
const known = new Map<string, MachineKind>();
/** Hosts have few machines; documents may make up any number. */
const most = 200;

/** Reads the kind off the machine type's name. */
export function machineKind(arch = '', machine = ''): MachineKind {
  const name = `${arch} ${machine}`;
  let kind = known.get(name);
  if (kind === undefined) {
    if (known.size >= most) known.clear();
    kind = Object.freeze(readKind(arch, machine));
    known.set(name, kind);
  }
  return kind;
}

function readKind(arch: string, machine: string): MachineKind {
  const x86 = x86s.has(arch);
  const q35 = x86 && (machine === 'q35' || machine.startsWith('pc-q35'));
  const i440fx = x86 && !q35 && (machine === 'pc' || /^(pc-\d|pc-i440|rhel\d|pc-0)/.test(machine));
  const arm = arms.has(arch);
  const virt = isOf('virt', machine);
  const kind = {
    i440fx,
    q35,
    x86,
    arm,
    s390: arch === 's390x' || arch === 's390',
    ppc64: arch === 'ppc64' || arch === 'ppc64le',
    armVirt: arm && virt,
    riscvVirt: (arch === 'riscv64' || arch === 'riscv32') && virt,
    loongarchVirt: arch === 'loongarch64' && virt,
  };
  return {
    ...kind,
    ccw: kind.s390 && isOf('s390-ccw-virtio', machine),
    pseries: kind.ppc64 && isOf('pseries', machine),
    rootBus: rootBusOf(kind, arch, machine),
  };
}

type Families = Pick<
  MachineKind,
  'i440fx' | 'q35' | 'x86' | 'arm' | 's390' | 'ppc64' | 'armVirt' | 'riscvVirt' | 'loongarchVirt'
>;

function rootBusOf(kind: Families, arch: string, machine: string): MachineKind['rootBus'] {
  if (kind.q35 || kind.armVirt || kind.riscvVirt || kind.loongarchVirt) return 'pcie.0';
  if (kind.x86) return kind.i440fx ? 'pci.0' : undefined;
  // Of the other boards of ARM and RISC-V few have PCI.
  if (kind.arm) return machine === 'versatilepb' ? 'pci' : undefined;
  if (arch.startsWith('riscv') || arch.startsWith('loongarch')) return undefined;
  return kind.ppc64 || kind.s390 || arch === 'ppc' ? 'pci.0' : 'pci';
}

/** The kind of a domain's machine. */
export function kindOf(domain: Pick<Domain, 'os'>): MachineKind {
  return machineKind(domain.os?.type?.arch, domain.os?.type?.machine);
}
