export { CapabilitiesCache } from './cache.js';
export {
  describeHostCpu,
  formatHostCapabilities,
  type GuestEmulator,
  type HostDescription,
} from './host-xml.js';
export { QemuCapabilities } from './model.js';
