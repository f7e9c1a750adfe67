import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { QemuState } from '../driver-state.js';
import { type HeldFilter, unbindFilter } from '../network/filter.js';
import { removeLink } from '../network/macvtap.js';
import type { Plug } from '../network/plug.js';
import type { Guest, HeldPort } from './guest.js';

/** Notes what of the host a guest's interface holds beyond its process. */
export function recordPlug({ record }: Guest, { port, filter, outlasts, device }: Plug): void {
  if (port !== undefined) record.ports = [...record.ports, port];
  if (filter !== undefined) record.filters = [...record.filters, filter];
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
  const filters = record.filters.filter(({ device }) => device === iface.target?.dev);
  record.ports = record.ports.filter((port) => !held.includes(port));
  record.links = record.links.filter((link) => !links.includes(link));
  record.filters = record.filters.filter((filter) => !filters.includes(filter));
  await release(state, held, links, filters);
}

/** Gives back what the interfaces of a guest that has ended held; its taps went with its process. */
export async function releaseInterfaces(state: QemuState, { record }: Guest): Promise<void> {
  const { ports, links, filters } = record;
  // Once only: the names may soon be those of another's.
  record.ports = [];
  record.links = [];
  record.filters = [];
  await release(state, ports, links, filters);
}

async function release(
  state: QemuState,
  ports: readonly HeldPort[],
  links: readonly string[],
  filters: readonly HeldFilter[],
): Promise<void> {
  await Promise.all(
    filters.map((filter) =>
      state.attempt(`take the filter off ${filter.device}`, () => unbindFilter(state, filter)),
    ),
  );
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
