/** Runs in network, process and mount namespaces of its own, with a directory as argument; prints what it saw as JSON. */
import { chmod, readlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createLogger, deferred, type NetworkDHCPLease } from '@tsvirt/core';
import {
  identifyProcess,
  listLinks,
  nftList,
  run,
  signalProcess,
  spawnDetached,
  systemRunner,
  watchExit,
} from '@tsvirt/util';
import { hostOf } from './testing/host.js';

const root = process.argv[2] ?? '';
const logged: string[] = [];
const logger = createLogger({ write: (line) => logged.push(line) });
const runner = systemRunner();
const report: Record<string, unknown> = {};

const host = hostOf(root, undefined, { logger });
await host.start();
const conn = await host.connect('network:///system');
const network = await conn.networkLookupByName('default');
report.defined = { active: await network.isActive(), autostart: await network.getAutostart() };
await network.create();
const bridge = await network.getBridgeName();
report.bridge = bridge;
// A spanning tree keeps a new port waiting for seconds.
await run(['ip', 'link', 'set', 'dev', bridge, 'type', 'bridge', 'stp_state', '0']);
const [link] = await listLinks(runner, bridge);
report.address = link?.addr_info?.map(({ local, prefixlen }) => `${local}/${prefixlen}`);
report.forwarding = (await run(['cat', '/proc/sys/net/ipv4/ip_forward'])).stdout.trim();
report.rules = (await run(['nft', 'list', 'ruleset'])).stdout;

const port = await network.portCreateXML(
  "<networkport><owner><name>guest</name><uuid>00000000-0000-4000-8000-000000000001</uuid></owner><mac address='52:54:00:00:00:01'/></networkport>",
);
report.port = await port.getXMLDesc();
report.connected = await network.getXMLDesc();

const guest = await spawnDetached(['unshare', '--net', 'sleep', '3600']);
const inGuest = (...argv: string[]) =>
  run(['nsenter', '-t', String(guest.pid), '-n', ...argv], { timeout: Number.POSITIVE_INFINITY });
const script = join(root, 'udhcpc.sh');
await writeFile(
  script,
  '#!/bin/sh\n[ "$1" = bound ] && echo "lease $ip/$mask router $router dns $dns"\nexit 0\n',
);
await chmod(script, 0o755);
await namespaceOf(guest.pid);
await run([
  'ip',
  'link',
  'add',
  'vnet0',
  'type',
  'veth',
  'peer',
  'name',
  'eth0',
  'address',
  '52:54:00:00:00:01',
  'netns',
  String(guest.pid),
]);
await run(['ip', 'link', 'set', 'vnet0', 'master', bridge, 'up']);
await inGuest('ip', 'link', 'set', 'eth0', 'up');
const lease = async (): Promise<string> =>
  (
    await inGuest(
      'busybox',
      'udhcpc',
      '-f',
      '-q',
      '-n',
      '-t',
      '120',
      '-T',
      '1',
      '-i',
      'eth0',
      '-s',
      script,
      '-F',
      'probe',
    )
  ).stdout;
const answer = await lease();
report.lease = answer;
const ip = /lease ([\d.]+)\//.exec(answer)?.[1] ?? '';
await inGuest('ip', 'address', 'add', `${ip}/24`, 'dev', 'eth0');
report.ping = (
  await inGuest('busybox', 'ping', '-c', '1', '-W', '120', link?.addr_info?.[0]?.local ?? '')
).stdout;
report.leases = (await network.getDHCPLeases()).map(({ expirytime: _, ...rest }: NetworkDHCPLease) => rest);

// A static host, live and in the definition; dnsmasq reads it again.
await network.update(3, 4, -1, "<host mac='52:54:00:00:00:02' name='fixed' ip='192.168.123.77'/>", 3);
await inGuest('ip', 'link', 'set', 'eth0', 'down', 'address', '52:54:00:00:00:02');
await inGuest('ip', 'link', 'set', 'eth0', 'up');
report.fixed = await lease();
report.inactiveXML = await network.getXMLDesc(1);

// The process is gone, and so is dnsmasq: the next one takes the network up again.
await host.stop();
const before = (await run(['pidof', 'dnsmasq'])).stdout.trim();
for (const pid of before.split(' ')) {
  const dnsmasq = identifyProcess(Number(pid));
  if (dnsmasq === undefined) throw new Error(`no dnsmasq with the number ${pid}`);
  signalProcess(dnsmasq, 'SIGKILL');
  await watchExit(dnsmasq);
}
await run(['nft', 'flush', 'ruleset']);
const next = hostOf(root, undefined, { logger });
await next.start();
const again = await (await next.connect('network:///system')).networkLookupByName('default');
report.after = {
  active: await again.isActive(),
  dnsmasq: (await run(['pidof', 'dnsmasq'])).stdout.trim() !== before,
  ports: (await again.listAllPorts()).length,
  rules: ((await nftList(runner, 'ruleset')) ?? []).length > 1,
};
report.again = await lease();
await again.destroy();
report.left = {
  links: (await listLinks(runner)).map(({ ifname }) => ifname).filter((name) => name.startsWith('virbr')),
  dnsmasq: (await run(['pidof', 'dnsmasq'], { okCodes: 'any' })).stdout,
  rules: (await run(['nft', 'list', 'ruleset'])).stdout,
  active: await again.isActive(),
};
report.logged = logged;
guest.kill('SIGKILL');
await next.stop();
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));

/** Resolves once a process has a network namespace of its own. */
async function namespaceOf(pid: number): Promise<void> {
  const own = await readlink('/proc/self/ns/net');
  const done = deferred();
  const look = (): void => {
    readlink(`/proc/${pid}/ns/net`).then(
      (found) => (found === own ? setImmediate(look) : done.resolve()),
      done.reject,
    );
  };
  look();
  await done.promise;
}
