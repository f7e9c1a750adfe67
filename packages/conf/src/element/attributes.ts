import type { ErrorCode, VirtError } from '@tsvirt/util/error';
import type { XmlElement } from '../xml/element.js';
import { AttributeName } from '../xml/names.js';
import { missingAttribute, missingElement, valueError } from './errors.js';
import type { Field, FieldConditions } from './field.js';
import type { Level, Model } from './level.js';
import type { FormatOptions } from './options.js';
import { struct } from './shape.js';
import type { ValueType } from './value.js';

export interface AttributeOptions<T> extends FieldConditions {
  /** Name in the document, where it isn't the key. */
  readonly name?: string;
  /** An error without it. */
  readonly required?: boolean;
  /** Code of that error; default `XML_ERROR`. */
  readonly missing?: ErrorCode;
  /** Its value where the document doesn't say. */
  readonly default?: NoInfer<T>;
  /** An empty attribute is as good as none. With libvirt that's so of its older ones only. */
  readonly emptyIsNone?: boolean;
  /** This value is as good as none: it's neither written nor, where nothing requires it, kept when read. */
  readonly omit?: NoInfer<T>;
}

type Optional<T> = AttributeOptions<T> & { readonly required?: false; readonly default?: undefined };
type Required<T> = AttributeOptions<T> & { readonly required: true };
type Defaulted<T> = AttributeOptions<T> & { readonly default: NoInfer<T> };

/** An attribute: `<target dev='vda'/>`. */
export function attr<T>(type: ValueType<T>, options: Required<T>): Field<T, true>;
export function attr<T>(type: ValueType<T>, options: Defaulted<T>): Field<T, true, T, false>;
export function attr<T>(type: ValueType<T>, options?: Optional<T>): Field<T, false>;
export function attr<T>(type: ValueType<T>, options: AttributeOptions<T> = {}): Field<T> {
  const required = options.required ?? false;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'attribute',
      name: options.name ?? key,
      value: type.schema,
      type: type.name,
      required,
    }),
    install(key, level) {
      const name = options.name ?? key;
      const { readWhen, emptyIsNone } = options;
      level.onAttribute(name, (text, element, model, parseOptions) => {
        if (emptyIsNone === true && text === '') return;
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        const value = type.parse(text);
        if (value === undefined) throw valueError(element, name, text, type.expected, type.code);
        if (!isOmitted(value, options)) model[key] = value;
      });
      onAbsent(key, level, options, (element) => missingAttribute(element, name, options.missing));
      const { default: fallback, omit, when } = options;
      const written = new AttributeName(name);
      level.attributeWriters.push({
        keys: fallback === undefined ? [key] : undefined,
        write(model, writer, formatOptions) {
          const value = (model[key] ?? fallback) as T | undefined;
          if (value === undefined || value === omit) return;
          if (when === undefined || when(formatOptions, model)) writer.attribute(written, type.format(value));
        },
      });
    },
  };
}

/** The element's own text: `<name>web</name>`. */
export function text<T>(type: ValueType<T>, options: Required<T>): Field<T, true>;
export function text<T>(type: ValueType<T>, options: Defaulted<T>): Field<T, true, T, false>;
export function text<T>(type: ValueType<T>, options?: Optional<T>): Field<T, false>;
export function text<T>(type: ValueType<T>, options: AttributeOptions<T> = {}): Field<T> {
  const required = options.required ?? false;
  return {
    '~required': required,
    '~given': required,
    schema: () => ({ kind: 'text', value: type.schema, type: type.name, required }),
    install(key, level) {
      level.finishers.push((element, model) => {
        if (element.text === '' && !required) {
          if (options.default !== undefined) model[key] = options.default;
          return;
        }
        const value = type.parse(element.text);
        if (value === undefined) throw valueError(element, undefined, element.text, type.expected, type.code);
        model[key] = value;
      });
      const write = textWriter(key, type, options);
      level.textWriter = (model, formatOptions) => write(model, formatOptions) ?? '';
    },
  };
}

