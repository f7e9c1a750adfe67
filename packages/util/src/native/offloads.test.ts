import test from 'ava';
import { linkFeatures } from './index.js';

test('the features of a link have the kernel’s names, each time it is asked', (t) => {
  const features = linkFeatures('lo');
  t.true(features.has('loopback'));
  for (const name of features) t.regex(name, /^[ -~]+$/);
  t.deepEqual(linkFeatures('lo'), features);
});

test('a link that isn’t there tells of no features', (t) => {
  t.throws(() => linkFeatures('tsvirt-none'), { message: /ENODEV/ });
});
