import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainEventID, ErrorCode, hasErrorCode } from '@tsvirt/core';
import { run } from '@tsvirt/util';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const live = 1;
const config = 2;

withQemu('a disk grows while its guest runs, and its image can be looked into', async (t) => {
  const { root, open } = await place(t);
  const [raw, qcow2] = [join(root, 'a.raw'), join(root, 'b.qcow2')];
  await writeFile(raw, Buffer.alloc(1 << 20, 'ab'));
  await run(['qemu-img', 'create', '-q', '-f', 'qcow2', qcow2, '1M']);
  const conn = await open();
  const domain = await conn.domainDefineXML(
    guestXml(
      'sizes',
      `<disk type='file'><source file='${raw}'/><target dev='vda' bus='virtio'/></disk>
       <disk type='file'><driver name='qemu' type='qcow2'/><source file='${qcow2}'/><target dev='vdb' bus='virtio'/></disk>
       <disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>`,
    ),
  );
  await refused(t, domain.blockResize('vda', 2048), ErrorCode.OPERATION_INVALID);
  await domain.create();
  await domain.blockResize('vda', 2048);
  t.is((await domain.getBlockInfo('vda')).capacity, 2n << 20n);
  await domain.blockResize(qcow2, (2 << 20) + 1, 1);
  t.is((await domain.getBlockInfo('vdb')).capacity, (2n << 20n) + 512n);
  await refused(t, domain.blockResize('sda', 2048), ErrorCode.OPERATION_UNSUPPORTED);
  await refused(t, domain.blockResize('vdz', 2048), ErrorCode.INVALID_ARG);
  await refused(t, domain.blockResize('vda', 2n ** 62n), ErrorCode.OVERFLOW);

  t.is(await domain.getBlockJobInfo('vda'), null);
  await refused(t, domain.getBlockJobInfo('vdz'), ErrorCode.INVALID_ARG);

  t.is(Buffer.from(await domain.blockPeek('vda', 1n, 4)).toString(), 'baba');
  await refused(t, domain.blockPeek('vda', 2n << 20n, 4), ErrorCode.INVALID_ARG);
  await refused(t, domain.blockPeek('vdb', 0n, 4), ErrorCode.OPERATION_UNSUPPORTED);
  t.is((await domain.memoryPeek(0n, 16, 2)).length, 16);
  await refused(t, domain.memoryPeek(0n, 16, 0), ErrorCode.INVALID_ARG);

  const number = /b\.qcow2' index='(\d+)'/.exec(await domain.getXMLDesc())?.[1];
  for (const dev of ['vda', `vdb[${number}]`]) await domain.setBlockThreshold(dev, 1n << 20n);
  await refused(t, domain.setBlockThreshold('vdb[77]', 1n), ErrorCode.INVALID_ARG);
  const nodes = await domain.qemuMonitorCommand('{"execute":"query-named-block-nodes"}');
  t.is(nodes.match(/"write_threshold":\s*1048576\b/g)?.length, 2);
  await domain.destroy();
  await conn.close();
});

withQemu('threads that come later run where the domain says, not where the emulator does', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const host = [...(await conn.nodeGetCPUMap()).cpumap];
  const domain = await conn.domainCreateXML(guestXml('pins', '', '<iothreads>1</iothreads>'));
  const maps = async () => (await domain.getIOThreadInfo(live)).map(({ cpumap }) => [...cpumap]);
  const [before = []] = await maps();
  const [first = 0] = before;
  await domain.pinEmulator(Uint8Array.of(first & -first), live);
  await domain.addIOThread(2, live);
  // Where these tests themselves may not run on all CPUs, there is no telling what the kernel makes of it.
  if (before.join() === host.join()) t.deepEqual(await maps(), [host, host]);
  else t.is((await maps()).length, 2);
  await domain.destroy();
  await conn.close();
});

