import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements, loaded when they run. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  nwfilterxml2firewall: async (corpus) => (await import('./suites/nwfilterxml2firewall.js')).suite(corpus),
};
