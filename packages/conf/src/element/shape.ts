import type { ErrorCode } from '@tsvirt/util/error';
import type { XmlElement } from '../xml/element.js';
import { AttributeName } from '../xml/names.js';
import type { XmlWriter } from '../xml/writer.js';
import { elementError, missingAttribute, valueError } from './errors.js';
import {
  type FieldSchema,
  type Fields,
  type FieldsInput,
  type FieldsType,
  installFields,
  type NoFields,
} from './field.js';
import { Level, type Model, type Namespace } from './level.js';
import type { FormatOptions, ParseOptions } from './options.js';

/** What a schema program reads of a shape. */
export type ShapeSchema =
  | {
      readonly kind: 'struct';
      /** A valid element is one of these, where attributes or children depend on each other. */
      readonly forms?: readonly ShapeSchema[] | undefined;
      readonly fields: readonly (readonly [key: string, field: FieldSchema, within: readonly string[]])[];
    }
  | {
      readonly kind: 'variants';
      readonly attribute: string;
      readonly default: string | undefined;
      readonly cases: Readonly<Record<string, ShapeSchema>>;
    };

/**
 * The declaration of what is in an element: attributes, text, children. {@link Infer} gives its TypeScript type.
 * It's compiled into closures on its first use.
 */
export interface Shape<T, I = T> {
  readonly '~type'?: T;
  readonly '~input'?: I;
  /** Name under which schemas define it once. */
  readonly name?: string | undefined;
  /** The compiled closures, for element names with or without a namespace's prefix. */
  level(namespace?: Namespace): Level;
  schema(): ShapeSchema;
}

/** The type of a parsed model. */
export type Infer<S> = S extends { readonly '~type'?: infer T } ? Exclude<T, undefined> : never;
/** The type from which an application builds a document: what has a default may be left out. */
export type Input<S> = S extends { readonly '~input'?: infer T } ? Exclude<T, undefined> : never;

function compiled(
  build: (level: Level, namespace: Namespace | undefined) => void,
): (namespace?: Namespace) => Level {
  let plain: Level | undefined;
  const prefixed = new Map<string, Level>();
  return (namespace) => {
    let level = namespace === undefined ? plain : prefixed.get(namespace.uri);
    if (level === undefined) {
      level = new Level(namespace);
      // Before it's built: a declaration may have itself inside.
      if (namespace === undefined) plain = level;
      else prefixed.set(namespace.uri, level);
      build(level, namespace);
    }
    return level;
  };
}

function schemaOf(fields: Fields): ShapeSchema {
  return {
    kind: 'struct',
    fields: Object.entries(fields).map(
      ([key, field]) => [key, field.schema(key), (field.wrappers ?? []).map(({ name }) => name)] as const,
    ),
  };
}

/** An element with these fields. Their order is the order in which they're written; any order is read. */
export function struct<F extends Fields>(fields: F, name?: string): Shape<FieldsType<F>, FieldsInput<F>> {
  return {
    name,
    level: compiled((level, namespace) =>
      installFields(Object.entries(fields), level, () => new Level(namespace)),
    ),
    schema: () => schemaOf(fields),
  };
}

/** The same shape; a child element that it doesn't know is an error with this code, not ignored. */
export function closed<T, I>(shape: Shape<T, I>, code: ErrorCode): Shape<T, I> {
  const done = new WeakSet<Level>();
  return {
    ...shape,
    level(namespace) {
      const level = shape.level(namespace);
      if (!done.has(level)) {
        done.add(level);
        level.finishers.push((element) => {
          for (const child of element.children)
            if (child.namespace === element.namespace && !level.childReaders.has(child.name))
              throw elementError(child, `there's no such element in <${element.name}>`, { code });
        });
      }
      return level;
    },
  };
}

/** A shape declared elsewhere or later: for recursion. The type must be written: `lazy<BackingStore>(() => …)`. */
export function lazy<T, I = T>(shape: () => Shape<T, I>, name?: string): Shape<T, I> {
  return { name, level: (namespace) => shape().level(namespace), schema: () => shape().schema() };
}

