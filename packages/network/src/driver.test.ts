import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Connect,
  type DriverHost,
  deferred,
  ErrorCode,
  type NetworkEvent,
  NetworkEventLifecycleType,
  NetworkMetadataType,
  NetworkUpdateCommand,
  NetworkUpdateFlags,
  NetworkUpdateSection,
  type VirtError,
} from '@tsvirt/core';
import test, { type ExecutionContext } from 'ava';
import { FakeHost } from './testing/fake-host.js';
import { hostOf } from './testing/host.js';

const isolated = `<network>
  <name>one</name>
  <uuid>00000000-0000-4000-8000-000000000001</uuid>
  <bridge name='one0'/>
  <ip address='10.1.1.1' netmask='255.255.255.0'>
    <dhcp><range start='10.1.1.2' end='10.1.1.9'/></dhcp>
  </ip>
</network>`;

async function setUp(t: ExecutionContext, privileged = true, ...links: string[]) {
  const root = await mkdtemp(join(tmpdir(), 'network-'));
  const fake = new FakeHost(...links);
  t.teardown(() => rm(root, { recursive: true }));
  t.teardown(() => fake.end());
  let last: DriverHost | undefined;
  const start = async (): Promise<{ host: DriverHost; conn: Connect }> => {
    await last?.stop();
    const host = await startAt(t, root, fake, privileged);
    last = host;
    return { host, conn: await host.connect('network:///system') };
  };
  return { root, fake, start, ...(await start()) };
}

async function startAt(
  t: ExecutionContext,
  root: string,
  fake: FakeHost,
  privileged = true,
): Promise<DriverHost> {
  const host = hostOf(root, fake, { privileged });
  t.teardown(() => host.stop());
  t.deepEqual(await host.start(), []);
  return host;
}

async function code(promise: Promise<unknown>): Promise<number | undefined> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return (error as VirtError).code;
  }
}

