import { ErrorCode } from '@tsvirt/util/error';
import type { ValueType } from '../../element/index.js';

const parts = [1, 2, 3, 4, 5, 6].map(() => '\\s*([+-]?\\d+)');
const written = new RegExp(`^${parts.slice(0, 3).join('-')}T${parts.slice(3).join(':')}$`);

/** A point in time, UTC, in whole seconds: `2011-05-31T16:11:22`. The model has it with all its digits. */
export const pointInTime: ValueType<string> = {
  parse(text) {
    const numbers = written.exec(text)?.slice(1).map(Number);
    if (numbers === undefined) return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = numbers;
    if (year < 1 || year > 9999) return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    date.setUTCHours(hour, minute, second);
    // A date that there isn't, such as 31 April, has become another one.
    const is = [
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      date.getUTCHours(),
      date.getUTCMinutes(),
      date.getUTCSeconds(),
    ];
    return is.every((part, at) => part === numbers[at]) ? date.toISOString().slice(0, 19) : undefined;
  },
  format: (value) => value,
  expected: 'a point in time such as 2011-05-31T16:11:22',
  code: ErrorCode.INTERNAL_ERROR,
  schema: { type: 'string' },
};
