export { architectures } from '../common/arch.js';
export { usualPorts } from '../common/storage-source/usual-ports.js';
export type { GuestNuma, GuestNumaCell } from '../cpu/index.js';
export { checkAbiStability, isAbiStable } from './abi/index.js';
export { blkioParams, checkBlkioParams, withBlkioParams } from './blkio-params.js';
export type { Clock, Timer } from './clock.js';
export { iothreadIdsOf } from './defaults/vcpus.js';
export * from './device-info.js';
export * from './devices/index.js';
export { ioLimits } from './devices/iotune.js';
export {
  checkIotuneParams,
  completeIotuneParams,
  iotuneParams,
  withIotuneParams,
} from './devices/iotune-params.js';
export { domainDocument, domainXml, formatDomain, parseDomain } from './document.js';
export { type Domain, type DomainInput, domainShape } from './domain.js';
export type { DomainDriver, DomainFeatures } from './driver.js';
export {
  type Features,
  type HypervFeatures,
  type ProcessCapability,
  processCapabilities,
} from './features.js';
export type { MemoryBacking, Memtune, Numatune } from './memory.js';
export { checkMemtuneParams, memtuneParams, withMemtuneParams } from './memtune-params.js';
export type { DomainFormatOptions, DomainParseOptions } from './options.js';
export type { OsConfig, OsLoader, OsNvram } from './os.js';
export { checkPerfParams, perfParams, withPerfParams } from './perf-params.js';
export type { LaunchSecurity, Seclabel } from './security.js';
export type { Sysinfo } from './sysinfo.js';
export { type Blkiotune, type ThrottleGroup, throttleGroup } from './tuning.js';
export type { Cachetune, Cputune, Iothread, Memorytune, VcpuState } from './vcpus.js';
