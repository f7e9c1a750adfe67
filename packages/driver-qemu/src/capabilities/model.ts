/** A machine type of a QEMU binary under one accelerator. */
export interface QemuMachine {
  readonly name: string;
  /** The short name that stands for it, such as `pc` for `pc-i440fx-7.2`. */
  readonly alias?: string;
  readonly maxCpus: number;
  readonly hotplugCpus: boolean;
  readonly isDefault: boolean;
  readonly deprecated: boolean;
  readonly numaMemory: boolean;
  /** The QOM type of its CPU if none is asked for. */
  readonly defaultCpu?: string;
  /** The id by which a memory backend becomes its RAM; absent where it has no such thing. */
  readonly defaultRamId?: string;
  /** Whether it can have ACPI; QEMU says so from 8.0 on. */
  readonly acpi?: boolean;
}

/** A CPU model of a QEMU binary under one accelerator. */
export interface QemuCpuModel {
  readonly name: string;
  readonly typename?: string;
  /** Undefined where QEMU can't tell. */
  readonly usable?: boolean;
  /** Features that the host lacks. */
  readonly blockers: readonly string[];
  readonly deprecated: boolean;
}

/** One property of the expanded host (or maximum) CPU. */
export type CpuPropertyValue = boolean | number | string;

/** The CPU that the accelerator can give at best, as QEMU expands it. */
export interface QemuHostCpu {
  readonly model: string;
  readonly properties: Readonly<Record<string, CpuPropertyValue>>;
  /** Names of the properties that are on only without regard to migration; undefined if QEMU can't tell them apart. */
  readonly unmigratable?: readonly string[];
  /** Names of the properties that later CPUs won't have. */
  readonly deprecated?: readonly string[];
}

/** An interrupt controller of ARM that guests can have. */
export interface QemuGic {
  readonly version: number;
  /** With KVM. */
  readonly kernel: boolean;
  /** With TCG. */
  readonly emulated: boolean;
}

/** What depends on the accelerator. */
export interface QemuAccelerator {
  readonly machines: readonly QemuMachine[];
  readonly cpus: readonly QemuCpuModel[];
  readonly hostCpu?: QemuHostCpu;
}

/** All that is known of one QEMU binary. Plain data: it is kept in a file as it is. */
export interface QemuCapabilitiesData {
  readonly binary: string;
  /** major * 1,000,000 + minor * 1,000 + micro. */
  readonly version: number;
  readonly package: string;
  /** libvirt's name of the architecture, such as `x86_64`. */
  readonly arch: string;
  /** Features by libvirt's names for them. */
  readonly flags: readonly string[];
  /** All QOM types that can be made. */
  readonly types: readonly string[];
  readonly kvm?: QemuAccelerator;
  readonly tcg?: QemuAccelerator;
  /** Of macOS. */
  readonly hvf?: QemuAccelerator;
  readonly gics?: readonly QemuGic[];
  readonly tpmModels: readonly string[];
  readonly tpmTypes: readonly string[];
}

/** {@link QemuCapabilitiesData} with the questions that are asked of it. */
export class QemuCapabilities {
  readonly data: QemuCapabilitiesData;
  readonly #flags: ReadonlySet<string>;
  readonly #types: ReadonlySet<string>;
  readonly #machines = new Map<QemuAccelerator, ReadonlyMap<string, QemuMachine>>();

  constructor(data: QemuCapabilitiesData) {
    this.data = data;
    this.#flags = new Set(data.flags);
    this.#types = new Set(data.types);
    for (const accelerator of [data.kvm, data.tcg, data.hvf])
      if (accelerator !== undefined) this.#machines.set(accelerator, machinesByName(accelerator.machines));
  }

  get arch(): string {
    return this.data.arch;
  }

  get binary(): string {
    return this.data.binary;
  }

  /** True for a feature by libvirt's name, such as `pcie-root-port` or `virtio-blk.queue-size`. */
  has(flag: string): boolean {
    return this.#flags.has(flag);
  }

  /** True if the binary knows the QOM type (device or object). */
  hasType(type: string): boolean {
    return this.#types.has(type);
  }

  /** What the domain type `kvm`, `hvf` or `qemu` can use; undefined if it can't run here. */
  accelerator(domainType: string): QemuAccelerator | undefined {
    const { kvm, tcg, hvf } = this.data;
    if (domainType === 'kvm') return kvm;
    if (domainType === 'hvf') return hvf;
    return domainType === 'qemu' ? tcg : undefined;
  }

  /** A machine type by name or alias. */
  machine(domainType: string, name: string): QemuMachine | undefined {
    const accelerator = this.accelerator(domainType);
    return accelerator && this.#machines.get(accelerator)?.get(name);
  }

  /** The machine type used when none is named. */
  defaultMachine(domainType: string): QemuMachine | undefined {
    return this.accelerator(domainType)?.machines.find((machine) => machine.isDefault);
  }

  /** The machine type to speak of when none is named: the default, or where there is none that which is made for guests. */
  preferredMachine(domainType: string): QemuMachine | undefined {
    return this.defaultMachine(domainType) ?? this.machine(domainType, 'virt');
  }
}

/** Machine types by their names and aliases; a name goes before another's alias. */
function machinesByName(machines: readonly QemuMachine[]): ReadonlyMap<string, QemuMachine> {
  const found = new Map(machines.map((machine) => [machine.name, machine]));
  for (const machine of machines)
    if (machine.alias !== undefined && !found.has(machine.alias)) found.set(machine.alias, machine);
  return found;
}
