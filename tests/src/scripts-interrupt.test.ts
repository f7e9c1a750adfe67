import { fileURLToPath } from 'node:url';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

const scripts = fileURLToPath(new URL('../../scripts/lib', import.meta.url));

/** What a program says that gets a request to end while another runs for it. */
const interrupted = (begin: string) =>
  run(
    [
      process.execPath,
      '--input-type=module',
      '--eval',
      `import { holdInterrupts, interruptStatus } from '${scripts}/interrupt.mjs';
       import { attempt } from '${scripts}/run.mjs';
       ${begin}
       const long = attempt('sleep', ['100000']).catch((error) => console.log(error.message));
       process.kill(process.pid, 'SIGTERM');
       await long;
       await attempt('true', []).catch((error) => console.log('not begun:', error.message));
       const { output } = await attempt('echo', ['undone'], { undoes: true });
       console.log(output);
       process.exitCode = interruptStatus();`,
    ],
    { okCodes: 'any', timeout: patience },
  );

test('a script that is told to end stops what runs, begins nothing, and undoes what is to be undone', async (t) => {
  const { code, stdout } = await interrupted('holdInterrupts();');
  t.is(stdout, 'ended by SIGTERM\nnot begun: ended by SIGTERM\nundone\n\n');
  t.is(code, 143);
});

test('a script that has nothing to undo ends at once', async (t) => {
  const { code, stdout } = await interrupted('');
  t.is(stdout, '');
  t.is(code, 143);
});
