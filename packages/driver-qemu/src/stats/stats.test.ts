import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DomainState,
  DomainStatsTypes,
  ErrorCode,
  ConnectGetAllDomainStatsFlags as Flags,
  hasErrorCode,
} from '@tsvirt/core';
import { identifyProcess, type ProcessIdentity, run, signalProcess } from '@tsvirt/util';
import test from 'ava';
import { qcow2Disk } from '../testing/disk-guest.js';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';
import { readHaltPolling } from './cpu.js';

const keys = (stats: object): string[] => Object.keys(stats);

/** The process of a running domain. */
async function processOf(root: string, name: string): Promise<ProcessIdentity> {
  const status = await readFile(join(root, `run/tsvirt/qemu/${name}.xml`), 'utf8');
  const found = identifyProcess(Number(/pid='(\d+)'/.exec(status)?.[1]));
  if (found === undefined) throw new Error(`'${name}' has no process`);
  return found;
}

withQemu('a running domain has the statistics that libvirt gives, in its order', async (t) => {
  const { root, open } = await place(t);
  const image = join(root, 'disk.raw');
  await writeFile(image, Buffer.alloc(1 << 20));
  const conn = await open();
  const domain = await conn.domainCreateXML(
    guestXml(
      'full',
      `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>
       <disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>
       <interface type='user'/><memballoon model='virtio'/>`,
      `<vcpu>2</vcpu><iothreads>1</iothreads>`,
    ),
  );
  const [record] = await conn.getAllDomainStats();
  const counters = (at: number) =>
    ['rd.reqs', 'rd.bytes', 'rd.times', 'wr.reqs', 'wr.bytes', 'wr.times', 'fl.reqs', 'fl.times'].map(
      (name) => `block.${at}.${name}`,
    );
  t.deepEqual(keys(record?.stats ?? {}), [
    ...['state.state', 'state.reason', 'cpu.time', 'cpu.user', 'cpu.system', 'cpu.cache.monitor.count'],
    ...['cpu.haltpoll.success.time', 'cpu.haltpoll.fail.time'],
    ...['balloon.current', 'balloon.maximum', 'balloon.last-update', 'balloon.rss'],
    ...['vcpu.current', 'vcpu.maximum'],
    ...[0, 1].flatMap((at) => ['state', 'time', 'wait', 'delay'].map((name) => `vcpu.${at}.${name}`)),
    ...['net.count', 'block.count', 'block.0.name', 'block.0.path', 'block.0.backingIndex'],
    ...[...counters(0), 'block.0.allocation', 'block.0.capacity', 'block.0.physical'],
    ...['block.1.name', ...counters(1), 'iothread.count'],
    ...['poll-max-ns', 'poll-grow', 'poll-shrink'].map((name) => `iothread.1.${name}`),
    ...['calc_status', 'calc_start_time', 'calc_period', 'calc_mode'].map((name) => `dirtyrate.${name}`),
  ]);
  const [threads] = await conn.domainListGetStats([domain], DomainStatsTypes.IOTHREAD, Flags.ENFORCE_STATS);
  t.true(keys(threads?.stats ?? {}).every((key) => key.startsWith('iothread.')));
  const [none] = await conn.domainListGetStats([domain], DomainStatsTypes.VM, Flags.ENFORCE_STATS);
  t.deepEqual(none?.stats, {});
  await domain.destroy();
  await conn.close();
});

withQemu('images below a disk are blocks of their own for who asks', async (t) => {
  const { root, open } = await place(t);
  const [base, top] = [join(root, 'base.qcow2'), join(root, 'top.qcow2')];
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', base, '4M']);
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', '-b', base, '-F', 'qcow2', top]);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('layers', qcow2Disk(top)));
  const block = async (flags: number) =>
    (await conn.domainListGetStats([domain], DomainStatsTypes.BLOCK, flags))[0]?.stats ?? {};
  const size = 4n << 20n;
  const off = await block(Flags.BACKING);
  t.deepEqual(keys(off), [
    ...['block.count', 'block.0.name', 'block.0.path'],
    ...['block.0.allocation', 'block.0.capacity', 'block.0.physical'],
  ]);
  t.is(off['block.0.capacity'], size);
  await domain.create();
  t.is((await block(0))['block.count'], 1);
  const both = await block(Flags.BACKING);
  t.is(both['block.count'], 2);
  t.deepEqual([both['block.1.name'], both['block.1.path'], both['block.1.capacity']], ['vda', base, size]);
  t.false('block.1.rd.reqs' in both);
  await domain.destroy();
  await conn.close();
});

