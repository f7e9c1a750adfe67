/** Runs in network, process and mount namespaces of its own, with a directory as argument; prints what it saw as JSON. */
import { readlink } from 'node:fs/promises';
import { createLogger, deferred } from '@tsvirt/core';
import { run, spawnDetached } from '@tsvirt/util';
import { hostOf } from './testing/host.js';

const root = process.argv[2] ?? '';
const logged: string[] = [];
const logger = createLogger({ write: (line) => logged.push(line) });
const report: Record<string, unknown> = {};
const mac = '52:54:00:00:00:01';

const ip = (...words: string[]) => run(['ip', ...words]);
const guest = await spawnDetached(['unshare', '--net', 'sleep', '3600']);
await namespaceOf(guest.pid);
const inGuest = (...argv: [string, ...string[]]) =>
  run(['nsenter', '-t', String(guest.pid), '-n', ...argv], { okCodes: 'any', timeout: 60_000 });
await ip('link', 'add', 'br0', 'type', 'bridge', 'mcast_snooping', '0');
await ip('address', 'add', '10.9.0.1/24', 'dev', 'br0');
await ip('link', 'set', 'br0', 'up');
await ip(
  'link',
  'add',
  'vnet0',
  'type',
  'veth',
  'peer',
  'name',
  'eth0',
  'address',
  mac,
  'netns',
  String(guest.pid),
);
await ip('link', 'set', 'vnet0', 'master', 'br0', 'up');
await inGuest('ip', 'link', 'set', 'eth0', 'up');
for (const address of ['10.9.0.7', '10.9.0.8'])
  await inGuest('ip', 'address', 'add', `${address}/24`, 'dev', 'eth0');

/** Whether the host answers the guest when it sends from an address, once. */
const reaches = async (from: string): Promise<boolean> => {
  // Each address is asked for again.
  await inGuest('ip', 'neighbour', 'flush', 'all');
  await ip('neighbour', 'flush', 'all');
  const { stdout } = await inGuest('busybox', 'ping', '-c', '1', '-W', '1', '-I', from, '10.9.0.1');
  return !stdout.includes(' 0 packets received');
};
/** Whether it does, however slow the machine is. */
const answers = async (from: string): Promise<boolean> => {
  for (let tries = 0; tries < 60; tries++) if (await reaches(from)) return true;
  return false;
};
report.own = { first: await answers('10.9.0.7'), second: await answers('10.9.0.8') };

const host = hostOf(root, undefined, { logger });
await host.start();
const conn = await host.connect('nwfilter:///system');
const binding = (filter: string, parameters = '') =>
  `<filterbinding><owner><name>guest</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner>
  <portdev name='vnet0'/><mac address='${mac}'/><filterref filter='${filter}'>${parameters}</filterref></filterbinding>`;
const address = "<parameter name='IP' value='10.9.0.7'/>";
const spoofing = await conn.nwfilterDefineXML(
  "<filter name='mine'><filterref filter='clean-traffic'/><rule action='drop' direction='in'><tcp dstportstart='9' comment='it&apos;s &quot;mine&quot; \\ $x'/></rule></filter>",
);
await conn.nwfilterBindingCreateXML(binding('mine', address));
report.bound = { own: await answers('10.9.0.7'), other: await reaches('10.9.0.8') };

await conn.nwfilterDefineXML(
  `<filter name='mine'><uuid>${spoofing.uuid}</uuid><rule action='drop' direction='out'><ip srcipaddr='$IP'/></rule></filter>`,
);
report.changed = { other: await answers('10.9.0.8'), own: await reaches('10.9.0.7') };

// What another program flushed is there again with the next process.
await host.stop();
await run(['ebtables', '-t', 'nat', '-F']);
const next = hostOf(root, undefined, { logger });
await next.start();
const again = await next.connect('nwfilter:///system');
report.taken = { other: await answers('10.9.0.8'), own: await reaches('10.9.0.7') };
const rules = async (save: string, what: RegExp): Promise<string[]> =>
  (await run([save])).stdout.split('\n').filter((line) => what.test(line));
report.rules = (await rules('ebtables-save', /^-A PREROUTING -i vnet0 /)).length;
await (await again.nwfilterBindingLookupByPortDev('vnet0')).delete();

// The first address that the guest uses is its address.
await again.nwfilterBindingCreateXML(binding('clean-traffic'));
while ((await rules('ebtables-save', /--ip-src 10\.9\.0\.7/)).length === 0) await reaches('10.9.0.7');
report.learned = { known: await answers('10.9.0.7'), other: await reaches('10.9.0.8') };
await (await again.nwfilterBindingLookupByPortDev('vnet0')).delete();

const parameters = "<parameter name='IP' value='nowhere'/>";
report.refused = await again
  .nwfilterBindingCreateXML(binding('clean-traffic', parameters))
  .then(String, (error: Error) => error.message);
report.left = {
  ebtables: await rules('ebtables-save', /vnet0/),
  iptables: await rules('iptables-save', /vnet0/),
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
