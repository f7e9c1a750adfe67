import type { SuiteHandler } from '@tsvirt/core/conformance';
import { storagePoolXmlToArgv } from './storagepoolxml2argv.js';
import { storageVolXmlToArgv } from './storagevolxml2argv.js';
import { storageUtil } from './virstorageutil.js';

/** The corpus' suites of this driver. */
export const suites: Readonly<Record<string, SuiteHandler>> = {
  storagepoolxml2argv: storagePoolXmlToArgv,
  storagevolxml2argv: storageVolXmlToArgv,
  virstorageutil: storageUtil,
};
