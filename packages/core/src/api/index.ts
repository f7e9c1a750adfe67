export type { ConnectParts } from './connect/base.js';
export { EventStream } from './connect/events.js';
export { Connect, type DomainStats } from './connect.js';
export { Domain } from './domain.js';
export { DomainCheckpoint } from './domain-checkpoint.js';
export { DomainSnapshot } from './domain-snapshot.js';
export * from './events.js';
export { Interface } from './interface.js';
export {
  type CallOptions,
  type ContractMethods,
  callDriver,
  type InvokeTarget,
  invoke,
  type MethodArguments,
  type MethodName,
  type MethodResult,
  notSupported,
} from './invoke.js';
export { Network } from './network.js';
export { NetworkPort } from './network-port.js';
export { NodeDevice } from './node-device.js';
export { NWFilter } from './nwfilter.js';
export { NWFilterBinding } from './nwfilter-binding.js';
export { deniedReadOnly } from './read-only.js';
export { Secret } from './secret.js';
export { StoragePool } from './storage-pool.js';
export { StorageVol } from './storage-vol.js';
