import { ErrorCode } from '@tsvirt/util/error';
import {
  type Field,
  type FieldConditions,
  missingAttribute,
  missingElement,
  type Shape,
  struct,
  type ValueSchema,
  valueError,
} from '../element/index.js';
import { readUnsigned64 } from '../element/integer.js';
import type { XmlElement } from '../xml/element.js';

const byteWords = new Set(['', 'b', 'byte', 'bytes']);
const letters = ['k', 'm', 'g', 't', 'p', 'e'];

/** Bytes in a unit as libvirt reads it: `KiB`, `k` and `K` are 1024, `KB` is 1000. Undefined for what it doesn't know. */
export function bytesPerUnit(unit: string): bigint | undefined {
  const word = unit.toLowerCase();
  if (byteWords.has(word)) return 1n;
  const power = letters.indexOf(word[0] ?? '') + 1;
  if (power === 0) return undefined;
  const rest = word.slice(1);
  if (rest === '' || rest === 'ib') return 1024n ** BigInt(power);
  return rest === 'b' ? 1000n ** BigInt(power) : undefined;
}

export type SizeUnit = 'bytes' | 'B' | 'KiB' | 'MiB' | 'M' | 'GiB';

export interface SizeOptions extends FieldConditions {
  readonly name?: string;
  readonly required?: boolean;
  /** Unit of the model and of the formatted document. Larger than a byte: sizes are rounded up. Default `KiB`. */
  readonly unit?: SizeUnit;
  /** Unit of a number without one in the document; default: `unit`. */
  readonly assumed?: SizeUnit;
  /** Write it in the largest unit that fits instead of `unit`. */
  readonly pretty?: boolean;
}

/** A number of bytes in the largest unit that divides it: 50331648 is 48 MiB. */
export function prettySize(bytes: bigint): { readonly value: bigint; readonly unit: string } {
  let value = bytes;
  let power = 0;
  while (value !== 0n && power < 6 && value % 1024n === 0n) {
    value /= 1024n;
    power++;
  }
  return { value, unit: prettyUnits[power] ?? 'B' };
}
const prettyUnits = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** The size that an element's text and its attribute `unit` say, in units of `scale` bytes, rounded up. */
function readSize(element: XmlElement, assumed: string, scale: bigint): bigint {
  return sizeOf(element.text, element, undefined, assumed, scale);
}

function sizeOf(
  text: string,
  element: XmlElement,
  attribute: string | undefined,
  assumed: string,
  scale: bigint,
): bigint {
  const number = readUnsigned64(text, 10);
  if (number === undefined) throw valueError(element, attribute, text, 'a size: an integer from 0');
  const word = element.attribute('unit') || assumed;
  const factor = bytesPerUnit(word);
  if (factor === undefined)
    throw valueError(element, 'unit', word, 'a unit such as KiB, MiB, GiB', ErrorCode.INVALID_ARG);
  const bytes = number * factor;
  // What is rounded up to 2^64 couldn't be read again.
  if (bytes > 2n ** 64n - scale)
    throw valueError(element, attribute, text, 'a size below 2^64 bytes', ErrorCode.OVERFLOW);
  return (bytes + scale - 1n) / scale;
}

/** A child element with a size: `<memory unit='KiB'>1048576</memory>`. The model has it as bigint in `unit`. */
export function size(options: SizeOptions & { readonly required: true }): Field<bigint, true>;
export function size(options?: SizeOptions): Field<bigint, false>;
export function size(options: SizeOptions = {}): Field<bigint> {
  const { required = false, unit = 'KiB', assumed = unit, when, readWhen, pretty = false } = options;
  const scale = bytesPerUnit(unit) ?? 1n;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'element',
      name: options.name ?? key,
      required,
      repeated: false,
      shape: () => sizeShape,
      model: { type: 'integer', min: 0n },
    }),
    install(key, level) {
      const name = options.name ?? key;
      level.onChild(name, (element, model, parseOptions) => {
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        if (model[key] === undefined && (required || element.text !== ''))
          model[key] = readSize(element, assumed, scale);
      });
      if (required)
        level.absent.push((element, model) => {
          if (model[key] === undefined) throw missingElement(element, name);
        });
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as bigint | undefined;
          if (value === undefined || when?.(formatOptions, model) === false) return;
          const shown = pretty ? prettySize(value * scale) : { value, unit };
          writer.open(written);
          writer.attribute('unit', shown.unit);
          writer.closeWithText(written, String(shown.value));
        },
      });
    },
  };
}

