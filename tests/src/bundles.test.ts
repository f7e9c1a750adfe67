import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

test('every module of a bundle can be imported', async (t) => {
  for (const name of await readdir(packages)) {
    const bundle = join(packages, name, 'dist/bundle');
    const files = await readdir(bundle, { recursive: true });
    const modules = files.filter((file) => /(^|\/)index\.js$/.test(file)).map((file) => join(bundle, file));
    t.true(modules.length > 0, name);
    const program = 'for (const path of process.argv.slice(1)) await import(path);';
    const { code, stderr } = await run(
      [
        process.execPath,
        '--conditions=tsvirt-bundle',
        '--input-type=module',
        '--eval',
        program,
        '--',
        ...modules,
      ],
      { okCodes: 'any', timeout: patience },
    );
    t.is(code, 0, `${name}: ${stderr}`);
  }
});
