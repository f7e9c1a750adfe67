import test from 'ava';
import { formatVariable, parseVariable } from './variable.js';

test('variables with an element or an iterator', (t) => {
  t.deepEqual(parseVariable('$IP'), { variable: 'IP' });
  t.deepEqual(parseVariable('$IP[ 2 ]'), { variable: 'IP', element: 2 });
  t.deepEqual(parseVariable('$IP[ @ 3 ]'), { variable: 'IP', iterator: 3 });
  t.deepEqual(parseVariable('$IP[@0]'), { variable: 'IP' });
  t.is(formatVariable({ variable: 'IP', iterator: 3 }), '$IP[@3]');
});

test('what is none is refused at once, however long', (t) => {
  for (const text of ['IP', '$IP[x]', `$IP[${' '.repeat(1_000_000)}!`]) t.is(parseVariable(text), undefined);
});
