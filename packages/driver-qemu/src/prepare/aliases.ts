import type { Controller, Devices, Disk, Domain, MemoryDevice, NetworkInterface } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import { hasScsi } from '../machine/defaults.js';
import { kindOf } from '../machine/kind.js';

interface Aliased {
  alias?: string | undefined;
}

/** Kinds whose devices are numbered, with what their aliases begin with. */
const prefixes = {
  serials: 'serial',
  parallels: 'parallel',
  channels: 'channel',
  inputs: 'input',
  sounds: 'sound',
  hubs: 'hub',
  redirdevs: 'redir',
  smartcards: 'smartcard',
  videos: 'video',
  filesystems: 'fs',
  rngs: 'rng',
  watchdogs: 'watchdog',
  shmems: 'shmem',
  cryptos: 'crypto',
  tpms: 'tpm',
} as const satisfies Partial<Record<keyof Devices, string>>;

/** Gives every device without an alias the one that libvirt gives. Changes the model. */
export function assignAliases(domain: Domain): void {
  const devices = domain.devices ?? {};
  for (const disk of devices.disks ?? []) disk.alias ??= diskAlias(disk, domain);
  numberInterfaces(devices.interfaces ?? [], devices.hostdevs ?? []);
  for (const [kind, prefix] of Object.entries(prefixes))
    (devices[kind as keyof typeof prefixes] ?? []).forEach((device: Aliased, at) => {
      device.alias ??= `${prefix}${at}`;
    });
  (devices.consoles ?? []).forEach((console, at) => {
    // The first console is the first serial port by another name.
    const serial = console.target?.type === 'serial' ? devices.serials?.[at]?.alias : undefined;
    console.alias ??= serial ?? `console${at}`;
  });
  for (const controller of devices.controllers ?? [])
    controller.alias ??= controllerAlias(domain, controller);
  assignModuleAliases(devices.memories ?? []);
  if (devices.vsock !== undefined) devices.vsock.alias ??= 'vsock0';
  if (devices.iommu !== undefined) devices.iommu.alias ??= 'iommu0';
  if (devices.pstore !== undefined) devices.pstore.alias ??= 'pstore0';
  if (devices.memballoon !== undefined && devices.memballoon.model !== 'none')
    devices.memballoon.alias ??= 'balloon0';
}

/** Interfaces that are cards of the host are counted with its other devices, before these. */
function numberInterfaces(interfaces: readonly NetworkInterface[], hostdevs: readonly Aliased[]): void {
  const isHost = ({ type }: NetworkInterface) => type === 'hostdev';
  interfaces.forEach((iface, at) => {
    if (!isHost(iface)) iface.alias ??= `net${at}`;
  });
  [...interfaces.filter(isHost), ...hostdevs].forEach((device, at) => {
    device.alias ??= `hostdev${at}`;
  });
}

/** What aliases of memory begin with. */
const modulePrefixes = {
  dimm: 'dimm',
  nvdimm: 'nvdimm',
  'virtio-pmem': 'virtiopmem',
  'virtio-mem': 'virtiomem',
  'sgx-epc': 'epc',
} as const;

/** Modules in slots have the numbers of these; others are counted. */
function assignModuleAliases(memories: readonly MemoryDevice[]): void {
  const counts = new Map<string, number>();
  for (const memory of memories) {
    const count = counts.get(memory.model) ?? 0;
    counts.set(memory.model, count + 1);
    const number = memory.address?.type === 'dimm' ? memory.address.slot : count;
    memory.alias ??= `${modulePrefixes[memory.model]}${number}`;
  }
}

/** The alias of a device that comes later: with a number above those that are there. Undefined for kinds that aren't numbered. */
export function nextAlias(
  { devices }: Domain,
  kind: keyof Devices,
  isHost = kind === 'hostdevs',
): string | undefined {
  const numbered: Readonly<Partial<Record<keyof Devices, string>>> = {
    ...prefixes,
    consoles: 'console',
    interfaces: 'net',
  };
  const prefix = isHost ? 'hostdev' : numbered[kind];
  if (prefix === undefined) return undefined;
  const { interfaces = [], hostdevs = [] } = devices;
  const list: readonly Aliased[] = isHost
    ? [...interfaces, ...hostdevs]
    : ((devices[kind] ?? []) as readonly Aliased[]);
  let next = 0;
  for (const { alias } of list) {
    const number = alias?.startsWith(prefix) === true ? Number(alias.slice(prefix.length)) : Number.NaN;
    if (Number.isInteger(number)) next = Math.max(next, number + 1);
  }
  return `${prefix}${next}`;
}

/** The alias of a disk by its bus and place. */
export function diskAlias(disk: Disk, { devices }: Domain): string {
  const bus = disk.target?.bus;
  if (bus === 'virtio' || bus === 'usb' || bus === 'xen' || bus === 'sd') {
    const prefix = bus === 'usb' ? 'usb-disk' : bus === 'sd' ? 'sd-disk' : `${bus}-disk`;
    return `${prefix}${diskIndex(disk.target?.dev ?? '')}`;
  }
  const address =
    disk.address?.type === 'drive' ? disk.address : { controller: 0, bus: 0, target: 0, unit: 0 };
  const { controller, bus: lane, target, unit } = address;
  const on = devices.controllers?.find((each) => each.type === 'scsi' && each.index === controller);
  // On the oldest of its controllers, SCSI was like its forebears.
  return bus === 'scsi' && modelOf(on) !== 'lsilogic'
    ? `scsi${controller}-${lane}-${target}-${unit}`
    : `${bus}${controller}-${lane}-${unit}`;
}

/** `vda` is 0, `vdb` 1, `vdaa` 26; -1 for what isn't such a name. */
export function diskIndex(name: string): number {
  const letters = /^(?:fd|hd|vd|sd|xvd|ubd)([a-z]+)$/.exec(name)?.[1];
  if (letters === undefined) return -1;
  let index = 0;
  for (const letter of letters) index = index * 26 + (letter.charCodeAt(0) - 96);
  return index - 1;
}

function controllerAlias(domain: Domain, controller: Controller): string {
  const { type, index } = controller;
  const { i440fx, q35 } = kindOf(domain);
  if (type === 'pci') return controller.model === 'pcie-root' ? `pcie.${index}` : `pci.${index}`;
  if (type === 'ide' && index === 0 && i440fx) return 'ide';
  if (type === 'sata' && index === 0 && q35) return 'ide';
  if (type === 'usb' && index === 0) return 'usb';
  if (type === 'scsi' && index === 0 && controller.model === 'ncr53c90' && hasScsi(domain)) return 'scsi';
  return `${type}${index}`;
}
