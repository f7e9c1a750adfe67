import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DomainModificationImpact, DomainState, DomainVcpuFlags, ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { openDefault, openDomain } from '../testing.test.support.js';

const { LIVE, CONFIG } = DomainModificationImpact;

test('memory changes live or in the definition, below the maximum', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.setMemory(1000n);
  t.is((await domain.getInfo()).memory, 1000n);
  t.regex(await domain.getXMLDesc(2), /<currentMemory unit='KiB'>2097152</);
  await domain.setMemoryFlags(3000n, CONFIG);
  t.regex(await domain.getXMLDesc(2), /<currentMemory unit='KiB'>3000</);
  await t.throwsAsync(domain.setMemory(99_999_999n), { code: ErrorCode.INVALID_ARG });
  await t.throwsAsync(domain.setMaxMemory(2000n), { code: ErrorCode.OPERATION_INVALID });
  await connect.close();
});

test('vCPUs are unplugged, limited and pinned', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.setVcpus(1);
  t.is(await domain.getVcpusFlags(LIVE), 1);
  t.is(await domain.getVcpusFlags(CONFIG), 2);
  await t.throwsAsync(domain.setVcpus(3), { code: ErrorCode.INVALID_ARG });
  await domain.setVcpusFlags(4, CONFIG | DomainVcpuFlags.MAXIMUM);
  t.is(await domain.getVcpusFlags(CONFIG | DomainVcpuFlags.MAXIMUM), 4);
  await domain.pinVcpu(0, Uint8Array.of(0b1111));
  t.deepEqual([...((await domain.getVcpus())[0]?.cpumap ?? [])], [0b1111, 0]);
  await t.throwsAsync(domain.pinVcpu(9, Uint8Array.of(1)), { code: ErrorCode.INVALID_ARG });
  await connect.close();
});

test('parameters are kept in the definition that the flags mean', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.setMemoryParameters({ hard_limit: 1000n });
  t.is((await domain.getMemoryParameters()).hard_limit, 1000n);
  t.is((await domain.getMemoryParameters(CONFIG)).hard_limit, 9_007_199_254_740_991n);
  await domain.setNumaParameters({ numa_mode: 2, numa_nodeset: '0' });
  t.like(await domain.getNumaParameters(), { numa_mode: 2, numa_nodeset: '0' });
  await domain.setBlkioParameters({ weight: 500, device_weight: '/dev/sda,200' });
  t.like(await domain.getBlkioParameters(), { weight: 500, device_weight: '/dev/sda,200' });
  await t.throwsAsync(domain.setSchedulerParameters({ nonsense: 1 }), {
    code: ErrorCode.ARGUMENT_UNSUPPORTED,
  });
  await connect.close();
});

test('metadata of applications is found by its namespace', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.setMetadata(2, '<app a="1"><x>t</x></app>', 'k', 'http://x/1');
  t.is(await domain.getMetadata(2, 'http://x/1'), '<app a="1">\n  <x>t</x>\n</app>');
  t.regex(await domain.getXMLDesc(), /<k:app xmlns:k="http:\/\/x\/1" a="1">/);
  await domain.setMetadata(2, null, 'k', 'http://x/1');
  await t.throwsAsync(domain.getMetadata(2, 'http://x/1'), { code: ErrorCode.NO_DOMAIN_METADATA });
  await domain.setMetadata(1, 'a title', null, null);
  t.is(await domain.getMetadata(1, null), 'a title');
  await connect.close();
});

test('a disk is attached to both definitions and detached from one', async (t) => {
  const { connect, domain } = await openDomain();
  const disk = "<disk type='file'><source file='/x'/><target dev='vdb' bus='virtio'/></disk>";
  await domain.attachDeviceFlags(disk, LIVE | CONFIG);
  await t.throwsAsync(domain.attachDeviceFlags(disk, LIVE), { code: ErrorCode.OPERATION_FAILED });
  await domain.detachDeviceFlags(disk, LIVE);
  t.notRegex(await domain.getXMLDesc(), /vdb/);
  t.regex(await domain.getXMLDesc(2), /vdb/);
  await t.throwsAsync(domain.detachDeviceFlags(disk, LIVE), { code: ErrorCode.DEVICE_MISSING });
  await connect.close();
});

test('a domain is saved to a file and restored from it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'driver-test-'));
  const { connect, domain } = await openDomain();
  const file = join(folder, 'test.save');
  await domain.save(file);
  t.false(await domain.isActive());
  t.is((await readFile(file)).toString('latin1', 0, 14), 'TestGuestMagic');
  await connect.domainRestore(file);
  t.is((await domain.getState()).state, DomainState.RUNNING);
  await t.throwsAsync(connect.domainRestore(join(folder, 'none')), { code: ErrorCode.SYSTEM_ERROR });
  await connect.close();
  await rm(folder, { recursive: true });
});

test('statistics and a screenshot are there for running domains alone', async (t) => {
  const { connect, domain } = await openDomain();
  const [record] = await connect.getAllDomainStats();
  t.like(record?.stats, { 'state.state': 1, 'state.reason': 0 });
  t.true((await domain.blockStats('vda')).rdReq > 0n);
  const { mime, stream } = await domain.screenshot(0);
  t.is(mime, 'image/png');
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  t.deepEqual([...Buffer.concat(chunks).subarray(1, 4)], [...Buffer.from('PNG')]);
  await domain.destroy();
  await t.throwsAsync(domain.blockStats('vda'), { code: ErrorCode.OPERATION_INVALID });
  await connect.close();
});

test('lists are filtered by state', async (t) => {
  const connect = await openDefault();
  t.is((await connect.listAllDomains(16)).length, 1);
  t.is((await connect.listAllDomains(64)).length, 0);
  t.is((await connect.listAllDomains(256)).length, 0);
  t.is((await connect.listAllDomains(512)).length, 1);
  await connect.close();
});

test('a card without an address gets the same one in both definitions', async (t) => {
  const { connect, domain } = await openDomain();
  await domain.attachDeviceFlags(
    "<interface type='network'><source network='default'/></interface>",
    LIVE | CONFIG,
  );
  const address = /<mac address='(52:54:00:[^']*)'/;
  const [, live] = address.exec(await domain.getXMLDesc()) ?? [];
  t.truthy(live);
  t.is(address.exec(await domain.getXMLDesc(2))?.[1], live);
  await connect.close();
});
