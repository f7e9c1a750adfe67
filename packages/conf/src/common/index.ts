export { architecture } from './arch.js';
export type { StorageAuth } from './auth.js';
export type { BandwidthRates } from './bandwidth.js';
export { cpuset, formatCpuset, parseCpuset } from './cpuset.js';
export type { StorageEncryption } from './encryption.js';
export type { InterfaceIp } from './ip.js';
export type { PciAddress } from './pci-address.js';
export type { StorageFormat } from './storage-format.js';
