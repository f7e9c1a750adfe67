/** Runs in namespaces of its own with the interfaces `one` and `two`, a directory as argument; prints what it saw as JSON. */
import { connectOpen } from '@tsvirt/core';
import { run } from '@tsvirt/util';

const root = process.argv[2] ?? '';
const card = (type: string, number: number, said: string) =>
  `<interface type='${type}'><mac address='52:54:00:aa:00:0${number}'/>${said}<model type='virtio'/></interface>`;
const guest = (name: string, cards: string) => `<domain type='qemu'>
  <name>${name}</name>
  <memory unit='MiB'>32</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <features><acpi/></features>
  <devices>${cards}</devices>
</domain>`;

interface Link {
  readonly ifname: string;
  readonly address: string;
  readonly link?: string;
  readonly linkinfo?: { readonly info_data?: { readonly mode?: string } };
}

async function links(): Promise<Link[]> {
  return JSON.parse((await run(['ip', '-json', '-details', 'link', 'show'])).stdout) as Link[];
}

const addressOf = async (name: string) => (await links()).find(({ ifname }) => ifname === name)?.address;

function message(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => '',
    (error: Error) => error.message,
  );
}

const own = await addressOf('two');
const connection = await connectOpen(`qemu:///embed?root=${encodeURIComponent(root)}`);
const network = (name: string, mode: string, dev: string) =>
  connection.networkCreateXML(
    `<network><name>${name}</name><forward mode='${mode}'><interface dev='${dev}'/></forward></network>`,
  );
const networks = [await network('shared', 'private', 'one'), await network('whole', 'passthrough', 'two')];
const domain = await connection.domainDefineXML(
  guest(
    'probe',
    card('direct', 1, "<source dev='one'/>") +
      card('network', 2, "<source network='shared'/><target dev='named'/>") +
      card('network', 3, "<source network='whole'/>"),
  ),
);
await domain.create();
const xml = await domain.getXMLDesc();
const live = [...xml.matchAll(/<source (?:network|dev)[^>]*>\s*<target dev='(\w+)'/g)].map(
  ([all, name]) => `${(/<source[^>]*>/.exec(all)?.[0] ?? '').replace(/ portid='[^']*'/, '')} ${name}`,
);
const modes = Object.fromEntries(
  (await links()).map(({ ifname, address, link, linkinfo }) => [
    ifname,
    `${linkinfo?.info_data?.mode} ${address} ${link}`,
  ]),
);
const lent = await addressOf('two');
const inactive = [...(await domain.getXMLDesc(2)).matchAll(/<interface [^>]*>/g)].map(([all]) => all);
const missing = guest('other', card('direct', 4, "<source dev='none'/>"));
const refused = await message(connection.domainCreateXML(missing));
const taken = await message(
  connection.domainCreateXML(guest('other', card('network', 4, "<source network='whole'/>"))),
);
await domain.attachDevice(card('network', 5, "<source network='shared'/>"));
const plugged = await addressOf('macvtap2');
await domain.destroy();
const report = {
  own,
  live,
  modes,
  lent,
  inactive,
  refused,
  taken,
  plugged,
  links: (await links()).map(({ ifname }) => ifname).sort(),
  address: await addressOf('two'),
  ports: await Promise.all(networks.map(async (each) => (await each.listAllPorts()).length)),
};
await Promise.all(networks.map((each) => each.destroy()));
await connection.close();
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
