import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { Terminal } from './console.js';

test('who reads a console whose guest has ended gets what was buffered, then the end, whatever still comes in', async (t) => {
  const input = new PassThrough();
  const terminal = new Terminal(input, new PassThrough());
  input.write('last words');
  await once(terminal, 'readable');
  terminal.hangUp();
  input.write('too late');
  t.is(await text(terminal), 'last words');
  t.true(terminal.destroyed);
  t.true(input.destroyed);
});

test('a console that is given up lets go of the terminal', async (t) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const terminal = new Terminal(input, output);
  terminal.destroy();
  await once(terminal, 'close');
  t.true(input.destroyed);
  t.true(output.destroyed);
});