withQemu('I/O threads come and go, and stay known when the driver starts again', async (t) => {
  const { open } = await place(t);
  let conn = await open();
  let domain = await conn.domainDefineXML(
    guestXml(
      'threads',
      '',
      '<iothreads>1</iothreads><cputune><iothreadpin iothread="1" cpuset="0"/></cputune>',
    ),
  );
  await domain.create();
  const threads = async (flags: number) =>
    (await domain.getIOThreadInfo(flags)).map(({ iothreadId, cpumap }) => [iothreadId, ...cpumap]);
  t.deepEqual(await threads(live), [[1, 1]]);
  const tuned: unknown[] = [];
  await conn.domainEventRegisterAny(DomainEventID.TUNABLE, null, ({ params }) => tuned.push(params));
  await domain.addIOThread(3, live | config);
  await domain.addIOThread(2, config);
  await domain.pinIOThread(3, Uint8Array.of(1), live);
  await domain.setIOThreadParams(3, { poll_max_ns: 5000n, thread_pool_max: 4, thread_pool_min: 2 }, live);
  await domain.setIOThreadParams(3, { thread_pool_max: 1, thread_pool_min: 1 }, live);
  t.is(tuned.length, 1);
  for (const [work, code] of [
    [() => domain.addIOThread(3, live), ErrorCode.INVALID_ARG],
    [() => domain.addIOThread(0, live), ErrorCode.INVALID_ARG],
    [() => domain.delIOThread(9, live), ErrorCode.INVALID_ARG],
    [() => domain.pinIOThread(9, Uint8Array.of(1), live), ErrorCode.INVALID_ARG],
    [
      () => domain.setIOThreadParams(3, { thread_pool_min: 5, thread_pool_max: 3 }, live),
      ErrorCode.OPERATION_INVALID,
    ],
    [() => domain.setIOThreadParams(3, { other: 5 }, live), ErrorCode.ARGUMENT_UNSUPPORTED],
  ] as const)
    t.true(hasErrorCode(await t.throwsAsync(work()), code));
  await conn.close();

  conn = await open();
  domain = await conn.domainLookupByName('threads');
  t.deepEqual(
    (await threads(live)).map(([id]) => id),
    [1, 3],
  );
  t.deepEqual(
    (await threads(config)).map(([id]) => id),
    [1, 2, 3],
  );
  const xml = await domain.getXMLDesc();
  t.regex(xml, /<iothreads>2<\/iothreads>/);
  t.regex(xml, /<iothreadpin iothread='3' cpuset='0'\/>/);
  t.regex(xml, /<iothread id='3' thread_pool_min='1' thread_pool_max='1'>\s*<poll max='5000'\/>/);
  await domain.delIOThread(3, live | config);
  t.notRegex(await domain.getXMLDesc(), /iothreadpin iothread='3'/);
  t.deepEqual(
    (await threads(live)).map(([id]) => id),
    [1],
  );
  await domain.destroy();
  await conn.close();
});

