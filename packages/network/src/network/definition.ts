import { type Network, parseNetwork } from '@tsvirt/conf/network';
import { ErrorCode, isLinkName, randomMac, randomUuid } from '@tsvirt/util';
import { freeBridgeName } from '../bridge/plan.js';
import { networkError } from '../errors.js';
import { extensions } from '../extensions.js';
import type { NetworkState } from '../state.js';
import { roleOf } from './plan.js';
import { checkSupported } from './supported.js';
import { checkWords } from './words.js';

/**
 * Reads a network's document, refuses what can't be, and fills in what is the driver's to decide: UUID, and for a bridge
 * of its own a name and a MAC address. With `validate` the document must be valid against the schema too.
 */
export async function prepareDefinition(
  state: NetworkState,
  xml: string,
  options: { readonly validate?: boolean } = {},
): Promise<Network> {
  const given = parseNetwork(xml, { extensions, ...options });
  checkSupported(given);
  checkWords(given);
  return complete(state, { ...given, uuid: given.uuid ?? randomUuid() });
}

/** Fills in name and MAC address of a network's own bridge. */
async function complete(state: NetworkState, network: Network): Promise<Network> {
  if (roleOf(network) !== 'own-bridge') return network;
  const name = await bridgeName(state, network);
  const before = state.store.findByUUID(network.uuid ?? '')?.current;
  const kept = before?.bridge?.name === name ? before.mac : undefined;
  return {
    ...network,
    bridge: { ...network.bridge, name },
    mac: network.mac ?? kept ?? randomMac(),
  };
}

async function bridgeName(state: NetworkState, network: Network): Promise<string> {
  const wanted = network.bridge?.name;
  const used = new Map<string, string>();
  for (const other of state.store.list())
    for (const model of [other.definition, other.live])
      if (model?.bridge?.name !== undefined && other.uuid !== network.uuid && other.name !== network.name)
        used.set(model.bridge.name, model.name);
  if (wanted !== undefined && !wanted.includes('%d')) {
    const owner = used.get(wanted);
    if (owner !== undefined)
      throw networkError(
        ErrorCode.INTERNAL_ERROR,
        `the bridge name '${wanted}' is taken by the network '${owner}'`,
        'Choose another name, or leave it out to get one that is free.',
      );
    return wanted;
  }
  const own = state.store.findByUUID(network.uuid ?? '')?.current.bridge?.name;
  if (wanted === undefined && own !== undefined) return own;
  const taken = new Set([...used.keys(), ...(await state.host.facts.links())]);
  const name = freeBridgeName(taken, state.firstFree.bridge, wanted);
  checkLinkName(name);
  return name;
}

/** @throws VirtError `XML_ERROR` */
function checkLinkName(name: string): void {
  if (!isLinkName(name)) throw networkError(ErrorCode.XML_ERROR, `'${name}' can't be the name of a bridge`);
}

/** What is in force of a network that starts: the definition, and what it leaves open that now is decided. */
export function liveDefinition(network: Network): Network {
  const { forward } = network;
  if (forward?.mode !== 'nat' || forward.nat?.port !== undefined) return network;
  return { ...network, forward: { ...forward, nat: { ...forward.nat, port: translatedPorts } } };
}

/** Ports that need no rights, as libvirt has it. */
const translatedPorts = { start: 1024, end: 65_535 };
