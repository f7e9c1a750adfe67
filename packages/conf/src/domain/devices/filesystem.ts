import { bytesPerUnit, size } from '../../common/size.js';
import {
  attr,
  child,
  custom,
  type Fields,
  flag,
  type Infer,
  type Input,
  list,
  oneOf,
  onOff,
  string,
  struct,
  uint,
  uint64,
  type ValueType,
  valued,
  valueError,
  variants,
} from '../../element/index.js';
import { bootableInfo, virtioOptions } from '../device-info.js';

/** Permissions in octal: `0755`. */
const permissions: ValueType<number> = {
  parse: (text) => {
    const value = /^\s*[0-7]{1,4}\s*$/.test(text) ? Number.parseInt(text, 8) : Number.NaN;
    return value <= 0o777 ? value : undefined;
  },
  format: (value) => value.toString(8).padStart(4, '0'),
  expected: 'an octal number up to 0777',
  schema: { type: 'string', pattern: '0[0-7]{3}|[0-7]{1,3}' },
};

/** `usage='1024' units='KiB'` of memory as a file system; the model has bytes. */
const usage = custom<bigint>({
  required: true,
  read(element) {
    const text = element.attribute('usage');
    if (text === undefined) return undefined;
    const number = uint64.parse(text);
    if (number === undefined) throw valueError(element, 'usage', text, uint64.expected);
    const unit = element.attribute('units') ?? 'KiB';
    const factor = bytesPerUnit(unit);
    if (factor === undefined) throw valueError(element, 'units', unit, 'a unit such as KiB, MiB, GiB');
    return number * factor;
  },
  writeAttributes(value, writer) {
    writer.attribute('usage', String(value / 1024n));
    writer.attribute('units', 'KiB');
  },
  schema: [
    { kind: 'attribute', name: 'usage', value: uint64.schema, required: true },
    { kind: 'attribute', name: 'units', value: { type: 'string' }, required: false },
  ],
});

const range = struct({
  start: attr(uint(), { required: true }),
  target: attr(uint(), { required: true }),
  count: attr(uint(), { required: true }),
});

const binary = struct({
  path: attr(string),
  xattr: attr(onOff),
  cache: valued('mode', oneOf('none', 'always')),
  sandbox: valued('mode', oneOf('namespace', 'chroot')),
  lock: child(struct({ posix: attr(onOff), flock: attr(onOff) })),
  threadPoolSize: valued('size', uint({ max: 0x7fff_ffff }), { name: 'thread_pool' }),
  maxOpenFiles: valued('max', uint64, { name: 'openfiles' }),
});

const driver = struct({
  type: attr(oneOf('path', 'handle', 'loop', 'nbd', 'ploop', 'virtiofs', 'mtp')),
  format: attr(string),
  wrpolicy: attr(oneOf('immediate')),
  queue: attr(uint64, { omit: 0n }),
  ...virtioOptions,
});

const head = {
  driver: child(driver),
  binary: child(binary),
  idmap: child(struct({ uids: list('uid', range), gids: list('gid', range) })),
};
const source = <F extends Fields>(fields: F) => ({
  ...head,
  source: child(struct(fields), { required: true }),
});
/** A folder of the host; `socket` where virtiofsd was started by someone else. */
const folder = { ...head, source: child(struct({ dir: attr(string), socket: attr(string) })) };

/** `<filesystem>` */
export const filesystem = variants(
  'type',
  {
    mount: folder,
    block: source({ dev: attr(string, { required: true }) }),
    file: source({ file: attr(string, { required: true }) }),
    template: source({ name: attr(string, { required: true }) }),
    ram: source({ usage }),
    bind: folder,
    volume: source({ pool: attr(string, { required: true }), volume: attr(string, { required: true }) }),
  },
  {
    default: 'mount',
    before: {
      /** Filled in by `deviceDefaults`. */
      accessmode: attr(oneOf('passthrough', 'mapped', 'squash'), { emptyIsNone: true }),
      multidevs: attr(oneOf('default', 'remap', 'forbid', 'warn'), { omit: 'default' }),
      model: attr(oneOf('virtio', 'virtio-transitional', 'virtio-non-transitional')),
      fmode: attr(permissions),
      dmode: attr(permissions),
    },
    after: {
      /** Where the guest mounts it, or by which tag it knows it. */
      target: valued('dir', string),
      readonly: flag(),
      ...bootableInfo,
      /** In bytes. */
      spaceHardLimit: size({ name: 'space_hard_limit', unit: 'bytes' }),
      spaceSoftLimit: size({ name: 'space_soft_limit', unit: 'bytes' }),
    },
    name: 'filesystem',
  },
);
/** Files of the host in the guest: what `<filesystem>` says; told apart by `type`. */
export type Filesystem = Infer<typeof filesystem>;
export type FilesystemInput = Input<typeof filesystem>;
