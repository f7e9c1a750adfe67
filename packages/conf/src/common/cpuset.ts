import { ErrorCode } from '@tsvirt/util/error';
import type { ValueType } from '../element/index.js';

/** Numbers that a set can hold at most: 0 to this, exclusive. */
const limit = 16_384;

/** Sorted numbers as ranges: `0-3,8`. */
export function formatCpuset(numbers: readonly number[]): string {
  let out = '';
  for (let i = 0; i < numbers.length; ) {
    const first = numbers[i] as number;
    let last = first;
    while (++i < numbers.length && numbers[i] === last + 1) last++;
    if (out !== '') out += ',';
    out += last === first ? `${first}` : `${first}-${last}`;
  }
  return out;
}

/** The numbers of `0-3,^2,8`, sorted; undefined where it isn't a set or is empty. */
export function parseCpuset(text: string): number[] | undefined {
  const numbers = readNumbers(text);
  return numbers?.length === 0 ? undefined : numbers;
}

function readNumbers(text: string): number[] | undefined {
  const set = new Set<number>();
  const parts = text.split(',');
  if (parts.length > 1 && parts.at(-1)?.trim() === '') parts.pop();
  for (const part of parts) {
    const match = /^\s*(\^?)(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(part);
    if (match === null) return undefined;
    const first = Number(match[2]);
    const last = match[3] === undefined ? first : Number(match[3]);
    if (last < first || last >= limit) return undefined;
    if (match[1] === '^') {
      if (match[3] !== undefined) return undefined;
      set.delete(first);
    } else for (let i = first; i <= last; i++) set.add(i);
  }
  return [...set].sort((a, b) => a - b);
}

/** A set of CPUs, NUMA nodes or the like: `0-3,^2,8` is read as 0, 1, 3, 8 and written as `0-1,3,8`. */
export const cpuset: ValueType<number[]> = {
  parse: parseCpuset,
  format: formatCpuset,
  expected: "numbers and ranges between commas, such as '0-3,^2,8'",
  code: (text) => (readNumbers(text) === undefined ? ErrorCode.INVALID_ARG : ErrorCode.CONFIG_UNSUPPORTED),
  name: 'cpuset',
  schema: {
    type: 'string',
    pattern: '([0-9]+(-[0-9]+)?|\\^[0-9]+)(,([0-9]+(-[0-9]+)?|\\^[0-9]+))*',
  },
};
