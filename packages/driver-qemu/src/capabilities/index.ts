export { CapabilitiesCache } from './cache.js';
export { formatDomainCapabilities } from './domain-xml.js';
export { formatHostCapabilities, type HostDescription } from './host-xml.js';
export { QemuCapabilities, type QemuCapabilitiesData, type QemuMachine } from './model.js';
export { probeBinary } from './probe-binary.js';
