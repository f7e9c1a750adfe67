import type { Serial } from '@tsvirt/conf/domain';
import { unsupportedConfig } from '../errors.js';
import { usualPanicModel } from '../machine/defaults.js';
import type { CheckedMachine } from './validate-arch.js';

type SerialType = NonNullable<Serial['target']['type']>;
type SerialModel = NonNullable<Serial['target']['model']>;

/** The kind of address that a serial port of a type can have; none of those that machines have anyway. */
const addressOf: Readonly<Record<SerialType, string | undefined>> = {
  'isa-serial': 'isa',
  'isa-debug': 'isa',
  'usb-serial': 'usb',
  'pci-serial': 'pci',
  'spapr-vio-serial': 'spapr-vio',
  'system-serial': undefined,
  'sclp-serial': undefined,
};

/** The types that a serial port's device is of. */
const typeOf: Readonly<Record<SerialModel, SerialType>> = {
  'isa-serial': 'isa-serial',
  'isa-debugcon': 'isa-debug',
  'usb-serial': 'usb-serial',
  'pci-serial': 'pci-serial',
  'spapr-vty': 'spapr-vio-serial',
  pl011: 'system-serial',
  '16550a': 'system-serial',
  sclpconsole: 'sclp-serial',
  sclplmconsole: 'sclp-serial',
};

/** Ports of the machine itself: serial and parallel. */
export function checkPorts({ domain, kind }: CheckedMachine): void {
  const { serials = [], parallels = [] } = domain.devices;
  if (parallels.length > 0 && (kind.s390 || kind.pseries))
    throw unsupportedConfig('machines of this kind have no parallel ports');
  const boards = kind.armVirt || kind.riscvVirt || kind.loongarchVirt;
  const there: Readonly<Partial<Record<SerialType, boolean>>> = {
    'isa-debug': kind.x86,
    'spapr-vio-serial': kind.pseries,
    'sclp-serial': kind.s390,
    'system-serial': boards,
  };
  const models: Readonly<Partial<Record<SerialModel, boolean>>> = {
    pl011: kind.armVirt,
    '16550a': kind.riscvVirt || kind.loongarchVirt,
  };
  for (const { target, address } of serials) {
    // What was said of ISA is meant for the machine's own kind of port.
    const said = target.type === 'isa-serial' ? undefined : target.type;
    if (said !== undefined && there[said] === false)
      throw unsupportedConfig(`machines of this kind have no serial ports of type '${said}'`);
    const { model } = target;
    if (model !== undefined && models[model] === false)
      throw unsupportedConfig(`machines of this kind have no serial ports of model '${model}'`);
    if (model !== undefined && target.type !== undefined && typeOf[model] !== target.type)
      throw unsupportedConfig(
        `a serial port of model '${model}' is of type '${typeOf[model]}', not '${target.type}'`,
      );
    if (said !== undefined && address !== undefined && addressOf[said] !== address.type)
      throw unsupportedConfig(
        `a serial port of type '${said}' can't have an address of type '${address.type}'`,
      );
  }
}

/** Devices that tell of a guest's crash. */
export function checkPanics({ domain, kind }: CheckedMachine): void {
  const models = new Set<string>();
  for (const panic of domain.devices.panics ?? []) {
    const { address } = panic;
    const model = panic.model ?? usualPanicModel(domain);
    if (model === undefined)
      throw unsupportedConfig('machines of this kind have no <panic> of their own: it needs a model');
    if (models.has(model)) throw unsupportedConfig(`there's more than one <panic> of model '${model}'`);
    models.add(model);
    const isThere = {
      s390: kind.s390,
      pseries: kind.pseries,
      isa: kind.x86,
      hyperv: kind.x86,
      pvpanic: true,
    };
    if (!isThere[model]) throw unsupportedConfig(`machines of this kind have no <panic> of model '${model}'`);
    const wanted = model === 'isa' ? 'isa' : model === 'pvpanic' ? 'pci' : undefined;
    if (address !== undefined && address.type !== wanted)
      throw unsupportedConfig(
        `a <panic> of model '${model}' can't have an address of type '${address.type}'`,
      );
  }
}

/** Devices of the host, and files of it, that are on channels. */
export function checkChannelDevices({ domain, kind }: CheckedMachine): void {
  const { hostdevs = [], filesystems = [] } = domain.devices;
  const mediated = hostdevs.flatMap((each) => (each.type === 'mdev' ? [each] : []));
  for (const { model, boot } of mediated) {
    if (model !== 'vfio-pci' && !kind.s390)
      throw unsupportedConfig(`mediated devices of model '${model}' are for machines of s390`);
    if (model === 'vfio-ap' && boot !== undefined)
      throw unsupportedConfig("nothing boots from a mediated device of model 'vfio-ap'");
  }
  if (mediated.filter(({ model }) => model === 'vfio-ap').length > 1)
    throw unsupportedConfig("there's more than one mediated device of model 'vfio-ap'");
  for (const { driver, boot, target } of filesystems)
    if (driver?.type === 'virtiofs' && boot !== undefined && kind.ccw)
      throw unsupportedConfig(`nothing boots from the filesystem '${target}': only on PCI that can be`);
}

/** TPMs of machines, and of versions. */
export function checkTpms({ domain, kind }: CheckedMachine): void {
  for (const { model, backend } of domain.devices.tpms ?? []) {
    const virtual = model === 'tpm-spapr' || model === 'spapr-tpm-proxy';
    if (virtual && !kind.pseries)
      throw unsupportedConfig(`a TPM of model '${model}' is for machines 'pseries'`);
    if (backend.type !== 'emulator' || backend.version !== '1.2') continue;
    if (kind.arm || kind.pseries || model === 'tpm-crb')
      throw unsupportedConfig(
        model === 'tpm-crb'
          ? "a TPM of model 'tpm-crb' is of version 2.0"
          : 'TPMs of version 1.2 are for machines of x86',
      );
  }
}

/** The last register of the virtual I/O. */
const lastRegister = 0xffff_ffffn;

/** What is on the virtual I/O of pSeries machines, and what only other machines of the same architecture lack. */
export function checkVirtualIo({ domain, kind }: CheckedMachine): void {
  const { devices } = domain;
  const { serials = [], controllers = [], interfaces = [], tpms = [], watchdogs = [], nvram } = devices;
  for (const { address } of [...serials, ...controllers, ...interfaces, ...tpms, ...(nvram ? [nvram] : [])])
    if (address?.type === 'spapr-vio' && (address.reg ?? 0n) > lastRegister)
      throw unsupportedConfig(
        `the virtual I/O has no register 0x${address.reg?.toString(16)}: they have 32 bits`,
      );
  if (nvram !== undefined) {
    if (!kind.pseries) throw unsupportedConfig("<nvram> among the devices is for machines 'pseries'");
    if (nvram.address !== undefined && nvram.address.type !== 'spapr-vio')
      throw unsupportedConfig(`<nvram> can't have an address of type '${nvram.address.type}'`);
  }
  if (watchdogs.some(({ model }) => model === 'diag288') && !kind.s390)
    throw unsupportedConfig("a watchdog of model 'diag288' is for machines of s390");
}
