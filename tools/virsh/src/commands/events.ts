import type { DomainEvent, EventSubscription } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { fail } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { watchEvents } from './event-loop.js';
import {
  DOMAIN_EVENTS,
  NETWORK_LIFECYCLE,
  NODE_DEVICE_LIFECYCLE,
  POOL_LIFECYCLE,
  SECRET_LIFECYCLE,
} from './event-names.js';
import { domainEventText } from './event-text.js';
import { domainOf, networkOf, nodeDeviceOf, poolOf, secretOf } from './lookup.js';

/** The number of the event that `--event` names. */
function wantedEvent(c: Invocation, names: readonly string[]): number {
  const name = c.text('event');
  if (name === undefined) fail('either --list or --event <type> is required');
  const id = names.indexOf(name);
  return id < 0 ? fail(`unknown event type ${name}`) : id;
}

function listed(c: Invocation, names: readonly string[]): boolean {
  if (!c.has('list')) return false;
  c.print(names.map((name) => `${name}\n`).join(''));
  return true;
}

const POOL_EVENTS = ['lifecycle', 'refresh'];
const NODE_DEVICE_EVENTS = ['lifecycle', 'update'];
const SECRET_EVENTS = ['lifecycle', 'value-changed'];
const NETWORK_EVENTS = ['lifecycle', 'metadata-change'];

export const handlers: Handlers = {
  async event(c) {
    if (listed(c, DOMAIN_EVENTS)) return;
    if (c.has('all') && c.has('event')) fail('Options --all and --event are mutually exclusive');
    const name = c.text('event');
    if (!c.has('all') && name === undefined) fail('one of --list, --all, or --event <type> is required');
    const ids = name === undefined ? DOMAIN_EVENTS.map((_, id) => id) : [DOMAIN_EVENTS.indexOf(name)];
    if (ids[0] === -1) fail(`unknown event type ${name}`);
    const connection = await c.connect();
    const domain = c.has('domain') ? await domainOf(c) : null;
    await watchEvents(c, async (tell) => {
      const subscriptions: EventSubscription[] = [];
      for (const id of ids) {
        try {
          subscriptions.push(
            await connection.domainEventRegisterAny(id as DomainEvent['eventId'], domain, (event) =>
              tell(domainEventText(event)),
            ),
          );
        } catch (error) {
          if (!c.has('all') || (id === ids.at(-1) && subscriptions.length === 0)) throw error;
        }
      }
      return subscriptions;
    });
  },

  async 'net-event'(c) {
    if (listed(c, NETWORK_EVENTS)) return;
    const id = wantedEvent(c, NETWORK_EVENTS);
    const connection = await c.connect();
    const network = c.has('network') ? await networkOf(c) : null;
    await watchEvents(c, async (tell) => [
      await connection.networkEventRegisterAny(id as 0, network, (event) => {
        const what = 'event' in event ? `: ${nameOf(NETWORK_LIFECYCLE, event.event)}` : '';
        tell(`event '${nameOf(NETWORK_EVENTS, event.eventId)}' for network ${event.network.name}${what}\n`);
      }),
    ]);
  },

  async 'pool-event'(c) {
    if (listed(c, POOL_EVENTS)) return;
    const id = wantedEvent(c, POOL_EVENTS);
    const connection = await c.connect();
    const pool = c.has('pool') ? await poolOf(c) : null;
    await watchEvents(c, async (tell) => [
      await connection.storagePoolEventRegisterAny(id as 0, pool, (event) => {
        const what = 'event' in event ? `: ${nameOf(POOL_LIFECYCLE, event.event)}` : '';
        tell(`event '${nameOf(POOL_EVENTS, event.eventId)}' for storage pool ${event.pool.name}${what}\n`);
      }),
    ]);
  },

  async 'nodedev-event'(c) {
    if (listed(c, NODE_DEVICE_EVENTS)) return;
    const id = wantedEvent(c, NODE_DEVICE_EVENTS);
    const connection = await c.connect();
    const device = c.has('device') ? await nodeDeviceOf(c) : null;
    await watchEvents(c, async (tell) => [
      await connection.nodeDeviceEventRegisterAny(id as 0, device, (event) => {
        const what = 'event' in event ? `: ${nameOf(NODE_DEVICE_LIFECYCLE, event.event)}` : '';
        tell(
          `event '${nameOf(NODE_DEVICE_EVENTS, event.eventId)}' for node device ${event.device.name}${what}\n`,
        );
      }),
    ]);
  },

  async 'secret-event'(c) {
    if (listed(c, SECRET_EVENTS)) return;
    const id = wantedEvent(c, SECRET_EVENTS);
    const connection = await c.connect();
    const secret = c.has('secret') ? await secretOf(c) : null;
    await watchEvents(c, async (tell) => [
      await connection.secretEventRegisterAny(id as 0, secret, (event) => {
        const what = 'event' in event ? `: ${nameOf(SECRET_LIFECYCLE, event.event)}` : '';
        tell(`event '${nameOf(SECRET_EVENTS, event.eventId)}' for secret ${event.secret.uuid}${what}\n`);
      }),
    ]);
  },
};
