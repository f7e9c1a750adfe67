import { ErrorCode, VirtError } from '@tsvirt/util/error';
import { formatFragment, onePerNamespace, toFragment, type XmlFragment } from '../xml/fragment.js';
import { AttributeName } from '../xml/names.js';
import { elementError, missingAttribute, missingElement, valueError } from './errors.js';
import type { Field, FieldConditions, FieldSchema, Fields, NoFields } from './field.js';
import type { ElementReader, FieldWriter, Model, Writer } from './level.js';
import { type CasesInput, type CasesType, type Shape, struct } from './shape.js';

export interface ChildOptions extends FieldConditions {
  /** Name in the document, where it isn't the key. */
  readonly name?: string;
  readonly required?: boolean;
  /** Code of the error without it; default `XML_ERROR`. */
  readonly missing?: ErrorCode;
  /** Keep and write it when there's nothing in it; otherwise it's as good as missing. */
  readonly keepEmpty?: boolean;
  /** Write it with an end tag of its own even when it has no children: `<devices>` and `</devices>`. */
  readonly endTag?: boolean;
  /** Without this attribute it's as good as missing, whatever it says beside. */
  readonly ignoredWithout?: string;
  /** A second one is an error with this code. */
  readonly once?: ErrorCode;
}

/** A child element with a shape of its own. The first one counts. */
export function child<T, I>(
  shape: Shape<T, I>,
  options: ChildOptions & { readonly required: true },
): Field<T, true, I, true>;
export function child<T, I>(shape: Shape<T, I>, options?: ChildOptions): Field<T, false, I, false>;
export function child<T, I>(shape: Shape<T, I>, options: ChildOptions = {}): Field<T, boolean, I, boolean> {
  const { required = false, when, readWhen, endTag = false, ignoredWithout } = options;
  const keepEmpty = options.keepEmpty ?? required;
  return {
    '~required': required,
    '~given': required,
    schema: (key) => ({
      kind: 'element',
      name: options.name ?? key,
      shape: () => shape,
      required,
      repeated: false,
    }),
    install(key, level) {
      const name = options.name ?? key;
      const { namespace } = level;
      level.onChild(name, (element, model, parseOptions) => {
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        if (model[key] !== undefined) {
          if (options.once !== undefined)
            throw elementError(element, 'only one is allowed here', { code: options.once });
          return;
        }
        if (ignoredWithout !== undefined && element.attribute(ignoredWithout) === undefined) return;
        const value: Model = {};
        shape.level(namespace).read(element, value, parseOptions);
        if (keepEmpty || !isEmpty(value)) model[key] = value;
      });
      if (required)
        level.absent.push((element, model) => {
          if (model[key] === undefined) throw missingElement(element, name, options.missing);
        });
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as Model | undefined;
          if (value === undefined || (when !== undefined && !when(formatOptions, model))) return;
          const inner = shape.level(namespace);
          inner.write(written, value, writer, formatOptions, !keepEmpty && !endTag, endTag || inner.endTag);
        },
      });
    },
  };
}

function isEmpty(model: Model): boolean {
  for (const _ in model) return false;
  return true;
}

export interface ListOptions extends FieldConditions {
  /** Write each with an end tag of its own even when it has no children. */
  readonly endTag?: boolean;
}

/** Child elements of one name, in order. The model has nothing when there's none. */
export function list<T, I>(
  name: string,
  shape: Shape<T, I>,
  options: ListOptions = {},
): Field<T[], false, I[]> {
  const { when, readWhen, endTag = false } = options;
  return {
    '~required': false,
    '~given': false,
    schema: () => ({ kind: 'element', name, shape: () => shape, required: false, repeated: true }),
    install(key, level) {
      const { namespace } = level;
      level.onChild(name, (element, model, parseOptions) => {
        if (readWhen !== undefined && !readWhen(parseOptions, element)) return;
        const value: Model = {};
        shape.level(namespace).read(element, value, parseOptions);
        push(model, key, value);
      });
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const values = model[key] as Model[] | undefined;
          if (values === undefined || (when !== undefined && !when(formatOptions, model))) return;
          const inner = shape.level(namespace);
          for (const value of values)
            inner.write(written, value, writer, formatOptions, false, endTag || inner.endTag);
        },
      });
    },
  };
}

function push(model: Model, key: string, value: unknown): void {
  const values = model[key] as unknown[] | undefined;
  if (values === undefined) model[key] = [value];
  else values.push(value);
}

