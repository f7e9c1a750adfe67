import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements, loaded when they run. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  nodedevmdevctl: async (corpus) => (await import('./suites/nodedevmdevctl.js')).suite(corpus),
};
