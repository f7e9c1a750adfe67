import type { ValueType } from '../element/index.js';
import { readUnsigned, readUnsigned64 } from '../element/integer.js';

export interface Hex64Options {
  /** Digits to pad to. */
  readonly digits?: number;
  /** Largest value; default: 64 bits. */
  readonly max?: bigint;
}

/** A 64-bit number written and read in hexadecimal, with or without `0x`: `reg='0x00003000'`. */
export function hex64({ digits = 1, max = 2n ** 64n - 1n }: Hex64Options = {}): ValueType<bigint> {
  return {
    parse: (text) => readUnsigned64(text, 16, max),
    format: (value) => `0x${value.toString(16).padStart(digits, '0')}`,
    expected: `a hexadecimal number from 0x0 to 0x${max.toString(16)}`,
    schema: { type: 'integer', min: 0n, max, base: 16 },
  };
}

/** A 32-bit number that is hexadecimal with or without `0x`: `iobase='0x300'`. */
export function hex32({ digits = 1, max = 0xffff_ffff } = {}): ValueType<number> {
  return {
    parse: (text) => readUnsigned(text, 16, max),
    format: (value) => `0x${value.toString(16).padStart(digits, '0')}`,
    expected: `a hexadecimal number from 0x0 to 0x${max.toString(16)}`,
    schema: { type: 'integer', min: 0, max, base: 16 },
  };
}
