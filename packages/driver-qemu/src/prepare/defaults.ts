import type { Audio, Devices, Disk, Domain, NetworkInterface } from '@tsvirt/conf/domain';
import type { QemuCapabilities } from '../capabilities/model.js';
import {
  alwaysTellsOfPanic,
  hasBalloon,
  usualNetworkModel,
  usualPanicModel,
  usualVideoType,
} from '../machine/defaults.js';
import { kindOf } from '../machine/kind.js';
import { armDefaults } from './arm.js';
import { encryptionDefaults } from './encryption.js';
import { serialDefaults } from './serials.js';
import { usualCpu } from './usual-cpu.js';

/** Fills in what this driver decides where the document says nothing. Changes the model. */
export function applyDefaults(
  domain: Domain,
  capabilities: QemuCapabilities,
  environment: Readonly<Record<string, string | undefined>> = {},
): void {
  nameMachine(domain, capabilities);
  const devices: Devices = domain.devices ?? {};
  domain.devices = devices;
  const { x86, q35, ppc64 } = kindOf(domain);
  defaultCpu(domain, capabilities, x86);
  armDefaults(domain, capabilities);
  for (const iface of devices.interfaces ?? []) interfaceDefaults(iface, domain);
  for (const disk of devices.disks ?? []) diskDefaults(disk);
  serialDefaults(domain);
  for (const shmem of devices.shmems ?? [])
    if (shmem.model === 'ivshmem-plain') shmem.size ??= usualShmemSize;
    else if (shmem.server !== undefined)
      shmem.msi = { ...shmem.msi, ioeventfd: shmem.msi?.ioeventfd ?? true };
  fillFirstCell(domain);
  for (const { backend } of devices.rngs ?? [])
    if (backend.model === 'random') backend.path ??= '/dev/random';
  for (const tpm of devices.tpms ?? []) {
    tpm.model ??= kindOf(domain).pseries ? 'tpm-spapr' : 'tpm-tis';
    if (tpm.backend.type === 'emulator')
      tpm.backend.version ??= tpm.model === 'tpm-tis' && x86 ? '1.2' : '2.0';
  }
  if (devices.vsock !== undefined) devices.vsock.model ??= 'virtio';
  if (alwaysTellsOfPanic(domain)) devices.panics ??= [{}];
  for (const panic of devices.panics ?? []) panic.model ??= usualPanicModel(domain);
  if (hasBalloon(domain)) devices.memballoon ??= { model: 'virtio' };
  for (const sound of devices.sounds ?? []) if (sound.model === 'virtio') sound.streams ??= 2;
  if (x86) {
    if (domain.features?.ps2 !== false) addPs2(devices);
    if (q35 && !(devices.watchdogs ?? []).some((watchdog) => watchdog.model === 'itco'))
      devices.watchdogs = [
        ...(devices.watchdogs ?? []),
        { model: 'itco', action: devices.watchdogs?.[0]?.action ?? 'reset' },
      ];
    if ((devices.graphics ?? []).length > 0 && (devices.videos ?? []).length === 0)
      devices.videos = [{ model: { type: 'default' } }];
  }
  // Without any input a guest of this architecture could only be looked at.
  if (ppc64 && (devices.graphics ?? []).length > 0 && (devices.inputs ?? []).length === 0)
    devices.inputs = [
      { type: 'keyboard', bus: 'usb' },
      { type: 'mouse', bus: 'usb' },
    ];
  defaultAudio(devices, environment);
  for (const { model } of devices.videos ?? [])
    if (model.type === 'default') model.type = usualVideoType(domain, capabilities);
  defaultVideo(devices);
}

/** Bytes. */
const usualShmemSize = 4n * 1024n * 1024n;
/** CPUs that interrupts reach without an IOMMU's help. */
const directCpus = 255;

/** Of guests with more CPUs than interrupts reach directly, an IOMMU has to remap them. Changes the model. */
export function remapInterrupts(domain: Domain): void {
  if ((domain.vcpu?.count ?? 1) <= directCpus) return;
  if (kindOf(domain).q35) domain.devices.iommu ??= { model: 'intel' };
  const { iommu } = domain.devices;
  if (iommu?.model !== 'intel') return;
  iommu.driver = {
    ...iommu.driver,
    intremap: iommu.driver?.intremap ?? true,
    eim: iommu.driver?.eim ?? true,
  };
  domain.features = { ...domain.features, ioapic: domain.features?.ioapic ?? 'qemu' };
}

/** What of a disk this driver decides. Changes the model. */
export function diskDefaults(disk: Disk): void {
  // Of a volume its pool knows the format.
  const type = disk.driver?.type ?? (disk.source.type === 'volume' ? undefined : 'raw');
  disk.driver = {
    ...disk.driver,
    name: disk.driver?.name ?? 'qemu',
    ...(type === undefined ? {} : { type }),
  };
  if (disk.mirror !== undefined) disk.mirror.format ??= { type: 'raw' };
  if (disk.device === 'cdrom') disk.readonly = true;
  encryptionDefaults(disk);
}

/** What of an interface this driver decides; its address is there already. Changes the model. */
export function interfaceDefaults(iface: NetworkInterface, domain: Domain): void {
  if (iface.type === 'hostdev') return;
  iface.model ??= usualNetworkModel(domain, iface.type);
  // The one model that is libvirt's own word, and taken in any case.
  if (iface.model.toLowerCase() === 'virtio') iface.model = 'virtio';
}

