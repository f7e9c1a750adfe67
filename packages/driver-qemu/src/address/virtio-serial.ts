import type { Domain } from '@tsvirt/conf/domain';
import type { Addressed } from './addressed.js';

/** Ports of a controller that doesn't say how many it has; port 0 among them. */
const usualPorts = 31;

/**
 * Gives ports of virtio-serial controllers to channels that have none, the first free one of any controller or of the one they name, and to
 * consoles that ask for one: for the others QEMU finds a place itself. Where all are taken there is one more controller. Changes the model.
 */
export function placeVirtioPorts(domain: Domain): void {
  const { channels = [], consoles = [] } = domain.devices;
  const named = consoles.filter(
    ({ target, address }) => target.type === 'virtio' && address?.type === 'virtio-serial',
  );
  const ports: Addressed[] = [...channels.filter(({ target }) => target.type === 'virtio'), ...named];
  const taken = new Set<string>();
  for (const { address } of ports)
    if (address?.type === 'virtio-serial' && address.port > 0)
      taken.add(`${address.controller}/${address.port}`);
  const isConsole = new Set<Addressed>(consoles);
  for (const device of ports) {
    const { address } = device;
    if (address?.type === 'virtio-serial' && address.port > 0) continue;
    // Port 0 is for consoles alone.
    const first = isConsole.has(device) ? 0 : 1;
    const wanted = address?.type === 'virtio-serial' ? address.controller : undefined;
    const { controller, port } = freePort(domain, taken, first, wanted);
    taken.add(`${controller}/${port}`);
    device.address = { type: 'virtio-serial', controller, bus: 0, port };
  }
}

function freePort(
  domain: Domain,
  taken: ReadonlySet<string>,
  first: number,
  wanted: number | undefined,
): { controller: number; port: number } {
  domain.devices.controllers ??= [];
  const { controllers } = domain.devices;
  const own = controllers.flatMap((each) => (each.type === 'virtio-serial' ? [each] : []));
  for (const { index, ports = usualPorts } of own) {
    if (wanted !== undefined && index !== wanted) continue;
    for (let port = first; port < ports; port++)
      if (!taken.has(`${index}/${port}`)) return { controller: index, port };
  }
  const next = wanted ?? own.length;
  if (!own.some(({ index }) => index === next)) controllers.push({ type: 'virtio-serial', index: next });
  let port = first;
  while (taken.has(`${next}/${port}`)) port++;
  return { controller: next, port };
}
