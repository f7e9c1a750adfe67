export {
  type BackingFormat,
  type BackingStore,
  type BackingStoreInput,
  backingFormat,
  backingStore,
  optionalStorageSource,
  type StorageSource,
  type StorageSourceInput,
  storageSource,
  storageSourceNamed,
} from './declaration.js';
export { networkSource, reconnect, storageHost, storageProtocol } from './network.js';
