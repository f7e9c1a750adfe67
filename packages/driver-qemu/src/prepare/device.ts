import { parseXml } from '@tsvirt/conf';
import { type Devices, parseDomain } from '@tsvirt/conf/domain';
import { unsupportedConfig, unsupportedOperation } from '../errors.js';
import { diskDefaults } from './defaults.js';
import { parseOptions } from './parse-options.js';

/** The elements that a document can be of, with the list that each is in. */
const lists = {
  disk: 'disks',
  controller: 'controllers',
  lease: 'leases',
  filesystem: 'filesystems',
  interface: 'interfaces',
  smartcard: 'smartcards',
  serial: 'serials',
  parallel: 'parallels',
  console: 'consoles',
  channel: 'channels',
  input: 'inputs',
  tpm: 'tpms',
  graphics: 'graphics',
  sound: 'sounds',
  audio: 'audios',
  video: 'videos',
  hostdev: 'hostdevs',
  redirdev: 'redirdevs',
  hub: 'hubs',
  watchdog: 'watchdogs',
  rng: 'rngs',
  panic: 'panics',
  shmem: 'shmems',
  memory: 'memories',
  crypto: 'cryptos',
} as const satisfies Readonly<Record<string, keyof Devices>>;

/** A list of devices. */
export type DeviceElement = (typeof lists)[keyof typeof lists];

/** Elements of which a domain has one at most: it's there from the start or not at all. */
const single: ReadonlySet<string> = new Set([
  'memballoon',
  'nvram',
  'iommu',
  'vsock',
  'pstore',
  'redirfilter',
]);

/** The document of a single device, read as it would be inside of a domain. */
export interface DeviceDocument {
  readonly kind: DeviceElement;
  /** Has the device, and what every domain has. The device is the first of its kind. */
  readonly devices: Devices;
}

/**
 * Reads the document of a single device as it would be read inside of a domain. A disk has an address only where the document names
 * one: it's for the domain to place it. The same goes for an interface's MAC address where `running` says that the document is of a device
 * of a domain that runs.
 * @throws VirtError `XML_ERROR`; `CONFIG_UNSUPPORTED` for what is no device; `OPERATION_UNSUPPORTED` for what a domain has once
 */
export function readDeviceElement(xml: string, running: boolean): DeviceDocument {
  const text = xml.replace(/^\s*<\?xml[^>]*\?>/, '');
  const root = parseXml(text);
  const kind = Object.hasOwn(lists, root.name) ? lists[root.name as keyof typeof lists] : undefined;
  if (kind === undefined) {
    if (single.has(root.name))
      throw unsupportedOperation(`<${root.name}> can't be added, removed or changed by itself`);
    throw unsupportedConfig(`there is no kind of device '${root.name}'`);
  }
  const { devices } = parseDomain(
    `<domain type='qemu'><name>device</name><memory>1099511627776</memory><os><type>hvm</type></os><devices>${text}</devices></domain>`,
    { ...parseOptions, skipValidation: true, ...(running ? { active: true } : {}) },
  );
  const named = (name: string) => root.children.some((each) => each.name === name);
  for (const disk of devices.disks ?? []) {
    diskDefaults(disk);
    if (!named('address')) delete disk.address;
  }
  // What else was filled in is right for a domain that has nothing but this.
  const [controller] = devices.controllers ?? [];
  if (kind === 'controllers' && root.attribute('index') === undefined)
    delete (controller as { index?: number }).index;
  if (kind === 'serials' || kind === 'parallels' || kind === 'consoles') {
    const target = root.children.find((each) => each.name === 'target');
    if (target?.attribute('port') === undefined)
      delete (devices[kind]?.[0] as { target: { port?: number } } | undefined)?.target.port;
  }
  const [iface] = devices.interfaces ?? [];
  if (kind === 'interfaces' && running && !named('mac')) delete (iface as { mac?: unknown }).mac;
  return { kind, devices };
}
