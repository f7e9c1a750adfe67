import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { QemuState } from '../driver-state.js';
import { removeLink } from '../network/macvtap.js';
import type { Plug } from '../network/plug.js';
import type { Guest, HeldPort } from './guest.js';

/** Notes what of the host a guest's interface holds beyond its process. */
export function recordPlug({ record }: Guest, { port, outlasts, device }: Plug): void {
  if (port !== undefined) record.ports = [...record.ports, port];
  if (outlasts === true) record.links = [...record.links, device];
}

/** Gives back what one interface held that was unplugged. */
export async function releaseInterface(
  state: QemuState,
  { record }: Guest,
  iface: NetworkInterface,
): Promise<void> {
  const source = 'source' in iface ? iface.source : undefined;
  const portid = source !== undefined && 'portid' in source ? source.portid : undefined;
  const held = record.ports.filter(({ uuid }) => uuid === portid);
  const links = record.links.filter((link) => link === iface.target?.dev);
  record.ports = record.ports.filter((port) => !held.includes(port));
  record.links = record.links.filter((link) => !links.includes(link));
  await release(state, held, links);
}

/** Gives back what the interfaces of a guest that has ended held; its taps went with its process. */
export async function releaseInterfaces(state: QemuState, { record }: Guest): Promise<void> {
  const { ports, links } = record;
  // Once only: the names may soon be those of another's.
  record.ports = [];
  record.links = [];
  await release(state, ports, links);
}

async function release(
  state: QemuState,
  ports: readonly HeldPort[],
  links: readonly string[],
): Promise<void> {
  await Promise.all(links.map((link) => state.attempt(`remove ${link}`, () => removeLink(state, link))));
  if (ports.length === 0) return;
  const connection = await state.network();
  await Promise.all(
    ports.map(({ network, uuid }) =>
      state.attempt(`give back port ${uuid} of network ${network}`, async () => {
        const found = await connection.networkLookupByName(network);
        await (await found.portLookupByUUID(uuid)).delete();
      }),
    ),
  );
}
