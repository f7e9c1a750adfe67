import {
  ConnectCompareCPUFlags,
  CPUCompareResult,
  type CpuDriver,
  DriverHost,
  DriverLoader,
} from '@tsvirt/core';
import { ErrorCode, isVirtError } from '@tsvirt/util';
import test from 'ava';
import { describeArm } from './host/arm.js';
import { cpuInfo } from './host/cpuinfo.js';
import { describePpc64 } from './host/ppc64.js';
import { driver } from './index.js';

const host = new DriverHost({
  scope: { kind: 'root', path: '/nowhere' },
  loader: new DriverLoader({ drivers: [{ driver }], from: [], driverPath: '' }),
});
const connect = (): Promise<CpuDriver> => host.cpu();

const features = (names: string, policy?: string) =>
  names
    .split(' ')
    .map((name) => `<feature${policy === undefined ? '' : ` policy='${policy}'`} name='${name}'/>`)
    .join('');
const hostXml = (model: string, vendor: string | undefined, names = '') =>
  `<cpu><arch>x86_64</arch><model>${model}</model>${vendor === undefined ? '' : `<vendor>${vendor}</vendor>`}${names === '' ? '' : features(names)}</cpu>`;
const guestXml = (model: string, inside = '', attributes = "match='exact'") =>
  `<cpu mode='custom' ${attributes}><model fallback='allow'>${model}</model>${inside}</cpu>`;
const codeOf = (error: unknown) => (isVirtError(error) ? error.code : undefined);

test.after.always(() => host.stop());

test('a guest compares with a host by what its model and its features say', async (t) => {
  const cpu = await connect();
  const penryn = hostXml('Penryn', 'Intel');
  const compare = (guest: string, flags = 0) => cpu.cpuCompare('x86_64', penryn, guest, flags);
  t.is(await compare(guestXml('Penryn')), CPUCompareResult.IDENTICAL);
  t.is(await compare(guestXml('Conroe')), CPUCompareResult.SUPERSET);
  t.is(await compare(guestXml('Nehalem')), CPUCompareResult.INCOMPATIBLE);
  t.is(await compare(guestXml('Nehalem', features('sse4.2 popcnt', 'disable'))), CPUCompareResult.IDENTICAL);
  t.is(await compare(guestXml('Conroe', '', "match='strict'")), CPUCompareResult.INCOMPATIBLE);
  t.is(
    await compare(guestXml('Penryn', features('sse3', 'forbid')).replace('sse3', 'pni')),
    CPUCompareResult.INCOMPATIBLE,
  );
  t.is(await compare(guestXml('Penryn', '<vendor>AMD</vendor>')), CPUCompareResult.INCOMPATIBLE);
  const error = await t.throwsAsync(async () =>
    compare(guestXml('Nehalem'), ConnectCompareCPUFlags.FAIL_INCOMPATIBLE),
  );
  t.is(codeOf(error), ErrorCode.CPU_INCOMPATIBLE);
  t.regex(error?.message ?? '', /popcnt/);
  const unknown = await t.throwsAsync(async () => compare(guestXml('Pentagon')));
  t.is(codeOf(unknown), ErrorCode.INTERNAL_ERROR);
});

