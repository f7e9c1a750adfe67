import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'ava';
import { connectOpen, DriverLoader, ErrorCode, isVirtError } from '../index.js';

const working = `
const brand = Symbol.for('@tsvirt/driver');
export const driver = {
  [brand]: 1, kind: 'hypervisor', name: 'good', version: '1.0.0',
  open: () => ({ close: async () => {}, connectGetType: () => 'Good' }),
};`;

async function packages(
  contents: Readonly<Record<string, { tsvirt?: unknown; code?: string }>>,
): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-loader-'));
  for (const [name, { tsvirt, code }] of Object.entries(contents)) {
    const folder = join(root, 'node_modules', name);
    await mkdir(folder, { recursive: true });
    await writeFile(
      join(folder, 'package.json'),
      JSON.stringify({ name, version: '1.2.3', type: 'module', tsvirt }),
    );
    if (code !== undefined) await writeFile(join(folder, 'index.js'), code);
  }
  await writeFile(
    join(root, 'package.json'),
    JSON.stringify({
      name: 'app',
      dependencies: Object.fromEntries(Object.keys(contents).map((name) => [name, '*'])),
    }),
  );
  return root;
}

const manifest = (name: string, more: object = {}): object => ({
  contract: 1,
  kind: 'hypervisor',
  name,
  schemes: [name],
  module: './index.js',
  ...more,
});

test('drivers among the application’s dependencies are found by their manifests, and only the one needed is run', async (t) => {
  const root = await packages({
    good: { tsvirt: manifest('good'), code: working },
    broken: { tsvirt: manifest('broken'), code: 'throw new Error("no such luck")' },
    newer: { tsvirt: manifest('newer', { contract: 99 }) },
    hollow: { tsvirt: manifest('hollow'), code: 'export const nothing = 1;' },
    shapeless: { tsvirt: manifest('shapeless', { kind: 'teapot' }) },
    other: { tsvirt: { conformance: './x.js' } },
    plain: {},
  });
  t.teardown(() => rm(root, { recursive: true }));
  const loader = new DriverLoader({ from: [root], driverPath: '' });
  const { drivers, problems } = await loader.catalog();
  t.deepEqual(drivers.map((driver) => driver.name).sort(), ['broken', 'good', 'hollow']);
  t.deepEqual(problems.map((problem) => problem.packageName).sort(), ['newer', 'shapeless']);

  await using conn = await connectOpen('good:///', { drivers: loader });
  t.is(await conn.getType(), 'Good');

  const expected: Readonly<Record<string, RegExp>> = {
    'broken:///': /broken can't be used: .*no such luck/,
    'newer:///': /newer can't be used: .*contract 99/,
    'hollow:///': /hollow can't be used: .*exports no "driver"/,
    'absent:///': /no driver for absent/,
  };
  for (const [uri, message] of Object.entries(expected)) {
    const error = await t.throwsAsync(connectOpen(uri, { drivers: loader }), { message });
    t.true(isVirtError(error) && error.code === ErrorCode.NO_CONNECT && error.hint !== undefined, uri);
  }
});

test('a known driver that is missing is named with how to install it', async (t) => {
  const root = await packages({});
  t.teardown(() => rm(root, { recursive: true }));
  const loader = new DriverLoader({ from: [root], driverPath: '' });
  for (const [uri, hint] of [
    ['test:///default', /npm install @tsvirt\/driver-test/],
    ['esx://host/', /npm install @tsvirt\/driver-esx/],
    ['qemu+ssh://host/system', /npm install @tsvirt\/driver-remote/],
  ] as const) {
    const error = await t.throwsAsync(connectOpen(uri, { drivers: loader }));
    t.regex((isVirtError(error) && error.hint) || '', hint);
  }
});

