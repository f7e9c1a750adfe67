import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Connect, type DriverHost, ErrorCode, isVirtError } from '@tsvirt/core';
import { createLogger } from '@tsvirt/util';
import test, { type ExecutionContext } from 'ava';
import { FakeHost } from './testing/fake-host.js';
import { arpFrame, dhcpFrame } from './testing/frames.js';
import { hostOf } from './testing/host.js';

const mac = '52:54:00:00:00:01';
const binding = (filter: string, parameters = '', link = 'vnet0') =>
  `<filterbinding><owner><name>guest</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner>
  <portdev name='${link}'/><mac address='${mac}'/><filterref filter='${filter}'>${parameters}</filterref></filterbinding>`;
const parameter = (name: string, value: string) => `<parameter name='${name}' value='${value}'/>`;

async function open(
  t: ExecutionContext,
  services = new FakeHost('vnet0'),
): Promise<{
  conn: Connect;
  services: FakeHost;
  again: () => Promise<Connect>;
  logged: string[];
  host: () => DriverHost;
}> {
  const root = await mkdtemp(join(tmpdir(), 'nwfilter-'));
  const logged: string[] = [];
  const logger = createLogger({ write: (line) => logged.push(line) });
  const make = () => hostOf(root, services, { logger, privileged: true });
  let host = make();
  await host.start();
  t.teardown(async () => {
    await host.stop();
    await rm(root, { recursive: true, force: true });
  });
  return {
    conn: await host.connect('nwfilter:///system'),
    services,
    logged,
    host: () => host,
    async again() {
      await host.stop();
      host = make();
      await host.start();
      return host.connect('nwfilter:///system');
    },
  };
}

async function fails(t: ExecutionContext, code: ErrorCode, work: Promise<unknown>): Promise<void> {
  const error = await t.throwsAsync(work, { any: true });
  t.true(isVirtError(error) && error.code === code, String(error));
}

test('filters are defined, found, described and removed, and outlast the process', async (t) => {
  const { conn, again } = await open(t);
  const filter = await conn.nwfilterDefineXML("<filter name='f'><filterref filter='allow-arp'/></filter>");
  t.is((await conn.nwfilterLookupByUUID(filter.uuid)).name, 'f');
  t.regex(await filter.getXMLDesc(), /<filterref filter='allow-arp'\/>/);
  const all = await conn.listAllNWFilters();
  for (const name of ['clean-traffic', 'no-mac-spoofing', 'allow-dhcp', 'f'])
    t.true(all.some((each) => each.name === name));
  const next = await again();
  t.is((await next.listAllNWFilters()).length, all.length);
  await (await next.nwfilterLookupByName('f')).undefine();
  await fails(t, ErrorCode.NO_NWFILTER, next.nwfilterLookupByName('f'));
});

test('what no filter can be', async (t) => {
  const { conn } = await open(t);
  const define = (xml: string) => conn.nwfilterDefineXML(xml);
  await define("<filter name='a'><filterref filter='b'/></filter>");
  await fails(t, ErrorCode.OPERATION_FAILED, define("<filter name='b'><filterref filter='a'/></filter>"));
  await fails(t, ErrorCode.OPERATION_FAILED, define("<filter name='c'><filterref filter='c'/></filter>"));
  await fails(t, ErrorCode.OPERATION_FAILED, define("<filter name='a'/>"));
  await fails(t, ErrorCode.INVALID_ARG, conn.nwfilterDefineXMLFlags("<filter name='a'/>", 64));
});

