import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import test from 'ava';
import { Terminal } from './console.js';

test('who reads a console whose guest has ended gets what was buffered, then the end, whatever still comes in', async (t) => {
  const device = new PassThrough();
  const terminal = new Terminal(device);
  device.write('last words');
  await once(terminal, 'readable');
  terminal.hangUp();
  device.write('too late');
  t.is(await text(terminal), 'last words');
  t.true(terminal.destroyed);
  t.true(device.destroyed);
});

test('a console that is given up lets go of the terminal', async (t) => {
  const device = new PassThrough();
  const terminal = new Terminal(device);
  terminal.destroy();
  await once(terminal, 'close');
  t.true(device.destroyed);
});
