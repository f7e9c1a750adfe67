import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DomainEventID,
  DomainEventType,
  DomainPausedReason,
  DomainState,
  deferred,
  ErrorCode,
  hasErrorCode,
} from '@tsvirt/core';
import { machineCode, writeBootDisk } from './testing/boot-sector.js';
import { guestXml, place, recordEvents } from './testing/place.js';
import { withQemu } from './testing/with-qemu.test.support.js';

const live = 1;
const config = 2;
const maximum = 4;

withQemu('room for more CPUs adds none, and a machine has only so many', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('cpus', '', '<vcpu>2</vcpu>'));
  await domain.setVcpusFlags(4, config | maximum);
  t.regex(await domain.getXMLDesc(), /<vcpu placement='static' current='2'>4<\/vcpu>/);
  await domain.setVcpusFlags(3, config);
  await domain.setVcpusFlags(2, config | maximum);
  t.regex(await domain.getXMLDesc(), /<vcpu placement='static'>2<\/vcpu>/);
  const error = await t.throwsAsync(domain.setVcpusFlags(4000, config | maximum));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  t.regex(await domain.getXMLDesc(), /<vcpu placement='static'>2<\/vcpu>/);
  await conn.close();
});

withQemu('what the definition can’t have changes nothing of the guest either', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const xml = (vcpus: number, memory: number) =>
    guestXml('both', '', `<vcpu current='1'>${vcpus}</vcpu>`).replace('>32<', `>${memory}<`);
  const domain = await conn.domainDefineXML(xml(4, 64));
  await domain.create();
  const again = xml(2, 32).replace('<name>', `<uuid>${domain.uuid}</uuid><name>`);
  await conn.domainDefineXML(again);
  for (const change of [
    domain.setVcpusFlags(3, live | config),
    domain.setMemoryFlags(48 * 1024, live | config),
  ])
    t.true(hasErrorCode(await t.throwsAsync(change), ErrorCode.INVALID_ARG));
  t.is(await domain.getVcpusFlags(live), 1);
  t.notRegex(await domain.getXMLDesc(2), /<currentMemory unit='KiB'>49152/);
  await domain.setVcpusFlags(2, live | config);
  t.deepEqual([await domain.getVcpusFlags(live), await domain.getVcpusFlags(config)], [2, 2]);
  await domain.destroy();
  await conn.close();
});

withQemu('ends that QEMU can’t give a guest are refused', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  for (const actions of [
    '<on_poweroff>rename-restart</on_poweroff>',
    '<on_poweroff>preserve</on_poweroff>',
    '<on_reboot>preserve</on_reboot>',
    '<on_crash>rename-restart</on_crash>',
    '<on_poweroff>restart</on_poweroff><on_reboot>destroy</on_reboot>',
  ]) {
    const error = await t.throwsAsync(conn.domainDefineXML(guestXml('end', '', actions)), undefined, actions);
    t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED), actions);
  }
  await conn.close();
});

withQemu('a disk’s sizes and limits, of a running guest and of one that is off', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const image = join(root, 'disk.raw');
  await writeFile(image, Buffer.alloc(1 << 20, 1));
  const domain = await conn.domainDefineXML(
    guestXml(
      'disk',
      `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk>
       <disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>`,
    ),
  );
  const size = BigInt(1 << 20);
  t.like(await domain.getBlockInfo('vda'), { capacity: size, physical: size });
  await domain.create();
  t.like(await domain.getBlockInfo(image), { capacity: size, physical: size });
  await t.throwsAsync(domain.getBlockInfo('sda'), { message: /nothing/ });
  t.deepEqual(await domain.getDiskErrors(), []);

  const limits = async (flags: number) => {
    const found = await domain.getBlockIoTune('vda', flags);
    return [found.total_iops_sec, found.read_iops_sec, found.total_bytes_sec];
  };
  await domain.setBlockIoTune('vda', { read_iops_sec: 50n, total_bytes_sec: 9000n }, 3);
  t.deepEqual(await limits(1), [0n, 50n, 9000n]);
  // What belongs together is set together.
  await domain.setBlockIoTune('vda', { total_iops_sec: 100n }, 1);
  t.deepEqual(await limits(1), [100n, 0n, 9000n]);
  t.deepEqual(await limits(2), [0n, 50n, 9000n]);
  const blocks = await domain.qemuMonitorCommand('{"execute":"query-block"}');
  t.regex(blocks, /"iops":\s*100\b/);
  const error = await t.throwsAsync(
    domain.setBlockIoTune('vda', { total_iops_sec: 1n, read_iops_sec: 1n }, 3),
  );
  t.true(hasErrorCode(error, ErrorCode.INVALID_ARG));
  await domain.setBlockIoTune('vda', { total_iops_sec: 0n, total_bytes_sec: 0n }, 3);
  t.notRegex(await domain.getXMLDesc(), /iotune/);
  await domain.destroy();
  await conn.close();
});

