import { ErrorDomain } from '@tsvirt/util/error';
import { defineDocument, type FormatOptions, type ParseOptions } from '../element/index.js';
import { type Network, type NetworkInput, networkShape } from './declaration.js';
import { applyDefaults } from './defaults.js';
import { validateNetwork } from './validate.js';

export {
  effectivePrefix,
  inSameNetwork,
  ipFromValue,
  ipMask,
  ipValue,
  networkAddress,
  prefixOfNetmask,
} from '../common/ip-network.js';
export { type Network, type NetworkInput, networkShape, type PortGroup } from './declaration.js';
export { ownsBridge } from './defaults.js';
export type { DhcpHost, DhcpLease, DhcpRange, NetworkIp } from './dhcp.js';
export type { DnsHost, DnsSrv, DnsTxt, NetworkDns } from './dns.js';
export { type DnsmasqOptions, dnsmasqExtension } from './dnsmasq.js';
export type { ForwardAddress, ForwardInterface, NetworkForward } from './forward.js';
export {
  type UpdateCommand,
  type UpdateSection,
  updateCommands,
  updateNetwork,
  updateSections,
} from './update.js';
export { validateNetwork } from './validate.js';
export type { ForwardMode } from './values.js';

/** The `<network>` document. */
export const networkDocument = defineDocument<Network, NetworkInput>('network', networkShape, {
  errorDomain: ErrorDomain.NETWORK,
  defaults: applyDefaults,
  validate: validateNetwork,
});

/**
 * Read a network document (virNetworkDefineXML and its like). Pass {@link dnsmasqExtension} in `extensions` where dnsmasq's own
 * options count. Errors: `XML_ERROR`, `XML_DETAIL`, `NO_NAME`, `CONFIG_UNSUPPORTED`, `INTERNAL_ERROR`, `SYSTEM_ERROR`.
 */
export function parseNetwork(xml: string, options?: ParseOptions): Network {
  return networkDocument.parse(xml, options);
}

/** Write a network document; with `inactive` (VIR_NETWORK_XML_INACTIVE) without what only a running network has. */
export function formatNetwork(network: Network, options?: FormatOptions): string {
  return networkDocument.format(network, options);
}

/** The document for a network that an application describes. */
export function networkXml(network: NetworkInput, options?: ParseOptions & FormatOptions): string {
  return networkDocument.build(network, options);
}
