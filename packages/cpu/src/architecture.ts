import { architecture as architectureName } from '@tsvirt/conf/common';
import type { Cpu, GuestCpu } from '@tsvirt/conf/cpu';
import { ErrorCode } from '@tsvirt/util';
import { cpuError, invalidArgument } from './errors.js';
import type { Decoded, Feature, Processor, UsableModel } from './model.js';

/** How a processor compares with a host's: one of `CPUCompareResult`, and why it is incompatible. */
export interface Comparison {
  readonly result: number;
  readonly reason?: string;
}

/** What narrows a baseline down. */
export interface BaselineOptions {
  /** The models to choose from; default: all. */
  readonly models?: readonly UsableModel[] | undefined;
  /** The features that a hypervisor can give; default: all. */
  readonly features?: readonly string[] | undefined;
  /** Leave out what keeps a guest from being migrated. */
  readonly migratable?: boolean | undefined;
}

/** A processor that all the others contain. */
export interface Baseline extends Decoded {
  /** True where its model is all the others' too: nothing else will do for it. */
  readonly exact: boolean;
}

/** What a hypervisor says of a processor, by property. */
export interface HypervisorProcessor {
  readonly properties: Readonly<Record<string, boolean | number | string>>;
  /** Properties that are on only where migration doesn't matter. */
  readonly unmigratable?: readonly string[];
}

/** What is computed of an architecture's processors. What is missing can't be done there. */
export interface Architecture {
  /** Names of its models; none where any will do. */
  readonly models: readonly string[];
  /** True where a feature of this name can be. */
  knowsFeature(name: string): boolean;
  /** @throws VirtError for what isn't known */
  compare(host: Processor, cpu: Cpu): Comparison;
  /** @throws VirtError `OPERATION_FAILED` where nothing is common to all */
  baseline?(cpus: readonly [Processor, ...Processor[]], options: BaselineOptions): Baseline;
  /** A guest's processor made definite on a host. */
  update(guest: GuestCpu, host: Processor | undefined, removed: 'require' | 'disable'): GuestCpu;
  translate?(guest: GuestCpu, models: readonly UsableModel[] | undefined): GuestCpu;
  /** All features by name, those of the model too. */
  expand?(processor: Processor): Feature[];
  /** The features of a processor that don't keep a guest from being migrated. */
  migratable?(features: readonly Feature[]): Feature[];
  /** A guest's processor in the words of today. */
  convertLegacy?(guest: GuestCpu): GuestCpu;
  /** True if a processor has a feature. @throws VirtError for a feature that isn't known */
  hasFeature?(processor: Processor, name: string): boolean;
  /** The guest's processor that a hypervisor can give at best. */
  decode?(of: HypervisorProcessor, models: readonly UsableModel[] | undefined, migratable: boolean): Decoded;
  /** The name that a feature has here for one that QEMU has given another. */
  featureName?(name: string): string;
  /** The model that a version of it stands for, and its vendor. */
  describe?(
    model: string,
  ): { readonly vendor?: string | undefined; readonly canonical?: string | undefined } | undefined;
}

const families: readonly (readonly [readonly string[], () => Promise<Architecture>])[] = [
  [['i686', 'x86_64'], async () => (await import('./x86/index.js')).x86],
  [['ppc64', 'ppc64le'], async () => (await import('./ppc64.js')).ppc64],
  [['armv6l', 'armv7b', 'armv7l', 'aarch64'], async () => (await import('./simple.js')).arm],
  [['s390', 's390x'], async () => (await import('./simple.js')).s390],
  [['riscv64'], async () => (await import('./simple.js')).riscv],
  [['loongarch64'], async () => (await import('./simple.js')).loongarch],
];

/**
 * What is computed of an architecture's processors; its tables are loaded when they are first asked for.
 * @throws VirtError `INVALID_ARG` for what is no architecture, `NO_SUPPORT` for one whose processors aren't known
 */
export async function architectureOf(arch: string): Promise<Architecture> {
  const found = families.find(([names]) => names.includes(arch));
  if (found !== undefined) return found[1]();
  if (architectureName.parse(arch) === undefined) throw invalidArgument(`'${arch}' is no architecture`);
  throw cpuError(ErrorCode.NO_SUPPORT, `CPUs of the architecture '${arch}' aren't known`);
}
