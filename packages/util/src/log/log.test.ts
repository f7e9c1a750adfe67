import test from 'ava';
import { createLogger, type LogLevel } from './index.js';

function logged(level?: LogLevel) {
  const lines: string[] = [];
  const now = () => new Date(0);
  return { lines, logger: createLogger({ level, now, scope: 'tsvirtd', write: (line) => lines.push(line) }) };
}

test('a record is one line that says nothing to a terminal, whatever a client called its domain', (t) => {
  const { lines, logger } = logged();
  logger.warn("the domain 'a\nb\u001b[2J\r' is gone", { error: new Error('x\ny') });
  t.deepEqual(lines, [
    '1970-01-01T00:00:00.000Z warn tsvirtd: the domain \'a\\nb\\u001b[2J\\u000d\' is gone error="x\\ny"',
  ]);
});

test('what is secret by its name is masked, in nested values too', (t) => {
  const { lines, logger } = logged();
  logger.info('open', { password: 'hunter2', options: { apiToken: 'x', port: 1n } });
  t.is(
    lines[0],
    '1970-01-01T00:00:00.000Z info tsvirtd: open password=*** options={"apiToken":"***","port":"1"}',
  );
});

test('levels leave out what is below them, parts have scopes of their own', (t) => {
  const { lines, logger } = logged('warn');
  logger.info('no');
  logger.child('client').error('yes');
  t.false(logger.enabled('info'));
  t.deepEqual(lines, ['1970-01-01T00:00:00.000Z error tsvirtd.client: yes']);
});