type Cases = Readonly<Record<string, Fields>>;
type Flat<T> = { [K in keyof T]: T[K] } & {};

/** The union that cases make. */
export type CasesType<On extends string, C extends Cases, B = unknown, A = unknown> = {
  [K in keyof C]: Flat<{ [P in On]: K } & FieldsType<B> & FieldsType<C[K]> & FieldsType<A>>;
}[keyof C];
export type CasesInput<On extends string, C extends Cases, B = unknown, A = unknown> = {
  [K in keyof C]: Flat<{ [P in On]: K } & FieldsInput<B> & FieldsInput<C[K]> & FieldsInput<A>>;
}[keyof C];

export interface VariantsOptions<
  D extends string,
  B extends Fields,
  A extends Fields,
  F extends Fields = NoFields,
> {
  /** Attributes of every case that are written before the selecting one. */
  readonly first?: F;
  /** The case when the attribute is missing; without it the attribute is required. */
  readonly default?: D;
  /** Name of the attribute, where it isn't the key. */
  readonly attribute?: string;
  /** Codes of the errors for an attribute that is missing and for one that names no case; default `XML_ERROR`. */
  readonly missing?: ErrorCode;
  readonly unknown?: ErrorCode;
  /** Fields of every case that are written before the selecting attribute's case … */
  readonly before?: B;
  /** … and after it. */
  readonly after?: A;
  readonly name?: string;
}

/** An element whose attribute `on` decides which fields it has: a union, told apart by that key. */
export function variants<
  const On extends string,
  C extends Cases,
  B extends Fields = NoFields,
  A extends Fields = NoFields,
  F extends Fields = NoFields,
>(
  on: On,
  cases: C,
  options: VariantsOptions<keyof C & string, B, A, F> = {},
): Shape<CasesType<On, C, F & B, A>, CasesInput<On, C, F & B, A>> {
  const attribute = options.attribute ?? on;
  const all = (fields: Fields): Fields => ({ ...options.before, ...fields, ...options.after });
  return {
    name: options.name,
    level: compiled((level, namespace) => {
      if (options.first !== undefined)
        installFields(Object.entries(options.first as Fields), level, () => new Level(namespace));
      const levels = new Map<string, Level>();
      for (const [key, fields] of Object.entries(cases)) {
        const inner = new Level(namespace);
        installFields(Object.entries(all(fields)), inner, () => new Level(namespace));
        levels.set(key, inner);
      }
      const expected = `one of ${[...levels.keys()].map((key) => `'${key}'`).join(', ')}`;
      const of = (model: Model) => levels.get((model[on] ?? options.default) as string);
      level.finishers.push((element, model, parseOptions) => {
        const value = element.attribute(attribute) ?? options.default;
        if (value === undefined) throw missingAttribute(element, attribute, options.missing);
        const inner = levels.get(value);
        if (inner === undefined) throw valueError(element, attribute, value, expected, options.unknown);
        model[on] = value;
        inner.read(element, model, parseOptions);
      });
      const written = new AttributeName(attribute);
      level.attributeWriters.push({
        write: (model, writer) => writer.attribute(written, String(model[on] ?? options.default)),
      });
      level.caseOf = of;
    }),
    schema: () => ({
      kind: 'variants',
      attribute,
      default: options.default,
      cases: Object.fromEntries(
        Object.entries(cases).map(([key, fields]) => [key, schemaOf({ ...options.first, ...all(fields) })]),
      ),
    }),
  };
}

/** Read an element into a new model. */
export function readShape<T>(shape: Shape<T, unknown>, element: XmlElement, options: ParseOptions = {}): T {
  const model: Model = {};
  shape.level().read(element, model, options);
  return model as T;
}

/** Write a model as an element. */
export function writeShape<T>(
  shape: Shape<T, unknown>,
  name: string,
  model: T,
  writer: XmlWriter,
  options: FormatOptions = {},
): void {
  shape.level().write(name, model as Model, writer, options, false);
}
