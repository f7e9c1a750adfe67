import { tsvirshProgram } from '@tsvirt/bench';
import { run } from '@tsvirt/util';
import test from 'ava';
import { patience } from './support/commands.js';

const options = { okCodes: 'any', timeout: patience } as const;

/** Ends a program by an interrupt as soon as it listens for one. */
const interruption = `data:text/javascript,process.on('newListener', (name) => {
  if (name === 'SIGINT') setImmediate(() => process.kill(process.pid, 'SIGINT'));
})`;

test('waiting for events of a driver in the same process lasts until the interrupt', async (t) => {
  const [node, ...program] = tsvirshProgram();
  const words = ['-q', '-c', 'test:///default', 'event --all --loop'];
  const { code, stdout } = await run([node, '--import', interruption, ...program, ...words], options);
  t.is(stdout, 'event loop interrupted\nevents received: 0\n');
  t.is(code, 1);
});

/** Runs tsvirsh in a bash script, where `"$@"` is its command line. */
const inBash = (script: string, ...words: readonly string[]) =>
  run(['bash', '-c', script, 'bash', ...tsvirshProgram(), ...words], options);

test('a reader that has gone ends the program without a word', async (t) => {
  const script = 'exec {out}> >(:); wait $!; "$@" >&$out';
  const { code, stderr } = await inBash(script, 'help');
  t.is(stderr, '');
  t.is(code, 141);
});

test('output that cannot be written is an error', async (t) => {
  const { code, stderr } = await inBash('"$@" >/dev/full', 'help');
  t.regex(stderr, /^error: cannot write the output: .*ENOSPC.*\n$/);
  t.is(code, 1);
});
