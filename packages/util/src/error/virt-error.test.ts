import { inspect } from 'node:util';
import test from 'ava';
import { ErrorCode, ErrorDomain, errorsOf, isVirtError, VirtError } from '../index.js';

const shown = (error: unknown): string => inspect(error).replace(/^ +at .*\n/gm, '');

test('an error that is printed says its code by name, its hint and its cause, and nothing that was not said', (t) => {
  const bare = new VirtError(ErrorCode.NO_DOMAIN, 'there is no such domain', { domain: ErrorDomain.QEMU });
  t.is(String(bare), 'VirtError: there is no such domain');
  t.regex(shown(bare), /code: 42,\s+codeName: 'NO_DOMAIN',\s+domain: 10\s*\}$/);
  t.notRegex(shown(bare), /undefined|Symbol|str1|int1|level|hint/);
  const full = new VirtError(ErrorCode.SYSTEM_ERROR, 'it failed', {
    str1: 'a',
    int1: 2,
    hint: 'Try again.',
    cause: new Error('deeper'),
  });
  t.regex(shown(full), /str1: 'a',\s+int1: 2,\s+hint: 'Try again\.',.*\[cause\]: Error: deeper/s);
});

test('what was not said has libvirt’s values, and any copy’s errors are known', (t) => {
  const error = new VirtError(ErrorCode.INTERNAL_ERROR, 'no');
  t.like(error, {
    level: 2,
    str1: undefined,
    str2: undefined,
    str3: undefined,
    int1: -1,
    int2: -1,
    hint: undefined,
  });
  t.true(isVirtError(error));
  t.false(isVirtError(new Error('no')));
  t.is(new VirtError(9999 as ErrorCode, 'later').codeName, '9999');
});

test('a part makes errors of its own, and knows which flags a call has', (t) => {
  const { error, invalidOperation, checkFlags } = errorsOf(ErrorDomain.NETWORK);
  const cause = new Error('deeper');
  t.like(error(ErrorCode.NO_NETWORK, 'gone', 'Define it.', cause), {
    code: ErrorCode.NO_NETWORK,
    domain: ErrorDomain.NETWORK,
    message: 'gone',
    hint: 'Define it.',
    cause,
  });
  t.is(invalidOperation('it is off').code, ErrorCode.OPERATION_INVALID);
  t.notThrows(() => checkFlags('virNetworkCreate', 3, 3));
  t.throws(() => checkFlags('virNetworkCreate', 0x8000_0001 | 0, 1), { message: /0x80000000/ });
});
