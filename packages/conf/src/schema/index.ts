export { jsonSchemaOf, relaxNgOf, schemaOf, validateDocument } from './documents.js';
export { documentKinds, type SchemaKind } from './kinds.js';
export { DocumentSchema, type Roots } from './validate.js';
