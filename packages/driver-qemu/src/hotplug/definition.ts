import type { Devices, Domain } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { withDisk } from '../domain/device-list.js';
import { invalidOperation, qemuError, unsupportedOperation } from '../errors.js';
import { type DeviceKind, deviceByAlias, devicesOf, kindNames, type Plugged, userAlias } from './kinds.js';
import { matching } from './match.js';

/** Kinds that can be added to a definition and taken out of it one by one. */
const inDefinitions: ReadonlySet<DeviceKind> = new Set<DeviceKind>([
  'disks',
  'interfaces',
  'sounds',
  'hostdevs',
  'leases',
  'controllers',
  'serials',
  'parallels',
  'consoles',
  'channels',
  'filesystems',
  'rngs',
  'memories',
  'redirdevs',
  'shmems',
  'watchdogs',
  'inputs',
]);

/** @throws VirtError `OPERATION_UNSUPPORTED` */
export function refuseInDefinition({ kind }: Plugged): void {
  if (!inDefinitions.has(kind))
    throw unsupportedOperation(
      `a ${kindNames[kind]} can't be added to a definition or taken out of it by itself: define the domain again`,
    );
}

/**
 * Adds a device to a domain's lists. Changes the model.
 * @param running it's a domain that runs: libvirt has other codes there for disks and controllers, `XML_ERROR` and `OPERATION_FAILED`
 * @throws VirtError `OPERATION_INVALID` if it has such a device already
 */
export function addTo(domain: Domain, plugged: Plugged, running = false): void {
  const { devices } = domain;
  refuseTwice(domain, plugged, running);
  const { kind, device } = plugged;
  if (kind === 'disks') devices.disks = withDisk(devices.disks ?? [], device);
  else put(devices, plugged);
  // What all memory is says what the machine has, and what is plugged into it.
  if (kind === 'memories') domain.memory = (domain.memory ?? 0n) + device.target.size;
  if (kind === 'controllers') numberController(devices);
  if (kind === 'serials' || kind === 'parallels' || kind === 'consoles') numberPort(devices, kind);
}

/** Adds a device after its like. */
function put(devices: Devices, { kind, device }: Plugged): void {
  const list: unknown[] = [...devicesOf(devices, kind)];
  if (kind === 'controllers') {
    const last = list.findLastIndex((each) => (each as { type: string }).type === device.type);
    list.splice(last < 0 ? list.length : last + 1, 0, device);
  } else list.push(device);
  Object.assign(devices, { [kind]: list });
}

function numberController({ controllers = [] }: Devices): void {
  for (const controller of controllers) {
    if ((controller.index as number | undefined) !== undefined) continue;
    const taken = new Set(
      controllers.filter(({ type }) => type === controller.type).map(({ index }) => index),
    );
    let index = 0;
    while (taken.has(index)) index++;
    controller.index = index;
  }
}

function numberPort(devices: Devices, kind: 'serials' | 'parallels' | 'consoles'): void {
  const targets = devicesOf(devices, kind).map(({ target }) => target as { port?: number });
  const next = 1 + Math.max(-1, ...targets.map(({ port }) => port ?? -1));
  for (const target of targets) target.port ??= next;
}

function refuseTwice(domain: Domain, plugged: Plugged, running: boolean): void {
  const { devices, name } = domain;
  const { kind, device } = plugged;
  const twice = (what: string, code?: ErrorCode): VirtError => {
    const message = `the domain '${name}' has ${what} already`;
    return running && code !== undefined ? qemuError(code, message) : invalidOperation(message);
  };
  const alias = userAlias(plugged);
  if (alias !== undefined && deviceByAlias(devices, alias) !== undefined)
    throw qemuError(ErrorCode.XML_ERROR, `the domain '${name}' has a device of the alias '${alias}' already`);
  switch (kind) {
    case 'disks':
      if (matching(devices, plugged) !== undefined)
        throw twice(`a disk '${device.target.dev}'`, ErrorCode.XML_ERROR);
      return;
    case 'controllers':
      if ((device.index as number | undefined) !== undefined && matching(devices, plugged) !== undefined)
        throw twice(`a controller ${device.index} of type '${device.type}'`, ErrorCode.OPERATION_FAILED);
      return;
    case 'filesystems':
      if (matching(devices, plugged) !== undefined) throw twice(`a filesystem '${device.target}'`);
      return;
    case 'leases':
      if (matching(devices, plugged) !== undefined) throw twice(`a lease '${device.key}'`);
      return;
    case 'hostdevs':
      if (matching(devices, plugged) !== undefined) throw twice('this device of the host');
      return;
    case 'consoles':
      if (device.target.type === 'serial' && (devices.consoles ?? []).length > 0)
        throw invalidOperation('the console of a serial port comes with its port');
      return;
    case 'channels':
      if (samePort(devices, device)) throw twice('a channel of this name');
      return;
    case 'watchdogs': {
      const other = devices.watchdogs?.find(({ action }) => action !== device.action);
      if (other !== undefined)
        throw invalidOperation(
          `the domain '${name}' has a watchdog with the action '${other.action}': all have the same`,
        );
      return;
    }
    default:
      return;
  }
}

/** Whether there is a channel of the same name, or to the same address, by the same way. */
function samePort({ channels = [] }: Devices, { target }: NonNullable<Devices['channels']>[number]): boolean {
  return channels.some(({ target: other }) => {
    if (other.type === 'guestfwd' || target.type === 'guestfwd')
      return (
        other.type === 'guestfwd' &&
        target.type === 'guestfwd' &&
        other.address === target.address &&
        other.port === target.port
      );
    return target.name !== undefined && other.type === target.type && other.name === target.name;
  });
}

/** A domain without a device. */
export function without(domain: Domain, { kind, device }: Plugged): Domain {
  const { devices } = domain;
  const list: readonly object[] = devicesOf(devices, kind);
  const rest = list.filter((each) => each !== device);
  const { serials = [] } = devices;
  const next: Devices = { ...devices, [kind]: rest };
  // With the first serial port goes its other name.
  if (kind === 'serials' && serials[0] === device && next.consoles?.[0]?.target.type === 'serial')
    next.consoles = next.consoles.slice(1);
  if (kind !== 'memories') return { ...domain, devices: next };
  const memory = (domain.memory ?? 0n) - device.target.size;
  const { currentMemory = memory } = domain;
  return {
    ...domain,
    memory,
    currentMemory: currentMemory > memory ? memory : currentMemory,
    devices: next,
  };
}