test('a binding has its rules while it is there', async (t) => {
  const { conn, services } = await open(t);
  const made = await conn.nwfilterBindingCreateXML(binding('clean-traffic', parameter('IP', '10.0.0.1')));
  t.like(made, { portdev: 'vnet0', filtername: 'clean-traffic' });
  t.true(services.rules('ebtables').includes('-A PREROUTING -i vnet0 -j libvirt-I-vnet0'));
  t.true(
    services.rules('ebtables').includes('-A I-vnet0-arp-ip -p 0x806 --arp-ip-src 10.0.0.1/32 -j RETURN'),
  );
  t.is(services.runner.lines.filter((line) => line.includes('-restore')).length, 1);
  await fails(t, ErrorCode.OPERATION_FAILED, conn.nwfilterBindingCreateXML(binding('allow-arp')));
  await fails(
    t,
    ErrorCode.OPERATION_INVALID,
    (await conn.nwfilterLookupByName('no-mac-spoofing')).undefine(),
  );
  t.regex(await (await conn.nwfilterBindingLookupByPortDev('vnet0')).getXMLDesc(), /value='10\.0\.0\.1'/);
  await made.delete();
  t.deepEqual(services.rules('ebtables'), []);
  t.deepEqual(await conn.listAllNWFilterBindings(), []);
  await fails(t, ErrorCode.NO_NWFILTER_BINDING, conn.nwfilterBindingLookupByPortDev('vnet0'));
});

test('a filter that changes, changes what its users have, or nothing', async (t) => {
  const { conn, services } = await open(t);
  const body = (uuid: string, port: number) =>
    `<filter name='f'>${uuid}<rule action='drop' direction='in'><tcp dstportstart='${port}'/></rule></filter>`;
  const filter = await conn.nwfilterDefineXML(body('', 22));
  const uuid = `<uuid>${filter.uuid}</uuid>`;
  await conn.nwfilterDefineXML("<filter name='outer'><filterref filter='f'/></filter>");
  await conn.nwfilterBindingCreateXML(binding('outer'));
  const has = (port: number) =>
    services.rules('iptables').includes(`-A FO-vnet0 -p tcp --dport ${port} -j DROP`);
  t.true(has(22));
  t.true(services.rules('iptables').includes('-A FORWARD -j libvirt-in'));
  await conn.nwfilterDefineXML(body(uuid, 80));
  t.true(has(80));
  t.false(has(22));
  const before = services.rules('iptables');
  services.refuses = 'iptables-restore';
  await fails(t, ErrorCode.INTERNAL_ERROR, conn.nwfilterDefineXML(body(uuid, 443)));
  t.deepEqual(services.rules('iptables'), before);
  t.regex(await filter.getXMLDesc(), /dstportstart='80'/);
  await fails(
    t,
    ErrorCode.INTERNAL_ERROR,
    conn.nwfilterDefineXML(
      `<filter name='f'>${uuid}<rule action='drop' direction='in'><tcp dstportstart='$PORT'/></rule></filter>`,
    ),
  );
  t.deepEqual(services.rules('iptables'), before);
});

test('where one program refuses its rules, those of the others are taken back', async (t) => {
  const { conn, services } = await open(t);
  await conn.nwfilterDefineXML(
    "<filter name='f'><rule action='drop' direction='in'><arp/></rule><rule action='drop' direction='in'><tcp/></rule></filter>",
  );
  services.refuses = 'iptables-restore';
  await fails(t, ErrorCode.INTERNAL_ERROR, conn.nwfilterBindingCreateXML(binding('f')));
  t.deepEqual(services.rules('ebtables'), []);
  t.deepEqual(await conn.listAllNWFilterBindings(), []);
});

test('what no binding can be', async (t) => {
  const { conn, services } = await open(t);
  const create = (xml: string) => conn.nwfilterBindingCreateXML(xml);
  await fails(t, ErrorCode.INTERNAL_ERROR, create(binding('nosuch')));
  await fails(t, ErrorCode.XML_ERROR, create(binding('allow-arp', '', '-x')));
  await fails(t, ErrorCode.INTERNAL_ERROR, create(binding('allow-dhcp-server')));
  const learning = (word: string) => parameter('CTRL_IP_LEARNING', word);
  await fails(t, ErrorCode.INTERNAL_ERROR, create(binding('clean-traffic', learning('none'))));
  await fails(t, ErrorCode.PARSE_FAILED, create(binding('clean-traffic', learning('magic'))));
  t.deepEqual(services.runner.lines, []);
});

