import { makeParam } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, errorsOf } from '@tsvirt/util';
import test from 'ava';
import { blkioParams, checkBlkioParams, withBlkioParams } from './index.js';

const errors = errorsOf(ErrorDomain.DOMAIN);
const said = (field: string, text: string) => [makeParam(field, 'string', text)];

test('shares of disks are told and changed device by device', (t) => {
  const before = {
    weight: 300,
    devices: [
      { path: '/dev/a', weight: 400 },
      { path: '/dev/b', weight: 7 },
    ],
  };
  const next = withBlkioParams(
    before,
    [...said('device_weight', '/dev/a,0,/dev/c,8'), ...said('device_read_bytes_sec', '/dev/b,9')],
    errors,
  );
  t.deepEqual(next, {
    weight: 300,
    devices: [
      { path: '/dev/b', weight: 7, readBytesSec: 9n },
      { path: '/dev/c', weight: 8 },
    ],
  });
  const told = blkioParams(next).map(({ field, value }) => [field, value]);
  t.deepEqual(told.slice(0, 3), [
    ['weight', 300],
    ['device_weight', '/dev/b,7,/dev/c,8'],
    ['device_read_iops_sec', ''],
  ]);
  t.deepEqual(withBlkioParams({ weight: 5 }, [makeParam('weight', 'uint', 0)], errors), {});
});

test('a list is of paths and of numbers that a document has', (t) => {
  for (const text of ['/dev/a', '/dev/a,1,', '/dev/a,-1', 'a,1', '/dev/a,4294967296'])
    t.throws(() => withBlkioParams(undefined, said('device_weight', text), errors), {
      code: ErrorCode.INVALID_ARG,
    });
  const most = '/dev/a,18446744073709551615';
  t.is(
    withBlkioParams(undefined, said('device_read_bytes_sec', most), errors).devices?.[0]?.readBytesSec,
    0xffff_ffff_ffff_ffffn,
  );
  t.throws(() => checkBlkioParams([makeParam('weight', 'string', '1')], ErrorDomain.DOMAIN), {
    code: ErrorCode.INVALID_ARG,
  });
});
