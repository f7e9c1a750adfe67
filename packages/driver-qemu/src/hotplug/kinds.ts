import { type DeviceAddress, type Devices, isUserAlias } from '@tsvirt/conf/domain';
import { ErrorCode, type VirtError } from '@tsvirt/util';
import { qemuError } from '../errors.js';
import { type DeviceElement, readDeviceElement } from '../prepare/device.js';

/** The kinds of devices that a document can have several of. */
export type DeviceKind = DeviceElement;

/** A device of one kind. */
export type DeviceOf<K extends DeviceKind> = NonNullable<Devices[K]>[number];

/** One device with its kind; by the kind its type is known. */
export type Plugged = { [K in DeviceKind]: { readonly kind: K; readonly device: DeviceOf<K> } }[DeviceKind];

/** What most devices have: what they are called, and where they are. */
export interface Named {
  alias?: string | undefined;
  address?: DeviceAddress | undefined;
}

/** The names of a device; leases and the like have none. */
export function namesOf({ device }: Plugged): Named {
  return device as Named;
}

/** The devices of one kind. */
export function devicesOf<K extends DeviceKind>(devices: Devices, kind: K): readonly DeviceOf<K>[] {
  return (devices[kind] ?? []) as readonly DeviceOf<K>[];
}

/** What a kind is called in a sentence. */
export const kindNames: Readonly<Record<DeviceKind, string>> = {
  disks: 'disk',
  controllers: 'controller',
  leases: 'lease',
  filesystems: 'filesystem',
  interfaces: 'interface',
  smartcards: 'smartcard',
  serials: 'serial port',
  parallels: 'parallel port',
  consoles: 'console',
  channels: 'channel',
  inputs: 'input device',
  tpms: 'TPM',
  graphics: 'display',
  sounds: 'sound card',
  audios: 'audio backend',
  videos: 'video card',
  hostdevs: 'host device',
  redirdevs: 'redirected device',
  hubs: 'hub',
  watchdogs: 'watchdog',
  rngs: 'random source',
  panics: 'panic device',
  shmems: 'shared memory',
  memories: 'memory module',
  cryptos: 'accelerator of cryptography',
};

/**
 * The one device of a document.
 * @param running it's of a domain that runs: it may say what is in such only, as its alias
 * @throws VirtError `XML_ERROR`, `OPERATION_UNSUPPORTED` for what a domain has once
 */
export function readPlugged(xml: string, running: boolean): Plugged {
  const { kind, devices } = readDeviceElement(xml, running);
  const [device] = devicesOf(devices, kind);
  if (device === undefined) throw qemuError(ErrorCode.XML_ERROR, `the document has no ${kindNames[kind]}`);
  return { kind, device } as Plugged;
}

/** Every device of a domain with its kind. */
export function allDevices(devices: Devices): Plugged[] {
  return (Object.keys(kindNames) as DeviceKind[]).flatMap((kind) =>
    devicesOf(devices, kind).map((device) => ({ kind, device }) as Plugged),
  );
}

/** The device of this alias; a console that is a serial port by another name isn't one. */
export function deviceByAlias(devices: Devices, alias: string): Plugged | undefined {
  return allDevices(devices).find((each) => namesOf(each).alias === alias && !isSecondName(each));
}

/** True for the first console where it is a serial port. */
export function isSecondName({ kind, device }: Plugged): boolean {
  return kind === 'consoles' && device.target.type === 'serial';
}

/** @returns `DEVICE_MISSING`, of redirected devices `OPERATION_INVALID` */
export function missingDevice(name: string | undefined, { kind, device }: Plugged): VirtError {
  const which =
    kind === 'disks'
      ? ` '${device.target.dev}'`
      : kind === 'interfaces'
        ? ` with the address ${device.mac?.address ?? 'of the document'}`
        : ' as the document has it';
  return qemuError(
    // libvirt's own.
    kind === 'redirdevs' ? ErrorCode.OPERATION_INVALID : ErrorCode.DEVICE_MISSING,
    `the domain '${name}' has no ${kindNames[kind]}${which}`,
  );
}

/** The alias that the user gave; what the driver gave isn't asked for. */
export function userAlias(plugged: Plugged): string | undefined {
  const { alias } = namesOf(plugged);
  return alias !== undefined && isUserAlias(alias) ? alias : undefined;
}
