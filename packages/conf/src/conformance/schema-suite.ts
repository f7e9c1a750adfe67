import { fail, pass, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { documentKinds, type SchemaKind, schemaOf } from '../schema/index.js';
import { parseXml } from '../xml/index.js';

/** Kinds whose schema has another name in the corpus. */
const renamed: Readonly<Record<string, SchemaKind>> = {
  capability: 'capabilities',
  'cpu-baseline': 'cpu',
};

function kindOf(path: unknown): SchemaKind | undefined {
  const name = /([\w-]+)\.rng(?:\.in)?$/.exec(String(path))?.[1] ?? '';
  const kind = renamed[name] ?? name;
  return Object.hasOwn(documentKinds, kind) ? (kind as SchemaKind) : undefined;
}

/**
 * Suites of documents that are valid or not. libxml2 compiles a schema anew for each document, so it's left to the
 * tests of `schema/` that it finds the same as what is asked here.
 */
export const schemaSuite: SuiteHandler = (corpus) => ({
  run(item) {
    const kind = kindOf(item.params.schema);
    if (kind === undefined || item.input === null) return unsupported(`no schema for ${item.params.schema}`);
    const found = schemaOf(kind).mismatch(parseXml(corpus.read(item.input)));
    if ((found === undefined) === (item.expected.value as unknown)) return pass;
    return found === undefined
      ? fail('taken as valid')
      : fail(
          `${found.element.path}, line ${found.element.line}: ${found.problem}: expected ${found.expected}`,
        );
  },
});
