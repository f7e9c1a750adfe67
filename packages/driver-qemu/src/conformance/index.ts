import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements, each loaded when it runs. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  qemuxmlconf: async (corpus) => (await import('./qemuxmlconf.js')).suite(corpus),
  qemucaps2xml: async (corpus) => (await import('./qemucaps2xml.js')).suite(corpus),
};
