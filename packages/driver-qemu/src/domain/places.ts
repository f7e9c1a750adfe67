import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { firstVncPort } from '../command/graphics.js';
import type { QemuState } from '../driver-state.js';
import { qemuError } from '../errors.js';
import type { Guest } from './guest.js';

const lastVncPort = 65_535;

/** The domain with what has to be found on the host for this run: free ports of displays, sockets without a path. */
export async function withHostPlaces(state: QemuState, guest: Guest, domain: Domain): Promise<Domain> {
  const live = structuredClone(domain);
  for (const graphics of live.devices?.graphics ?? []) {
    if (graphics.type !== 'vnc') continue;
    graphics.listens ??= [{ type: 'address', address: '127.0.0.1' }];
    for (const listen of graphics.listens) {
      if (listen.type === 'socket') listen.socket ??= join(guest.record.directory, 'vnc.sock');
      if (listen.type !== 'address') continue;
      listen.address ??= '127.0.0.1';
      if (graphics.port === undefined || graphics.port <= 0)
        graphics.port = await freePort(state, listen.address);
    }
  }
  for (const channel of live.devices?.channels ?? []) {
    if (channel.source.type !== 'unix' || channel.source.path !== undefined) continue;
    const name = 'name' in channel.target ? channel.target.name : undefined;
    // Other files are there too, and the name is anything.
    const file = `channel-${(name ?? channel.alias ?? '').replaceAll('/', '-')}`;
    channel.source.path = join(guest.record.directory, file);
    channel.source.mode = 'bind';
  }
  return live;
}

/** Ports of the displays of guests that run or are about to. */
function usedPorts(state: QemuState): Set<number> {
  const used = new Set<number>();
  for (const object of state.store.list({ active: true }))
    for (const graphics of object.live?.devices?.graphics ?? [])
      if ('port' in graphics && graphics.port !== undefined) used.add(graphics.port);
  return used;
}

async function freePort(state: QemuState, host: string): Promise<number> {
  const used = usedPorts(state);
  for (let port = firstVncPort; port <= lastVncPort; port++) {
    if (used.has(port) || state.portsInUse.has(port)) continue;
    // Taken before it is tried: another start may be looking at the same time.
    state.portsInUse.add(port);
    if (await canListen(port, host)) return port;
    state.portsInUse.delete(port);
  }
  throw qemuError(ErrorCode.INTERNAL_ERROR, 'no port is free for the display');
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}

/** Lets go of the ports that {@link withHostPlaces} took: the live definition has them now, or the start failed. */
export function releasePlaces(state: QemuState, domain: Domain): void {
  for (const graphics of domain.devices?.graphics ?? [])
    if ('port' in graphics && graphics.port !== undefined) state.portsInUse.delete(graphics.port);
}
