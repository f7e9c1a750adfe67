import type { SuiteHandler } from '@tsvirt/core/conformance';

/** The suites that this package implements, each loaded when it runs. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  qemuxmlconf: async (corpus) => (await import('./qemuxmlconf.js')).suite(corpus),
  domaincaps: async (corpus) => (await import('./domaincaps.js')).suite(corpus),
  vircaps2xml: async (corpus) => (await import('./vircaps2xml.js')).suite(corpus),
  sysinfo: async (corpus) => (await import('./sysinfo.js')).suite(corpus),
  qemumemlock: async (corpus) => (await import('./qemumemlock.js')).suite(corpus),
  qemumonitorjson: async (corpus) => (await import('./qemumonitorjson.js')).suite(corpus),
  qemucaps2xml: async (corpus) => (await import('./qemucaps2xml.js')).suite(corpus),
  qemublock: async (corpus) => (await import('./qemublock.js')).suite(corpus),
  qemufirmware: async (corpus) => (await import('./qemufirmware.js')).suite(corpus),
  qemuxmlactive2xml: async (corpus) => (await import('./qemuxmlactive2xml.js')).suite(corpus),
  qemuhotplug: async (corpus) => (await import('./qemuhotplug.js')).suite(corpus),
};