test('the first start ever defines a network that gets in nobody’s way, and only the first', async (t) => {
  const { conn, start } = await setUp(t, true, 'virbr0', 'virbr1');
  const [network] = await conn.listAllNetworks();
  t.is(network?.name, 'default');
  const xml = (await network?.getXMLDesc()) ?? '';
  t.regex(xml, /<forward mode='nat'\/>/);
  t.regex(xml, /<bridge name='virbr2' stp='on' delay='0'\/>/);
  t.regex(xml, /<mac address='52:54:00:/);
  t.regex(xml, /<ip address='192.168.123.1' netmask='255.255.255.0'>/);
  t.false(await network?.isActive());
  t.false(await network?.getAutostart());
  await network?.create();
  t.regex((await network?.getXMLDesc()) ?? '', /<port start='1024' end='65535'\/>/);
  t.regex((await network?.getXMLDesc(1)) ?? '', /<forward mode='nat'\/>/);
  await network?.destroy();
  await network?.undefine();
  const again = await start();
  t.deepEqual(await again.conn.listAllNetworks(), []);
});

test('a network starts with one ip, tc, nft and dnsmasq, and leaves nothing behind', async (t) => {
  const { conn, fake, root } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  await network.create();
  t.deepEqual(fake.programs, ['ip', 'tc', 'nft', 'dnsmasq']);
  const input = fake.runner.calls[0]?.input ?? '';
  t.regex(input, /^link add name one0 address 52:54:00:\S+ type bridge forward_delay 0 stp_state 1\n/);
  t.regex(input, /\naddress add 10.1.1.1\/24 broadcast \+ dev one0\nlink set dev one0 up\n$/);
  t.deepEqual(fake.sysctl.written, [['net/ipv6/conf/one0/disable_ipv6', '1']]);
  t.true(await network.isActive());
  t.is(await network.getBridgeName(), 'one0');
  t.is(await code(network.create()), ErrorCode.OPERATION_INVALID);

  await network.destroy();
  t.false(await network.isActive());
  t.deepEqual([...fake.links], ['lo']);
  t.truthy(await fake.processes[0]?.ended());
  t.deepEqual(await readdir(join(root, 'var/lib/tsvirt/network/dnsmasq')), []);
  t.is(await code(network.destroy()), ErrorCode.OPERATION_INVALID);
});

test('what fails halfway is undone', async (t) => {
  const { conn, fake } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  fake.runner.on('dnsmasq', { code: 2, stderr: 'failed to bind' });
  const error = await t.throwsAsync(network.create());
  t.regex(error?.message ?? '', /failed to bind/);
  t.false(await network.isActive());
  t.deepEqual([...fake.links], ['lo']);
  t.regex(fake.rules, /delete table ip tsvirt_one0\n$/);
  t.is(
    await code(
      conn.networkCreateXML(isolated.replaceAll(/one|0001/g, (word) => (word === 'one' ? 'two' : '0002'))),
    ),
    ErrorCode.INTERNAL_ERROR,
  );
  t.deepEqual(
    (await conn.listAllNetworks()).map(({ name }) => name),
    ['default', 'one'],
  );
});

test('what would get in the way of the host is refused before anything is done', async (t) => {
  const { conn, fake } = await setUp(t, true, 'one0');
  const network = await conn.networkDefineXML(isolated);
  const taken = await t.throwsAsync(network.create());
  t.regex(taken?.message ?? '', /link named 'one0'/);
  fake.links.delete('one0');
  fake.routes.push({ device: 'eth0', network: '10.1.1.0', prefix: 24 });
  const used = await t.throwsAsync(network.create());
  t.regex(used?.message ?? '', /10.1.1.1\/24 is in use by the link 'eth0'/);
  t.deepEqual(fake.programs, []);
  const clash = isolated.replace('>one<', '>two<').replace('0001', '0002');
  t.is(await code(conn.networkDefineXML(clash)), ErrorCode.INTERNAL_ERROR);
});

test('a host that learnt its IPv6 routes from announcements keeps them', async (t) => {
  const { conn, fake } = await setUp(t);
  fake.announced.add('eth0');
  const six = `<network><name>six</name><forward mode='route'/><bridge name='six0'/>
    <ip family='ipv6' address='fd12::1' prefix='64'/></network>`;
  const network = await conn.networkDefineXML(six);
  const error = await t.throwsAsync(network.create());
  t.regex(error?.message ?? '', /'eth0' learnt/);
  t.deepEqual(fake.programs, []);
  await fake.sysctl.write('net/ipv6/conf/eth0/accept_ra', '2');
  await network.create();
  t.is(await fake.sysctl.read('net/ipv6/conf/all/forwarding'), '1');
});

test('a network whose start was cut off is taken away by the next process', async (t) => {
  const { conn, fake, root } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  const reached = deferred<void>();
  const cut = deferred<Error>();
  fake.runner.on('dnsmasq', () => {
    reached.resolve();
    return cut.promise;
  });
  const starting = network.create();
  await reached.promise;
  t.true(fake.links.has('one0'));
  // What the next process would find, as this one can't be killed.
  const left = await mkdtemp(join(tmpdir(), 'network-'));
  t.teardown(() => rm(left, { recursive: true }));
  await cp(root, left, { recursive: true });
  const next = await startAt(t, left, fake);
  const found = await (await next.connect('network:///system')).networkLookupByName('one');
  t.false(await found.isActive());
  t.deepEqual([...fake.links], ['lo']);
  cut.resolve(new Error('the process is gone'));
  await t.throwsAsync(starting);
});

test('networks made at the same time share no bridge', async (t) => {
  const { conn } = await setUp(t);
  const made = await Promise.all(
    ['a', 'b', 'c'].map((name) => conn.networkCreateXML(`<network><name>${name}</name></network>`)),
  );
  const names = await Promise.all(made.map((network) => network.getBridgeName()));
  // virbr1 is that of the network default, which isn't up.
  t.deepEqual(names.sort(), ['virbr2', 'virbr3', 'virbr4']);
});

test('without rights networks are kept but not started', async (t) => {
  const { conn } = await setUp(t, false);
  const network = await conn.networkDefineXML(isolated);
  t.is(await code(network.create()), ErrorCode.OPERATION_DENIED);
});

test('a transient network goes when it stops; events tell of everything', async (t) => {
  const { conn } = await setUp(t);
  const seen: number[] = [];
  const driver = conn.driver;
  const subscription = await driver.connectNetworkEventRegisterAny?.(0, null, (event: NetworkEvent) => {
    if (event.eventId === 0) seen.push(event.event);
  });
  const network = await conn.networkCreateXML(isolated);
  t.false(await network.isPersistent());
  t.is(await code(network.setAutostart(true)), ErrorCode.OPERATION_INVALID);
  await network.destroy();
  t.is(await code(network.isActive()), ErrorCode.NO_NETWORK);
  await (await conn.networkDefineXML(isolated)).undefine();
  await subscription?.dispose();
  const { STARTED, STOPPED, DEFINED, UNDEFINED } = NetworkEventLifecycleType;
  t.deepEqual(seen, [STARTED, STOPPED, DEFINED, UNDEFINED]);
});

test('the next process takes a network up again, with its ports, and finds one whose bridge is gone inactive', async (t) => {
  const { conn, fake, start } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  await network.create();
  await network.portCreateXML(port);
  const before = fake.programs.length;
  const second = await start();
  const again = await second.conn.networkLookupByName('one');
  t.true(await again.isActive());
  t.is((await again.listAllPorts()).length, 1);
  t.deepEqual(fake.programs.slice(before), ['nft']);

  fake.processes[0]?.kill('SIGKILL');
  await fake.processes[0]?.ended();
  await start();
  t.deepEqual(fake.programs.slice(before), ['nft', 'nft', 'dnsmasq']);

  fake.links.delete('one0');
  const last = await (await start()).conn.networkLookupByName('one');
  t.false(await last.isActive());
  t.is(await code(last.listAllPorts()), ErrorCode.OPERATION_INVALID);
});

test('a dnsmasq that ends by itself is started again, but not for ever, and not that of a stopped network', async (t) => {
  const { conn, fake } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  await network.create();
  const started = () => fake.programs.filter((program) => program === 'dnsmasq').length;
  const dies = async (number: number) => {
    fake.processes[number]?.kill('SIGKILL');
    await fake.processes[number]?.ended();
    fake.watches[number]?.();
    // A job after that of the watcher.
    await new Promise(setImmediate);
    await network.setMetadata(NetworkMetadataType.TITLE, `after ${number}`, null, null);
  };
  for (let deaths = 1; deaths <= 5; deaths++) {
    await dies(deaths - 1);
    t.is(started(), 1 + deaths);
  }
  await dies(5);
  t.is(started(), 6);
  t.true(await network.isActive());

  await network.destroy();
  await network.create();
  t.is(started(), 7);
  await network.destroy();
  fake.watches[6]?.();
  await new Promise(setImmediate);
  await network.setMetadata(NetworkMetadataType.TITLE, 'off', null, null);
  t.is(started(), 7);
});

const port = `<networkport>
  <uuid>00000000-0000-4000-8000-0000000000aa</uuid>
  <owner><name>guest</name><uuid>00000000-0000-4000-8000-0000000000bb</uuid></owner>
  <mac address='52:54:00:00:00:01'/>
</networkport>`;

test('a port is told its bridge, has a bandwidth, and goes', async (t) => {
  const { conn } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  t.is(await code(network.portCreateXML(port)), ErrorCode.OPERATION_INVALID);
  await network.create();
  const made = await network.portCreateXML(port);
  t.regex(await made.getXMLDesc(), /<plug type='network' bridge='one0'\/>/);
  t.is(await code(network.portCreateXML(port)), ErrorCode.NETWORK_PORT_EXIST);
  t.regex(await network.getXMLDesc(), /^<network connections='1'>/);
  t.notRegex(await network.getXMLDesc(1), /connections/);
  await made.setParameters([{ field: 'inbound.average', type: 'uint', value: 100 }]);
  t.is((await made.getParameters())['inbound.average'], 100);
  t.regex(await made.getXMLDesc(), /<inbound average='100'\/>/);
  await made.delete();
  t.is(await code(made.getXMLDesc()), ErrorCode.NO_NETWORK_PORT);
});

test('an update reaches dnsmasq, the definition, or neither', async (t) => {
  const { conn, fake, root } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  await network.create();
  const { ADD_LAST } = NetworkUpdateCommand;
  const { IP_DHCP_HOST, IP_DHCP_RANGE, DOMAIN, DNS_TXT } = NetworkUpdateSection;
  const { LIVE, CONFIG } = NetworkUpdateFlags;
  const host = "<host mac='52:54:00:00:00:02' name='web' ip='10.1.1.5'/>";
  const before = fake.programs.length;
  // What stands in for dnsmasq ends of SIGHUP, which shows that it was told.
  await network.update(ADD_LAST, IP_DHCP_HOST, -1, host, LIVE);
  t.is((await fake.processes[0]?.ended())?.signal, 'SIGHUP');
  const hosts = join(root, 'var/lib/tsvirt/network/dnsmasq/one.hostsfile');
  t.is(await readFile(hosts, 'utf8'), '52:54:00:00:00:02,10.1.1.5,web\n');
  t.deepEqual(fake.programs.slice(before), ['nft']);
  t.notRegex(await network.getXMLDesc(1), /web/);
  t.is(
    await code(network.update(ADD_LAST, IP_DHCP_HOST, -1, host, LIVE | CONFIG)),
    ErrorCode.OPERATION_INVALID,
  );
  t.notRegex(await network.getXMLDesc(1), /web/);
  await network.update(ADD_LAST, IP_DHCP_HOST, -1, host, CONFIG);
  t.regex(await network.getXMLDesc(1), /web/);
  await network.update(ADD_LAST, IP_DHCP_RANGE, -1, "<range start='10.1.1.20' end='10.1.1.30'/>", LIVE);
  t.deepEqual(fake.programs.slice(before + 1), ['nft', 'dnsmasq']);
  t.is(await code(network.update(ADD_LAST, DOMAIN, -1, '<domain/>', LIVE)), ErrorCode.OPERATION_UNSUPPORTED);
  const lines = "<txt name='a' value='b&#10;dhcp-script=/c'/>";
  t.is(await code(network.update(ADD_LAST, DNS_TXT, -1, lines, LIVE)), ErrorCode.XML_ERROR);
});

test('an update that dnsmasq does not take leaves the network as it was', async (t) => {
  const { conn, fake, root } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  await network.create();
  const before = fake.programs.length;
  const xml = await network.getXMLDesc();
  const config = join(root, 'var/lib/tsvirt/network/dnsmasq/one.conf');
  const isNew = () => readFileSync(config, 'utf8').includes('10.1.1.20');
  fake.runner.on(({ argv }) => argv[0] === 'dnsmasq' && isNew(), { code: 2, stderr: 'no such range' });
  const { ADD_LAST } = NetworkUpdateCommand;
  const range = "<range start='10.1.1.20' end='10.1.1.30'/>";
  const error = await t.throwsAsync(network.update(ADD_LAST, NetworkUpdateSection.IP_DHCP_RANGE, -1, range));
  t.regex(error?.message ?? '', /no such range/);
  t.deepEqual(fake.programs.slice(before), ['nft', 'dnsmasq', 'nft', 'dnsmasq']);
  t.false(isNew());
  t.is(await network.getXMLDesc(), xml);
  t.deepEqual(
    fake.processes.map(({ exitStatus }) => exitStatus?.signal),
    ['SIGTERM', undefined],
  );
  await network.destroy();
  t.is((await fake.processes[1]?.ended())?.signal, 'SIGTERM');
});

test('a bridge’s name is one that a link can have, also where it is counted', async (t) => {
  const { conn } = await setUp(t);
  for (const name of ['a b', '../x%d', "x'%d", 'a-bridge-too-long%d', '0123456789abcde%d', 'ééééééééé'])
    t.is(
      await code(conn.networkDefineXML(isolated.replace("'one0'", `"${name}"`))),
      ErrorCode.XML_ERROR,
      name,
    );
  const counted = await conn.networkDefineXML(isolated.replace('one0', 'one%d'));
  t.is(await counted.getBridgeName(), 'one1');
});

test('applications keep what they like in a network', async (t) => {
  const { conn } = await setUp(t);
  const network = await conn.networkDefineXML(isolated);
  const { TITLE, ELEMENT } = NetworkMetadataType;
  t.is(await code(network.getMetadata(TITLE, null)), ErrorCode.NO_NETWORK_METADATA);
  await network.setMetadata(TITLE, 'First', null, null);
  t.is(await network.getMetadata(TITLE, null), 'First');
  await network.setMetadata(ELEMENT, "<note by='me'>hi</note>", 'app', 'http://example.org/app');
  t.is(await network.getMetadata(ELEMENT, 'http://example.org/app'), '<note by="me">hi</note>');
  t.regex(
    await network.getXMLDesc(),
    /<app:note xmlns:app="http:\/\/example.org\/app" by="me">hi<\/app:note>/,
  );
  await network.setMetadata(ELEMENT, '<note><part/></note>', 'app', 'http://example.org/app');
  t.regex(await network.getXMLDesc(), /<app:note xmlns:app="[^"]*">\s*<app:part\/>\s*<\/app:note>/);
  t.is(await network.getMetadata(ELEMENT, 'http://example.org/app'), '<note>\n  <part/>\n</note>');
  await network.setMetadata(ELEMENT, null, null, 'http://example.org/app');
  t.notRegex(await network.getXMLDesc(), /metadata/);
});

test('a network on a bridge of the host changes nothing there', async (t) => {
  const { conn, fake } = await setUp(t);
  const network = await conn.networkCreateXML(
    "<network><name>lan</name><forward mode='bridge'/><bridge name='br0'/></network>",
  );
  const made = await network.portCreateXML(port);
  t.regex(await made.getXMLDesc(), /<plug type='bridge' bridge='br0'\/>/);
  await network.destroy();
  t.deepEqual(fake.programs, []);
});

test('interfaces of the host are shared out evenly', async (t) => {
  const { conn } = await setUp(t);
  const network = await conn.networkCreateXML(
    "<network><name>pool</name><forward mode='passthrough'><interface dev='eth1'/><interface dev='eth2'/></forward></network>",
  );
  const plugs: string[] = [];
  for (const number of [1, 2]) {
    const made = await network.portCreateXML(port.replace('00aa', `00a${number}`));
    plugs.push(/<plug [^>]*>/.exec(await made.getXMLDesc())?.[0] ?? '');
  }
  t.deepEqual(plugs, [
    "<plug type='direct' dev='eth1' mode='passthrough'/>",
    "<plug type='direct' dev='eth2' mode='passthrough'/>",
  ]);
  t.is(await code(network.portCreateXML(port)), ErrorCode.INTERNAL_ERROR);
  const running = await network.getXMLDesc();
  t.regex(running, /^<network connections='2'>/);
  t.regex(running, /<interface dev='eth1' connections='1'\/>\s*<interface dev='eth2' connections='1'\/>/);
});
