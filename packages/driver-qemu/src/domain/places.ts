import { readdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { parseXml } from '@tsvirt/conf';
import type { Domain, Graphics, GraphicsListen, GraphicsOf } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { displaySocket } from '../command/display-socket.js';
import { firstVncPort } from '../command/graphics.js';
import { spicePortsNeeded } from '../command/spice.js';
import type { QemuState } from '../driver-state.js';
import { qemuError, unsupportedConfig } from '../errors.js';
import { placeBus } from './display-bus.js';
import type { Guest } from './guest.js';

/** From where on ports are chosen for what browsers connect to. */
const firstWebSocketPort = 5700;

/** The highest port that is chosen for a display. */
const lastDisplayPort = 65_535;

/** A domain with its places on the host. */
export interface Placed {
  readonly domain: Domain;
  /** Lets go of the ports that were found: the live definition has them now, or the start failed. Again does nothing. */
  readonly release: () => void;
}

/** The domain with what has to be found on the host for this run: free ports of displays, sockets without a path. */
export async function withHostPlaces(state: QemuState, guest: Guest, domain: Domain): Promise<Placed> {
  const live = structuredClone(domain);
  const ports = new ReservedPorts(state);
  try {
    for (const graphics of live.devices?.graphics ?? []) {
      if (graphics.type === 'vnc' || graphics.type === 'spice')
        await placeDisplay(state, guest, graphics, ports);
      placeBus(graphics, guest.record.directory);
      await chooseGpu(graphics);
    }
  } catch (error) {
    ports.release();
    throw error;
  }
  placeChannels(live, guest.record.directory);
  return { domain: live, release: () => ports.release() };
}

/** Gives sockets of channels that have no path one in the guest's directory. Changes the model. */
export function placeChannels(domain: Domain, directory: string): void {
  for (const channel of domain.devices?.channels ?? []) {
    if (channel.source.type !== 'unix' || channel.source.path !== undefined) continue;
    const name = 'name' in channel.target ? channel.target.name : undefined;
    // Other files are there too, and the name is anything.
    const file = `channel-${(name ?? channel.alias ?? '').replaceAll('/', '-')}`;
    channel.source.path = join(directory, file);
    channel.source.mode = 'bind';
  }
}

/** Where a display listens, and on which ports. Changes the model. */
async function placeDisplay(
  state: QemuState,
  guest: Guest,
  graphics: GraphicsOf<'vnc'> | GraphicsOf<'spice'>,
  ports: ReservedPorts,
): Promise<void> {
  for (const listen of graphics.listens) {
    if (listen.type === 'socket')
      listen.socket = displaySocket(graphics.type, listen, guest.record.directory);
    if (listen.type === 'address') listen.address ??= '127.0.0.1';
    if (listen.type === 'network') listen.address = await networkAddress(state, listen);
  }
  const [first] = graphics.listens;
  if (first?.type !== 'address' && first?.type !== 'network') return;
  const host = first.address ?? '127.0.0.1';
  if (graphics.type === 'vnc') {
    if (graphics.port === undefined || graphics.port <= 0)
      graphics.port = await ports.reserve(host, firstVncPort);
    if (graphics.websocket === -1) {
      graphics.websocket = await ports.reserve(host, firstWebSocketPort);
      graphics.websocketGenerated = true;
    }
    return;
  }
  // This driver isn't set up for TLS: who asks for it nevertheless is refused before anything is made.
  const needed = spicePortsNeeded(graphics, false);
  if (graphics.tlsPort === -1 || (graphics.autoport && needed.tls))
    throw unsupportedConfig('the SPICE display needs a TLS port, but this driver is not set up for TLS');
  if (graphics.port === -1 || (graphics.autoport && needed.plain))
    graphics.port = await ports.reserve(host, firstVncPort);
}

/** The host's address in a virtual network. */
async function networkAddress(
  state: QemuState,
  { network: name }: Extract<GraphicsListen, { type: 'network' }>,
): Promise<string> {
  const network = await (await state.network()).networkLookupByName(name);
  const root = parseXml(await network.getXMLDesc());
  const element = (wanted: string) => root.children.find((each) => each.name === wanted);
  const device = element('forward')?.attribute('dev') ?? element('bridge')?.attribute('name') ?? '';
  const address = element('ip')?.attribute('address') ?? networkInterfaces()[device]?.[0]?.address;
  if (address === undefined)
    throw unsupportedConfig(`a display is to listen in the network '${name}', where the host has no address`);
  return address;
}

/** Names a GPU for a display that draws with one and says not which. Changes the model. */
async function chooseGpu(graphics: Graphics): Promise<void> {
  const wants =
    graphics.type === 'egl-headless' ||
    ((graphics.type === 'spice' || graphics.type === 'dbus') && graphics.gl?.enable === true);
  if (!wants || graphics.gl?.rendernode !== undefined) return;
  const folder = '/dev/dri';
  const nodes = await readdir(folder).catch((): string[] => []);
  const node = nodes.filter((name) => name.startsWith('renderD')).sort()[0];
  if (node === undefined)
    throw unsupportedConfig(`a display of type '${graphics.type}' is to draw with a GPU, and there is none`);
  graphics.gl = { ...graphics.gl, rendernode: join(folder, node) } as typeof graphics.gl;
}

/** The ports that a display has. */
function portsOf(graphics: Graphics): number[] {
  const { port, tlsPort, websocket } = graphics as Partial<GraphicsOf<'vnc'> & GraphicsOf<'spice'>>;
  return [port, tlsPort, websocket].filter((each) => each !== undefined && each > 0) as number[];
}

/** Ports of the displays of guests that run or are about to. */
function usedPorts(state: QemuState): Set<number> {
  const used = new Set<number>();
  for (const object of state.store.list({ active: true }))
    for (const graphics of object.live?.devices?.graphics ?? [])
      for (const port of portsOf(graphics)) used.add(port);
  return used;
}

/** Ports that one start has found, so that no other start takes them. */
class ReservedPorts {
  readonly #state: QemuState;
  readonly #own = new Set<number>();

  constructor(state: QemuState) {
    this.#state = state;
  }

  /** A free port, `first` or above. @throws VirtError `INTERNAL_ERROR` where there is none */
  async reserve(host: string, first: number): Promise<number> {
    const { portsInUse } = this.#state;
    const used = usedPorts(this.#state);
    for (let port = first; port <= lastDisplayPort; port++) {
      if (used.has(port) || portsInUse.has(port)) continue;
      // Taken before it is tried: another start may be looking at the same time.
      portsInUse.add(port);
      this.#own.add(port);
      if (await canListen(port, host)) return port;
      portsInUse.delete(port);
      this.#own.delete(port);
    }
    throw qemuError(ErrorCode.INTERNAL_ERROR, 'no port is free for the display');
  }

  release(): void {
    for (const port of this.#own) this.#state.portsInUse.delete(port);
    this.#own.clear();
  }
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host }, () => server.close(() => resolve(true)));
  });
}
