import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/core';
import { type Cgroup, CgroupHost, readProcessCgroups } from '@tsvirt/util';
import type { ExecutionContext } from 'ava';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const live = 1;
const config = 2;

withQemu('limits by cgroups are read where they are defined, and set there', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const limits = `<memtune><hard_limit unit='KiB'>900000</hard_limit></memtune>
    <blkiotune><weight>300</weight><device><path>/dev/x</path><weight>400</weight></device></blkiotune>
    <cputune><shares>7</shares><quota>-1</quota></cputune>`;
  const limited = await conn.domainDefineXML(guestXml('limited', '', limits));
  t.deepEqual(await limited.getMemoryParameters(config), {
    hard_limit: 900000n,
    soft_limit: 9007199254740991n,
    swap_hard_limit: 9007199254740991n,
  });
  t.like(await limited.getBlkioParameters(config), { weight: 300, device_weight: '/dev/x,400' });
  t.like(await limited.getSchedulerParametersFlags(config), {
    cpu_shares: 7n,
    vcpu_quota: -1n,
    vcpu_period: 0n,
  });
  await limited.setSchedulerParametersFlags({ cpu_shares: 512n, emulator_quota: 20000n }, config);
  await limited.setMemoryParameters({ hard_limit: 9007199254740991n, soft_limit: 5000n }, config);
  await limited.setBlkioParameters({ weight: 0, device_weight: '/dev/x,0,/dev/y,200' }, config);
  const xml = await limited.getXMLDesc();
  t.regex(xml, /<shares>512<\/shares>/);
  t.regex(xml, /<emulator_quota>20000<\/emulator_quota>/);
  t.regex(xml, /<memtune>\s*<soft_limit unit='KiB'>5000<\/soft_limit>\s*<\/memtune>/);
  t.regex(
    xml,
    /<blkiotune>\s*<device>\s*<path>\/dev\/y<\/path>\s*<weight>200<\/weight>\s*<\/device>\s*<\/blkiotune>/,
  );

  const { INVALID_ARG, ARGUMENT_UNSUPPORTED, CONFIG_UNSUPPORTED, SYSTEM_ERROR } = ErrorCode;
  await refused(t, limited.setSchedulerParametersFlags({ vcpu_period: 1n }, config), INVALID_ARG);
  await refused(t, limited.setSchedulerParametersFlags({ vcpu_quota: 999n }, config), INVALID_ARG);
  await refused(t, limited.setMemoryParameters({ hard_limit: 9n, swap_hard_limit: 8n }, config), INVALID_ARG);
  await refused(t, limited.setMemoryParameters({ min_guarantee: 9n }, config), ARGUMENT_UNSUPPORTED);
  await refused(t, limited.setBlkioParameters({ device_weight: '/dev/x' }, config), INVALID_ARG);
  // What the document could not be read with again.
  await refused(t, limited.setBlkioParameters({ device_weight: '/dev/y,4294967296' }, config), INVALID_ARG);
  await refused(
    t,
    limited.setBlkioParameters({ device_read_bytes_sec: '/dev/y,18446744073709551616' }, config),
    INVALID_ARG,
  );
  t.is((await limited.getPerfEvents(config)).cmt, false);
  await limited.setPerfEvents({ cmt: false }, config);
  t.regex(await limited.getXMLDesc(), /<perf>\s*<event name='cmt' enabled='no'\/>\s*<\/perf>/);
  await refused(t, limited.getPerfEvents(live | config), INVALID_ARG);
  await refused(t, limited.setPerfEvents({ cmt: true }, config), CONFIG_UNSUPPORTED);
  // There is no such device.
  await refused(t, limited.create(), SYSTEM_ERROR);
  await conn.close();
});

/** Whether this process may make groups for what is limited here. */
async function hasCgroups(): Promise<boolean> {
  const group = (await CgroupHost.find()).group(`/machine/try-${process.pid}`);
  try {
    for (const controller of ['cpu', 'memory'] as const) await group.make(controller);
    return true;
  } catch {
    return false;
  } finally {
    await group.remove();
  }
}

function withCgroups(title: string, body: (t: ExecutionContext) => Promise<void>): void {
  withQemu(title, async (t) => {
    if (await hasCgroups()) await body(t);
    else t.pass('this process may make no cgroups');
  });
}

/** The guest's group, as the kernel tells it; undefined where it is in none of its own. */
async function groupOf(pid: number): Promise<Cgroup | undefined> {
  const host = await CgroupHost.find();
  const groups = readProcessCgroups(pid);
  const path = ['cpu', 'memory', '']
    .flatMap((controller) => groups?.get(controller) ?? [])
    .find((each) => each.includes('/machine/'));
  return path === undefined
    ? undefined
    : host.group(path.slice(path.indexOf('/machine/')).replace(/\/emulator$/, ''));
}

const pidOf = async (root: string, name: string) =>
  Number(await readFile(join(root, 'run/tsvirt/qemu', `${name}.pid`), 'utf8'));

