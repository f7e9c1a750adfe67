import test from 'ava';
import { defineDriver, ErrorCode, isDriver, isVirtError, type OpenContext, parseUri } from '../index.js';

const facts = { kind: 'storage', name: 'things', version: '1.0.0' } as const;
const context = {} as OpenContext;
const uri = parseUri('things:///system');
const connection = { close: async () => {} };

test('a driver with a state is opened on it, and on nothing else', (t) => {
  const own = { start: async () => {}, stop: async () => {} };
  const given: unknown[] = [];
  const driver = defineDriver({
    ...facts,
    state: () => own,
    open: (_context, _uri, state) => {
      given.push(state);
      return connection;
    },
  });
  t.true(isDriver(driver));
  t.is(driver.open(context, uri, own), connection);
  t.is(given[0], own);
  const error = t.throws(() => driver.open(context, uri, undefined));
  t.is(isVirtError(error) ? error.code : undefined, ErrorCode.NO_CONNECT);
  t.is(given.length, 1);
});

test('a driver without a state needs none', (t) => {
  const driver = defineDriver({ ...facts, open: () => connection });
  t.true(isDriver(driver));
  t.is(driver.open(context, uri, undefined), connection);
});