test('a baseline is contained in all its processors', async (t) => {
  const cpu = await connect();
  const cpus = [hostXml('Westmere', 'Intel', 'vme ss'), hostXml('Nehalem', 'Intel', 'aes vme invtsc')];
  const found = await cpu.cpuBaseline(null, cpus);
  t.regex(found, /<model fallback='allow'>Westmere<\/model>\s*<vendor>Intel<\/vendor>/);
  for (const each of cpus)
    t.not(await cpu.cpuCompare('x86_64', each, found, 0), CPUCompareResult.INCOMPATIBLE);
  const same = [hostXml('Westmere', 'Intel', 'invtsc'), hostXml('Westmere', 'Intel', 'invtsc vme')];
  const exact = await cpu.cpuBaseline(null, same);
  t.regex(exact, /fallback='forbid'>Westmere</);
  t.regex(exact, /invtsc/);
  t.notRegex(await cpu.cpuBaseline(null, same, { migratable: true }), /invtsc/);
  t.regex(
    await cpu.cpuBaseline(null, same, { expand: true }),
    /name='aes'\/>\s*<feature policy='require' name='apic'/,
  );
  for (const [wrong, code] of [
    [[], ErrorCode.INVALID_ARG],
    [[hostXml('Penryn', 'Intel'), hostXml('Opteron_G3', 'AMD')], ErrorCode.OPERATION_FAILED],
    [['<cpu><arch>x86_64</arch></cpu>'], ErrorCode.INVALID_ARG],
    [[hostXml('Penryn', 'AMD'), hostXml('Penryn', 'Intel')], ErrorCode.OPERATION_FAILED],
  ] as const)
    t.is(codeOf(await t.throwsAsync(async () => cpu.cpuBaseline(null, wrong))), code);
  const guests = await t.throwsAsync(async () =>
    cpu.cpuBaseline('x86_64', [guestXml('Penryn')], { hostsOnly: true }),
  );
  t.is(codeOf(guests), ErrorCode.XML_ERROR);
});

test("a host's model and optional features become definite", async (t) => {
  const cpu = await connect();
  const penryn = hostXml('Penryn', 'Intel', 'vme dca');
  t.is(
    await cpu.cpuUpdate('x86_64', "<cpu mode='host-model'/>", penryn),
    "<cpu mode='custom' match='exact'>\n  <model fallback='allow'>Penryn</model>\n  <vendor>Intel</vendor>\n" +
      "  <feature policy='require' name='vme'/>\n  <feature policy='require' name='dca'/>\n</cpu>\n",
  );
  const optional = await cpu.cpuUpdate('x86_64', guestXml('Conroe', features('dca avx', 'optional')), penryn);
  t.regex(optional, /policy='require' name='dca'/);
  t.regex(optional, /policy='disable' name='avx'/);
  const error = await t.throwsAsync(async () =>
    cpu.cpuUpdate('x86_64', "<cpu mode='host-model'/>", undefined),
  );
  t.is(codeOf(error), ErrorCode.CONFIG_UNSUPPORTED);
});