withCgroups('a guest that is to be limited runs in a cgroup of its own, which goes with it', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const limits = `<memtune><hard_limit unit='KiB'>900000</hard_limit></memtune>
    <cputune><shares>512</shares><quota>50000</quota><emulator_quota>60000</emulator_quota></cputune>`;
  const domain = await conn.domainCreateXML(guestXml('kept', '', limits));
  const pid = await pidOf(root, 'kept');
  const group = await groupOf(pid);
  const { unified } = { unified: (await CgroupHost.find()).unified('cpu') };
  const cpu = async (threads: string) =>
    unified
      ? (await group?.child(threads).read('cpu', 'cpu.max'))?.split(' ')[0]
      : await group?.child(threads).read('cpu', 'cpu.cfs_quota_us');
  t.is(await group?.read('cpu', unified ? 'cpu.weight' : 'cpu.shares'), '512');
  t.is(await cpu('vcpu0'), '50000');
  t.is(await cpu('emulator'), '60000');
  const threads = async (name: string) =>
    (await group?.child(name).read('cpu', unified ? 'cgroup.threads' : 'tasks'))?.split('\n').length ?? 0;
  t.is(await threads('vcpu0'), 1);
  t.true((await threads('emulator')) > 0);
  t.is(await group?.read('memory', unified ? 'memory.max' : 'memory.limit_in_bytes'), String(900000 * 1024));
  await domain.setSchedulerParametersFlags({ cpu_shares: 256n, vcpu_quota: 0n }, live);
  t.is(await group?.read('cpu', unified ? 'cpu.weight' : 'cpu.shares'), '256');
  t.is(await cpu('vcpu0'), unified ? 'max' : '-1');
  t.like(await domain.getSchedulerParametersFlags(live), { cpu_shares: 256n, vcpu_quota: -1n });
  await domain.destroy();
  t.is(await group?.read('cpu', 'cgroup.procs'), undefined, 'the group is gone');
  await conn.close();
});

withCgroups(
  'a guest comes into a cgroup when a limit is set while it runs, and its next daemon knows it',
  async (t) => {
    const { root, open } = await place(t);
    const first = await open();
    const free = await first.domainDefineXML(guestXml('free'));
    await free.create();
    const pid = await pidOf(root, 'free');
    t.is(await groupOf(pid), undefined);
    const unified = (await CgroupHost.find()).unified('cpu');
    t.like(await free.getSchedulerParametersFlags(live), {
      cpu_shares: unified ? 100n : 1024n,
      vcpu_quota: -1n,
    });
    t.like(await free.getMemoryParameters(live), { hard_limit: 9007199254740991n });
    await free.setSchedulerParametersFlags({ cpu_shares: 300n }, live);
    const group = await groupOf(pid);
    const shares = () => group?.read('cpu', unified ? 'cpu.weight' : 'cpu.shares');
    t.is(await shares(), '300');
    t.notRegex(await free.getXMLDesc(2), /<shares>/);
    await first.close();

    const second = await open();
    const again = await second.domainLookupByName('free');
    t.like(await again.getSchedulerParametersFlags(live), { cpu_shares: 300n });
    await again.setSchedulerParametersFlags({ cpu_shares: 400n }, live);
    t.is(await shares(), '400');
    await again.destroy();
    t.is(await shares(), undefined);
    await second.close();
  },
);

withCgroups('limits that the kernel refuses in part leave all as they were', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const domain = await conn.domainCreateXML(guestXml('both', '', '<cputune><shares>512</shares></cputune>'));
  const host = await CgroupHost.find();
  const unified = host.unified('cpu');
  const group = await groupOf(await pidOf(root, 'both'));
  const shares = () => group?.read('cpu', unified ? 'cpu.weight' : 'cpu.shares');
  const refused = unified
    ? { cpu_shares: 20_000n }
    : // Threads can't have more than their guest.
      { cpu_shares: 256n, global_quota: 10_000n, vcpu_quota: 20_000n };
  const error = await t.throwsAsync(domain.setSchedulerParametersFlags(refused, live));
  t.true(hasErrorCode(error, ErrorCode.SYSTEM_ERROR));
  t.is(await shares(), '512');
  if (!unified) t.is(await group?.read('cpu', 'cpu.cfs_quota_us'), '-1');
  t.like(await domain.getSchedulerParametersFlags(live), { cpu_shares: 512n, vcpu_quota: -1n });
  await domain.destroy();
  await conn.close();
});

withQemu('a domain can be told in QEMU’s words', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const xml = guestXml('native', `<interface type='bridge'><source bridge='br0'/></interface>`);
  const line = await conn.domainXMLToNative('qemu-argv', xml);
  t.regex(
    line,
    /^LC_ALL=C .*\/usr\/bin\/qemu-system-x86_64 -name guest=native,.* -netdev '\{"type":"tap","fd":"\d+".*\n$/,
  );
  t.true(hasErrorCode(await t.throwsAsync(conn.domainXMLToNative('other', xml)), ErrorCode.INVALID_ARG));
  t.deepEqual(await conn.listAllDomains(), []);
  await conn.close();
});

withQemu('a burst of a disk may last, and other limits have none', async (t) => {
  const { root, open } = await place(t);
  const image = join(root, 'disk.raw');
  await writeFile(image, Buffer.alloc(1 << 20));
  const conn = await open();
  const domain = await conn.domainCreateXML(
    guestXml('burst', `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>`),
  );
  const limits = { total_bytes_sec: 1000000n, total_bytes_sec_max: 2000000n, total_bytes_sec_max_length: 3n };
  await domain.setBlockIoTune('vda', limits, live);
  t.like(await domain.getBlockIoTune('vda', live), limits);
  const lone = await t.throwsAsync(domain.setBlockIoTune('vda', { total_bytes_sec: 0n }, live));
  t.true(hasErrorCode(lone, ErrorCode.CONFIG_UNSUPPORTED));
  const low = await t.throwsAsync(domain.setBlockIoTune('vda', { total_bytes_sec: 3000000n }, live));
  t.true(hasErrorCode(low, ErrorCode.CONFIG_UNSUPPORTED), String(low));
  const none = { total_bytes_sec: 0n, total_bytes_sec_max: 0n, total_bytes_sec_max_length: 0n };
  await domain.setBlockIoTune('vda', none, live);
  await domain.destroy();
  await conn.close();
});
