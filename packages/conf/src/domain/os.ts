import { ErrorCode } from '@tsvirt/util/error';
import { architecture } from '../common/arch.js';
import { optionalStorageSource } from '../common/storage-source/index.js';
import {
  attr,
  child,
  type Infer,
  int,
  leaf,
  leaves,
  list,
  nonEmpty,
  oneOf,
  refine,
  string,
  struct,
  text,
  uint,
  unsupportedUnless,
  valued,
  within,
  yesNo,
} from '../element/index.js';

const flashFormat = oneOf('raw', 'qcow2');

const loader = struct({
  readonly: attr(yesNo),
  secure: attr(yesNo),
  type: attr(oneOf('rom', 'pflash')),
  stateless: attr(yesNo),
  format: attr(flashFormat),
  path: text(string),
});
export interface OsLoader extends Infer<typeof loader> {}

const nvram = struct({
  template: attr(string),
  templateFormat: attr(flashFormat),
  source: optionalStorageSource,
  format: attr(flashFormat),
  /** A local file, said the short way. */
  path: text(string, { when: (_, { source }) => source === undefined }),
});
export interface OsNvram extends Infer<typeof nvram> {}

/** A number that is too large, or too small, is one all the same. */
const beyond = (number: RegExp) => (text: string) =>
  number.test(text) ? ErrorCode.CONFIG_UNSUPPORTED : ErrorCode.XML_ERROR;
const bootTimeout = refine(uint({ max: 65_535 }), { code: beyond(/^\s*\+?\d+$/) });
const rebootTimeout = refine(int({ min: -1, max: 65_535 }), { code: beyond(/^\s*[+-]?\d+$/) });

/** `<os>`: how the guest starts. */
export const os = struct(
  {
    /** Let the driver find the firmware. */
    firmware: attr(oneOf('bios', 'efi')),
    type: child(
      struct({
        arch: attr(unsupportedUnless(architecture), { emptyIsNone: true }),
        machine: attr(nonEmpty, { emptyIsNone: true }),
        /** A driver's default where nothing is said. */
        name: text(unsupportedUnless(oneOf('hvm', 'exe', 'linux', 'uml', 'xen', 'xenpvh'))),
      }),
    ),
    ...within('firmware', {
      firmwareFeatures: list(
        'feature',
        struct({
          enabled: attr(yesNo, { required: true }),
          name: attr(oneOf('enrolled-keys', 'secure-boot'), { required: true }),
        }),
      ),
    }),
    init: leaf(string),
    initArgs: leaves('initarg', string),
    initEnv: list(
      'initenv',
      struct({ name: attr(nonEmpty, { required: true }), value: text(nonEmpty, { required: true }) }),
    ),
    initDir: leaf(string, { name: 'initdir' }),
    initUser: leaf(string, { name: 'inituser' }),
    initGroup: leaf(string, { name: 'initgroup' }),
    loader: child(loader, { keepEmpty: true }),
    nvram: child(nvram),
    kernel: leaf(string),
    initrd: leaf(string),
    cmdline: leaf(string),
    dtb: leaf(string),
    root: leaf(string),
    shim: leaf(string),
    ...within('acpi', {
      acpiTables: list(
        'table',
        struct({
          type: attr(oneOf('raw', 'rawset', 'slic', 'msdm'), { required: true }),
          path: text(nonEmpty, { required: true }),
        }),
      ),
    }),
    boot: list('boot', struct({ dev: attr(oneOf('fd', 'hd', 'cdrom', 'network'), { required: true }) })),
    bootMenu: child(
      struct({
        enable: attr(yesNo),
        /** Milliseconds */ timeout: attr(bootTimeout, { emptyIsNone: true }),
      }),
      { name: 'bootmenu' },
    ),
    bios: child(
      struct({
        useSerial: attr(yesNo, { name: 'useserial' }),
        /** Milliseconds; -1: never. */
        rebootTimeout: attr(rebootTimeout),
      }),
    ),
    smbios: valued('mode', unsupportedUnless(oneOf('emulate', 'host', 'sysinfo')), {
      attributeRequired: true,
    }),
  },
  'os',
);
export interface OsConfig extends Infer<typeof os> {}