/** A child element that holds only text: `<name>web</name>`. Its first one counts; an empty one counts as missing. */
export function leaf<T>(type: ValueType<T>, options: Required<T>): Field<T, true>;
export function leaf<T>(type: ValueType<T>, options: Defaulted<T>): Field<T, true, T, false>;
export function leaf<T>(type: ValueType<T>, options?: Optional<T>): Field<T, false>;
export function leaf<T>(type: ValueType<T>, options: AttributeOptions<T> = {}): Field<T> {
  const required = options.required ?? false;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'element',
      name: options.name ?? key,
      required,
      repeated: false,
      shape: () => textShape(type),
      model: type.schema,
    }),
    install(key, level) {
      const name = options.name ?? key;
      const { readWhen } = options;
      level.onChild(name, (element, model, parseOptions) => {
        if (model[key] !== undefined || element.text === '') return;
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        const value = type.parse(element.text);
        if (value === undefined) throw valueError(element, undefined, element.text, type.expected, type.code);
        if (!isOmitted(value, options)) model[key] = value;
      });
      onAbsent(key, level, options, (element) => missingElement(element, name, options.missing));
      const written = level.elementName(name);
      const write = textWriter(key, type, options);
      level.contentWriters.push({
        keys: options.default === undefined ? [key] : undefined,
        write(model, writer, formatOptions) {
          const value = write(model, formatOptions);
          if (value !== undefined) writer.leaf(written, value);
        },
      });
    },
  };
}

/** Child elements of one name that hold only text, in order. */
export function leaves<T>(
  name: string,
  type: ValueType<T>,
  options: FieldConditions = {},
): Field<T[], false> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({
      kind: 'element',
      name,
      required: false,
      repeated: true,
      shape: () => textShape(type),
      model: type.schema,
    }),
    install(key, level) {
      level.onChild(name, (element, model, parseOptions) => {
        if (options.readWhen !== undefined && !options.readWhen(parseOptions, element)) return;
        const value = type.parse(element.text);
        if (value === undefined) throw valueError(element, undefined, element.text, type.expected, type.code);
        const list = model[key] as T[] | undefined;
        if (list === undefined) model[key] = [value];
        else list.push(value);
      });
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const list = model[key] as T[] | undefined;
          if (list === undefined || options.when?.(formatOptions, model) === false) return;
          for (const value of list) writer.leaf(written, type.format(value));
        },
      });
    },
  };
}

/** A child element that says yes by being there: `<acpi/>`. The model has `true` or nothing. */
export function flag(options: FieldConditions & { readonly name?: string } = {}): Field<boolean, false> {
  return {
    '~required': false,
    '~given': false,
    schema: (key) => ({
      kind: 'element',
      name: options.name ?? key,
      required: false,
      repeated: false,
      shape: () => emptyShape,
      model: { type: 'boolean' },
    }),
    install(key, level) {
      const name = options.name ?? key;
      level.onChild(name, (element, model, parseOptions) => {
        if (options.readWhen === undefined || options.readWhen(parseOptions, element)) model[key] = true;
      });
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          if (model[key] === true && options.when?.(formatOptions, model) !== false) writer.empty(written);
        },
      });
    },
  };
}

function isOmitted(value: unknown, { omit, required }: AttributeOptions<unknown>): boolean {
  return omit !== undefined && value === omit && required !== true;
}

const emptyShape = struct({});

function textShape<T>(type: ValueType<T>) {
  return struct({ value: text(type) });
}

function onAbsent(
  key: string,
  level: Level,
  options: AttributeOptions<unknown>,
  error: (element: XmlElement) => VirtError,
): void {
  const { default: fallback, required } = options;
  if (required === true)
    level.absent.push((element, model) => {
      if (model[key] === undefined) throw error(element);
    });
  else if (fallback !== undefined)
    level.absent.push((_, model) => {
      if (model[key] === undefined) model[key] = fallback;
    });
}

function textWriter<T>(key: string, type: ValueType<T>, options: AttributeOptions<T>) {
  const { default: fallback, when, omit } = options;
  return (model: Model, formatOptions: FormatOptions): string | undefined => {
    const value = (model[key] ?? fallback) as T | undefined;
    if (value === undefined || value === omit) return undefined;
    if (when !== undefined && !when(formatOptions, model)) return undefined;
    return type.format(value);
  };
}
