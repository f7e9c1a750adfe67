import { ErrorCode, ErrorDomain, VirtError } from '@tsvirt/util/error';
import { parseXml, type XmlElement } from '../xml/index.js';
import type { Network } from './declaration.js';
import { updateDhcpHosts, updateDhcpRanges } from './update/dhcp.js';
import { updateDnsHosts, updateDnsSrvs, updateDnsTxts } from './update/dns.js';
import { updateForwardInterfaces } from './update/forward.js';
import { updatePortGroups } from './update/portgroup.js';
import { type Update, unsupported } from './update/types.js';

export type { UpdateCommand } from './update/types.js';

/** virNetworkUpdateCommand by name. */
export const updateCommands = { 1: 'modify', 2: 'delete', 3: 'add-last', 4: 'add-first' } as const;

/** virNetworkUpdateSection by name. */
export const updateSections = {
  1: 'bridge',
  2: 'domain',
  3: 'ip',
  4: 'ip-dhcp-host',
  5: 'ip-dhcp-range',
  6: 'forward',
  7: 'forward-interface',
  8: 'forward-pf',
  9: 'portgroup',
  10: 'dns-host',
  11: 'dns-txt',
  12: 'dns-srv',
} as const;
export type UpdateSection = (typeof updateSections)[keyof typeof updateSections];

interface Section {
  /** Element of the fragment. */
  readonly element: string;
  readonly update: (network: Network, element: XmlElement, request: Update) => void;
}

/** The sections that can be changed; the others of virNetworkUpdateSection can't, here as in libvirt. */
const sections: Readonly<Partial<Record<UpdateSection, Section>>> = {
  'ip-dhcp-host': { element: 'host', update: updateDhcpHosts },
  'ip-dhcp-range': { element: 'range', update: updateDhcpRanges },
  'forward-interface': { element: 'interface', update: updateForwardInterfaces },
  portgroup: { element: 'portgroup', update: updatePortGroups },
  'dns-host': { element: 'host', update: updateDnsHosts },
  'dns-txt': { element: 'txt', update: updateDnsTxts },
  'dns-srv': { element: 'srv', update: updateDnsSrvs },
};

/**
 * A copy of a network with one section changed (virNetworkUpdate). The network itself stays as it is, with an error or without.
 * `parentIndex` says which `<ip>` for the DHCP sections, from 0; -1 is the one that has DHCP, else the first IPv4 one.
 * The result is checked in this section only: a driver that takes it over calls {@link validateNetwork} on it.
 *
 * Errors: `OPERATION_UNSUPPORTED` for a section or command that can't be, `OPERATION_INVALID` for what is there already or isn't there, and
 * those of {@link parseNetwork} for the fragment.
 */
export function updateNetwork(
  network: Network,
  command: Update['command'],
  section: UpdateSection,
  parentIndex: number,
  xml: string,
): Network {
  const element = parseXml(xml, {
    what: `update of network '${network.name}'`,
    errorDomain: ErrorDomain.NETWORK,
  });
  const target = sections[section];
  if (target === undefined)
    unsupported(
      network.name,
      `section '${section}' can't be updated`,
      `sections that can be: ${Object.keys(sections).join(', ')}`,
    );
  if (!Object.values(updateCommands).includes(command))
    unsupported(network.name, `unknown update command '${String(command)}'`);
  if (element.name !== target.element)
    throw new VirtError(
      ErrorCode.XML_ERROR,
      `network '${network.name}': the update is a <${element.name}>: section '${section}' takes <${target.element}>`,
      { domain: ErrorDomain.NETWORK },
    );
  const changed = structuredClone(network);
  target.update(changed, element, { command, parentIndex });
  return changed;
}
