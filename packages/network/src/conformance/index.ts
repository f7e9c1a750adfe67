import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements, loaded when they run. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  networkxml2conf: async (corpus) => (await import('./suites/networkxml2conf.js')).suite(corpus),
  networkxml2firewall: async (corpus) => (await import('./suites/networkxml2firewall.js')).suite(corpus),
};