function nameMachine(domain: Domain, capabilities: QemuCapabilities): void {
  const type = domain.os?.type;
  if (type === undefined) return;
  const machine =
    type.machine === undefined
      ? capabilities.defaultMachine(domain.type)
      : capabilities.machine(domain.type, type.machine);
  if (machine !== undefined) type.machine = machine.name;
}

function defaultCpu(domain: Domain, capabilities: QemuCapabilities, x86: boolean): void {
  const cpu = domain.cpu;
  if (cpu !== undefined && cpu.mode !== 'custom') {
    cpu.check ??= cpu.mode === 'host-model' ? 'partial' : 'none';
    if (cpu.mode !== 'host-model' && cpu.migratable === undefined && capabilities.has('cpu.migratable'))
      cpu.migratable = true;
    return;
  }
  if (cpu?.model?.name !== undefined) {
    cpu.match ??= 'exact';
    // A model that is emulated isn't held against the host's.
    cpu.check ??= domain.type === 'qemu' ? 'none' : 'partial';
    return;
  }
  const usual = usualCpu(domain, capabilities);
  if (usual !== undefined) domain.cpu = { ...cpu, ...usual };
  else if (x86)
    domain.cpu = {
      ...cpu,
      mode: 'custom',
      match: 'exact',
      check: 'none',
      model: { fallback: 'forbid', name: 'qemu64' },
    };
}

function addPs2(devices: Devices): void {
  const inputs = devices.inputs ?? [];
  for (const type of ['mouse', 'keyboard'] as const)
    if (!inputs.some((input) => input.type === type && 'bus' in input && input.bus === 'ps2'))
      inputs.push({ type, bus: 'ps2' });
  devices.inputs = inputs;
}

/** CPUs of no NUMA cell belong to the first. Changes the model. */
function fillFirstCell({ cpu, vcpu }: Domain): void {
  const cells = cpu?.numa?.cells ?? [];
  const [first] = cells;
  if (first === undefined) return;
  const named = new Set(cells.flatMap(({ cpus }) => cpus ?? []));
  const count = vcpu?.count ?? 1;
  if (named.size >= count) return;
  const missing = Array.from({ length: count }, (_, id) => id).filter((id) => !named.has(id));
  first.cpus = [...(first.cpus ?? []), ...missing].sort((a, b) => a - b);
}

/** Where the sound of guests with a display of each type goes. */
const audioOfDisplay = { vnc: 'none', spice: 'spice', sdl: 'sdl', dbus: 'dbus' } as const;

/** QEMU's names of audio backends in its environment, as documents have them. */
const audioNames: Readonly<Record<string, Audio['type']>> = {
  alsa: 'alsa',
  coreaudio: 'coreaudio',
  jack: 'jack',
  none: 'none',
  oss: 'oss',
  pa: 'pulseaudio',
  sdl: 'sdl',
  spice: 'spice',
  wav: 'file',
};

/** Where the sound of a window goes: the environment says it, or nothing does. */
function audioOfEnvironment(environment: Readonly<Record<string, string | undefined>>): Audio[] | undefined {
  const type = audioNames[environment.QEMU_AUDIO_DRV ?? ''];
  if (type === undefined) return undefined;
  const driver = audioDrivers.find((each) => each === environment.SDL_AUDIODRIVER);
  return [type === 'sdl' && driver !== undefined ? { id: 1, type, driver } : ({ id: 1, type } as Audio)];
}

const audioDrivers = ['esd', 'alsa', 'arts', 'pulseaudio'] as const;

/** Where the guest's sound goes follows from its last display that can have any. */
function defaultAudio(devices: Devices, environment: Readonly<Record<string, string | undefined>>): void {
  if ((devices.audios ?? []).length > 0) return;
  const { graphics = [], sounds = [] } = devices;
  // Where nothing sounds a display of D-Bus has none.
  const types = graphics.flatMap(({ type }) =>
    type in audioOfDisplay && (type !== 'dbus' || sounds.length > 0)
      ? [type as keyof typeof audioOfDisplay]
      : [],
  );
  const type = types.at(-1) ?? (graphics.length === 0 ? 'vnc' : undefined);
  if (type === 'sdl') devices.audios = audioOfEnvironment(environment);
  else if (type !== undefined) devices.audios = [{ id: 1, type: audioOfDisplay[type] }];
}

function defaultVideo(devices: Devices): void {
  (devices.videos ?? []).forEach((video, at) => {
    const model = video.model;
    if (model.type === 'none') return;
    if (at === 0) model.primary = true;
    model.heads ??= 1;
    if (model.type === 'qxl') {
      model.ram = powerOfTwo(model.ram ?? 65536);
      model.vram = powerOfTwo(model.vram ?? 65536);
      model.vgamem = powerOfTwo(model.vgamem ?? 16384);
    } else if (
      model.type === 'vga' ||
      model.type === 'vmvga' ||
      model.type === 'cirrus' ||
      model.type === 'bochs'
    )
      model.vram ??= 16384;
  });
}

/** The smallest power of two that isn't below a number. */
function powerOfTwo(number: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(1, number)));
}
