import test from 'ava';
import { ErrorCode, isVirtError, type TypedParam, validateTypedParams } from '../index.js';

const rules = { cpu_shares: 'ullong', migrate_disks: 'string[]' } as const;
const shares: TypedParam = { field: 'cpu_shares', type: 'ullong', value: 1n };
const disk: TypedParam = { field: 'migrate_disks', type: 'string', value: 'vda' };

test('parameters of the right names and types pass', (t) => {
  t.notThrows(() => validateTypedParams([shares, disk, disk], rules));
});

const refused: readonly (readonly [string, readonly TypedParam[], ErrorCode])[] = [
  ['an unknown name', [{ field: 'toString', type: 'int', value: 1 }], ErrorCode.ARGUMENT_UNSUPPORTED],
  ['a wrong type', [{ field: 'cpu_shares', type: 'int', value: 1 }], ErrorCode.INVALID_ARG],
  ['a name given twice', [shares, shares], ErrorCode.INVALID_ARG],
];
for (const [what, params, code] of refused)
  test(`${what} is refused`, (t) => {
    const error = t.throws(() => validateTypedParams(params, rules));
    t.true(isVirtError(error) && error.code === code);
  });
