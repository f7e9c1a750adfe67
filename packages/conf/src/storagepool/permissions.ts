import { type Infer, leaf, string, struct, type ValueType } from '../element/index.js';

/** A file mode in octal: `0700`. */
const mode: ValueType<number> = {
  parse: (text) => (/^\s*0*[0-7]{1,3}$/.test(text) ? Number.parseInt(text, 8) : undefined),
  format: (value) => `0${value.toString(8)}`,
  expected: 'an octal mode up to 0777',
  name: 'octalMode',
  schema: { type: 'string', pattern: '[0-7]+' },
};

/** A user or group: -1 (or 4294967295) leaves it as it is. */
const owner: ValueType<number> = {
  parse: (text) => {
    if (!/^\s*(-1|\d{1,10})$/.test(text)) return undefined;
    const id = Number(text);
    if (id > 0xffff_ffff) return undefined;
    return id === 0xffff_ffff ? -1 : id;
  },
  format: String,
  expected: 'a number from 0 to 4294967294, or -1',
  schema: { type: 'integer', min: -1, max: 0xffff_ffff },
};

/** `<permissions><mode>0700</mode><owner>0</owner>…` of a pool's target or a volume. */
export const storagePermissions = struct(
  {
    mode: leaf(mode),
    owner: leaf(owner, { omit: -1 }),
    group: leaf(owner, { omit: -1 }),
    label: leaf(string),
  },
  'permissions',
);

export interface StoragePermissions extends Infer<typeof storagePermissions> {}
