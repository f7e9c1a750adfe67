import type { AddressOf, Controller, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { modelOf } from '../command/controller-model.js';
import { qemuError } from '../errors.js';
import type { Addressed } from './addressed.js';

/** Ports of a USB hub, and how many hubs can be in a row. */
const hubPorts = 8;
const deepest = 4;

/** How many ports the controllers of each model have. */
const controllerPorts: Readonly<Record<string, number>> = {
  ehci: 6,
  'ich9-ehci1': 6,
  'pci-ohci': 3,
  'nec-xhci': 4,
  'qemu-xhci': 4,
};
/** The simple ones. */
const fewPorts = 2;

type UsbAddress = AddressOf<'usb'>;

/** A controller or a hub: what is in which port, true for a device that isn't a hub. */
interface Hub {
  readonly ports: number;
  readonly taken: Map<number, Hub | true>;
}

/**
 * Refuses USB devices in places that there aren't, or where another one is; then gives a port to every one that has none. Where the
 * controllers have too few, hubs are added. Changes the model.
 * @param assign false: devices without a port stay so
 * @throws VirtError `XML_ERROR`
 */
export function placeUsb(domain: Domain, assign = true): void {
  const { devices } = domain;
  const hubs = (devices.hubs ?? []).filter(({ type }) => type === 'usb');
  const others = usbDevices(domain);
  const buses = busesOf(devices.controllers ?? []);
  for (const hub of [...hubs].sort((a, b) => depth(a.address) - depth(b.address))) take(buses, hub, true);
  for (const device of others) take(buses, device, false);
  if (!assign) return;
  const lacking = [...hubs, ...others].filter((device) => !isPlaced(device.address));
  const missing = lacking.length - freePorts(buses);
  if (missing > 0)
    for (let count = Math.ceil((missing + 1) / (hubPorts - 1)); count > 0; count--) {
      const hub: (typeof hubs)[number] = { type: 'usb' };
      devices.hubs = [...(devices.hubs ?? []), hub];
      hubs.push(hub);
      lacking.splice(lacking.findLastIndex((each) => hubs.includes(each as never)) + 1, 0, hub);
    }
  for (const device of lacking) {
    device.address = freePort(buses, device.address?.type === 'usb' ? device.address.bus : undefined);
    take(buses, device, hubs.includes(device as never));
  }
}

/** All but hubs, in the order in which ports are given out. */
function usbDevices({ devices }: Domain): Addressed[] {
  const {
    disks = [],
    interfaces = [],
    controllers = [],
    inputs = [],
    serials = [],
    sounds = [],
    hostdevs = [],
    redirdevs = [],
  } = devices;
  return [
    ...disks.filter((disk) => disk.target?.bus === 'usb'),
    ...interfaces.filter(({ model }) => model === 'usb-net'),
    ...controllers.filter(({ type }) => type === 'ccid'),
    ...inputs.filter((input) => 'bus' in input && input.bus === 'usb'),
    ...serials.filter(({ target }) => target.type === 'usb-serial'),
    ...sounds.filter(({ model }) => model === 'usb'),
    ...hostdevs.filter(({ type }) => type === 'usb'),
    ...redirdevs,
  ];
}

/** Buses by number. Companions are ports of their master. */
function busesOf(controllers: readonly Controller[]): Map<number, Hub> {
  const buses = new Map<number, Hub>();
  for (const controller of controllers) {
    if (controller.type !== 'usb' || controller.master !== undefined) continue;
    const model = modelOf(controller) ?? '';
    if (model === 'none') continue;
    const own = model.endsWith('xhci') ? controller.ports : undefined;
    const ports = own ?? controllerPorts[model] ?? fewPorts;
    buses.set(controller.index, { ports, taken: new Map() });
  }
  // Machines whose controllers aren't described.
  if (buses.size === 0) buses.set(0, { ports: Number.POSITIVE_INFINITY, taken: new Map() });
  return new Map([...buses].sort(([a], [b]) => a - b));
}

const isPlaced = (address: Addressed['address']): address is UsbAddress & { port: string } =>
  address?.type === 'usb' && address.port !== undefined;

function depth(address: Addressed['address']): number {
  return isPlaced(address) ? address.port.split('.').length : 0;
}

/**
 * Notes where a device is that has a place.
 * @throws VirtError `XML_ERROR` for a place that there isn't, or that another device has
 */
function take(buses: ReadonlyMap<number, Hub>, { address }: Addressed, isHub: boolean): void {
  // A bus that isn't there shows at a start: its controller may be yet to come.
  if (!isPlaced(address) || !buses.has(address.bus)) return;
  const refuse = (why: string) =>
    qemuError(ErrorCode.XML_ERROR, `the USB port ${address.port} of bus ${address.bus}: ${why}`);
  const path = address.port.split('.').map(Number);
  const last = path.pop() ?? 0;
  let hub = buses.get(address.bus);
  for (const port of path) {
    const inner: Hub | true | undefined = hub?.taken.get(port);
    if (inner === undefined || inner === true)
      throw refuse(`there's no hub at port ${port} on the way to it`);
    hub = inner;
  }
  if (last < 1 || last > (hub?.ports ?? 0)) throw refuse(`there are only ${hub?.ports} ports`);
  if (hub?.taken.has(last) === true) throw refuse('it has a device already');
  hub?.taken.set(last, isHub ? { ports: hubPorts, taken: new Map() } : true);
}

function freePorts(buses: ReadonlyMap<number, Hub>): number {
  const free = (hub: Hub): number => {
    let count = hub.ports - hub.taken.size;
    for (const inner of hub.taken.values()) if (inner !== true) count += free(inner);
    return count;
  };
  return [...buses.values()].reduce((sum, bus) => sum + free(bus), 0);
}

/** The first free port of any bus, or of the one that is asked for: near ones first. */
function freePort(buses: ReadonlyMap<number, Hub>, wanted: number | undefined): UsbAddress {
  for (const [number, bus] of buses) {
    if (wanted !== undefined && number !== wanted) continue;
    const port = freeBelow(bus, []);
    if (port !== undefined) return { type: 'usb', bus: number, port };
  }
  throw qemuError(
    ErrorCode.XML_ERROR,
    `no USB controller${wanted === undefined ? '' : ` of bus ${wanted}`} has a free port`,
  );
}

function freeBelow(hub: Hub, path: readonly number[]): string | undefined {
  for (let port = 1; port <= hub.ports; port++) if (!hub.taken.has(port)) return [...path, port].join('.');
  if (path.length >= deepest) return undefined;
  for (const [port, inner] of hub.taken) {
    const found = inner === true ? undefined : freeBelow(inner, [...path, port]);
    if (found !== undefined) return found;
  }
  return undefined;
}
