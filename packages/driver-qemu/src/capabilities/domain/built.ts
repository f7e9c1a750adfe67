import type { DomainCapsInput } from '@tsvirt/conf/domaincaps';
import type { Capability } from './values.js';

/** What QEMU could do and this driver makes no arguments for yet: installers choose by what they are told. */
const unbuilt: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  graphics: { type: ['rdp'] },
};

/** The part of what guests can be that this driver can make. */
export function builtCapabilities(caps: DomainCapsInput): DomainCapsInput {
  const devices = Object.fromEntries(
    Object.entries(caps.devices ?? {}).map(([name, device]) => [name, without(device, unbuilt[name] ?? {})]),
  );
  return { ...caps, devices };
}

function without(
  device: Capability | undefined,
  left: Readonly<Record<string, readonly string[]>>,
): Capability {
  if (device === undefined) return { supported: false };
  const { enums, ...rest } = device;
  if (enums === undefined) return rest;
  return {
    ...rest,
    enums: enums.map(({ name, values }) => {
      const kept = (values ?? []).filter((value) => !left[name]?.includes(value));
      return { name, ...(kept.length > 0 && { values: kept }) };
    }),
  };
}
