import type { GuestCpu } from '@tsvirt/conf/cpu';
import { unsupportedConfig } from '../errors.js';
import { onOffText } from './args.js';
import type { BuildContext } from './build.js';

/**
 * The host's CPU as QEMU describes it, so that a guest can move to any host that has as much: a model that stays the same, and every feature.
 * @throws VirtError `CONFIG_UNSUPPORTED` where QEMU describes none, or doesn't say which features are on their way out
 */
export function s390HostModel({ domain, capabilities }: BuildContext, cpu: GuestCpu): string {
  const host = capabilities.accelerator(domain.type)?.hostCpu;
  if (host === undefined)
    throw unsupportedConfig(`the emulator ${capabilities.binary} doesn't describe the host's CPU`);
  const { deprecatedFeatures } = cpu;
  if (deprecatedFeatures !== undefined && !capabilities.has('query-cpu-model-expansion.deprecated-props'))
    throw unsupportedConfig(
      `the emulator ${capabilities.binary} doesn't say which features of CPUs are deprecated`,
    );
  const states = new Map(Object.entries(host.properties).filter(([, value]) => typeof value === 'boolean'));
  if (deprecatedFeatures !== undefined)
    for (const name of host.deprecated ?? []) if (states.has(name)) states.set(name, deprecatedFeatures);
  for (const { name, policy } of cpu.features ?? [])
    if (policy !== 'optional') states.set(name, policy === 'force' || policy === 'require');
  return [host.model, ...[...states].map(([name, on]) => `${name}=${onOffText(on === true)}`)].join(',');
}
