import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions } from '../element/index.js';
import { type NodeDevice, type NodeDeviceInput, nodeDeviceShape } from './declaration.js';
import { type NodeDeviceParseOptions, nodeDeviceDefaults, validateNodeDevice } from './defaults.js';

export {
  type NodeDevice,
  type NodeDeviceCapability,
  type NodeDeviceInput,
  netFeatures,
  nodeDeviceShape,
  type ParentAdapter,
} from './declaration.js';
export type { NodeDeviceParseOptions } from './defaults.js';
export type { Identified, IommuGroup } from './pci.js';

/** The `<device>` document of a device of the host. */
export const nodeDeviceDocument = defineDocument<NodeDevice, NodeDeviceInput, NodeDeviceParseOptions>(
  'device',
  nodeDeviceShape,
  { errorDomain: ErrorDomain.NODEDEV, defaults: nodeDeviceDefaults, validate: validateNodeDevice },
);

/** Read a document of a host's device. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseNodeDevice(xml: string, options?: NodeDeviceParseOptions): NodeDevice {
  return nodeDeviceDocument.parse(xml, options);
}

/** Write a document of a host's device; `inactive`: as it's defined (VIR_NODE_DEVICE_XML_INACTIVE). */
export function formatNodeDevice(device: NodeDevice, options?: FormatOptions): string {
  return nodeDeviceDocument.format(device, options);
}

/** The document for a device that an application wants made. */
export function nodeDeviceXml(device: NodeDeviceInput): string {
  return nodeDeviceDocument.build(device, { create: true });
}