test('an explicit path wins over the dependencies, and the environment’s path is searched', async (t) => {
  const one = await packages({ good: { tsvirt: manifest('good'), code: working } });
  const two = await packages({
    good: { tsvirt: manifest('good'), code: working },
    more: { tsvirt: manifest('more') },
  });
  t.teardown(() => Promise.all([one, two].map((root) => rm(root, { recursive: true }))));
  const loader = new DriverLoader({
    paths: [join(one, 'node_modules/good')],
    driverPath: join(two, 'node_modules'),
    from: [],
  });
  const { drivers } = await loader.catalog();
  t.deepEqual(
    drivers.map((driver) => driver.name),
    ['good', 'more'],
  );
  t.true(drivers[0]?.directory.includes(one.slice(one.lastIndexOf('/'))));
});

test('packages whose package.json cannot be read are named with the reason, and the others go on', async (t) => {
  const root = await packages({
    good: { tsvirt: manifest('good'), code: working },
    torn: {},
    empty: {},
    folder: {},
    circle: {},
    '@tsvirt/driver-qemu': {},
  });
  t.teardown(() => rm(root, { recursive: true }));
  const file = (name: string) => join(root, 'node_modules', name, 'package.json');
  await writeFile(file('torn'), '{ "tsvirt": {');
  await writeFile(file('empty'), '');
  await writeFile(file('@tsvirt/driver-qemu'), '');
  await rm(file('folder'));
  await mkdir(file('folder'));
  await rm(file('circle'));
  await symlink('package.json', file('circle'));
  const loader = new DriverLoader({ from: [root], driverPath: '', only: ['good'] });
  const { drivers, problems } = await loader.catalog();
  t.deepEqual(
    drivers.map((driver) => driver.name),
    ['good'],
  );
  const byName = new Map(problems.map((problem) => [problem.packageName, problem]));
  t.deepEqual([...byName.keys()].sort(), ['@tsvirt/driver-qemu', 'circle', 'empty', 'folder', 'torn']);
  for (const [name, reason] of [
    ['torn', /package\.json can't be read: .*JSON/],
    ['empty', /package\.json can't be read: .*JSON/],
    ['folder', /package\.json can't be read: EISDIR/],
    ['circle', /package\.json can't be read: ELOOP/],
  ] as const) {
    t.regex(byName.get(name)?.reason ?? '', reason, name);
    t.regex(byName.get(name)?.hint ?? '', new RegExp(`npm install ${name}`), name);
  }
  const error = await t.throwsAsync(connectOpen('qemu:///embed?root=/none', { drivers: loader }), {
    message: /@tsvirt\/driver-qemu can't be used: its package\.json/,
  });
  t.regex((isVirtError(error) && error.hint) || '', /npm install @tsvirt\/driver-qemu/);
});

test('an application whose package.json is torn is told that its drivers were not found for that', async (t) => {
  const root = await packages({ good: { tsvirt: manifest('good'), code: working } });
  t.teardown(() => rm(root, { recursive: true }));
  await writeFile(join(root, 'package.json'), '{ "dependencies": {');
  const loader = new DriverLoader({ from: [root], driverPath: '' });
  const error = await t.throwsAsync(connectOpen('good:///', { drivers: loader }));
  t.true(isVirtError(error) && error.hint?.includes(`Correct ${join(root, 'package.json')}`));
});

test('a folder that drivers are to be looked for in and that is not there is named', async (t) => {
  const { problems } = await new DriverLoader({ from: [], driverPath: '/nowhere/drivers' }).catalog();
  t.deepEqual(
    problems.map(({ directory, reason }) => [directory, reason.includes('ENOENT')]),
    [['/nowhere/drivers', true]],
  );
});

test('only the drivers asked for are there', async (t) => {
  const root = await packages({
    good: { tsvirt: manifest('good'), code: working },
    more: { tsvirt: manifest('more') },
  });
  t.teardown(() => rm(root, { recursive: true }));
  const loader = new DriverLoader({ from: [root], driverPath: '', only: ['more'] });
  t.deepEqual(
    (await loader.catalog()).drivers.map((driver) => driver.name),
    ['more'],
  );
  const error = await t.throwsAsync(connectOpen('good:///', { drivers: loader }), {
    code: ErrorCode.NO_CONNECT,
    message: /good, is installed but not enabled/,
  });
  t.regex((isVirtError(error) && error.hint) || '', /--drivers more,good/);
});
