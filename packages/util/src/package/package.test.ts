import test from 'ava';
import { packageVersion } from './index.js';

test('the nearest package.json above a module has its version', (t) => {
  t.regex(packageVersion(import.meta.url), /^\d+\.\d+\.\d+/);
  t.throws(() => packageVersion('file:///nonexistent-folder/module.js'), {
    message: /belongs to no package/,
  });
});
