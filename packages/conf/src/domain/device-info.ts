import { ErrorCode } from '@tsvirt/util/error';
import {
  attr,
  child,
  custom,
  type FormatOptions,
  type Infer,
  onOff,
  refine,
  string,
  struct,
  uint,
  type ValueType,
  within,
  yesNo,
} from '../element/index.js';
import { deviceAddress } from './device-address.js';
import type { DomainParseOptions } from './options.js';

export { type AddressOf, type DeviceAddress, deviceAddress } from './device-address.js';

/** True for an alias that a user gave, not the driver. */
export function isUserAlias(alias: string): boolean {
  return alias.startsWith('ua-');
}

const aliasChars = /^[a-zA-Z0-9_.-]+$/;

const alias = custom<string>({
  read(element, options: DomainParseOptions) {
    const inner = element.children.find(({ name }) => name === 'alias');
    if (inner === undefined) return undefined;
    const value = inner.attribute('name');
    if (value === undefined) return undefined;
    if (options.active === true) return value;
    const mayBeNamed = options.driver === undefined || options.driver.features?.userAlias === true;
    return mayBeNamed && isUserAlias(value) && aliasChars.test(value) ? value : undefined;
  },
  write(value, writer, options: FormatOptions) {
    if (options.inactive === true && !isUserAlias(value)) return;
    writer.open('alias');
    writer.attribute('name', value);
    writer.close('alias');
  },
  schema: {
    kind: 'element',
    name: 'alias',
    required: false,
    repeated: false,
    shape: () => struct({ name: attr(string, { required: true }) }, 'alias'),
  },
});

/** Boot parameter of s390: up to 8 of A-Z, 0-9, dot and blank; small letters become capitals. */
export const loadparm: ValueType<string> = {
  parse(text) {
    const upper = text.toUpperCase();
    return /^[A-Z0-9. ]{1,8}$/.test(upper) ? upper : undefined;
  },
  format: (value) => value,
  expected: 'up to 8 letters, digits, dots and blanks',
  code: ErrorCode.INTERNAL_ERROR,
  name: 'loadparm',
  schema: { type: 'string', pattern: '[a-zA-Z0-9.\\s]{1,8}' },
};

/** `<boot order='1' loadparm='2'/>` of a device. */
export const deviceBoot = struct(
  { order: attr(uint({ min: 1 }), { required: true }), loadparm: attr(loadparm) },
  'deviceBoot',
);
export interface DeviceBoot extends Infer<typeof deviceBoot> {}

const romFile = refine(string, { schema: { type: 'string', pattern: '(/|[a-zA-Z]:\\\\).+' } });
/** `<rom enabled='no' bar='on' file='/path'/>` */
export const deviceRom = struct({ enabled: attr(yesNo), bar: attr(onOff), file: attr(romFile) }, 'rom');
export interface DeviceRom extends Infer<typeof deviceRom> {}

const head = { alias };
const rom = { rom: child(deviceRom) };
const tail = {
  /** Its place in the guest's ACPI naming. */
  ...within('acpi', { acpiIndex: attr(uint({ min: 1 }), { name: 'index' }) }),
  address: child(deviceAddress),
};
const boot = { boot: child(deviceBoot) };

/** What every device has: `alias`, `acpiIndex`, `address`. Spread it in after the device's own children. */
export const deviceInfo = { ...head, ...tail };
/** The same of a device that can be booted from: disks, redirected devices. */
export const bootableInfo = { ...boot, ...deviceInfo };
/** The same of a device with a boot ROM: network interfaces, host devices. */
export const romInfo = { ...boot, ...head, ...rom, ...tail };
/** The same of a controller: USB companions name their master. */
export const controllerInfo = {
  ...head,
  ...within('master', { master: attr(uint(), { name: 'startport' }) }),
  ...tail,
};

/** What {@link deviceInfo} and its like make in a model. */
export interface DeviceInfo {
  alias?: string | undefined;
  acpiIndex?: number | undefined;
  address?: Infer<typeof deviceAddress> | undefined;
  boot?: DeviceBoot | undefined;
  rom?: DeviceRom | undefined;
  master?: number | undefined;
}

/** Options of `<driver>` that every virtio device has; spread them in among its attributes. */
export const virtioOptions = {
  iommu: attr(onOff),
  ats: attr(onOff),
  packed: attr(onOff),
  pagePerVq: attr(onOff, { name: 'page_per_vq' }),
};

/** `<driver iommu='on' …/>` of a virtio device that has no other driver options. */
export const virtioDriver = struct(virtioOptions, 'virtioDriver');
export interface VirtioDriver extends Infer<typeof virtioDriver> {}
