export { CapabilitiesCache } from './cache.js';
export { formatHostCapabilities, type HostDescription } from './host-xml.js';
export { QemuCapabilities } from './model.js';
