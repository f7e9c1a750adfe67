import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectOpen, DomainState, ErrorCode } from '@tsvirt/core';
import test from 'ava';
import { createTestDriver } from '../driver.js';
import { smallDomain } from '../testing.test.support.js';

test('a node file says what there is on the host; the documents it names are read beside it', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'driver-test-'));
  const file = join(folder, 'node.xml');
  await writeFile(join(folder, 'one.xml'), smallDomain('one'));
  await writeFile(
    file,
    `<node>
      <domain file='one.xml'/>
      <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
        <name>two</name><memory>1000</memory><os><type>hvm</type></os><test:runstate>3</test:runstate>
      </domain>
      <domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>
        <name>three</name><memory>1000</memory><os><type>hvm</type></os>
        <test:runstate>5</test:runstate><test:hasmanagedsave/>
      </domain>
      <network><name>net</name><bridge name='br'/></network>
      <pool type='dir'><name>pool</name><target><path>/p</path></target>
        <volume><name>v</name><capacity>10</capacity></volume></pool>
      <cpu><mhz>6000</mhz><model>i986</model><active>50</active></cpu>
      <memory>8192000</memory>
    </node>`,
  );
  const connect = await connectOpen(`test://${file}`, { drivers: [{ driver: createTestDriver() }] });
  const states = await Promise.all(
    (await connect.listAllDomains()).map(async (domain) => [domain.name, (await domain.getState()).state]),
  );
  t.deepEqual(states, [
    ['one', DomainState.RUNNING],
    ['two', DomainState.PAUSED],
    ['three', DomainState.SHUTOFF],
  ]);
  t.true(await (await connect.domainLookupByName('three')).hasManagedSaveImage());
  t.like(await connect.nodeGetInfo(), { cpus: 50, mhz: 6000, model: 'i986', memory: 8_192_000n, nodes: 2 });
  t.true(await (await connect.networkLookupByName('net')).isActive());
  t.is((await (await connect.storagePoolLookupByName('pool')).listAllVolumes()).length, 1);
  await connect.close();
  await rm(folder, { recursive: true });
});

test('a path that is no node file is refused', async (t) => {
  const drivers = [{ driver: createTestDriver() }];
  await t.throwsAsync(connectOpen('test:///nowhere/node.xml', { drivers }), { code: ErrorCode.OPEN_FAILED });
  await t.throwsAsync(connectOpen('test:///', { drivers }), { code: ErrorCode.INVALID_ARG });
});