withQemu('flags choose among domains; what one has not can be insisted on in vain', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const off = await conn.domainDefineXML(guestXml('off'));
  const paused = await conn.domainCreateXML(guestXml('paused'), 1);
  const names = async (flags: number) =>
    (await conn.getAllDomainStats(DomainStatsTypes.STATE, flags)).map(({ domain }) => domain.name).sort();
  t.deepEqual(await names(0), ['off', 'paused']);
  t.deepEqual(await names(Flags.PAUSED), ['paused']);
  t.deepEqual(await names(Flags.SHUTOFF), ['off']);
  t.deepEqual(await names(Flags.PERSISTENT), ['off']);
  t.deepEqual(await names(Flags.RUNNING), []);
  t.is((await conn.domainListGetStats([off, paused], 0, Flags.TRANSIENT)).length, 1);
  for (const type of [DomainStatsTypes.IOTHREAD, DomainStatsTypes.DIRTYRATE, DomainStatsTypes.VM, 1 << 20]) {
    const refused = await t.throwsAsync(conn.domainListGetStats([off], type, Flags.ENFORCE_STATS));
    t.true(hasErrorCode(refused, ErrorCode.ARGUMENT_UNSUPPORTED));
    t.deepEqual((await conn.domainListGetStats([off], type))[0]?.stats, {});
  }
  await off.undefine();
  t.deepEqual(await conn.domainListGetStats([off], 0), []);
  await paused.destroy();
  await conn.close();
});

withQemu('a QEMU that hangs gives what is known without it, and holds up nobody else', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const image = join(root, 'disk.raw');
  await writeFile(image, Buffer.alloc(1 << 20));
  const disk = `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`;
  const stuck = await conn.domainCreateXML(guestXml('stuck', disk));
  const other = await conn.domainCreateXML(guestXml('other'));
  const process = await processOf(root, 'stuck');
  signalProcess(process, 'SIGSTOP');
  t.teardown(() => void signalProcess(process, 'SIGCONT'));
  for (let round = 0; round < 2; round++) {
    const records = await conn.getAllDomainStats(0, Flags.NOWAIT);
    const known = records.find(({ domain }) => domain.name === 'stuck')?.stats ?? {};
    for (const key of ['state.state', 'cpu.time', 'balloon.current', 'vcpu.0.time', 'block.0.path'])
      t.true(key in known, key);
    for (const key of ['balloon.rss', 'block.0.rd.reqs', 'iothread.count', 'dirtyrate.calc_status'])
      t.false(key in known, key);
  }
  const waiting = stuck.suspend();
  waiting.catch(() => undefined);
  const [full] = await conn.domainListGetStats([other]);
  t.true('dirtyrate.calc_status' in (full?.stats ?? {}));
  t.false('iothread.count' in (full?.stats ?? {}), 'a guest without I/O threads has no word of them');
  await other.suspend();
  t.is((await other.getState()).state, DomainState.PAUSED);
  const third = await conn.domainCreateXML(guestXml('third'));
  await third.destroy();

  signalProcess(process, 'SIGCONT');
  await waiting;
  const [again] = await conn.domainListGetStats([stuck]);
  t.is(again?.stats['state.state'], DomainState.PAUSED);
  t.true('block.0.rd.reqs' in (again?.stats ?? {}));
  await stuck.destroy();
  await other.destroy();
  await conn.close();
});

test('how long KVM polled is read where it tells', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-haltpoll-'));
  t.teardown(() => rm(root, { recursive: true, force: true }));
  for (const [name, value] of [
    ['12-8', 5],
    ['123-9', 7],
  ] as const) {
    await mkdir(join(root, name));
    await writeFile(join(root, name, 'halt_poll_success_ns'), `${value}\n`);
    await writeFile(join(root, name, 'halt_poll_fail_ns'), `${value * 2}\n`);
  }
  t.deepEqual(readHaltPolling(123, root), { success: 7n, fail: 14n });
  t.deepEqual(readHaltPolling(3, root), { success: 0n, fail: 0n });
  t.deepEqual(readHaltPolling(12, join(root, 'none')), { success: 0n, fail: 0n });
});
