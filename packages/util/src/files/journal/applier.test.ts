import test from 'ava';
import { Applier } from './applier.js';
import { contents, folderOf, write } from './journal.test.support.js';

test('who writes files can be told that it is enough for now', async (t) => {
  const folder = await folderOf(t);
  const applier = new Applier(folder);
  applier.add(
    ['a', 'b', 'c', 'd', 'e'].map((name) => write(name, name)),
    1,
  );
  let asked = 0;
  t.is(await applier.run(undefined, () => ++asked > 2), undefined);
  t.deepEqual(await contents(folder), { a: 'a', b: 'b' });
  t.deepEqual([...applier.wanted.keys()], ['c', 'd', 'e']);
  t.is(await applier.run(), undefined);
  t.true(applier.wanted.size === 0);
  t.is(await applier.sync(), undefined);
  t.true(applier.isIdle);
  t.deepEqual(await contents(folder), { a: 'a', b: 'b', c: 'c', d: 'd', e: 'e' });
});
