import test from 'ava';
import { cpuLetters, cpuMapOf, cpuRanges, parseCpuList } from './cpumap.js';
import { capacity, field, paramLines, prettySize } from './format.js';
import { Table } from './table.js';
import { buildTrees, treeText } from './tree.js';

test('a table aligns its columns and rules its header off', (t) => {
  const table = new Table('Id', 'Name', 'State');
  table.add('1', 'a-long-name', 'running');
  table.add('-', 'b', 'shut off');
  t.is(
    table.format(),
    ` Id   Name          State\n------------------------------\n 1    a-long-name   running\n -    b             shut off\n`,
  );
  t.is(table.format(false), ' 1   a-long-name   running\n -   b             shut off\n');
  const narrow = new Table('A long header', 'B');
  narrow.add('a', 'b');
  t.is(narrow.format(false), ' a   b\n');
});

test('an empty table is its header', (t) => {
  t.is(new Table('Name', 'Path').format(), ' Name   Path\n--------------\n');
});

test('wide, combining and control characters keep the columns', (t) => {
  const table = new Table('Name', 'X');
  table.add('日本', '1');
  table.add('é', '2');
  table.add('a\tb', '3');
  t.deepEqual(table.format(false).split('\n'), [' 日本     1', ' é        2', ' a\\x09b   3', '']);
});

test('a tree draws bars for those that go on', (t) => {
  const [root] = buildTrees([
    { name: 'a', parent: undefined },
    { name: 'b', parent: 'a' },
    { name: 'c', parent: 'b' },
    { name: 'd', parent: 'a' },
  ]);
  t.truthy(root);
  if (root) t.is(treeText(root), 'a\n  |\n  +- b\n  |   |\n  |   +- c\n  |     \n  +- d\n    \n');
});

test('a parent that is not shown makes a root', (t) => {
  t.deepEqual(
    buildTrees([{ name: 'b', parent: 'gone' }]).map(({ name }) => name),
    ['b'],
  );
});

test('sizes are shown in the largest unit below 1024', (t) => {
  t.deepEqual(prettySize(1023n), [1023, 'B']);
  t.is(capacity(0n), '0.00 B');
  t.is(capacity(10n << 20n), '10.00 MiB');
  t.is(capacity(1099506450432n, 3), '1023.995 GiB');
});

test('lists of properties and parameters', (t) => {
  t.is(field('Name:', 'x'), 'Name:           x\n');
  t.is(
    paramLines({ weight: 50, on: true, half: 0.5 }),
    'weight         : 50\non             : yes\nhalf           : 0.500000\n',
  );
});

test('CPU lists', (t) => {
  t.deepEqual([...(parseCpuList('0-3,^2,8') ?? [])], [0, 1, 3, 8]);
  for (const list of ['', 'a', '3-1', '1,,2', '-1']) t.is(parseCpuList(list), undefined);
  const map = cpuMapOf('0-2,5', 8);
  t.is(cpuRanges(map, 8), '0-2,5');
  t.is(cpuLetters(map, 8), 'yyy--y--');
  t.is(cpuRanges(cpuMapOf('r', 4), 4), '0-3');
  t.throws(() => cpuMapOf('x', 4), { message: /^Invalid cpulist 'x'/ });
});
