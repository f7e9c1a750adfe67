import { chardevFields } from '../../common/chardev/index.js';
import {
  attr,
  type Infer,
  type Input,
  list,
  oneOf,
  struct,
  unsupportedUnless,
  type ValueType,
  yesNo,
} from '../../element/index.js';
import { readInteger } from '../../element/integer.js';
import { bootableInfo } from '../device-info.js';

/** `<redirdev>` */
export const redirdev = struct(
  { bus: attr(unsupportedUnless(oneOf('usb')), { default: 'usb' }), ...chardevFields(), ...bootableInfo },
  'redirdev',
);
/** A USB device that someone elsewhere lends to the guest: what `<redirdev>` says. */
export interface Redirdev extends Infer<typeof redirdev> {}
export interface RedirdevInput extends Input<typeof redirdev> {}

/** A number in capital hexadecimal digits; nothing for -1, which stands for any. */
function capitalHex(digits: number): ValueType<number | null> {
  const max = 16 ** digits - 1;
  return {
    parse: (text) => {
      const read = readInteger(text, 0);
      if (read === undefined) return undefined;
      const value = Number(read.literal);
      if (read.negative) return value === 1 ? null : undefined;
      return value <= max ? value : undefined;
    },
    format: (value) =>
      value === null ? '-1' : `0x${value.toString(16).toUpperCase().padStart(digits, '0')}`,
    expected: `-1 or a number from 0x0 to 0x${max.toString(16)}`,
    schema: {
      type: 'choice',
      of: [
        { type: 'string', pattern: '-1' },
        { type: 'integer', min: 0, max, base: 16 },
      ],
    },
  };
}

/** `1.10`; nothing for -1, which stands for any. */
const usbVersion: ValueType<string | null> = {
  parse: (text) => {
    if (text === '-1') return null;
    const match = /^[ \t\r\n]*(\d{1,2})\.(\d{1,2})$/.exec(text);
    // As of a fraction: 2.1 is 2.10.
    return match === null ? undefined : `${Number(match[1])}.${match[2]?.padEnd(2, '0')}`;
  },
  format: (value) => value ?? '-1',
  expected: "-1 or a version such as '1.10'",
  schema: { type: 'string', pattern: '-1|[0-9]{1,2}.[0-9]{1,2}' },
};

/** Without a value, or with null: any. */
const any = { omit: null } as const;

/** `<redirfilter>`: the first rule that fits a device decides. */
export const redirfilter = struct(
  {
    rules: list(
      'usbdev',
      struct({
        class: attr(capitalHex(2), any),
        vendor: attr(capitalHex(4), any),
        product: attr(capitalHex(4), any),
        version: attr(usbVersion, any),
        allow: attr(yesNo, { required: true }),
      }),
    ),
  },
  'redirfilter',
);
/** Which USB devices may be lent: what `<redirfilter>` says. */
export interface Redirfilter extends Infer<typeof redirfilter> {}
export interface RedirfilterInput extends Input<typeof redirfilter> {}
