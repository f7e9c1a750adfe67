import test from 'ava';
import { hasErrorCode } from '../error/virt-error.js';
import { ErrorCode } from '../generated/error-codes.js';
import { kibFromBytes, parseBytes, prettyBytes, scaleBytes, unitSize } from './index.js';

test('units are powers of 1024, or of 1000 with a plain B', (t) => {
  t.is(unitSize('KiB'), 1024n);
  t.is(unitSize('k'), 1024n);
  t.is(unitSize('KB'), 1000n);
  t.is(unitSize('EiB'), 1024n ** 6n);
  t.is(unitSize('bytes'), 1n);
  for (const unit of ['', 'x', 'KiBs', 'Kb/s', 'bb']) t.is(unitSize(unit), undefined, unit);
});

test('sizes are scaled within their limit', (t) => {
  t.is(scaleBytes(3n, undefined, 'KiB'), 3072n);
  t.is(scaleBytes(3n, '', 'KiB'), 3072n);
  t.is(parseBytes(' 10GiB'), 10n * 1024n ** 3n);
  t.is(parseBytes('512 M'), 512n * 1024n ** 2n);
  t.true(
    hasErrorCode(
      t.throws(() => parseBytes('16EiB')),
      ErrorCode.OVERFLOW,
    ),
  );
  t.true(
    hasErrorCode(
      t.throws(() => scaleBytes(1n, 'parsec')),
      ErrorCode.INVALID_ARG,
    ),
  );
  t.throws(() => parseBytes('-1'));
  t.throws(() => parseBytes(`1${' '.repeat(1_000_000)}!`), { message: /is not a size/ });
});

test('sizes for libvirt and for people', (t) => {
  t.is(kibFromBytes(1025n), 2n);
  t.deepEqual(prettyBytes(1536n * 1024n ** 2n), { value: 1.5, unit: 'GiB' });
  t.deepEqual(prettyBytes(12n), { value: 12, unit: 'bytes' });
});