withQemu('single CPUs are plugged in, now and for the next start', async (t) => {
  const { open } = await place(t);
  let conn = await open();
  let domain = await conn.domainDefineXML(guestXml('cpus', '', "<vcpu current='1'>4</vcpu>"));
  await domain.create();
  await domain.setVcpu('2', 1, live | config);
  const numbers = async () => (await domain.getVcpus()).map(({ number }) => number);
  t.deepEqual(await numbers(), [0, 2]);
  for (const [work, code] of [
    [() => domain.setVcpu('2', 1, live), ErrorCode.INVALID_ARG],
    [() => domain.setVcpu('9', 1, live), ErrorCode.INVALID_ARG],
    [() => domain.setVcpu('x', 1, live), ErrorCode.INVALID_ARG],
    [() => domain.setVcpu('0', 0, config), ErrorCode.INVALID_ARG],
    [() => domain.setVcpu('0', 0, live), ErrorCode.OPERATION_UNSUPPORTED],
    [() => domain.setVcpu('1,3', 1, live), ErrorCode.OPERATION_UNSUPPORTED],
  ] as const)
    t.true(hasErrorCode(await t.throwsAsync(work()), code));
  await conn.close();

  conn = await open();
  domain = await conn.domainLookupByName('cpus');
  t.deepEqual(await numbers(), [0, 2]);
  t.regex(
    await domain.getXMLDesc(),
    /current='2'>4<\/vcpu>[\s\S]*<vcpu id='1' enabled='no' hotpluggable='yes'\/>\s*<vcpu id='2' enabled='yes' hotpluggable='yes' order='2'\/>/,
  );
  await domain.destroy();
  await domain.create();
  t.deepEqual(await numbers(), [0, 2]);
  await domain.setVcpusFlags(3, live);
  t.deepEqual(await numbers(), [0, 1, 2]);
  await domain.destroy();
  await domain.setVcpu('2', 0, config);
  await domain.create();
  t.deepEqual(await numbers(), [0]);
  await domain.destroy();
  await conn.close();
});

withQemu('how a guest ends, and how often it tells of its memory, changes while it runs', async (t) => {
  const { open } = await place(t);
  let conn = await open();
  let domain = await conn.domainDefineXML(guestXml('ends'));
  await domain.create();
  await domain.setLifecycleAction(0, 1, live);
  await domain.setLifecycleAction(1, 0, config);
  await domain.setMemoryStatsPeriod(7, live | config);
  for (const [type, action] of [
    [0, 3],
    [0, 4],
    [2, 2],
    [1, 0],
  ] as const)
    t.true(
      hasErrorCode(
        await t.throwsAsync(domain.setLifecycleAction(type, action, live)),
        ErrorCode.CONFIG_UNSUPPORTED,
      ),
    );
  t.true(hasErrorCode(await t.throwsAsync(domain.setLifecycleAction(5, 0, live)), ErrorCode.INVALID_ARG));
  await conn.close();
  conn = await open();
  domain = await conn.domainLookupByName('ends');
  t.regex(
    await domain.getXMLDesc(),
    /<on_poweroff>restart<[\s\S]*<on_reboot>restart<[\s\S]*<stats period='7'\/>/,
  );
  t.regex(
    await domain.getXMLDesc(2),
    /<on_poweroff>destroy<[\s\S]*<on_reboot>destroy<[\s\S]*<stats period='7'\/>/,
  );
  await domain.setMemoryStatsPeriod(0, live);
  t.notRegex(await domain.getXMLDesc(), /<stats/);
  await domain.startDirtyRateCalc(1);
  t.true(hasErrorCode(await t.throwsAsync(domain.startDirtyRateCalc(61)), ErrorCode.CONFIG_UNSUPPORTED));
  t.deepEqual(await domain.getLaunchSecurityInfo(), {});
  await domain.destroy();
  await conn.close();
});

withQemu(
  'limits of interfaces are kept; one without an end on the host has none while it runs',
  async (t) => {
    const { open } = await place(t);
    const conn = await open();
    const mac = '52:54:00:00:00:01';
    const domain = await conn.domainDefineXML(
      guestXml('limits', `<interface type='user'><mac address='${mac}'/></interface>`),
    );
    await domain.create();
    const limits = { 'inbound.average': 1000, 'inbound.peak': 2000 };
    await refused(t, domain.setInterfaceParameters(mac, limits, live), ErrorCode.CONFIG_UNSUPPORTED);
    await refused(t, domain.setInterfaceParameters('nope', limits, live), ErrorCode.INVALID_ARG);
    await refused(
      t,
      domain.setInterfaceParameters(mac, { 'inbound.peak': 3 }, config),
      ErrorCode.INVALID_ARG,
    );
    t.like(await domain.getInterfaceParameters(mac, live), { 'inbound.average': 0, 'outbound.burst': 0 });
    await domain.destroy();
    await conn.close();
  },
);
