import { capabilitiesDocument } from '../capabilities/index.js';
import { cpuDocuments } from '../cpu/documents.js';
import { deviceShapes } from '../domain/devices/shapes.js';
import { domainDocument } from '../domain/document.js';
import { domainBackupDocument } from '../domainbackup/index.js';
import { domainCapsDocument } from '../domaincaps/index.js';
import { domainCheckpointDocument } from '../domaincheckpoint/index.js';
import { domainSnapshotDocument } from '../domainsnapshot/index.js';
import type { Shape } from '../element/shape.js';
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
import type { Roots } from './validate.js';

function root({ name, shape }: { readonly name: string; readonly shape: unknown }): Roots {
  return { [name]: shape as Shape<unknown, unknown> };
}

/** A disk by itself may be without a target: nothing is attached by such a document. */
function loose(disk: Shape<unknown, unknown>): Shape<unknown, unknown> {
  return {
    ...disk,
    schema() {
      const schema = disk.schema();
      if (schema.kind !== 'struct') return schema;
      return {
        ...schema,
        fields: schema.fields.map(([key, field, within]) => [
          key,
          field.kind === 'element' ? { ...field, required: false } : field,
          within,
        ]),
      };
    },
  };
}

/** The kinds of documents that have a schema. */
export const documentKinds = {
  capabilities: root(capabilitiesDocument),
  cpu: cpuDocuments,
  domain: root(domainDocument),
  device: {
    ...(deviceShapes as unknown as Roots),
    disk: loose(deviceShapes.disk as Shape<unknown, unknown>),
  },
  domainbackup: root(domainBackupDocument),
  domaincaps: root(domainCapsDocument),
  domaincheckpoint: root(domainCheckpointDocument),
  domainsnapshot: root(domainSnapshotDocument),
  interface: root(interfaceDocument),
  network: root(networkDocument),
  networkport: root(networkPortDocument),
  nodedev: root(nodeDeviceDocument),
  nwfilter: root(nwfilterDocument),
  nwfilterbinding: root(nwfilterBindingDocument),
  secret: root(secretDocument),
  storagepool: root(storagePoolDocument),
  storagepoolcaps: root(storagePoolCapsDocument),
  storagevol: root(storageVolDocument),
} as const;

export type SchemaKind = keyof typeof documentKinds;
