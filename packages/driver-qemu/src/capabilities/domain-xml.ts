import { XmlWriter } from '@tsvirt/conf';
import type { QemuCapabilities, QemuMachine } from './model.js';
import { element, enumeration, textElement } from './write.js';

/** What virConnectGetDomainCapabilities is asked for. */
export interface DomainCapabilitiesQuery {
  /** `kvm` or `qemu` */
  readonly type: string;
  readonly machine: QemuMachine;
  /** Firmware images that are installed. */
  readonly firmware: readonly string[];
  /** Kinds of firmware that can be chosen automatically. */
  readonly autoFirmware: readonly string[];
}

/** The `<domainCapabilities>` document of one binary, machine and accelerator. */
export function formatDomainCapabilities(
  capabilities: QemuCapabilities,
  query: DomainCapabilitiesQuery,
): string {
  const writer = new XmlWriter();
  element(writer, 'domainCapabilities', {}, () => {
    writer.leaf('path', capabilities.binary);
    writer.leaf('domain', query.type);
    writer.leaf('machine', query.machine.name);
    writer.leaf('arch', capabilities.arch);
    element(writer, 'vcpu', { max: query.machine.maxCpus });
    element(writer, 'iothreads', { supported: 'yes' });
    writeOs(writer, query);
    writeCpu(writer, capabilities, query.type);
    writeList(writer, 'memoryBacking', true, {
      sourceType: ['file', 'anonymous', ...when(capabilities.has('memory-backend-memfd'), 'memfd')],
    });
    element(writer, 'devices', {}, () => writeDevices(writer, capabilities, query));
    element(writer, 'features', {}, () => {
      element(writer, 'gic', { supported: 'no' });
      for (const [name, flag] of Object.entries(featureFlags))
        element(writer, name, {
          supported: flag === true || (flag !== false && capabilities.has(flag)) ? 'yes' : 'no',
        });
    });
  });
  return writer.toString();
}

const featureFlags: Readonly<Record<string, string | boolean>> = {
  vmcoreinfo: 'vmcoreinfo',
  genid: 'vmgenid',
  backingStoreInput: true,
  backup: true,
  'async-teardown': 'run-with.async-teardown',
  ps2: true,
  sev: 'sev-guest',
  sgx: false,
  launchSecurity: false,
};

function when<T>(condition: boolean, ...values: readonly T[]): readonly T[] {
  return condition ? values : [];
}

function writeList(
  writer: XmlWriter,
  name: string,
  supported: boolean,
  enums: Readonly<Record<string, readonly string[]>>,
): void {
  if (!supported) {
    element(writer, name, { supported: 'no' });
    return;
  }
  element(writer, name, { supported: 'yes' }, () => {
    for (const [key, values] of Object.entries(enums)) enumeration(writer, key, values);
  });
}

function writeOs(writer: XmlWriter, query: DomainCapabilitiesQuery): void {
  element(writer, 'os', { supported: 'yes' }, () => {
    enumeration(writer, 'firmware', query.autoFirmware);
    element(writer, 'loader', { supported: 'yes' }, () => {
      for (const image of query.firmware) writer.leaf('value', image);
      enumeration(writer, 'type', ['rom', 'pflash']);
      enumeration(writer, 'readonly', ['yes', 'no']);
      enumeration(writer, 'secure', ['no']);
    });
  });
}

function writeCpu(writer: XmlWriter, capabilities: QemuCapabilities, type: string): void {
  const accelerator = capabilities.accelerator(type);
  const kvm = type === 'kvm';
  const migratable = capabilities.has('cpu.migratable') ? ['on', 'off'] : ['off'];
  element(writer, 'cpu', {}, () => {
    element(
      writer,
      'mode',
      { name: 'host-passthrough', supported: kvm ? 'yes' : 'no' },
      kvm ? () => enumeration(writer, 'hostPassthroughMigratable', migratable) : undefined,
    );
    element(writer, 'mode', { name: 'maximum', supported: 'yes' }, () =>
      enumeration(writer, 'maximumMigratable', ['on', 'off']),
    );
    element(writer, 'mode', {
      name: 'host-model',
      supported: accelerator?.hostCpu === undefined ? 'no' : 'yes',
    });
    const models = (accelerator?.cpus ?? []).filter((cpu) => !notModels.has(cpu.name));
    element(writer, 'mode', { name: 'custom', supported: models.length === 0 ? 'no' : 'yes' }, () => {
      for (const cpu of [...models].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const usable = cpu.usable === undefined ? 'unknown' : cpu.usable ? 'yes' : 'no';
        textElement(writer, 'model', { usable, deprecated: cpu.deprecated ? 'yes' : undefined }, cpu.name);
        if (cpu.blockers.length > 0)
          element(writer, 'blockers', { model: cpu.name }, () => {
            for (const name of cpu.blockers) element(writer, 'feature', { name });
          });
      }
    });
  });
}

/** CPUs that have a mode of their own. */
const notModels: ReadonlySet<string> = new Set(['host', 'max', 'base']);

function writeDevices(
  writer: XmlWriter,
  capabilities: QemuCapabilities,
  query: DomainCapabilitiesQuery,
): void {
  const has = (flag: string) => capabilities.has(flag);
  const q35 = query.machine.name.startsWith('pc-q35');
  const i440fx = query.machine.name.startsWith('pc-i440fx');
  const variants = [
    'virtio',
    ...when(has('virtio-pci-non-transitional'), 'virtio-transitional', 'virtio-non-transitional'),
  ];
  writeList(writer, 'disk', true, {
    diskDevice: ['disk', 'cdrom', ...when(q35 || i440fx, 'floppy'), 'lun'],
    bus: [
      ...when(i440fx, 'ide'),
      ...when(q35 || i440fx, 'fdc'),
      'scsi',
      'virtio',
      ...when(has('usb-storage'), 'usb'),
      ...when(has('ich9-ahci'), 'sata'),
    ],
    model: variants,
  });
  writeList(writer, 'graphics', true, {
    // What the emulator has and this driver makes arguments for: installers choose by this list.
    type: [
      ...when(has('vnc'), 'vnc'),
      ...when(has('spice'), 'spice'),
      ...when(has('egl-headless'), 'egl-headless'),
    ],
  });
  writeList(writer, 'video', true, {
    modelType: [
      ...when(has('VGA'), 'vga'),
      ...when(has('cirrus-vga'), 'cirrus'),
      ...when(has('vmware-svga'), 'vmvga'),
      ...when(has('qxl'), 'qxl'),
      ...when(has('virtio-gpu'), 'virtio'),
      'none',
      ...when(has('bochs-display'), 'bochs'),
      ...when(has('ramfb'), 'ramfb'),
    ],
  });
  writeList(writer, 'hostdev', false, {});
  writeList(writer, 'rng', has('virtio-rng'), {
    model: variants,
    backendModel: [
      ...when(has('rng-random'), 'random'),
      ...when(has('rng-egd'), 'egd'),
      ...when(has('rng-builtin'), 'builtin'),
    ],
  });
  writeList(writer, 'filesystem', true, { driverType: ['path'] });
  writeList(writer, 'tpm', false, {});
  writeList(writer, 'redirdev', has('usb-redir'), { bus: ['usb'] });
  writeList(writer, 'channel', true, { type: ['pty', 'unix', ...when(has('spice'), 'spicevmc')] });
  writeList(writer, 'crypto', false, {});
  writeList(writer, 'interface', true, { backendType: ['default'] });
  writeList(writer, 'panic', has('pvpanic'), { model: ['isa'] });
}
