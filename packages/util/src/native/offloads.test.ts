import test from 'ava';
import { linkFeatures } from './index.js';

test('the features of a link have the kernel’s names, however often it is asked', async (t) => {
  const [features, ...others] = await Promise.all([1, 2, 3].map(() => linkFeatures('lo')));
  t.true(features?.has('loopback'));
  for (const name of features ?? []) t.regex(name, /^[ -~]+$/);
  for (const other of [...others, await linkFeatures('lo')]) t.deepEqual(other, features);
});

test('a link that isn’t there tells of no features', async (t) => {
  await t.throwsAsync(linkFeatures('tsvirt-none'), { message: /ENODEV/ });
});