type Shapes = Readonly<Record<string, Shape<unknown, unknown>>>;
type PartOf<On extends string, S, V> = S extends { readonly [M in keyof V]?: infer T }
  ? { [P in On]: V[keyof V] } & Exclude<T, undefined>
  : never;
export type SequenceType<On extends string, S extends Shapes> = {
  [K in keyof S]: PartOf<On, S[K], { '~type': K }>;
}[keyof S];
export type SequenceInput<On extends string, S extends Shapes> = {
  [K in keyof S]: PartOf<On, S[K], { '~input': K }>;
}[keyof S];

/** Child elements of several names whose order counts; the model's key `on` has the name: nwfilter's rules and references. */
export function sequence<const On extends string, S extends Shapes>(
  on: On,
  shapes: S,
): Field<SequenceType<On, S>[], false, SequenceInput<On, S>[]> {
  return {
    '~required': false,
    '~given': false,
    schema: () => ({
      kind: 'choices',
      of: Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, () => shape])),
    }),
    install(key, level) {
      const { namespace } = level;
      for (const [name, shape] of Object.entries(shapes))
        level.onChild(name, (element, model, options) => {
          const value: Model = { [on]: name };
          shape.level(namespace).read(element, value, options);
          push(model, key, value);
        });
      const names = new Map(Object.keys(shapes).map((name) => [name, level.elementName(name)]));
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, options) => {
          for (const value of (model[key] as Model[] | undefined) ?? []) {
            const name = String(value[on]);
            const written = names.get(name);
            if (written !== undefined)
              shapes[name]?.level(namespace).write(written, value, writer, options, false);
          }
        },
      });
    },
  };
}

export interface SelectedOptions<D extends string> {
  /** The child element; by default the key. */
  readonly name?: string;
  /** The attribute of the element around it that selects. */
  readonly attribute: string;
  /** The case without that attribute. */
  readonly default?: D;
  /** Key of the case in the model; default: the attribute's name. */
  readonly on?: 'type';
  /** Write the attribute only when this holds of the case. */
  readonly omit?: D;
  /** Nothing in the model and the document when the attribute is missing. */
  readonly optional?: boolean;
  /** Further attributes and children of every case, written after its own. */
  readonly after?: Fields;
  /** Keys of `after` that a valid document may have in a case; by default all of them. */
  readonly validAfter?: (type: string) => readonly string[] | undefined;
  /** Write the attribute among the element's others, in the order of keys, instead of first. */
  readonly inOrder?: boolean;
}

/**
 * A child element whose content is selected by an attribute of the element around it: `<disk type='file'><source
 * file='…'/>`. The model has both in one object, which is always there; an empty element isn't written.
 */
export function selected<C extends Readonly<Record<string, Fields>>, A extends Fields = NoFields>(
  cases: C,
  options: SelectedOptions<keyof C & string> & { readonly after?: A; readonly optional: true },
): Field<CasesType<'type', C, unknown, A>, false, CasesInput<'type', C, unknown, A>>;
export function selected<C extends Readonly<Record<string, Fields>>, A extends Fields = NoFields>(
  cases: C,
  options: SelectedOptions<keyof C & string> & { readonly after?: A; readonly optional?: false },
): Field<CasesType<'type', C, unknown, A>, true, CasesInput<'type', C, unknown, A>>;
export function selected<C extends Readonly<Record<string, Fields>>, A extends Fields = NoFields>(
  cases: C,
  options: SelectedOptions<keyof C & string> & { readonly after?: A },
): Field<CasesType<'type', C, unknown, A>, boolean, CasesInput<'type', C, unknown, A>> {
  const shapes = Object.entries(cases).map(
    ([name, fields]) => [name, struct({ ...fields, ...options.after }) as Shape<unknown, unknown>] as const,
  );
  const { attribute } = options;
  const valid = shapes.map(([name, shape]) => {
    const keys = options.validAfter?.(name);
    const after = Object.entries(options.after ?? {}).filter(([key]) => keys?.includes(key));
    const restricted: Shape<unknown, unknown> =
      keys === undefined ? shape : struct({ ...cases[name], ...Object.fromEntries(after) });
    return [name, () => restricted] as const;
  });
  return {
    '~required': options.optional !== true,
    '~given': options.optional !== true,
    schema: (key) => ({
      kind: 'selected',
      element: options.name ?? key,
      attribute,
      default: options.default,
      optional: options.optional,
      cases: Object.fromEntries(valid),
    }),
    install(key, level) {
      const name = options.name ?? key;
      const { namespace } = level;
      const known = new Map(shapes);
      const expected = `one of ${[...known.keys()].map((word) => `'${word}'`).join(', ')}`;
      level.finishers.push((element, model, parseOptions) => {
        const type = element.attribute(attribute) ?? options.default;
        if (type === undefined) {
          if (options.optional === true) return;
          throw missingAttribute(element, attribute);
        }
        const shape = known.get(type);
        if (shape === undefined) throw valueError(element, attribute, type, expected);
        const value: Model = { type };
        const inner = element.children.find((c) => c.name === name && c.namespace === namespace?.uri);
        if (inner !== undefined) shape.level(namespace).read(inner, value, parseOptions);
        model[key] = value;
      });
      const writtenAttribute = new AttributeName(attribute);
      const type = (model: Model) =>
        model[key] === undefined && options.optional === true
          ? undefined
          : ((model[key] as { type?: unknown } | undefined)?.type ?? options.default);
      const writeType: FieldWriter = {
        keys: options.optional === true ? [key] : undefined,
        write(model, writer) {
          const value = type(model);
          if (value !== undefined && value !== options.omit)
            writer.attribute(writtenAttribute, String(value));
        },
      };
      // Before the element's other attributes, wherever the child stands among the children.
      if (options.inOrder === true) level.attributeWriters.push(writeType);
      else level.attributeWriters.unshift(writeType);
      const written = level.elementName(name);
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as Model | undefined;
          if (value !== undefined)
            known
              .get(String(type(model)))
              ?.level(namespace)
              .write(written, value, writer, formatOptions, true);
        },
      });
    },
  };
}

