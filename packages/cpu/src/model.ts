import type { Cpu, CpuFeature, GuestCpu, HostCpu } from '@tsvirt/conf/cpu';

export type FeaturePolicy = CpuFeature['policy'];

/** A feature of a processor; a host's have no policy. */
export interface Feature {
  name: string;
  policy?: FeaturePolicy | undefined;
}

/** Model, vendor and features: what is compared and computed of a processor, a host's or a guest's. */
export interface Processor {
  readonly kind: 'host' | 'guest';
  /** A guest's is that of its host. */
  readonly arch?: string | undefined;
  readonly model?: string | undefined;
  readonly vendor?: string | undefined;
  readonly features: readonly Feature[];
  /** Of a guest alone: how its host must be like it. */
  readonly match?: GuestCpu['match'];
}

/** What is computed of a document's processor. */
export function processorOf({ kind, cpu }: Cpu): Processor {
  return kind === 'host' ? hostProcessor(cpu) : guestProcessor(cpu);
}

export function hostProcessor(cpu: HostCpu): Processor {
  return {
    kind: 'host',
    arch: cpu.arch,
    model: cpu.model,
    vendor: cpu.vendor,
    features: cpu.features ?? [],
  };
}

export function guestProcessor(cpu: GuestCpu): Processor {
  return {
    kind: 'guest',
    model: cpu.model?.name,
    vendor: cpu.vendor,
    features: cpu.features ?? [],
    match: cpu.match ?? 'exact',
  };
}

/** What was found for a processor: a model with what differs from it. */
export interface Decoded {
  readonly model: string;
  readonly vendor: string | undefined;
  readonly features: readonly Feature[];
}

/** A model that a hypervisor has, with what keeps this host from giving it. */
export interface UsableModel {
  readonly name: string;
  /** Names of features; those that nobody knows count for nothing. */
  readonly blockers?: readonly string[];
}

/** Sets a feature's policy, where it is or at the end. */
export function setFeature(features: Feature[], name: string, policy: FeaturePolicy | undefined): void {
  const found = features.find((feature) => feature.name === name);
  if (found === undefined) features.push({ name, policy });
  else found.policy = policy;
}

/** A copy that may be changed without changing the other. */
export function copyFeatures(features: readonly Feature[]): Feature[] {
  return features.map(({ name, policy }) => ({ name, policy }));
}

/** A guest's features as its document has them. */
export function guestFeatures(features: readonly Feature[]): CpuFeature[] | undefined {
  return features.length === 0
    ? undefined
    : features.map(({ name, policy }) => ({ name, policy: policy ?? 'require' }));
}

/** A guest's processor with another model; what isn't given is left out. */
export function withModel(
  cpu: GuestCpu,
  { model, vendor, features }: { model: string; vendor: string | undefined; features: readonly Feature[] },
  more: { fallback?: 'allow' | 'forbid' | undefined; vendorId?: string | undefined } = {},
): GuestCpu {
  const fallback = more.fallback ?? cpu.model?.fallback ?? 'allow';
  const vendorId = more.vendorId ?? cpu.model?.vendorId;
  const changed: GuestCpu = {
    ...cpu,
    model: { fallback, name: model, ...(vendorId !== undefined && { vendorId }) },
  };
  delete changed.vendor;
  delete changed.features;
  const list = guestFeatures(features);
  return {
    ...changed,
    ...(vendor !== undefined && { vendor }),
    ...(list !== undefined && { features: list }),
  };
}
