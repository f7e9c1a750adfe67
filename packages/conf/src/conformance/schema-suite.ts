import { fail, pass, type SuiteHandler, unsupported } from '@tsvirt/core/conformance';
import { ErrorCode, isVirtError } from '@tsvirt/util/error';
import { documentKinds, type SchemaKind, validateDocument } from '../schema/index.js';

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

/** Suites of documents that are valid or not. */
export const schemaSuite: SuiteHandler = (corpus) => ({
  run(item) {
    const kind = kindOf(item.params.schema);
    if (kind === undefined || item.input === null) return unsupported(`no schema for ${item.params.schema}`);
    const expected: unknown = item.expected.value;
    try {
      validateDocument(kind, corpus.read(item.input));
    } catch (error) {
      if (!isVirtError(error) || error.code !== ErrorCode.XML_INVALID_SCHEMA) throw error;
      return expected === false ? pass : fail(error.message);
    }
    return expected === true ? pass : fail('taken as valid');
  },
});
