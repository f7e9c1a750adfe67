import test from 'ava';
import {
  Connect,
  type DriverConnection,
  ErrorCode,
  isVirtError,
  parseUri,
  type TypedParam,
  VirtError,
} from '../index.js';

const dom = { name: 'guest', uuid: '00000000-0000-4000-8000-000000000002', id: 3 };
const cookie = (text: string): Uint8Array => Buffer.from(text);
const fields = (params: readonly TypedParam[]): string =>
  params.map(({ field, value }) => `${field}=${value}`).join(' ');

/** Both ends of a migration; `fail` names the phase that fails. */
function ends(log: string[], fail?: string): { source: Connect; target: Connect } {
  const phase = (name: string, detail: string): void => {
    log.push(`${name} ${detail}`);
    if (name === fail) throw new VirtError(ErrorCode.OPERATION_FAILED, `${name} failed`);
  };
  const source: DriverConnection = {
    close: async () => {},
    domainLookupByName: () => dom,
    connectSupportsFeature: (feature) => [4, 6, 7, 13].includes(feature),
    domainMigrateBegin3Params: (_dom, params, flags) => {
      phase('begin', `${fields(params)} ${flags}`);
      return { cookieOut: cookie('b'), xml: '<domain/>' };
    },
    domainMigratePerform3Params: (_dom, address, params, given, flags) => {
      phase('perform', `${address} ${fields(params)} ${Buffer.from(given)} ${flags}`);
      return cookie('f');
    },
    domainMigrateConfirm3Params: (_dom, _params, given, cancelled, flags) => {
      phase('confirm', `${Buffer.from(given)} ${cancelled} ${flags}`);
    },
  };
  const target: DriverConnection = {
    close: async () => {},
    domainLookupByName: (name) => ({ ...dom, name, id: 9 }),
    connectSupportsFeature: () => true,
    domainMigratePrepare3Params: (params, given, flags) => {
      phase('prepare', `${fields(params)} ${Buffer.from(given)} ${flags}`);
      return { cookieOut: cookie('p'), uriOut: 'tcp:target:49152' };
    },
    domainMigrateFinish3Params: (params, given, cancelled, flags) => {
      phase('finish', `${fields(params)} ${Buffer.from(given)} ${cancelled} ${flags}`);
      if (cancelled) throw new VirtError(ErrorCode.OPERATION_FAILED, 'nothing arrived');
      return { dom: { ...dom, id: 9 }, cookieOut: cookie('c') };
    },
  };
  const connect = (driver: DriverConnection, uri: string) =>
    new Connect({ driver, driverName: 'fake', uri: parseUri(uri), readOnly: false });
  return { source: connect(source, 'fake:///system'), target: connect(target, 'fake+tcp://target/system') };
}

test('a managed migration runs its five phases with cookies and protection', async (t) => {
  const log: string[] = [];
  const { source, target } = ends(log);
  const guest = await source.domainLookupByName('guest');
  const moved = await guest.migrate3(target, { bandwidth: 10 }, 1 | 4096);
  t.is(moved.id, 9);
  t.is(moved.connect, target);
  t.deepEqual(log, [
    'begin bandwidth=10 4353',
    'prepare bandwidth=10 destination_xml=<domain/> b 1',
    'perform null bandwidth=10 migrate_uri=tcp:target:49152 p 4353',
    'finish bandwidth=10 migrate_uri=tcp:target:49152 destination_name=guest f false 1',
    'confirm c false 4353',
  ]);
});

for (const [phase, phases] of [
  ['begin', ['begin']],
  ['prepare', ['begin', 'prepare', 'confirm']],
  ['perform', ['begin', 'prepare', 'perform', 'finish', 'confirm']],
  ['finish', ['begin', 'prepare', 'perform', 'finish', 'confirm']],
] as const)
  test(`a migration whose ${phase} fails leaves the guest at its source`, async (t) => {
    const log: string[] = [];
    const { source, target } = ends(log, phase);
    const guest = await source.domainLookupByName('guest');
    const error = await t.throwsAsync(guest.migrate(target, 1), { message: `${phase} failed` });
    t.true(isVirtError(error));
    t.deepEqual(
      log.map((line) => line.split(' ')[0]),
      [...phases],
    );
    if (phases.length > 1) t.regex(log.at(-1) ?? '', /true/);
  });

test('a peer-to-peer migration is the source’s business', async (t) => {
  const log: string[] = [];
  const { source, target } = ends(log);
  const guest = await source.domainLookupByName('guest');
  await guest.migrateToURI3('fake+tcp://target/system', {}, 2);
  const moved = await guest.migrate(target, 2, 'renamed');
  t.is(moved.name, 'renamed');
  t.deepEqual(log, [
    'perform fake+tcp://target/system   2',
    'perform fake+tcp://target/system destination_name=renamed  2',
  ]);
  await t.throwsAsync(guest.migrateToURI3(null, {}, 2), { message: /target's connection URI/ });
  await t.throwsAsync(guest.migrate(target, 4), { message: /PEER2PEER/ });
});
