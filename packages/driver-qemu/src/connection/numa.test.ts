import { ErrorCode } from '@tsvirt/core';
import { guestXml, place } from '../testing/place.js';
import { refused } from '../testing/refused.js';
import { withQemu } from '../testing/with-qemu.test.support.js';

const live = 1;
const config = 2;

withQemu('the nodes that a guest’s memory comes from, as it runs and as it is defined', async (t) => {
  const { open } = await place(t);
  const conn = await open();
  const domain = await conn.domainDefineXML(guestXml('nodes'));
  await domain.create();
  t.deepEqual(await domain.getNumaParameters(live), { numa_mode: 0, numa_nodeset: '' });
  // More than there are: nothing has to move.
  await domain.setNumaParameters({ numa_nodeset: '0-1023' }, live);
  t.deepEqual(await domain.getNumaParameters(live), { numa_mode: 0, numa_nodeset: '0-1023' });
  await refused(t, domain.setNumaParameters({ numa_nodeset: '1023' }, live), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.setNumaParameters({ numa_mode: 1 }, live), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.setNumaParameters({ numa_mode: 9 }, config), ErrorCode.INVALID_ARG);
  await refused(t, domain.setNumaParameters({ numa_nodeset: '' }, config), ErrorCode.OPERATION_INVALID);
  await refused(t, domain.setNumaParameters({ numa_mode: 1 }, config), ErrorCode.CONFIG_UNSUPPORTED);
  await domain.destroy();

  await domain.setNumaParameters({ numa_mode: 1, numa_nodeset: '0' }, config);
  t.regex(await domain.getXMLDesc(), /<memory mode='preferred' nodeset='0'\/>/);
  await domain.create();
  t.deepEqual(await domain.getNumaParameters(live), { numa_mode: 1, numa_nodeset: '0' });
  t.regex(
    await domain.qemuMonitorCommand('{"execute":"query-memdev"}'),
    /"host-nodes":\s*\[0\][^}]*"policy":\s*"preferred"|"policy":\s*"preferred"[^}]*"host-nodes":\s*\[0\]/,
  );
  await refused(t, domain.setNumaParameters({ numa_nodeset: '0' }, live), ErrorCode.OPERATION_INVALID);
  await domain.destroy();
  await conn.close();
});
