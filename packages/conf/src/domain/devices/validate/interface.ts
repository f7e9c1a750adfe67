import { checkBandwidth } from '../../../common/bandwidth-check.js';
import { checkVirtualPort } from '../../../common/virtualport-check.js';
import { checkVlan } from '../../../common/vlan-check.js';
import type { Domain } from '../../domain.js';
import { invalidArgument, unsupported, xmlError } from '../../failure.js';
import type { NetworkInterface } from '../interface.js';
import type { Teaming } from '../teaming.js';

const mtuTypes = new Set(['bridge', 'ethernet', 'network', 'vhostuser', 'direct']);
const coalesceTypes = new Set(['bridge', 'ethernet', 'network']);
const scriptTypes = new Set(['ethernet', 'bridge', 'vhostuser', 'network']);
const bandwidthTypes = new Set(['ethernet', 'bridge', 'network', 'direct']);
const portTypes = new Set(['network', 'bridge']);
const switchTypes = new Set(['network', 'bridge', 'direct', 'hostdev', 'ethernet']);

function checkSource(card: NetworkInterface): void {
  const lacks = (what: string): never => {
    throw xmlError(`an interface of type '${card.type}' needs '${what}' in its <source>`);
  };
  switch (card.type) {
    case 'bridge':
      if (card.source?.bridge === undefined || card.source.bridge === '') lacks('bridge');
      return;
    case 'direct':
      if (card.source?.dev === undefined || card.source.dev === '') lacks('dev');
      return;
    case 'internal':
      if (card.source?.name === undefined) lacks('name');
      return;
    case 'server':
    case 'client':
    case 'mcast':
    case 'udp':
      if (card.source?.port === undefined) lacks('port');
      if (card.source?.address === undefined && card.type !== 'server') lacks('address');
      if (card.type === 'udp') {
        if (card.source?.local?.port === undefined) lacks('local');
        if (card.source?.local?.address === undefined) lacks('local');
      }
      return;
    case 'vhostuser':
      if (card.backend?.type === 'passt') return;
      if (card.source?.type === undefined) lacks('type');
      if (card.source?.path === undefined || card.source.path === '') lacks('path');
      if (card.source?.mode === undefined) lacks('mode');
      if (card.source?.mode === 'server' && card.source.reconnect?.enabled === true)
        throw unsupported('only a vhost-user client can reconnect');
      return;
    default:
  }
}

/** Refuses what says too little of a pair of interfaces. */
export function checkTeaming(teaming: Teaming | undefined): void {
  if (teaming?.type === 'transient' && teaming.persistent === undefined)
    throw unsupported("a transient interface of a team names its partner with 'persistent'");
  if (teaming?.type === 'persistent' && teaming.persistent !== undefined)
    throw unsupported("the persistent interface of a team has no 'persistent' itself");
}

/** Refuses a network card that can't be. */
export function checkInterface(card: NetworkInterface): void {
  checkSource(card);
  const { type } = card;
  const only = (value: unknown, types: ReadonlySet<string>, what: string) => {
    if (value !== undefined && !types.has(type))
      throw unsupported(`interfaces of type '${type}' have no <${what}>`);
  };
  only(card.mtu, mtuTypes, 'mtu');
  only(card.coalesceRxMaxFrames, coalesceTypes, 'coalesce');
  only(card.script, scriptTypes, 'script');
  only(card.downscript, scriptTypes, 'downscript');
  only(card.bandwidth, bandwidthTypes, 'bandwidth');
  only(card.isolated, portTypes, 'port');
  only(card.virtualport, switchTypes, 'virtualport');
  checkTeaming(card.teaming);
  const of = `interface ${card.mac?.address ?? ''}`;
  if (card.vlan !== undefined) checkVlan(card.vlan, { of });
  // What an interface of a network leaves open the network says.
  if (card.virtualport !== undefined)
    checkVirtualPort(card.virtualport, {
      of,
      typeRequired: type !== 'network',
      complete: type !== 'network',
    });
  if (card.bandwidth !== undefined)
    checkBandwidth(card.bandwidth, { of, floor: type === 'network', classId: true });
  if (card.model !== undefined && !/^[a-zA-Z0-9_-]*$/.test(card.model))
    throw invalidArgument(`${of}: '${card.model}' is no name of a model: letters, digits, '-' and '_'`);
  if (type === 'hostdev' && card.source.address === undefined)
    throw xmlError(`${of}: its <source> has no <address>`);
  if (card.rom?.enabled === false && (card.rom.file !== undefined || card.rom.bar !== undefined))
    throw unsupported(`${of}: a ROM that isn't enabled has no other settings`);
  const passt = card.backend?.type === 'passt';
  if (passt && type !== 'user' && type !== 'vhostuser')
    throw unsupported(`interfaces of type '${type}' can't have the backend 'passt'`);
  if (!passt && card.backend?.logFile !== undefined)
    throw unsupported("only the backend 'passt' has a 'logFile'");
  if (!passt && card.portForwards !== undefined) throw unsupported("only the backend 'passt' forwards ports");
  if (card.target?.managed !== undefined && type !== 'ethernet')
    throw xmlError(`the target of an interface of type '${type}' can't be 'managed' elsewhere`);
  for (const [name, size] of [
    ['rx_queue_size', card.driver?.rxQueueSize],
    ['tx_queue_size', card.driver?.txQueueSize],
  ] as const)
    if (size !== undefined && (size & (size - 1)) !== 0)
      throw unsupported(`'${name}' must be a power of two`);
}

/** Refuses network cards that can't be. */
export function checkInterfaces({ devices }: Domain): void {
  for (const card of devices.interfaces ?? []) checkInterface(card);
}
