import { capabilitiesDocument } from '../capabilities/index.js';
import { domainDocument } from '../domain/index.js';
import { domainBackupDocument } from '../domainbackup/index.js';
import { domainCapsDocument } from '../domaincaps/index.js';
import { domainCheckpointDocument } from '../domaincheckpoint/index.js';
import { domainSnapshotDocument } from '../domainsnapshot/index.js';
import type { FormatOptions, ParseOptions, Shape } from '../element/index.js';
import { interfaceDocument } from '../interface/index.js';
import { networkDocument } from '../network/index.js';
import { networkPortDocument } from '../networkport/index.js';
import { nodeDeviceDocument } from '../nodedev/index.js';
import { nwfilterDocument } from '../nwfilter/index.js';
import { nwfilterBindingDocument } from '../nwfilterbinding/index.js';
import { secretDocument } from '../secret/index.js';
import { storagePoolDocument } from '../storagepool/index.js';
import { storagePoolCapsDocument } from '../storagepoolcaps/index.js';
import { storageVolDocument } from '../storagevol/index.js';

/** What the properties need of a document kind. */
export interface Kind {
  readonly name: string;
  readonly shape: Shape<unknown, unknown>;
  parse(xml: string, options?: ParseOptions): unknown;
  format(model: never, options?: FormatOptions): string;
}

/** Every kind of document, by the name of its folder. */
export const kinds: Readonly<Record<string, Kind>> = {
  capabilities: capabilitiesDocument as Kind,
  domain: domainDocument as Kind,
  domainbackup: domainBackupDocument as Kind,
  domaincaps: domainCapsDocument as Kind,
  domaincheckpoint: domainCheckpointDocument as Kind,
  domainsnapshot: domainSnapshotDocument as Kind,
  interface: interfaceDocument as Kind,
  network: networkDocument as Kind,
  networkport: networkPortDocument as Kind,
  nodedev: nodeDeviceDocument as Kind,
  nwfilter: nwfilterDocument as Kind,
  nwfilterbinding: nwfilterBindingDocument as Kind,
  secret: secretDocument as Kind,
  storagepool: storagePoolDocument as Kind,
  storagepoolcaps: storagePoolCapsDocument as Kind,
  storagevol: storageVolDocument as Kind,
};
