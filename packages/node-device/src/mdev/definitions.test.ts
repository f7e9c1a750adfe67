import { createLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { FakeHost } from '../testing/fake-host.js';
import { MdevDefinitions } from './definitions.js';

const uuid = 'd069d019-36ea-4111-8f0a-8c9a70e21366';
const name = 'mdev_d069d019_36ea_4111_8f0a_8c9a70e21366_0000_01_00_0';
const listed = JSON.stringify([{ '0000:01:00.0': [{ [uuid]: { mdev_type: 't-1', start: 'manual' } }] }]);

async function definitionsOf(t: ExecutionContext) {
  const host = await FakeHost.make();
  t.teardown(() => host.remove());
  const clock = { now: 0 };
  const told: string[] = [];
  const logged: string[] = [];
  let answer: () => Promise<string> = async () => listed;
  let asked = 0;
  const definitions = new MdevDefinitions({
    folder: host.folders.mdevctl,
    logger: createLogger({ write: (line) => logged.push(line) }),
    now: () => clock.now,
    run: () => {
      asked++;
      return answer();
    },
    onChange: (change) => told.push(`${change.kind} ${change.name}`),
  });
  return {
    clock,
    told,
    logged,
    names: async () => [...(await definitions.current()).keys()],
    asked: () => asked,
    /** mdevctl changes a file of its own. */
    change: (file: string) => host.file(`mdevctl.d/0000:01:00.0/${file}`, ''),
    answerWith: (next: () => Promise<string>) => {
      answer = next;
    },
  };
}

test('mdevctl is asked only after one of its files changed', async (t) => {
  const { names, asked, change, told } = await definitionsOf(t);
  t.deepEqual(await names(), []);
  t.is(asked(), 0);
  await change('one');
  t.deepEqual(await names(), [name]);
  t.deepEqual(await names(), [name]);
  t.is(asked(), 1);
  t.deepEqual(told, [`defined ${name}`]);
});

test('while mdevctl can’t tell, what was known stays, and it is asked again a second later', async (t) => {
  const { names, asked, change, told, clock, logged, answerWith } = await definitionsOf(t);
  await change('one');
  t.deepEqual(await names(), [name]);
  await change('two');
  for (const answer of [() => Promise.reject(new Error('killed')), async () => '{']) {
    answerWith(answer);
    t.deepEqual(await names(), [name]);
    clock.now += 999;
    t.deepEqual(await names(), [name]);
    clock.now += 1;
  }
  t.is(asked(), 3);
  t.is(logged.length, 1, 'once is enough');
  answerWith(async () => '[]');
  t.deepEqual(await names(), []);
  t.deepEqual(told, [`undefined ${name}`]);
});
