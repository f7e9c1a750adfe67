import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/core';
import { guestXml, place } from '../testing/place.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const live = 1;
const config = 2;

withQemu(
  'limits by cgroups can be read where they are defined, and aren’t had while a guest runs',
  async (t) => {
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
    t.true(hasErrorCode(await t.throwsAsync(limited.create()), ErrorCode.CONFIG_UNSUPPORTED));
    t.is((await limited.getPerfEvents(config)).cmt, false);

    const running = await conn.domainCreateXML(guestXml('running'));
    const refused = async (work: Promise<unknown>, code: ErrorCode) =>
      t.true(hasErrorCode(await t.throwsAsync(work), code));
    await refused(running.getMemoryParameters(live), ErrorCode.OPERATION_INVALID);
    await refused(running.getSchedulerParametersFlags(live), ErrorCode.OPERATION_INVALID);
    await refused(running.setMemoryParameters({ hard_limit: 5n }, live), ErrorCode.OPERATION_INVALID);
    await refused(limited.setMemoryParameters({ hard_limit: 5n }, config), ErrorCode.CONFIG_UNSUPPORTED);
    await refused(limited.setPerfEvents({ cmt: true }, config), ErrorCode.CONFIG_UNSUPPORTED);
    t.is((await running.getCPUStats(-1, 1))[0]?.cpu_time !== undefined, true);
    await running.destroy();
    await conn.close();
  },
);

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
  const none = { total_bytes_sec: 0n, total_bytes_sec_max: 0n, total_bytes_sec_max_length: 0n };
  await domain.setBlockIoTune('vda', none, live);
  await domain.destroy();
  await conn.close();
});
