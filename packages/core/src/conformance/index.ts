/**
 * What a package needs to offer conformance suites: name a module in package.json as `"tsvirt": { "conformance":
 * "./dist/conformance/index.js" }` and export `suites` from it ({@link ConformanceModule}). The runner (tools/conformance)
 * finds it there.
 */
export { commandText } from './command-text.js';
export * from './compare.js';
export type { MaybePromise } from './maybe-promise.js';
export * from './outcome.js';
export type * from './types.js';
