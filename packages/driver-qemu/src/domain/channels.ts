import type { Domain } from '@tsvirt/conf/domain';
import {
  ConnectDomainEventAgentLifecycleReason,
  ConnectDomainEventAgentLifecycleState,
  type DomainEvent,
} from '@tsvirt/core';
import type { QemuState } from '../driver-state.js';
import { type QmpValue, qmpObjects } from '../qmp/index.js';
import { type Guest, type GuestObject, refOf } from './guest.js';

/** The name of the channel by which QEMU's guest agent is reached. */
const agentName = 'org.qemu.guest_agent.0';

type Channel = NonNullable<Domain['devices']['channels']>[number];

/** Which channels the guest has open, by alias, as `query-chardev` tells. */
export function openChannels(chardevs: QmpValue): Map<string, boolean> {
  return new Map(
    qmpObjects(chardevs).map(({ label, 'frontend-open': open }) => [
      String(label).replace(/^char/, ''),
      open === true,
    ]),
  );
}

/** The domain with what its guest has open of its channels; the same domain where that is nothing new. */
export function withChannelStates(domain: Domain, open: ReadonlyMap<string, boolean>): Domain {
  const { channels = [] } = domain.devices;
  const next = channels.map((channel) => withState(channel, open.get(channel.alias ?? '')));
  return next.every((channel, at) => channel === channels[at])
    ? domain
    : { ...domain, devices: { ...domain.devices, channels: next } };
}

function withState(channel: Channel, open: boolean | undefined): Channel {
  const { target } = channel;
  const state = open === true ? 'connected' : 'disconnected';
  return open === undefined || target.type !== 'virtio' || target.state === state
    ? channel
    : { ...channel, target: { ...target, state } };
}

/** What is told of the agent's channel when its guest starts; undefined where there is none. */
export function agentAtStart(object: GuestObject, domain: Domain): DomainEvent | undefined {
  const channel = domain.devices.channels?.find(isAgent);
  return channel && agentEvent(object, channel, ConnectDomainEventAgentLifecycleReason.DOMAIN_STARTED);
}

/** Notes that the guest has opened or closed a channel, and tells it where that is the agent's. The caller holds the job. */
export async function noteChannel(
  state: QemuState,
  object: GuestObject,
  guest: Guest,
  alias: string,
  open: boolean,
): Promise<void> {
  const { live: before } = object;
  if (before === undefined || object.data !== guest || guest.ending !== undefined) return;
  const live = withChannelStates(before, new Map([[alias, open]]));
  if (live === before) return;
  await state.store.updateLive(object, { live });
  const channel = live.devices.channels?.find((each) => each.alias === alias && isAgent(each));
  if (channel === undefined) return;
  followAgent(object, guest);
  state.events.emit(agentEvent(object, channel, ConnectDomainEventAgentLifecycleReason.CHANNEL));
}

/** The host's end of the agent's channel; undefined for a domain that has none. */
export function agentChannel({
  devices,
}: Domain): { path: string | undefined; connected: boolean } | undefined {
  const channel = devices.channels?.find(isAgent);
  if (channel?.source.type !== 'unix' || channel.target.type !== 'virtio') return undefined;
  return { path: channel.source.path, connected: channel.target.state === 'connected' };
}

/** Connects to an agent that has opened its channel, or lets go of one that has closed it. */
export function followAgent(object: GuestObject, guest: Guest): void {
  const channel = object.live && agentChannel(object.live);
  if (channel?.path === undefined) return;
  // The agent waits in vain, and busily, while nobody is at the other end.
  if (channel.connected) guest.agent.at(channel.path, object.name ?? '').open();
  else guest.agent.disconnect();
}

/** Whether a channel is the guest agent's. */
export const isAgent = ({ target }: Channel): boolean =>
  target.type === 'virtio' && target.name === agentName;

function agentEvent(object: GuestObject, { target }: Channel, reason: number): DomainEvent {
  const { CONNECTED, DISCONNECTED } = ConnectDomainEventAgentLifecycleState;
  const connected = target.type === 'virtio' && target.state === 'connected';
  return { eventId: 18, dom: refOf(object), state: connected ? CONNECTED : DISCONNECTED, reason };
}
