import { resolve } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseArguments, usage } from './arguments.js';

test('every option, long and short', (t) => {
  const words =
    '--root here --config f --listen /a --listen h:1 --drivers a,,b --timeout 5 --pid-file p --daemon --verbose';
  const expected = {
    root: resolve('here'),
    config: 'f',
    listen: ['/a', 'h:1'],
    drivers: ['a', 'b'],
    listDrivers: false,
    timeout: 5,
    pidFile: 'p',
    daemon: true,
    verbose: true,
    version: false,
    help: false,
  };
  t.deepEqual(parseArguments(words.split(' ')), expected);
  t.deepEqual(
    parseArguments('--root=here -f f --listen=/a --listen=h:1 --drivers=a,b -t 5 -p p -dv'.split(' ')),
    expected,
  );
});

test('without words nothing is asked for', (t) => {
  const nothing = parseArguments([]);
  t.true(Object.values(nothing).every((value) => value === undefined || value === false));
});

test('what is not understood is refused with the word in question', (t) => {
  for (const [words, word] of [
    ['--nonsense', '--nonsense'],
    ['-x', '-x'],
    ['word', 'word'],
    ['--root', '--root'],
    ['--timeout soon', 'soon'],
    ['--timeout 0', '0'],
    ['--timeout -1', '--timeout'],
    ['--daemon=yes', '--daemon'],
  ] as const) {
    const error = t.throws(() => parseArguments(words.split(' ')), undefined, words);
    t.true(hasErrorCode(error, ErrorCode.INVALID_ARG), words);
    t.true(error?.message.includes(word), error?.message);
  }
});

test('the help names every option', (t) => {
  for (const name of [
    '--root',
    '--config',
    '--listen',
    '--drivers',
    '--list-drivers',
    '--timeout',
    '--pid-file',
  ])
    t.true(usage.includes(`${name} `), name);
});
