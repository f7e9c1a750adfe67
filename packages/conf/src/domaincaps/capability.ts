import { attr, type Infer, leaves, list, nonEmpty, string, struct, yesNo } from '../element/index.js';

/** `<enum name='bus'><value>virtio</value>…`: what may be given somewhere. */
export const capabilityEnum = struct(
  { name: attr(nonEmpty, { required: true }), values: leaves('value', string) },
  'capsEnum',
);

const enums = list('enum', capabilityEnum);

/** Something that's supported or not. */
export const support = struct({ supported: attr(yesNo, { required: true }) }, 'supported');

/** Something that's supported or not, with what may be chosen. */
export const capability = struct({ supported: attr(yesNo, { required: true }), enums }, 'capability');

/** Values to choose from. */
export interface CapabilityEnum extends Infer<typeof capabilityEnum> {}
/** Whether something is supported, and what may be chosen there. */
export interface DomainCapability extends Infer<typeof capability> {}

/** What may be chosen; nothing where that isn't known. */
export function capabilityValues(
  of: DomainCapability | undefined,
  name: string,
): readonly string[] | undefined {
  const found = of?.enums?.find((one) => one.name === name);
  return found === undefined ? undefined : (found.values ?? []);
}
