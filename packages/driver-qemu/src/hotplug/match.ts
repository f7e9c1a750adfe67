import type { Devices, Disk } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { type DeviceKind, type DeviceOf, devicesOf, isSecondName, type Plugged } from './kinds.js';

/**
 * The device of a domain that a document means: a disk by its target, an interface by its MAC address, a controller by its number, a
 * filesystem by its tag; any other by all that the document says of it.
 * @throws VirtError `OPERATION_FAILED` if it may be one of several interfaces
 */
export function matching(devices: Devices, wanted: Plugged): Plugged | undefined {
  const found = search(devices, wanted);
  return found === undefined ? undefined : ({ kind: wanted.kind, device: found } as Plugged);
}

function search(devices: Devices, { kind, device }: Plugged): object | undefined {
  switch (kind) {
    case 'disks':
      return diskAt(devices, device.target.dev);
    case 'controllers':
      return devices.controllers?.find((each) => each.type === device.type && each.index === device.index);
    case 'filesystems':
      return devices.filesystems?.find((each) => each.target === device.target);
    case 'leases':
      return devices.leases?.find((each) => each.key === device.key && each.lockspace === device.lockspace);
    case 'graphics':
      return devices.graphics?.find((each) => each.type === device.type);
    case 'interfaces':
      return interfaceLike(devices, device);
    case 'hostdevs':
      return devices.hostdevs?.find(
        (each) => each.type === device.type && includes(each.source, device.source),
      );
    default:
      return like(devicesOf(devices, kind), kind, device);
  }
}

/** The disk with this target. */
export function diskAt({ disks }: Devices, dev: string): Disk | undefined {
  return disks?.find(({ target }) => target.dev === dev);
}

function interfaceLike({ interfaces = [] }: Devices, wanted: DeviceOf<'interfaces'>): object | undefined {
  const mac = wanted.mac as DeviceOf<'interfaces'>['mac'] | undefined;
  const found = interfaces.filter(
    (each) =>
      (mac === undefined || each.mac.address === mac.address) &&
      isAtSamePlace(each, wanted) &&
      (wanted.alias === undefined || each.alias === wanted.alias),
  );
  if (found.length > 1)
    throw qemuError(
      ErrorCode.OPERATION_FAILED,
      'several interfaces are as the document says',
      'name the MAC address, and the PCI address if several have it',
    );
  return found[0];
}

/** A device that says all that is wanted; rather one that says no more. */
function like<K extends DeviceKind>(
  list: readonly DeviceOf<K>[],
  kind: K,
  wanted: DeviceOf<K>,
): object | undefined {
  const { alias, address: _, ...rest } = wanted as Record<string, unknown>;
  const said = withoutChosen(rest);
  const found = list.filter(
    (each) =>
      isAtSamePlace(each, wanted) &&
      !isSecondName({ kind, device: each } as unknown as Plugged) &&
      includes(each, said),
  );
  const named = found.filter((each) => (each as { alias?: string }).alias === alias);
  const candidates = alias !== undefined && named.length > 0 ? named : found;
  return candidates.find((each) => includes(said, without(each))) ?? candidates[0];
}

/** What a document says of a character device but for a socket that it leaves to the driver. */
function withoutChosen(device: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { source } = device as { readonly source?: { readonly type?: string; readonly path?: string } };
  return source?.type === 'unix' && source.path === undefined
    ? { ...device, source: { type: 'unix' } }
    : device;
}

/** A device as documents may have it: what a driver gives it is left out. */
function without(device: object): object {
  const { alias: _, address: __, privateData: ___, ...rest } = device as Record<string, unknown>;
  return rest;
}

interface Placed {
  readonly address?: unknown;
}

/** True where the document names no place, or the device's. */
function isAtSamePlace(device: object, wanted: object): boolean {
  const { address } = wanted as Placed;
  return address === undefined || includes((device as Placed).address, address);
}

/** The name of the first part that isn't as it is wanted; undefined if all that is said is so already. */
export function firstChanged(device: object, wanted: object): string | undefined {
  return Object.entries(wanted).find(
    ([key, value]) => !includes((device as Readonly<Record<string, unknown>>)[key], value),
  )?.[0];
}

/** True if a value has all that the other has. */
export function includes(whole: unknown, part: unknown): boolean {
  if (part === undefined) return true;
  if (Array.isArray(part))
    return (
      Array.isArray(whole) &&
      whole.length === part.length &&
      part.every((entry, at) => includes(whole[at], entry))
    );
  if (typeof part !== 'object' || part === null) return whole === part;
  if (typeof whole !== 'object' || whole === null)
    return Object.values(part).every((each) => each === undefined);
  return Object.entries(part).every(([key, value]) =>
    includes((whole as Readonly<Record<string, unknown>>)[key], value),
  );
}
