import { ErrorDomain } from '@tsvirt/util';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type NetworkPort, type NetworkPortInput, networkPortShape } from './declaration.js';

export { type NetworkPort, type NetworkPortInput, networkPortShape, portPlug } from './declaration.js';

/** The `<networkport>` document. */
export const networkPortDocument = defineDocument<NetworkPort, NetworkPortInput>(
  'networkport',
  networkPortShape,
  { errorDomain: ErrorDomain.NETWORK },
);

/** Read a network port's document (virNetworkPortCreateXML). Errors: `XML_ERROR`, `XML_DETAIL`. */
export function parseNetworkPort(xml: string, options?: ParseOptions): NetworkPort {
  return networkPortDocument.parse(xml, options);
}

/** Write a network port's document. */
export function formatNetworkPort(port: NetworkPort, options?: FormatOptions): string {
  return networkPortDocument.format(port, options);
}

/** The document for a network port that an application describes. */
export function networkPortXml(port: NetworkPortInput): string {
  return networkPortDocument.build(port);
}
