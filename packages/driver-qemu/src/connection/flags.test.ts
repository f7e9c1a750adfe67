import { DomainMessageType, ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const unknown = 1 << 30;

withQemu('what only looks at something refuses flags that it does not know', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('looked-at'));
  for (const work of [
    conn.listAllDomains(unknown),
    conn.nodeGetCPUMap(unknown),
    conn.nodeGetCPUStats(-1, unknown),
    conn.nodeGetMemoryStats(-1, unknown),
    conn.nodeGetSEVInfo(unknown),
    domain.getState(unknown),
    domain.getControlInfo(unknown),
    domain.getMessages(unknown),
  ])
    await refused(t, work, ErrorCode.INVALID_ARG);
  t.deepEqual(await domain.getMessages(DomainMessageType.TAINTING | DomainMessageType.IOERRORS), []);
  const listed = await conn.listAllDomains(0xffff);
  t.deepEqual(
    listed.map(({ name }) => name),
    ['looked-at'],
  );
  await conn.close();
});

test('what the host has is answered with the codes that clients know', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  await refused(t, conn.nodeGetSEVInfo(), ErrorCode.OPERATION_UNSUPPORTED);
  await refused(t, conn.getDomainCapabilities('/none', null, null, null), ErrorCode.SYSTEM_ERROR);
  await refused(t, conn.getDomainCapabilities(null, 'vax', null, null), ErrorCode.CONFIG_UNSUPPORTED);
  t.is(await conn.getMaxVcpus('QEMU'), 16);
  t.is(await conn.getMaxVcpus(), 16);
  await refused(t, conn.getMaxVcpus('xen'), ErrorCode.INVALID_ARG);
  await conn.close();
});
