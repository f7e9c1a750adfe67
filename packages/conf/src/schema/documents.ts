import type { ErrorDomain } from '@tsvirt/util/error';
import type { Shape } from '../element/shape.js';
import { jsonSchema } from './json-schema.js';
import { documentKinds, type SchemaKind } from './kinds.js';
import { type DocumentSchema, schemaFor } from './validate.js';

/** The schema of a kind of document, made on its first use. */
export function schemaOf(kind: SchemaKind): DocumentSchema {
  return schemaFor(documentKinds[kind]);
}

/**
 * Check a document against the schema of its kind, as the VALIDATE flags of the API ask for. Throws
 * `XML_INVALID_SCHEMA` with the line, the element and what was expected there.
 */
export function validateDocument(
  kind: SchemaKind,
  xml: string,
  options: { readonly errorDomain?: ErrorDomain | undefined } = {},
): void {
  schemaOf(kind).validate(xml, options);
}

/** The RELAX NG schema of a kind of document. */
export function relaxNgOf(kind: SchemaKind): string {
  return schemaOf(kind).relaxNg();
}

/** The JSON Schema of the models of a kind of document. */
export function jsonSchemaOf(kind: SchemaKind): string {
  const roots = Object.entries(documentKinds[kind]).flatMap(([name, shape]) =>
    ('schema' in shape ? [shape] : shape).map((one: Shape<unknown, unknown>) => [name, one] as const),
  );
  return `${JSON.stringify(jsonSchema(kind, roots), undefined, 1)}\n`;
}
