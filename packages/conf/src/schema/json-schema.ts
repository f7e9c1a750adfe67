import type { FieldSchema } from '../element/field.js';
import type { Shape, ShapeSchema } from '../element/shape.js';
import type { ValueSchema } from '../element/value.js';

type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json | undefined };
type JsonObject = { readonly [key: string]: Json | undefined };

/** Writes a JSON Schema of models: a definition for every shape with a name or met twice. */
class Writer {
  readonly #names = new Map<Shape<unknown, unknown>, string>();
  readonly #definitions: Record<string, Json> = {};

  reference(shape: Shape<unknown, unknown>, hint: string): JsonObject {
    const known = this.#names.get(shape);
    if (known !== undefined) return { $ref: `#/$defs/${known}` };
    const base = shape.name ?? hint;
    let name = base;
    for (let i = 2; this.#definitions[name] !== undefined; i++) name = `${base}-${i}`;
    this.#names.set(shape, name);
    this.#definitions[name] = true;
    this.#definitions[name] = this.#ofShape(shape.schema());
    return { $ref: `#/$defs/${name}` };
  }

  get definitions(): JsonObject {
    return this.#definitions;
  }

  #ofShape(schema: ShapeSchema): JsonObject {
    if (schema.kind === 'variants')
      return {
        anyOf: Object.entries(schema.cases).map(([value, inner]) => {
          const one = this.#ofShape(inner) as { properties: JsonObject; required?: readonly string[] };
          return {
            ...one,
            properties: { [schema.attribute]: { const: value }, ...one.properties },
            required: [schema.attribute, ...(one.required ?? [])],
          };
        }),
      };
    const required = schema.fields
      .filter(([, field, within]) => within.length === 0 && 'required' in field && field.required)
      .map(([key]) => key);
    return {
      type: 'object',
      properties: Object.fromEntries(schema.fields.map(([key, field]) => [key, this.#ofField(key, field)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    };
  }

  #ofField(key: string, field: FieldSchema): Json {
    switch (field.kind) {
      case 'attribute':
      case 'text':
        return valueJson(field.value);
      case 'element': {
        const item =
          field.model === undefined ? this.reference(field.shape(), field.name) : valueJson(field.model);
        return field.repeated ? { type: 'array', items: item } : item;
      }
      case 'choices':
        return {
          type: 'array',
          items: { anyOf: Object.entries(field.of).map(([name, shape]) => this.reference(shape(), name)) },
        };
      case 'selected':
        return {
          anyOf: Object.entries(field.cases).map(([value, shape]) => {
            const one = this.#ofShape(shape().schema()) as {
              properties?: JsonObject;
              required?: readonly string[];
            };
            return {
              ...one,
              properties: { type: { const: value }, ...one.properties },
              required: ['type', ...(one.required ?? [])],
            };
          }),
        };
      case 'any':
      case 'extensions':
        return { type: 'object', title: key };
      case 'group':
      case 'either':
        return { title: key };
    }
  }
}

/** The JSON form of a value: a bigint is an integer. */
function valueJson(value: ValueSchema | { readonly type: 'boolean' }): Json {
  switch (value.type) {
    case 'boolean':
      return { type: 'boolean' };
    case 'string':
      return {
        type: 'string',
        pattern: value.pattern === undefined ? undefined : `^(?:${value.pattern})$`,
        minLength: value.minLength,
      };
    case 'enum':
      return value.boolean === true ? { type: 'boolean' } : { enum: value.values };
    case 'integer':
      return {
        type: 'integer',
        minimum: value.min === undefined ? undefined : Number(value.min),
        maximum: value.max === undefined ? undefined : Number(value.max),
      };
    case 'number':
      return { type: 'number' };
    case 'choice':
      return { anyOf: value.of.map(valueJson) };
    case 'list':
      return { type: 'array', items: valueJson(value.of) };
  }
}

/** The JSON Schema (2020-12) of the models of a kind of document, by root element. */
export function jsonSchema(
  title: string,
  roots: readonly (readonly [name: string, shape: Shape<unknown, unknown>])[],
): JsonObject {
  const writer = new Writer();
  const references = roots.map(([name, shape]) => writer.reference(shape, name));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title,
    ...(references.length === 1 ? references[0] : { anyOf: references }),
    $defs: writer.definitions,
  };
}