test('rules are put in force again by the next process; a link that is gone has none', async (t) => {
  const services = new FakeHost('vnet0', 'vnet1');
  const { conn, again } = await open(t, services);
  const ip = parameter('IP', '10.0.0.1');
  await conn.nwfilterBindingCreateXML(binding('clean-traffic', ip));
  await conn.nwfilterBindingCreateXML(binding('clean-traffic', ip, 'vnet1'));
  const before = services.rules('ebtables').filter((line) => line.includes('vnet0'));
  services.links.delete('vnet1');
  const next = await again();
  t.deepEqual(
    (await next.listAllNWFilterBindings()).map(({ portdev }) => portdev),
    ['vnet0'],
  );
  t.deepEqual([...services.rules('ebtables')].sort(), [...before].sort());
});

test('an address that nobody gave is learned from what the guest sends', async (t) => {
  const { conn, services, again } = await open(t);
  await conn.nwfilterBindingCreateXML(binding('clean-traffic'));
  t.true(services.rules('ebtables').includes(`-A libvirt-I-vnet0 -s ! ${mac} -j DROP`));
  const [watch] = services.watches;
  t.like(watch, { link: 'vnet0', mode: 'any', open: true });
  watch?.onFrame(arpFrame('52:54:00:00:00:99', '10.0.0.9'));
  watch?.onFrame(arpFrame(mac, '10.0.0.7'));
  // Calls come after what was learned before them.
  await conn.nwfilterDefineXML("<filter name='later'/>");
  const rule = '-A I-vnet0-arp-ip -p 0x806 --arp-ip-src 10.0.0.7/32 -j RETURN';
  t.true(services.rules('ebtables').includes(rule));
  t.false(watch?.open);
  const next = await again();
  t.true(services.rules('ebtables').includes(rule));
  t.is(services.watches.length, 1);
  await (await next.nwfilterBindingLookupByPortDev('vnet0')).delete();
  t.deepEqual(services.rules('ebtables'), []);
});

test('addresses are learned from leases, of the servers that are named', async (t) => {
  const { conn, services } = await open(t);
  const made = await conn.nwfilterBindingCreateXML(
    binding('clean-traffic', parameter('CTRL_IP_LEARNING', 'dhcp') + parameter('DHCPSERVER', '10.0.0.1')),
  );
  const [watch] = services.watches;
  t.is(watch?.mode, 'dhcp');
  const has = (address: string) =>
    services.rules('ebtables').includes(`-A I-vnet0-ipv4-ip -p ipv4 --ip-source ${address} -j RETURN`);
  watch?.onFrame(dhcpFrame(mac, { address: '10.0.0.66', server: '10.0.0.2', seconds: 3600 }));
  watch?.onFrame(dhcpFrame(mac, { address: '10.0.0.7', server: '10.0.0.1', seconds: 3600 }));
  watch?.onFrame(dhcpFrame(mac, { address: '10.0.0.8', server: '10.0.0.1', seconds: undefined }));
  await conn.nwfilterDefineXML("<filter name='later'/>");
  t.deepEqual([has('10.0.0.66'), has('10.0.0.7'), has('10.0.0.8')], [false, true, true]);
  t.true(watch?.open);
  await made.delete();
  t.false(watch?.open);
});

test('what others accept first passes no filter by once rules change', async (t) => {
  const { conn, services } = await open(t);
  const filter = "<filter name='f'><rule action='drop' direction='in'><tcp/></rule></filter>";
  await conn.nwfilterDefineXML(filter);
  await conn.nwfilterBindingCreateXML(binding('f'));
  services.insert('iptables', '-I FORWARD 1 -j ACCEPT');
  await conn.nwfilterBindingLookupByPortDev('vnet0').then((made) => made.delete());
  await conn.nwfilterBindingCreateXML(binding('f'));
  t.deepEqual(
    services.rules('iptables').filter((rule) => rule.startsWith('-A FORWARD ')),
    [
      '-A FORWARD -j libvirt-in',
      '-A FORWARD -j libvirt-out',
      '-A FORWARD -j libvirt-in-post',
      '-A FORWARD -j ACCEPT',
    ],
  );
});

test('rules that bridges pass by are not kept secret', async (t) => {
  const { conn, services, logged } = await open(t);
  services.calls.iptables = false;
  await conn.nwfilterDefineXML("<filter name='f'><rule action='drop' direction='in'><tcp/></rule></filter>");
  await conn.nwfilterBindingCreateXML(binding('f'));
  t.true(logged.some((line) => line.includes('bridge-nf-call-iptables')));
});
