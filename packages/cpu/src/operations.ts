import type { Cpu, GuestCpu } from '@tsvirt/conf/cpu';
import { CPUCompareResult } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { architectureOf, type BaselineOptions, type Comparison } from './architecture.js';
import { cpuError, failed, incompatible, invalidArgument, unsupportedConfig } from './errors.js';
import { type Processor, processorOf, type UsableModel, withModel } from './model.js';

/** Compares a processor with a host's. @throws VirtError for a model or feature that isn't known */
export async function compareDocuments(arch: string, host: Processor, cpu: Cpu): Promise<Comparison> {
  const { compare } = await architectureOf(arch);
  return compare(host, cpu);
}

/** What a baseline is asked for beside its processors. */
export interface BaselineRequest extends BaselineOptions {
  /** Name all features, those of the model too. */
  readonly expand?: boolean;
  /** Say that no other model will do. */
  readonly forbidFallback?: boolean;
}

/**
 * A guest's processor that all the others contain. `arch` is that of the first where it is null.
 * @throws VirtError `INVALID_ARG` for none or one without a model, `OPERATION_FAILED` where nothing is common to all
 */
export async function computeBaseline(
  arch: string | null,
  cpus: readonly Cpu[],
  request: BaselineRequest,
): Promise<GuestCpu> {
  const [first, ...others] = cpus.map(processorOf);
  if (first === undefined) throw invalidArgument('there are no CPUs');
  const processors = [first, ...others] as const;
  for (const [at, { model }] of processors.entries())
    if (model === undefined) throw invalidArgument(`CPU ${at + 1} has no model`);
  const named = processors.find((each) => each.arch !== undefined)?.arch;
  const common = arch ?? named;
  if (common === undefined) throw invalidArgument('none of the CPUs has an architecture');
  const other = processors.find((each) => each.arch !== undefined && each.arch !== named);
  if (other !== undefined) throw failed(`the CPUs have different architectures: ${named} and ${other.arch}`);
  const { baseline, expand } = await architectureOf(common);
  if (baseline === undefined)
    throw cpuError(ErrorCode.NO_SUPPORT, `there is no baseline of CPUs of the architecture '${common}'`);
  const { model, vendor, features, exact } = baseline(processors, request);
  const all =
    request.expand === true && expand !== undefined
      ? expand({ kind: 'guest', model, vendor, features })
      : features;
  const fallback = exact || request.forbidFallback === true ? 'forbid' : 'allow';
  return withModel({ mode: 'custom', match: 'exact' }, { model, vendor, features: all }, { fallback });
}

/** A guest's processor by a model that is offered. @throws VirtError `CONFIG_UNSUPPORTED` where its document forbids another */
export async function translateGuest(
  arch: string,
  guest: GuestCpu,
  models: readonly UsableModel[] | undefined,
): Promise<GuestCpu> {
  const name = guest.model?.name;
  if (guest.mode !== 'custom' || name === undefined) return guest;
  if (models === undefined || models.some((model) => model.name === name)) return guest;
  if (guest.model?.fallback === 'forbid')
    throw unsupportedConfig(`the hypervisor has no CPU model '${name}'`, 'domcapabilities lists its models.');
  const { translate } = await architectureOf(arch);
  if (translate === undefined)
    throw cpuError(ErrorCode.NO_SUPPORT, `CPU models of the architecture '${arch}' can't stand for others`);
  return translate(guest, models);
}

/** @throws VirtError `OPERATION_FAILED` where a host can't give a guest's processor */
export function checkComparison({ result, reason }: Comparison): void {
  if (result === CPUCompareResult.INCOMPATIBLE) throw incompatible(reason);
}
