import { existsSync, readdirSync } from 'node:fs';
import test from 'ava';
import * as main from './index.js';

test('the main export has all that the subpaths have, whose bundle it is', async (t) => {
  const here = new URL('./', import.meta.url);
  const subpaths = readdirSync(here).filter((name) => existsSync(new URL(`${name}/index.js`, here)));
  t.true(subpaths.includes('error'));
  const all = new Map<string, unknown>(Object.entries(main));
  for (const subpath of subpaths.filter((name) => name !== 'bundle')) {
    const part = (await import(new URL(`${subpath}/index.js`, here).href)) as Record<string, unknown>;
    for (const [name, value] of Object.entries(part))
      t.true(all.has(name) && all.get(name) === value, `${subpath}: ${name}`);
  }
});
