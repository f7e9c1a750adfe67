import { compareText, type SuiteHandler } from '@tsvirt/core/conformance';
import { poolTypes, type StoragePoolType } from '../../storagepool/index.js';
import { formatStoragePoolCaps, storagePoolCapsOf } from '../../storagepoolcaps/index.js';

export const suite: SuiteHandler = (corpus) => ({
  run(item) {
    const { supported } = item.params;
    const types = supported === 'all' ? poolTypes : (supported as StoragePoolType[]);
    return compareText(
      formatStoragePoolCaps(storagePoolCapsOf(types)),
      corpus.read(String(item.expected.xml)),
    );
  },
});
