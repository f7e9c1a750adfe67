import { ErrorDomain } from '@tsvirt/util';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type DomainCaps, type DomainCapsInput, domainCapsShape } from './declaration.js';

export { type CapabilityEnum, capabilityValues, type DomainCapability } from './capability.js';
export type { DomainCapsCpuMode, DomainCapsCpuModel } from './cpu.js';
export {
  type DomainCaps,
  type DomainCapsDevices,
  type DomainCapsInput,
  domainCapsShape,
} from './declaration.js';
export type { DomainCapsFeatures } from './features.js';

/** The `<domainCapabilities>` document. */
export const domainCapsDocument = defineDocument<DomainCaps, DomainCapsInput>(
  'domainCapabilities',
  domainCapsShape,
  { errorDomain: ErrorDomain.CAPABILITIES },
);

/** Read a document of domain capabilities. Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseDomainCaps(xml: string, options?: ParseOptions): DomainCaps {
  return domainCapsDocument.parse(xml, options);
}

/** Write a document of domain capabilities. */
export function formatDomainCaps(caps: DomainCaps, options?: FormatOptions): string {
  return domainCapsDocument.format(caps, options);
}

/** The document for domain capabilities that a driver describes. */
export function domainCapsXml(caps: DomainCapsInput): string {
  return domainCapsDocument.build(caps);
}
