import test from 'ava';
import { median, row } from './report.js';

test('the median is the middle', (t) => {
  t.is(median([3, 1, 2]), 2);
  t.is(median([4, 1, 2, 3]), 2.5);
});

test('a row says how many times better ours is, whichever way the unit counts', (t) => {
  const measure = { name: 'calls', unit: 'µs', higherIsBetter: false, goal: 1.3 };
  t.regex(row(measure, 20, 46), /2\.30×\s+1\.3×$/);
  t.regex(row({ ...measure, higherIsBetter: true }, 100, 20), /5\.00×/);
  t.regex(row(measure, 20, undefined), /20\.0 µs\s+-/);
});
