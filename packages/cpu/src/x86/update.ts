import type { GuestCpu } from '@tsvirt/conf/cpu';
import { failed, unsupportedConfig } from '../errors.js';
import {
  copyFeatures,
  type Feature,
  guestFeatures,
  guestProcessor,
  type Processor,
  setFeature,
  type UsableModel,
  withModel,
} from '../model.js';
import { writeSignature, type X86Data } from './data.js';
import { decode, listFeatures } from './decode.js';
import { featuresOf, featuresWith } from './processor.js';
import { x86Table } from './table.js';
import { hasBits, remove, removeBits } from './words.js';

/** A guest's processor made definite on a host: what is optional is decided, a host's model is taken over. */
export function update(
  guest: GuestCpu,
  host: Processor | undefined,
  removed: 'require' | 'disable',
): GuestCpu {
  const table = x86Table();
  const relative = guest.mode === 'host-model' || (guest.mode === 'custom' && guest.match === 'minimum');
  const features = copyFeatures(guest.features ?? []);
  if (host !== undefined) {
    const hosts = featuresOf(host, table);
    for (const feature of features)
      if (feature.policy === 'optional')
        feature.policy = hasBits(hosts, table.feature(feature.name).bits) ? 'require' : 'disable';
  }
  if (!relative) {
    const name = guest.model?.name;
    for (const gone of name === undefined ? [] : table.model(name).removed)
      if (!features.some((feature) => feature.name === gone)) features.push({ name: gone, policy: removed });
    const list = guestFeatures(features);
    const { features: _, ...rest } = guest;
    return list === undefined ? rest : { ...rest, features: list };
  }
  if (host?.model === undefined) throw unsupportedConfig("the host's CPU model isn't known");
  const own: Feature[] = host.features.map(({ name, policy }) => ({ name, policy: policy ?? 'require' }));
  for (const { name, policy } of features) setFeature(own, name, policy);
  const vendor = guest.mode === 'custom' ? guest.vendor : host.vendor;
  return {
    ...withModel(guest, { model: host.model, vendor, features: own }),
    mode: 'custom',
    match: 'exact',
  };
}

/** The same processor by a model that the hypervisor has. @throws VirtError what {@link decode} throws */
export function translate(guest: GuestCpu, models: readonly UsableModel[] | undefined): GuestCpu {
  const table = x86Table();
  const processor = guestProcessor(guest);
  const model = table.model(processor.model ?? '');
  const [signature] = model.signatures;
  const found = decode(
    {
      words: featuresOf(processor, table),
      vendor: model.vendor && table.vendors.get(model.vendor),
      signature:
        signature === undefined
          ? 0
          : writeSignature({
              family: signature[0],
              model: signature[1],
              stepping: firstStepping(signature[2]),
            }),
    },
    { for: 'guest', models },
  );
  const features = copyFeatures(found.features);
  for (const { name, policy } of processor.features) setFeature(features, name, policy);
  return withModel(guest, { model: found.model, vendor: guest.vendor, features });
}

function firstStepping(mask: number | undefined): number {
  return mask === undefined || mask === 0 ? 0 : 31 - Math.clz32(mask & -mask);
}

/** All features of a processor by name, those of its model too, sorted. */
export function expand(processor: Processor): Feature[] {
  const table = x86Table();
  const words = processor.model === undefined ? table.empty() : table.model(processor.model).words.slice();
  const host = processor.kind === 'host';
  const features = listFeatures(words, host ? undefined : 'require');
  for (const { name, policy } of processor.features)
    if (host || policy === 'require' || policy === 'disable') setFeature(features, name, policy);
  return features.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * A guest's processor as the hypervisor has made it: what it turned on beyond what was asked for is required, what it couldn't
 * give is disabled. @throws VirtError `OPERATION_FAILED` where the guest was to have exactly what was asked for (check='full')
 */
export function updateLive(guest: GuestCpu, enabled: X86Data, disabled: X86Data): GuestCpu {
  const table = x86Table();
  const processor = guestProcessor(guest);
  const bare = guest.mode === 'host-passthrough' || guest.mode === 'maximum';
  const wanted = bare ? table.empty() : featuresOf(processor, table);
  const unwanted = featuresWith(processor, 'disable', table);
  const more = enabled.words.slice();
  remove(more, wanted);
  const less = disabled.words.slice();
  remove(less, unwanted);
  const features = copyFeatures(guest.features ?? []);
  const added: string[] = [];
  const removed: string[] = [];
  for (const { name, bits } of table.features) {
    if (hasBits(more, bits)) {
      removeBits(more, bits);
      if (guest.check === 'full') added.push(name);
      else setFeature(features, name, 'require');
    }
    if (!hasBits(less, bits)) continue;
    removeBits(less, bits);
    if (guest.check === 'full') removed.push(name);
    else setFeature(features, name, 'disable');
  }
  if (added.length > 0 || removed.length > 0)
    throw failed(
      `the guest's CPU isn't what was asked for${added.length > 0 ? `; it has more: ${added.join(', ')}` : ''}${removed.length > 0 ? `; it lacks: ${removed.join(', ')}` : ''}`,
    );
  const list = guestFeatures(features);
  const { features: _, ...rest } = guest;
  return list === undefined ? rest : { ...rest, features: list };
}
