import { extensionOf } from '@tsvirt/conf';
import type { Domain } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { qemuExtension } from '../extension.js';
import type { QmpObject, QmpValue } from '../qmp/index.js';
import type { BuildContext } from './build.js';

/** What a document has changed of the devices that this driver makes: `<qemu:override>`. */
export function overriding(domain: Domain): (device: QmpObject) => QmpObject {
  const overrides = extensionOf(domain, qemuExtension)?.deviceOverrides ?? [];
  return (device) => {
    const own = overrides.filter(({ alias }) => alias === device.id);
    if (own.length === 0) return device;
    const changed: Record<string, QmpValue | undefined> = { ...device };
    for (const { name, type, value = '' } of own.flatMap(({ properties }) => properties ?? [])) {
      delete changed[name];
      if (type !== 'remove') changed[name] = propertyValue(name, type, value);
    }
    return changed;
  };
}

function propertyValue(
  name: string,
  type: 'string' | 'signed' | 'unsigned' | 'bool',
  value: string,
): QmpValue {
  if (type === 'string') return value;
  if (type === 'bool' && (value === 'true' || value === 'false')) return value === 'true';
  const number = type === 'signed' ? /^-?\d+$/ : /^\d+$/;
  if (type !== 'bool' && number.test(value)) return BigInt(value);
  throw unsupportedConfig(`<qemu:property> '${name}': '${value}' is no value of type '${type}'`);
}

/** What QEMU does where what it's told is out of use. */
export function addDeprecation({ domain, args }: BuildContext): void {
  const behavior = extensionOf(domain, qemuExtension)?.deprecation;
  if (behavior === undefined || behavior === 'none') return;
  args.json('-compat', {
    'deprecated-output': 'hide',
    'deprecated-input': behavior === 'omit' ? undefined : behavior,
  });
}
