import type { ConnectionLife } from './connection.js';
import type { MaybePromise } from './types.js';

/** A CPU model that a hypervisor offers. */
export interface OfferedCpuModel {
  readonly name: string;
  /** Features of it that this host can't give, by the hypervisor's names. */
  readonly blockers?: readonly string[];
}

/** What a hypervisor says of a CPU that it has expanded: its properties by the hypervisor's names. */
export interface ExpandedCpu {
  readonly properties: Readonly<Record<string, boolean | number | string>>;
  /** Properties that are on only where migration doesn't matter; undefined where the hypervisor can't tell. */
  readonly unmigratable?: readonly string[];
}

/** What is known of a CPU model beside its features. */
export interface CpuModelFacts {
  readonly vendor?: string;
  /** The version that the model's name stands for. */
  readonly canonical?: string;
}

/** How {@link CpuMethods.cpuBaseline} computes. */
export interface CpuBaselineOptions {
  /** The models to choose from; default: all that are known. */
  readonly models?: readonly OfferedCpuModel[];
  /** Features that can be given, by any name; default: all that are known. */
  readonly features?: readonly string[];
  /** Leave out what keeps a guest from being migrated. */
  readonly migratable?: boolean;
  /** Name all features, those of the model too. */
  readonly expand?: boolean;
  /** Take documents of hosts alone, as virConnectBaselineCPU does. */
  readonly hostsOnly?: boolean;
  /** Set where no other model will do for the result. */
  readonly forbidFallback?: boolean;
}

/**
 * What a driver of kind `cpu` computes: answers to libvirt's virCPU functions, which no client calls but drivers do. CPUs are
 * `<cpu>` documents, a host's or a guest's. `arch` is libvirt's name of an architecture; each method throws `INVALID_ARG` for what is
 * none and `NO_SUPPORT` for one it knows no CPUs of.
 */
export interface CpuMethods {
  /** Names of the models that an architecture has; none where any will do. */
  cpuGetModels(arch: string): MaybePromise<readonly string[]>;
  /** What is known of models, by name. */
  cpuDescribeModels(arch: string, names: readonly string[]): MaybePromise<ReadonlyMap<string, CpuModelFacts>>;
  /** Features by the names that documents have for them; each is given by the name that a hypervisor has. */
  cpuFeatureNames(arch: string, names: readonly string[]): MaybePromise<readonly string[]>;
  /** The CPU of this machine: architecture, model, vendor, microcode, signature, counters, features. */
  cpuGetHost(): MaybePromise<string>;
  /** One of `CPUCompareResult`; `flags` are `ConnectCompareCPUFlags`. `host` is undefined where the host's CPU isn't known. */
  cpuCompare(arch: string, host: string | undefined, cpu: string, flags: number): MaybePromise<number>;
  /** A guest's CPU that all the others contain; `arch` is that of the first where it is null. @throws VirtError `OPERATION_FAILED` */
  cpuBaseline(
    arch: string | null,
    cpus: readonly string[],
    options?: CpuBaselineOptions,
  ): MaybePromise<string>;
  /** A guest's CPU made definite on a host: `host-model` and what is optional. */
  cpuUpdate(arch: string, guest: string, host: string | undefined): MaybePromise<string>;
  /** A guest's CPU by a model that a hypervisor has. @throws VirtError `CONFIG_UNSUPPORTED` where its document forbids that */
  cpuTranslate(arch: string, guest: string, models: readonly OfferedCpuModel[]): MaybePromise<string>;
  /** The guest's CPU that a hypervisor can give at best; with `migratable` one that can be migrated. */
  cpuDecode(
    arch: string,
    expanded: ExpandedCpu,
    models: readonly OfferedCpuModel[],
    migratable: boolean,
  ): MaybePromise<string>;
  /** A guest's CPU without what keeps it from being migrated. */
  cpuCopyMigratable(arch: string, guest: string): MaybePromise<string>;
  /** A guest's CPU with all features by name. */
  cpuExpandFeatures(arch: string, guest: string): MaybePromise<string>;
}

/** An open connection of a driver of kind `cpu`. */
export type CpuDriver = ConnectionLife & CpuMethods;
