import type { DeviceAddress, DeviceRom, VirtioDriver } from '../device-info.js';
import type { Devices } from '../devices/index.js';

/** What a guest sees of each kind of device. Hosts' paths, formats, limits and the like may change. */
type Views = {
  readonly [K in keyof Devices]?: (
    device: NonNullable<Devices[K]> extends readonly (infer D)[] ? D : NonNullable<Devices[K]>,
  ) => unknown;
};

/** The parts of an address by which the guest knows the device. */
function place(address: DeviceAddress | undefined): unknown {
  switch (address?.type) {
    case 'pci':
      return {
        type: 'pci',
        domain: address.domain,
        bus: address.bus,
        slot: address.slot,
        function: address.function,
      };
    case 'drive':
      return { type: 'drive', controller: address.controller, bus: address.bus, unit: address.unit };
    default:
      return address;
  }
}

interface Info {
  readonly address?: DeviceAddress | undefined;
  readonly acpiIndex?: number | undefined;
  readonly rom?: DeviceRom | undefined;
}

const info = ({ address, acpiIndex, rom }: Info) => ({
  address: place(address),
  acpiIndex,
  rom: rom === undefined ? undefined : { enabled: rom.enabled, bar: rom.bar },
});

const virtio = (driver: VirtioDriver | undefined) =>
  driver === undefined
    ? undefined
    : { iommu: driver.iommu, ats: driver.ats, packed: driver.packed, pagePerVq: driver.pagePerVq };

const views: Views = {
  disks: (disk) => ({
    device: disk.device,
    bus: disk.target.bus,
    dev: disk.target.dev,
    model: disk.model,
    serial: disk.serial,
    wwn: disk.wwn,
    vendor: disk.vendor,
    product: disk.product,
    readonly: disk.readonly,
    driver: virtio(disk.driver),
    ...info(disk),
  }),
  controllers: (controller) => ({
    type: controller.type,
    index: controller.index,
    model: 'model' in controller ? controller.model : undefined,
    ports: 'ports' in controller ? controller.ports : undefined,
    vectors: 'vectors' in controller ? controller.vectors : undefined,
    ...(controller.type === 'pci'
      ? { modelName: controller.modelName, target: controller.target, pcihole64: controller.pcihole64 }
      : {}),
    master: controller.master,
    driver: virtio(controller.driver),
    ...info(controller),
  }),
  filesystems: (filesystem) => ({ target: filesystem.target, ...info(filesystem) }),
  interfaces: (card) => ({
    mac: card.mac.address,
    model: card.model,
    driver: virtio(card.driver),
    ...info(card),
  }),
  smartcards: info,
  serials: (serial) => ({ ...serial.target, ...info(serial) }),
  parallels: (parallel) => ({ ...parallel.target, ...info(parallel) }),
  consoles: (entry) => ({ type: entry.target.type, ...info(entry) }),
  channels: ({ target, ...channel }) => ({
    type: target.type,
    name: 'name' in target ? target.name : undefined,
    ...(target.type === 'guestfwd' ? { to: target.address, port: target.port } : {}),
    ...info(channel),
  }),
  inputs: (input) => ({
    type: input.type,
    bus: 'bus' in input ? input.bus : undefined,
    model: input.model,
    ...info(input),
  }),
  tpms: (tpm) => ({ model: tpm.model, ...info(tpm) }),
  sounds: (sound) => ({ model: sound.model, codecs: sound.codecs, ...info(sound) }),
  videos: ({ model, ...video }) => ({
    type: model.type,
    ram: model.ram,
    vram: model.vram,
    vgamem: model.vgamem,
    heads: model.heads,
    acceleration: model.acceleration && {
      accel2d: model.acceleration.accel2d,
      accel3d: model.acceleration.accel3d,
    },
    driver: virtio(video.driver),
    ...info(video),
  }),
  hostdevs: (hostdev) => ({ mode: hostdev.mode, type: hostdev.type, ...info(hostdev) }),
  redirdevs: (redirdev) => ({ bus: redirdev.bus, ...info(redirdev) }),
  redirfilter: (filter) => filter,
  hubs: (hub) => ({ type: hub.type, ...info(hub) }),
  watchdogs: (watchdog) => ({ model: watchdog.model, ...info(watchdog) }),
  memballoon: (balloon) => ({
    model: balloon.model,
    autodeflate: balloon.autodeflate,
    freePageReporting: balloon.freePageReporting,
    driver: virtio(balloon.driver),
    ...info(balloon),
  }),
  rngs: (rng) => ({ model: rng.model, driver: virtio(rng.driver), ...info(rng) }),
  nvram: info,
  panics: (panic) => ({ model: panic.model, ...info(panic) }),
  shmems: (shmem) => ({
    name: shmem.name,
    model: shmem.model,
    size: shmem.size,
    server: shmem.server !== undefined,
    msi: shmem.msi && { vectors: shmem.msi.vectors, ioeventfd: shmem.msi.ioeventfd },
    ...info(shmem),
  }),
  memories: ({ target, ...memory }) => ({
    model: memory.model,
    uuid: memory.uuid,
    size: target.size,
    node: target.node,
    block: target.block,
    labelSize: target.labelSize,
    readonly: target.readonly,
    ...info(memory),
  }),
  cryptos: (crypto) => ({ model: crypto.model, type: crypto.type, ...info(crypto) }),
  iommu: (iommu) => ({ model: iommu.model, driver: iommu.driver, ...info(iommu) }),
  vsock: (vsock) => ({ model: vsock.model, driver: virtio(vsock.driver), ...info(vsock) }),
};

/** What a guest sees of its devices. */
export function devicesView(devices: Devices): unknown {
  return Object.fromEntries(
    Object.entries(views).map(([kind, view]) => {
      const value: unknown = devices[kind as keyof Devices];
      const show = view as (device: unknown) => unknown;
      if (value === undefined) return [kind, undefined];
      return [kind, Array.isArray(value) ? value.map((device) => show(device)) : show(value)];
    }),
  );
}