/**
 * The size that an element of several attributes holds as its text: spread it into that element beside them. Gives
 * the attribute `unit` too.
 */
export function sizeText(
  options: Omit<SizeOptions, 'name' | 'required' | 'pretty'> = {},
): Field<bigint, false> {
  const { unit = 'KiB', assumed = unit, when } = options;
  const scale = bytesPerUnit(unit) ?? 1n;
  return {
    '~required': false,
    '~given': false,
    schema: () => ({
      kind: 'group',
      of: [
        { kind: 'attribute', name: 'unit', value: unitSchema, required: false },
        { kind: 'text', value: { type: 'integer', min: 0n, max: 2n ** 64n - 1n }, required: true },
      ],
    }),
    install(key, level) {
      level.finishers.push((element, model) => {
        if (element.text === '') return;
        model[key] = readSize(element, assumed, scale);
      });
      level.attributeWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          if (model[key] !== undefined && when?.(formatOptions, model) !== false)
            writer.attribute('unit', unit);
        },
      });
      level.textWriter = (model, formatOptions) => {
        const value = model[key];
        return value === undefined || when?.(formatOptions, model) === false ? '' : String(value);
      };
    },
  };
}

export interface SizeAttributeOptions {
  /** The attribute with the number, where it isn't the key. */
  readonly name?: string;
  readonly required?: boolean;
  /** Unit of the model and of the formatted document. Default `KiB`. */
  readonly unit?: SizeUnit;
  /** Unit of a number without one in the document; default: `unit`. */
  readonly assumed?: SizeUnit;
  /** Write it in the largest unit that fits instead of `unit`. */
  readonly pretty?: boolean;
}

/** A size in an attribute with its unit in the attribute `unit`: `<page size='2048' unit='KiB'/>`. */
export function sizeAttribute(
  options: SizeAttributeOptions & { readonly required: true },
): Field<bigint, true>;
export function sizeAttribute(options?: SizeAttributeOptions): Field<bigint, false>;
export function sizeAttribute(options: SizeAttributeOptions = {}): Field<bigint> {
  const { required = false, unit = 'KiB', assumed = unit, pretty = false } = options;
  const scale = bytesPerUnit(unit) ?? 1n;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'group',
      of: [
        {
          kind: 'attribute',
          name: options.name ?? key,
          value: { type: 'integer', min: 0n, max: 2n ** 64n - 1n },
          required,
        },
        { kind: 'attribute', name: 'unit', value: unitSchema, required: false },
      ],
    }),
    install(key, level) {
      const name = options.name ?? key;
      level.onAttribute(name, (text, element, model) => {
        model[key] = sizeOf(text, element, name, assumed, scale);
      });
      if (required)
        level.absent.push((element, model) => {
          if (model[key] === undefined) throw missingAttribute(element, name);
        });
      level.attributeWriters.push({
        keys: [key],
        write: (model, writer) => {
          const value = model[key] as bigint | undefined;
          if (value === undefined) return;
          const shown = pretty ? prettySize(value * scale) : { value, unit };
          writer.attribute(name, String(shown.value));
          writer.attribute('unit', shown.unit);
        },
      });
    },
  };
}

const unitSchema: ValueSchema = {
  type: 'string',
  pattern: '([bB]([yY][tT][eE][sS]?)?)|([kKmMgGtTpPeE]([iI]?[bB])?)',
};
const sizeShape = struct({ value: sizeText() }, 'scaledInteger') as Shape<unknown, unknown>;
