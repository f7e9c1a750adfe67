import { type Field, type FieldConditions, missingElement, valueError } from '../element/index.js';

const powers: Readonly<Record<string, bigint>> = {
  '': 1n,
  b: 1n,
  byte: 1n,
  bytes: 1n,
};
const letters = ['k', 'm', 'g', 't', 'p', 'e'];

/** Bytes in a unit as libvirt reads it: `KiB`, `k` and `K` are 1024, `KB` is 1000. Undefined for what it doesn't know. */
export function bytesPerUnit(unit: string): bigint | undefined {
  const word = unit.toLowerCase();
  const plain = powers[word];
  if (plain !== undefined) return plain;
  const power = letters.indexOf(word[0] ?? '') + 1;
  if (power === 0) return undefined;
  const rest = word.slice(1);
  if (rest === '' || rest === 'ib') return 1024n ** BigInt(power);
  return rest === 'b' ? 1000n ** BigInt(power) : undefined;
}

export type SizeUnit = 'bytes' | 'B' | 'KiB' | 'MiB' | 'GiB';

export interface SizeOptions extends FieldConditions {
  readonly name?: string;
  readonly required?: boolean;
  /** Unit of the model and of the formatted document. Larger than a byte: sizes are rounded up. Default `KiB`. */
  readonly unit?: SizeUnit;
  /** Unit of a number without one in the document; default: `unit`. */
  readonly assumed?: SizeUnit;
}

/** A child element with a size: `<memory unit='KiB'>1048576</memory>`. The model has it as bigint in `unit`. */
export function size(options: SizeOptions & { readonly required: true }): Field<bigint, true>;
export function size(options?: SizeOptions): Field<bigint, false>;
export function size(options: SizeOptions = {}): Field<bigint> {
  const { required = false, unit = 'KiB', assumed = unit, when } = options;
  const scale = bytesPerUnit(unit) ?? 1n;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'group',
      of: [{ kind: 'any', name: options.name ?? key }],
    }),
    install(key, level) {
      const name = options.name ?? key;
      level.onChild(name, (element, model) => {
        if (model[key] !== undefined) return;
        const text = element.text.trim();
        if (!/^\d{1,20}$/.test(text)) throw valueError(element, undefined, text, 'a size: an integer from 0');
        const word = element.attribute('unit') ?? assumed;
        const factor = bytesPerUnit(word);
        if (factor === undefined) throw valueError(element, 'unit', word, 'a unit such as KiB, MiB, GiB');
        const bytes = BigInt(text) * factor;
        if (bytes >= 2n ** 64n) throw valueError(element, undefined, text, 'a size below 2^64 bytes');
        model[key] = (bytes + scale - 1n) / scale;
      });
      if (required)
        level.absent.push((element, model) => {
          if (model[key] === undefined) throw missingElement(element, name);
        });
      const written = level.elementName(name);
      level.contentWriters.push((model, writer, formatOptions) => {
        const value = model[key];
        if (value === undefined || when?.(formatOptions, model) === false) return;
        writer.open(written);
        writer.attribute('unit', unit);
        writer.closeWithText(written, String(value));
      });
    },
  };
}
