import type { FieldSchema } from '../element/field.js';
import type { Shape, ShapeSchema } from '../element/shape.js';
import type { ValueSchema } from '../element/value.js';

/** What a grammar says of an attribute. */
export interface AttributeRule {
  readonly value: ValueSchema;
  readonly required: boolean;
}

/** What a grammar says of child elements of one name. */
export interface ChildRule {
  /** `any`: whatever is in them. */
  readonly content: Content | 'any';
  readonly required: boolean;
  readonly repeated: boolean;
}

/** One form that an element can have. */
export interface Form {
  readonly attributes: ReadonlyMap<string, AttributeRule>;
  readonly children: ReadonlyMap<string, ChildRule>;
  /** What its text can be; undefined: it has none. */
  readonly text: { readonly value: ValueSchema; readonly required: boolean } | undefined;
  /** Whether elements of foreign namespaces are taken. */
  readonly extensions: boolean;
}

/** What is in an element: one of several forms. Worked out when asked for, since declarations recur. */
export interface Content {
  /** Unique within a grammar. */
  readonly id: number;
  /** A name to define it by, if its declaration has one. */
  readonly name: string | undefined;
  readonly forms: readonly Form[];
}

type Path = readonly string[];
type Entry = readonly [field: FieldSchema, within: Path];
type Source =
  | { readonly shape: Shape<unknown, unknown> }
  | { readonly entries: readonly Entry[] }
  /** One of several. */
  | { readonly either: readonly Shape<unknown, unknown>[] };

interface Draft {
  readonly attributes: Map<string, AttributeRule>;
  readonly children: Map<string, Places>;
  text: Form['text'];
  extensions: boolean;
}

/** The declarations that speak of children of one name. */
interface Places {
  any: boolean;
  readonly sources: Source[];
  required: boolean;
  repeated: boolean;
}

const limit = 400;

/** Grammars of documents, from their declarations. The declarations that several share are the same `Content`. */
export class Grammar {
  readonly #ids = new Map<object, number>();
  readonly #contents = new Map<string, Content>();

  /** What is in an element with one of these declarations. */
  content(shapes: readonly Shape<unknown, unknown>[]): Content {
    const [shape] = shapes;
    return this.#merged([shape !== undefined && shapes.length === 1 ? { shape } : { either: shapes }]);
  }

