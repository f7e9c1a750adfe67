import test from 'ava';
import { cpuset } from '../common/cpuset.js';
import { hex32, hex64 } from '../common/hex.js';
import { decimalOrHex } from '../common/virtualport.js';
import { hex, int, uint64, type ValueType } from './index.js';

/** What libvirt 9.0 made of each text when it was asked; undefined: refused. */
const told: readonly (readonly [
  type: string,
  value: Pick<ValueType<unknown>, 'parse'>,
  texts: Record<string, unknown>,
])[] = [
  [
    'decimal',
    int(),
    { '2': 2, ' 2': 2, '+2': 2, '-2': -2, '02': 2, '2 ': undefined, '0x2': undefined, '': undefined },
  ],
  [
    '64 bits',
    uint64,
    { ' 65536': 65536n, '+65536': 65536n, '65536 ': undefined, '-1': undefined, '1.5': undefined },
  ],
  [
    'any base',
    hex(),
    {
      '1': 1,
      ' 1': 1,
      '+1': 1,
      '010': 8,
      '0x1f': 31,
      '08': undefined,
      '-1': undefined,
      '-0': undefined,
      '0x1f ': undefined,
      '0x': undefined,
    },
  ],
  [
    "a port profile's",
    decimalOrHex(0xff),
    {
      ' 11': 11,
      '+11': 11,
      '013': 11,
      ' 0x0b': 11,
      '+0x0b': 11,
      '11 ': undefined,
      '0x0b ': undefined,
      '099': undefined,
      '-1': undefined,
      '': undefined,
    },
  ],
  [
    'hexadecimal',
    hex32(),
    {
      '300': 0x300,
      '0x300': 0x300,
      ' 0x300': 0x300,
      '+0x300': 0x300,
      '0x300 ': undefined,
      '-1': undefined,
      '0x': undefined,
      fffffffff: undefined,
    },
  ],
  [
    'hexadecimal of 64 bits',
    hex64(),
    { ' 0x3000': 0x3000n, '+0x3000': 0x3000n, '0x3000 ': undefined, '10000000000000000': undefined },
  ],
  [
    'a set',
    cpuset,
    {
      ' 0-3 ': [0, 1, 2, 3],
      '0 - 3 , 5': [0, 1, 2, 3, 5],
      '1, ': [1],
      '0-3, ^2 ': [0, 1, 3],
      '01': [1],
      '0-3,^ 2': undefined,
      '1 2': undefined,
      '1,,2': undefined,
      ',1': undefined,
      ',': undefined,
      '+1': undefined,
    },
  ],
];

for (const [type, value, texts] of told)
  test(`numbers, ${type}`, (t) => {
    for (const [text, number] of Object.entries(texts)) t.deepEqual(value.parse(text), number, `'${text}'`);
  });