/** A child element kept as it is, with one element of each namespace in it: `<metadata>`. */
export function opaque(
  options: FieldConditions & { readonly name?: string } = {},
): Field<XmlFragment, false> {
  return {
    '~required': false,
    '~given': false,
    schema: (key) => ({ kind: 'any', name: options.name ?? key }),
    install(key, level) {
      level.onChild(options.name ?? key, (element, model) => {
        model[key] ??= onePerNamespace(toFragment(element));
      });
      level.contentWriters.push({
        keys: [key],
        write: (model, writer, formatOptions) => {
          const value = model[key] as XmlFragment | undefined;
          if (value === undefined || options.when?.(formatOptions, model) === false) return;
          writer.raw(`${'  '.repeat(writer.level)}${formatFragment(value, writer.level)}\n`);
        },
      });
    },
  };
}

export interface CustomField<T> {
  /** Called once per element, after its other fields; undefined when there's nothing. */
  readonly read: (
    element: Parameters<ElementReader>[0],
    options: Parameters<ElementReader>[2],
    model: Readonly<Model>,
  ) => T | undefined;
  /** Writes attributes; in their place among the other attributes. */
  readonly writeAttributes?: (
    value: T,
    writer: Parameters<Writer>[1],
    options: Parameters<Writer>[2],
    model: Readonly<Model>,
  ) => void;
  /** Writes children; in their place among the other children. */
  readonly write?: (
    value: T,
    writer: Parameters<Writer>[1],
    options: Parameters<Writer>[2],
    model: Readonly<Model>,
  ) => void;
  readonly schema: FieldSchema | readonly FieldSchema[];
}

/** What no other combinator can say: functions that read and write, and the schema of what they take. */
export function custom<T>(field: CustomField<T> & { readonly required: true }): Field<T, true>;
export function custom<T>(field: CustomField<T>): Field<T, false>;
export function custom<T>(field: CustomField<T> & { readonly required?: boolean }): Field<T> {
  const required = field.required ?? false;
  const { write, writeAttributes, schema } = field;
  return {
    '~required': required,
    '~given': required,
    schema: () => ('kind' in schema ? schema : { kind: 'group', of: schema }),
    install(key, level) {
      level.finishers.push((element, model, options) => {
        const value = field.read(element, options, model);
        if (value !== undefined) model[key] = value;
        else if (required)
          throw new VirtError(
            ErrorCode.XML_ERROR,
            `XML error: <${element.name}> (${element.path}, line ${element.line}): ${key} is missing`,
          );
      });
      if (writeAttributes !== undefined)
        level.attributeWriters.push({
          keys: [key],
          write: (model, writer, options) => {
            if (model[key] !== undefined) writeAttributes(model[key] as T, writer, options, model);
          },
        });
      if (write !== undefined)
        level.contentWriters.push({
          keys: [key],
          write: (model, writer, options) => {
            if (model[key] !== undefined) write(model[key] as T, writer, options, model);
          },
        });
    },
  };
}
