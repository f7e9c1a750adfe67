import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import { patience } from './commands.js';

const workspace = fileURLToPath(new URL('../../../', import.meta.url));

/** The document of the example guest, its kernel made from Debian's packages if it isn't there yet. */
export async function helloDocument(name: string): Promise<string> {
  const folder = join(workspace, '.cache/guest');
  await run([process.execPath, join(workspace, 'examples/make-guest.mjs'), folder], { timeout: patience });
  return (await readFile(join(folder, 'hello.xml'), 'utf8')).replace(
    '<name>hello</name>',
    `<name>${name}</name>`,
  );
}