test('what a hypervisor expands is decoded into a model it has', async (t) => {
  const cpu = await connect();
  const plain = await cpu.cpuExpandFeatures('x86_64', guestXml('Nehalem'));
  const names = [...plain.matchAll(/name='([^']+)'/g)].map(([, name]) => name ?? '');
  const properties = {
    ...Object.fromEntries(names.map((name) => [name === 'pni' ? 'sse3' : name, true])),
    invtsc: true,
    avx: false,
    vendor: 'GenuineIntel',
    family: 6,
    model: 26,
    stepping: 3,
  };
  const decode = (models: readonly string[], migratable: boolean) =>
    cpu.cpuDecode(
      'x86_64',
      { properties },
      models.map((name) => ({ name })),
      migratable,
    );
  const best = await decode(['Nehalem', 'Penryn', 'qemu64'], false);
  t.regex(best, /<model fallback='forbid'>Nehalem<\/model>/);
  t.regex(best, /require' name='invtsc'/);
  t.notRegex(await decode(['Nehalem'], true), /invtsc/);
  t.regex(await decode(['Penryn'], false), />Penryn<[\s\S]*require' name='popcnt'/);
  const blocked = await cpu.cpuDecode(
    'x86_64',
    { properties },
    [{ name: 'Nehalem', blockers: ['avx'] }],
    false,
  );
  t.regex(blocked, /disable' name='avx'/);
  t.is(codeOf(await t.throwsAsync(async () => decode([], false))), ErrorCode.OPERATION_FAILED);
});

test('a model that the hypervisor lacks is said by another', async (t) => {
  const cpu = await connect();
  const models = [{ name: 'Haswell' }, { name: 'SandyBridge' }];
  const found = await cpu.cpuTranslate('x86_64', guestXml('Haswell-noTSX'), models);
  t.regex(found, />Haswell<[\s\S]*disable' name='hle'[\s\S]*disable' name='rtm'/);
  const forbidden = guestXml('Haswell-noTSX').replace('allow', 'forbid');
  const error = await t.throwsAsync(async () => cpu.cpuTranslate('x86_64', forbidden, models));
  t.is(codeOf(error), ErrorCode.CONFIG_UNSUPPORTED);
});

test('POWER hosts run their own model and the compatibility modes before it', async (t) => {
  const cpu = await connect();
  const power8 = '<cpu><arch>ppc64le</arch><model>POWER8</model><vendor>IBM</vendor></cpu>';
  const compare = (guest: string) => cpu.cpuCompare('ppc64le', power8, guest, 0);
  const mode = (name: string) => `<cpu mode='host-model'><model>${name}</model></cpu>`;
  t.is(await compare(mode('power7')), CPUCompareResult.IDENTICAL);
  t.is(await compare(mode('power9')), CPUCompareResult.INCOMPATIBLE);
  t.is(codeOf(await t.throwsAsync(async () => compare(mode('power7+')))), ErrorCode.INTERNAL_ERROR);
  t.is(await compare(guestXml('POWER8_v1.0')), CPUCompareResult.IDENTICAL);
  t.is(await compare(guestXml('POWER7')), CPUCompareResult.INCOMPATIBLE);
  t.is(
    await cpu.cpuBaseline(null, [power8]),
    "<cpu mode='custom' match='exact'>\n  <model fallback='forbid'>POWER8</model>\n</cpu>\n",
  );
  t.true((await cpu.cpuGetModels('ppc64')).includes('POWER10'));
});

test('ARM hosts compare by vendor and model, s390 knows two policies', async (t) => {
  const cpu = await connect();
  const arm = (model: string) => `<cpu><arch>aarch64</arch><model>${model}</model><vendor>ARM</vendor></cpu>`;
  t.is(await cpu.cpuCompare('aarch64', arm('cortex-a72'), arm('cortex-a72'), 0), CPUCompareResult.IDENTICAL);
  t.is(
    await cpu.cpuCompare('aarch64', arm('cortex-a72'), arm('Neoverse-N1'), 0),
    CPUCompareResult.INCOMPATIBLE,
  );
  const s390 = guestXml('z13', features('vx', 'optional'));
  const error = await t.throwsAsync(async () => cpu.cpuUpdate('s390x', s390, undefined));
  t.is(codeOf(error), ErrorCode.CONFIG_UNSUPPORTED);
  t.deepEqual(await cpu.cpuGetModels('s390x'), []);
  for (const [arch, code] of [
    ['sparc', ErrorCode.NO_SUPPORT],
    ['abacus', ErrorCode.INVALID_ARG],
  ] as const)
    t.is(codeOf(await t.throwsAsync(async () => cpu.cpuGetModels(arch))), code);
});

test('a processor is known by what the kernel says of it', (t) => {
  const power = cpuInfo(
    'processor\t: 0\ncpu\t\t: POWER9\nrevision\t: 2.2 (pvr 004e 1202)\n\nprocessor\t: 1\n',
  );
  t.deepEqual(describePpc64(power), { model: 'POWER9', vendor: 'IBM' });
  t.deepEqual(describePpc64(new Map()), {});
  const arm = cpuInfo('processor\t: 0\nFeatures\t: fp asimd sve\n');
  t.deepEqual(describeArm(arm, 0x413f_d0c1), {
    vendor: 'ARM',
    model: 'Neoverse-N1',
    features: [{ name: 'fp' }, { name: 'asimd' }, { name: 'sve' }],
  });
  t.deepEqual(describeArm(new Map(), undefined), {});
});

test('the processor of this machine contains itself', async (t) => {
  const cpu = await connect();
  const own = await cpu.cpuGetHost();
  const arch = /<arch>(.*)<\/arch>/.exec(own)?.[1] ?? '';
  t.not(arch, '');
  if (!own.includes('<model>')) return;
  t.is(await cpu.cpuCompare(arch, own, own, 0), CPUCompareResult.IDENTICAL);
});
