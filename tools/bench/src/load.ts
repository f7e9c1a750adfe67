import { remote } from '@tsvirt/core/rpc';
import { WireClient } from './wire-client.js';

/**
 * One load as a process of its own: `load.js SOCKET URI KIND COUNT [IN-FLIGHT CONNECTIONS]`, its result as one line of JSON.
 * Kinds: `calls` (get_lib_version), `define` (COUNT domains).
 */
const [socket = '', uri = '', kind = '', countText = '', inFlightText = '1', connectionsText = '1'] =
  process.argv.slice(2);
const count = Number(countText);
const inFlight = Number(inFlightText);
const clients = await Promise.all(
  Array.from({ length: Number(connectionsText) }, () => WireClient.open(socket, uri)),
);
const each = Math.ceil(count / clients.length);
const [first] = clients;
if (first === undefined) throw new Error('there must be a connection');

async function calls(): Promise<number> {
  const run = (many: number) =>
    Promise.all(
      clients.map((client) =>
        client.repeat(remote.connectGetLibVersion, undefined, many, Math.max(1, inFlight / clients.length)),
      ),
    );
  await run(Math.max(500, Math.ceil(each / 10)));
  const start = performance.now();
  await run(each);
  return (performance.now() - start) / 1000;
}

const domainXml = (index: number): string => `<domain type='qemu'>
  <name>bench-${index}</name>
  <memory unit='KiB'>262144</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/><apic/></features>
  <devices>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/bench/${index}.qcow2'/>
      <target dev='vda' bus='virtio'/>
    </disk>
    <interface type='user'><model type='virtio'/></interface>
    <serial type='pty'/>
    <graphics type='vnc' autoport='yes'/>
  </devices>
</domain>`;

const define = (client: WireClient): Promise<number> =>
  client.each(
    remote.domainDefineXml,
    Array.from({ length: count }, (_, index) => ({ xml: domainXml(index) })),
  );

async function undefine(client: WireClient): Promise<number> {
  const { domains } = await client.call(remote.connectListAllDomains, { needResults: 1, flags: 0 });
  const start = performance.now();
  for (const dom of domains)
    if (dom.name.startsWith('bench-')) await client.call(remote.domainUndefineFlags, { dom, flags: 0 });
  return (performance.now() - start) / 1000;
}

const loads: Readonly<Record<string, () => Promise<number>>> = {
  calls,
  define: () => define(first),
  undefine: () => undefine(first),
};
const load = loads[kind];
if (load === undefined) throw new Error(`there is no load ${kind}`);
const seconds = await load();
for (const client of clients) client.close();
process.stdout.write(`${JSON.stringify({ seconds, count })}\n`);