  #merged(sources: readonly Source[]): Content {
    const unique = [...new Map(sources.map((source) => [this.#id(source), source])).values()];
    const key = unique.map((source) => this.#id(source)).join(' ');
    const known = this.#contents.get(key);
    if (known !== undefined) return known;
    let forms: readonly Form[] | undefined;
    const first = unique[0];
    const name =
      unique.length === 1 && first !== undefined && 'shape' in first ? first.shape.name : undefined;
    const formsOf = () => this.#combine(unique);
    const content: Content = {
      id: this.#contents.size + 1,
      name,
      get forms() {
        forms ??= formsOf();
        return forms;
      },
    };
    this.#contents.set(key, content);
    return content;
  }

  #id(source: Source): number {
    const identity = 'shape' in source ? source.shape : 'entries' in source ? source.entries : source.either;
    const known = this.#ids.get(identity);
    if (known !== undefined) return known;
    const id = this.#ids.size + 1;
    this.#ids.set(identity, id);
    return id;
  }

  /** Several declarations of one element: it may have what each of them says. */
  #combine(sources: readonly Source[]): readonly Form[] {
    const each = sources.map((source) => this.#ofSource(source));
    const together = each.reduce((all, one) => product(all, one, sources.length > 1), [emptyDraft()]);
    // Told apart by an attribute: each of them by itself.
    const drafts = together.length > 0 ? together : each.flat();
    return drafts.map((draft) => this.#finish(draft));
  }

  #ofSource(source: Source): Draft[] {
    if ('shape' in source) return this.#ofShape(source.shape.schema());
    if ('entries' in source) return this.#ofEntries(source.entries);
    return source.either.flatMap((shape) => this.#ofShape(shape.schema()));
  }

  #finish({ attributes, children, text, extensions }: Draft): Form {
    return {
      attributes,
      children: new Map(
        [...children].map(([name, { any, sources, required, repeated }]) => [
          name,
          { content: any ? 'any' : this.#merged(sources), required, repeated },
        ]),
      ),
      text,
      extensions,
    };
  }

  #ofShape(schema: ShapeSchema): Draft[] {
    if (schema.kind === 'struct' && schema.forms !== undefined)
      return schema.forms.flatMap((form) => this.#ofShape(form));
    if (schema.kind === 'struct')
      return this.#ofEntries(schema.fields.map(([, field, within]) => [field, within] as const));
    const { attribute } = schema;
    return Object.entries(schema.cases).flatMap(([value, inner]) => {
      const drafts = this.#ofShape(inner);
      for (const draft of drafts)
        draft.attributes.set(attribute, {
          value: { type: 'enum', values: [value] },
          required: value !== schema.default,
        });
      return drafts;
    });
  }

  #ofEntries(entries: readonly Entry[]): Draft[] {
    let drafts: Draft[] = [emptyDraft()];
    const wrapped = new Map<string, Entry[]>();
    for (const [field, within] of entries) {
      const [wrapper, ...rest] = within;
      if (wrapper === undefined) drafts = product(drafts, this.#ofField(field), false);
      else {
        const inside = wrapped.get(wrapper);
        if (inside === undefined) wrapped.set(wrapper, [[field, rest]]);
        else inside.push([field, rest]);
      }
    }
    for (const [name, inside] of wrapped) {
      const draft = emptyDraft();
      draft.children.set(name, {
        any: false,
        sources: [{ entries: inside }],
        required: false,
        repeated: false,
      });
      drafts = product(drafts, [draft], false);
    }
    return drafts;
  }

  #ofField(field: FieldSchema): Draft[] {
    const draft = emptyDraft();
    const place = (name: string, sources: Source[], required: boolean, repeated: boolean) =>
      draft.children.set(name, { any: false, sources, required, repeated });
    switch (field.kind) {
      case 'attribute':
        draft.attributes.set(field.name, { value: field.value, required: field.required });
        return [draft];
      case 'text':
        draft.text = { value: field.value, required: field.required };
        return [draft];
      case 'element':
        place(field.name, [{ shape: field.shape() }], field.required, field.repeated);
        return [draft];
      case 'choices':
        for (const [name, shape] of Object.entries(field.of)) place(name, [{ shape: shape() }], false, true);
        return [draft];
      case 'selected': {
        const { attribute, element } = field;
        return Object.entries(field.cases).map(([value, shape]) => {
          const one = emptyDraft();
          one.attributes.set(attribute, {
            value: { type: 'enum', values: [value] },
            required: value !== field.default && field.optional !== true,
          });
          one.children.set(element, {
            any: false,
            sources: [{ shape: shape() }],
            required: false,
            repeated: field.repeated === true,
          });
          return one;
        });
      }
      case 'any':
        draft.children.set(field.name, { any: true, sources: [], required: false, repeated: false });
        return [draft];
      case 'extensions':
        draft.extensions = true;
        return [draft];
      case 'group':
        return field.of.reduce<Draft[]>(
          (drafts, part) => product(drafts, this.#ofField(part), false),
          [draft],
        );
      case 'either':
        return [draft, ...field.of.flatMap((one) => this.#ofField(one))];
    }
  }
}

function emptyDraft(): Draft {
  return { attributes: new Map(), children: new Map(), text: undefined, extensions: false };
}

/** Every form of the one with every form of the other. */
function product(left: readonly Draft[], right: readonly Draft[], eased: boolean): Draft[] {
  if (left.length * right.length > limit) throw new Error(`an element would have more than ${limit} forms`);
  return left.flatMap((a) => right.flatMap((b) => united(a, b, eased) ?? []));
}

/** One form with the other's parts added; undefined when they can't be together. */
function united(a: Draft, b: Draft, eased: boolean): Draft | undefined {
  const attributes = new Map(a.attributes);
  for (const [name, rule] of b.attributes) {
    const before = attributes.get(name);
    if (before === undefined) attributes.set(name, rule);
    else {
      const value = both(before.value, rule.value);
      if (value === undefined) return undefined;
      attributes.set(name, { value, required: before.required || rule.required });
    }
  }
  const children = new Map(a.children);
  for (const [name, places] of b.children) {
    const before = children.get(name);
    children.set(
      name,
      before === undefined
        ? places
        : {
            any: before.any || places.any,
            sources: [...before.sources, ...places.sources],
            required: !eased && (before.required || places.required),
            repeated: before.repeated || places.repeated,
          },
    );
  }
  const text =
    a.text === undefined || b.text === undefined
      ? (a.text ?? b.text)
      : {
          value: { type: 'choice', of: [a.text.value, b.text.value] } as const,
          required: a.text.required && b.text.required,
        };
  return { attributes, children, text, extensions: a.extensions || b.extensions };
}

/** Two declarations of one attribute: the words that both know, else what either takes. */
function both(a: ValueSchema, b: ValueSchema): ValueSchema | undefined {
  if (a.type === 'enum' && b.type === 'enum') {
    const values = a.values.filter((value) => b.values.includes(value));
    return values.length === 0 ? undefined : { type: 'enum', values };
  }
  if (a.type === 'enum') return a;
  if (b.type === 'enum') return b;
  return { type: 'choice', of: [a, b] };
}
