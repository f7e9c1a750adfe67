import type { XmlElement } from '../xml/element.js';
import type { Level, Model } from './level.js';
import type { FormatOptions, ParseOptions } from './options.js';
import type { Shape } from './shape.js';
import type { ValueSchema } from './value.js';

/** What a schema program reads of a field. */
export type FieldSchema =
  | {
      readonly kind: 'attribute';
      readonly name: string;
      readonly value: ValueSchema;
      readonly type?: string | undefined;
      readonly required: boolean;
    }
  | {
      readonly kind: 'text';
      readonly value: ValueSchema;
      readonly type?: string | undefined;
      readonly required: boolean;
    }
  | {
      readonly kind: 'element';
      readonly name: string;
      readonly shape: () => Shape<unknown, unknown>;
      readonly required: boolean;
      readonly repeated: boolean;
      /** What the model has of it, where that isn't an object of the shape. */
      readonly model?: ValueSchema | { readonly type: 'boolean' } | undefined;
    }
  /** Elements of several names whose order counts. */
  | { readonly kind: 'choices'; readonly of: Readonly<Record<string, () => Shape<unknown, unknown>>> }
  /** An element whose content an attribute of the element around it selects. */
  | {
      readonly kind: 'selected';
      readonly element: string;
      readonly attribute: string;
      /** The case without the attribute. */
      readonly default?: string | undefined;
      /** The attribute may be missing, and so is the element then. */
      readonly optional?: boolean | undefined;
      /** The element may be there several times. */
      readonly repeated?: boolean | undefined;
      readonly cases: Readonly<Record<string, () => Shape<unknown, unknown>>>;
    }
  | { readonly kind: 'any'; readonly name: string }
  | { readonly kind: 'extensions' }
  /** Several of the above under one declaration of one's own. */
  | { readonly kind: 'group'; readonly of: readonly FieldSchema[] }
  /** One of several fields, or none of them. */
  | { readonly kind: 'either'; readonly of: readonly FieldSchema[] };

/** An element around fields that stand in the model of its parent. */
export interface Wrapper {
  readonly name: string;
  readonly keepEmpty: boolean;
}

/**
 * One property of a model: its TypeScript type, and how it's read and written.
 *
 * @typeParam T its type.
 * @typeParam R whether a parsed model always has it.
 * @typeParam I its type where an application gives it, and
 * @typeParam G whether an application must.
 */
export interface Field<T, R extends boolean = boolean, I = T, G extends boolean = R> {
  readonly '~type'?: T;
  readonly '~input'?: I;
  readonly '~required': R;
  readonly '~given': G;
  readonly wrappers?: readonly Wrapper[] | undefined;
  readonly schema: (key: string) => FieldSchema;
  /** Add the closures that read and write it. */
  readonly install: (key: string, level: Level) => void;
}

export type Fields = Readonly<Record<string, Field<unknown, boolean, unknown, boolean>>>;

/** No fields at all. */
export type NoFields = Readonly<Record<never, never>>;

type Flat<T> = { [K in keyof T]: T[K] } & {};
type TypeOf<F> = F extends { readonly '~type'?: infer T } ? Exclude<T, undefined> : never;
type InputOf<F> = F extends { readonly '~input'?: infer T } ? Exclude<T, undefined> : never;
type KeysWhere<F, Mark extends string, V> = {
  [K in keyof F]: F[K] extends { readonly [M in Mark]: V } ? K : never;
}[keyof F];

/** The model that fields make. */
export type FieldsType<F> = Flat<
  { [K in KeysWhere<F, '~required', true>]: TypeOf<F[K]> } & {
    [K in KeysWhere<F, '~required', false>]?: TypeOf<F[K]> | undefined;
  }
>;

/** What an application gives for fields: what has a default may be left out. */
export type FieldsInput<F> = Flat<
  { [K in KeysWhere<F, '~given', true>]: InputOf<F[K]> } & {
    [K in KeysWhere<F, '~given', false>]?: InputOf<F[K]> | undefined;
  }
>;

/** Conditions that any field can have. */
export interface FieldConditions {
  /** Format it only when this holds. */
  readonly when?: ((options: FormatOptions, model: Readonly<Model>) => boolean) | undefined;
  /** Read it only when this holds; the element is the one that has the attribute, or the child itself. */
  readonly readWhen?: ((options: ParseOptions, element: XmlElement) => boolean) | undefined;
}

/** Fields that stand in an element of their own, and in the model beside the others: `<ip><dhcp>…`. Spread them in. */
export function within<F extends Fields>(
  name: string,
  fields: F,
  options: { readonly keepEmpty?: boolean } = {},
): F {
  const wrapper: Wrapper = { name, keepEmpty: options.keepEmpty ?? false };
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      { ...field, wrappers: [wrapper, ...(field.wrappers ?? [])] },
    ]),
  ) as unknown as F;
}

type Entry = readonly [key: string, field: Field<unknown, boolean, unknown, boolean>];

/** Compile fields into a level, in their order; those side by side in one wrapper share its element. */
export function installFields(entries: readonly Entry[], level: Level, newLevel: () => Level): void {
  for (let i = 0; i < entries.length; ) {
    const [key, field] = entries[i] as Entry;
    const wrapper = field.wrappers?.[0];
    if (wrapper === undefined) {
      field.install(key, level);
      i++;
      continue;
    }
    const inside: Entry[] = [];
    for (; i < entries.length && entries[i]?.[1].wrappers?.[0] === wrapper; i++) {
      const [innerKey, inner] = entries[i] as Entry;
      inside.push([innerKey, { ...inner, wrappers: inner.wrappers?.slice(1) }]);
    }
    const inner = newLevel();
    installFields(inside, inner, newLevel);
    const name = level.elementName(wrapper.name);
    level.onChild(wrapper.name, (element, model, options) => inner.read(element, model, options));
    if (inner.absent.length > 0)
      level.absent.push((element, model, options) => {
        if (element.children.some((child) => child.name === wrapper.name)) return;
        for (const fill of inner.absent) fill(element, model, options);
      });
    level.contentWriters.push({
      keys: wrapper.keepEmpty ? undefined : inner.writtenKeys(),
      write: (model, writer, options) => inner.write(name, model, writer, options, !wrapper.keepEmpty),
    });
  }
}
