export {
  type BackingFormat,
  type BackingStore,
  backingStore,
  optionalStorageSource,
  type StorageSource,
  storageSource,
} from './declaration.js';
export { networkSource, reconnect, storageHost, storageProtocol } from './network.js';
