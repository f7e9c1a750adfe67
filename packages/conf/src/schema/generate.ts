// Writes the schemas that the package ships: run by its build.
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemaOf, relaxNgOf } from './documents.js';
import { documentKinds, type SchemaKind } from './kinds.js';

const folder = new URL('../schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const kind of Object.keys(documentKinds) as SchemaKind[]) {
  writeFileSync(new URL(`${kind}.rng`, folder), relaxNgOf(kind));
  writeFileSync(new URL(`${kind}.schema.json`, folder), jsonSchemaOf(kind));
}
