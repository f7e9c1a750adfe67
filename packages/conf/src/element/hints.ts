import type { Field, FieldSchema } from './field.js';
import type { Shape } from './shape.js';

type AnyShape = Shape<unknown, unknown>;

/** The same field; only its schema says more than what it reads: libvirt reads what its own schema refuses. */
export function inSchema<F extends Field<unknown, boolean, unknown, boolean>>(
  field: F,
  change: (schema: FieldSchema) => FieldSchema,
): F {
  return { ...field, schema: (key) => change(field.schema(key)) };
}

/** A field that a valid document must have, though it can be read without. */
export function neededInSchema<F extends Field<unknown, boolean, unknown, boolean>>(field: F): F {
  return inSchema(field, (schema) => ('required' in schema ? { ...schema, required: true } : schema));
}

/** A field that no valid document has: only a driver's own files. */
export function absentInSchema<F extends Field<unknown, boolean, unknown, boolean>>(field: F): F {
  return inSchema(field, () => ({ kind: 'group', of: [] }));
}

/** The same shape; in a schema it has one of several forms: where attributes or children depend on each other. */
export function formsInSchema<T, I>(shape: Shape<T, I>, ...forms: readonly AnyShape[]): Shape<T, I> {
  return {
    ...shape,
    schema() {
      const schema = shape.schema();
      return schema.kind === 'struct' ? { ...schema, forms: forms.map((form) => form.schema()) } : schema;
    },
  };
}
