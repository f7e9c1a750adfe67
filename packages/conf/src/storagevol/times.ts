import { type Infer, leaf, struct, type ValueType } from '../element/index.js';

/** Nanoseconds since 1970, written as seconds: `1341933637.273190990`. */
const timestamp: ValueType<bigint> = {
  parse: (text) => {
    const match = /^(\d{1,12})(?:\.(\d{0,9}))?$/.exec(text);
    if (match === null) return undefined;
    return BigInt(match[1] ?? '0') * 1_000_000_000n + BigInt((match[2] ?? '').padEnd(9, '0'));
  },
  format: (value) => {
    const seconds = value / 1_000_000_000n;
    const rest = value % 1_000_000_000n;
    return rest === 0n ? `${seconds}` : `${seconds}.${String(rest).padStart(9, '0')}`;
  },
  expected: 'seconds since 1970',
  name: 'timestamp',
  schema: { type: 'string', pattern: '[0-9]+(\\.[0-9]{0,9})?' },
};

/** `<timestamps>` of an image. */
export const volumeTimestamps = struct(
  {
    /** Nanoseconds since 1970, as all of these. */
    atime: leaf(timestamp),
    mtime: leaf(timestamp),
    ctime: leaf(timestamp),
    btime: leaf(timestamp),
  },
  'timestamps',
);
export interface VolumeTimestamps extends Infer<typeof volumeTimestamps> {}