withQemu('a disk takes its place among those of its bus, and all are counted together', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const disk = async (dev: string) => {
    const image = join(root, `${dev}.raw`);
    await writeFile(image, Buffer.alloc(4096));
    return `<disk type='file'><source file='${image}'/><target dev='${dev}' bus='virtio'/></disk>`;
  };
  const cdrom = `<disk type='file' device='cdrom'><target dev='sda' bus='sata'/></disk>`;
  const domain = await conn.domainDefineXML(
    guestXml('order', `${await disk('vda')}${await disk('vdc')}${cdrom}`, '<iothreads>2</iothreads>'),
  );
  await domain.create();
  const told: string[] = [];
  await conn.domainEventRegisterAny(19, null, ({ devAlias }) => told.push(devAlias));
  await domain.attachDeviceFlags(await disk('vdb'), 3);
  const names = async (flags: number) =>
    [...(await domain.getXMLDesc(flags)).matchAll(/<target dev='(\w+)'/g)].map(([, name]) => name);
  t.deepEqual(await names(0), ['vda', 'vdb', 'vdc', 'sda']);
  t.deepEqual(await names(2), ['vda', 'vdb', 'vdc', 'sda']);
  t.deepEqual(told, ['virtio-disk1']);
  const reads = async (path: string) => (await domain.blockStats(path)).rdReq;
  const first = await reads('vda');
  t.true((await reads('')) >= first);
  const ids = async (flags: number) =>
    (await domain.getIOThreadInfo(flags)).map(({ iothreadId }) => iothreadId);
  t.deepEqual(
    [await ids(1), await ids(2)],
    [
      [1, 2],
      [1, 2],
    ],
  );
  // What another host is to start says nothing of this run.
  t.notRegex(await domain.getXMLDesc(8), /<alias|\/dev\/pts|<domain [^>]*id=|<source [^>]*index=/);
  const tooMany = await t.throwsAsync(domain.setVcpusFlags(2, 1));
  t.true(hasErrorCode(tooMany, ErrorCode.INVALID_ARG));
  await domain.destroy();
  await conn.close();
});

withQemu(
  'a start tells what is wrong in QEMU’s words alone, and goes on without a medium that may be missing',
  async (t) => {
    const { open } = await place(t);
    const conn = await open();
    const odd = `<disk type='file'><driver name='qemu' type='qcow2'/><source file='/dev/null'/><target dev='vda' bus='virtio'/></disk>`;
    const troubles: string[] = [];
    await conn.domainEventRegisterAny(DomainEventID.CONTROL_ERROR, null, (event) =>
      troubles.push(event.domain.name),
    );
    const error = await t.throwsAsync(conn.domainCreateXML(guestXml('odd', odd)));
    t.deepEqual(troubles, ['odd']);
    t.regex(error?.message ?? '', /to be a regular file/);
    t.notRegex(error?.message ?? '', /redirected/);
    const spared = await conn.domainDefineXML(
      guestXml(
        'media',
        `<disk type='file' device='cdrom'><source file='/no/such.iso' startupPolicy='optional'/><target dev='sda' bus='sata'/></disk>
         <disk type='file'><source file='/no/disk' startupPolicy='optional'/><target dev='vda' bus='virtio'/></disk>`,
      ),
    );
    const told: unknown[] = [];
    await conn.domainEventRegisterAny(9, null, ({ oldSrcPath, devAlias, reason }) =>
      told.push({ oldSrcPath, devAlias, reason }),
    );
    await spared.create();
    t.deepEqual(told, [
      { oldSrcPath: '/no/disk', devAlias: 'virtio-disk0', reason: 1 },
      { oldSrcPath: '/no/such.iso', devAlias: 'sata0-0-0', reason: 0 },
    ]);
    t.notRegex(await spared.getXMLDesc(), /such/);
    t.regex(await spared.getXMLDesc(2), /such/);
    await spared.destroy();
    const bridged = await conn.domainDefineXML(
      guestXml('bridged', `<interface type='bridge'><source bridge='no-such0'/></interface>`),
    );
    if (process.getuid?.() === 0) {
      const unplugged = await t.throwsAsync(bridged.create(), { message: /the bridge 'no-such0'/ });
      t.true(hasErrorCode(unplugged, ErrorCode.SYSTEM_ERROR));
    }
    await conn.close();
  },
);

withQemu('a guest that panics is kept, or started again, as its document says', async (t) => {
  const { root, open } = await place(t);
  const conn = await open();
  const image = join(root, 'panic.raw');
  await writeBootDisk(image, machineCode.panic);
  const xml = (action: string) =>
    guestXml(
      'panic',
      `<disk type='file'><source file='${image}'/><target dev='vda' bus='virtio'/></disk><panic model='isa'/>`,
      `<on_crash>${action}</on_crash>`,
    );
  const kept = await conn.domainDefineXML(xml('preserve'));
  const crashed = deferred<void>();
  const subscription = await conn.domainEventRegisterAny(
    0,
    kept,
    ({ event }) => event === DomainEventType.CRASHED && crashed.resolve(),
  );
  await kept.create();
  await crashed.promise;
  t.deepEqual(await kept.getState(), { state: DomainState.CRASHED, reason: 1 });
  await kept.reset();
  t.deepEqual(await kept.getState(), { state: DomainState.PAUSED, reason: DomainPausedReason.CRASHED });
  await kept.destroy();
  subscription.dispose();
  await kept.undefine();

  const again = await conn.domainDefineXML(xml('restart'));
  const events = await recordEvents(conn);
  const restarted = deferred<void>();
  await conn.domainEventRegisterAny(0, again, ({ event }) => {
    if (event === DomainEventType.RESUMED && events.includes('CRASHED/0')) restarted.resolve();
  });
  await again.create();
  await restarted.promise;
  t.is(again.id, 2);
  await again.destroy();
  await conn.close();
});
