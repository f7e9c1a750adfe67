/** Runs in namespaces of its own, with a directory as argument; prints what it saw as JSON. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTsvirtd } from '@tsvirt/bench';
import { delay, run } from '@tsvirt/util';
import { virsh } from './support/commands.js';

const root = process.argv[2] ?? '';
const said: Record<string, string> = {};
const mac = (number: number) => `52:54:00:aa:bb:0${number}`;
const card = (number: number, filter: string, parameters = '') =>
  `<interface type='network'><mac address='${mac(number)}'/><source network='default'/><model type='virtio'/><filterref filter='${filter}'>${parameters}</filterref></interface>`;
const byLease = "<parameter name='CTRL_IP_LEARNING' value='dhcp'/>";
const guest = (name: string, cards: string) => `<domain type='qemu'>
  <name>${name}</name>
  <memory unit='MiB'>128</memory>
  <vcpu>1</vcpu>
  <os><type arch='x86_64' machine='pc'>hvm</type><boot dev='network'/><bios rebootTimeout='0'/></os>
  <features><acpi/></features>
  <devices>${cards}</devices>
</domain>`;

await run(['ip', 'link', 'set', 'lo', 'up']);
await run(['ip', 'link', 'add', 'by-hand', 'type', 'bridge']);
const daemon = await makeTsvirtd();
await daemon.start(false);
const shell = virsh(`qemu+unix:///system?socket=${daemon.socket}`);
const say = async (step: string, ...words: string[]): Promise<void> => {
  const { stdout, stderr } = await shell(...words);
  said[step] = stdout + stderr;
};
let files = 0;
const file = async (text: string): Promise<string> => {
  const path = join(root, `${++files}.xml`);
  await writeFile(path, text);
  return path;
};
const rules = async (pattern: RegExp): Promise<string[]> =>
  (await run(['ebtables-save'])).stdout.split('\n').filter((line) => pattern.test(line));

// Filters and bindings by hand.
await say('list', 'nwfilter-list');
await say(
  'define',
  'nwfilter-define',
  await file("<filter name='mine'><filterref filter='allow-arp'/></filter>"),
);
await say('dumpxml', 'nwfilter-dumpxml', 'mine');
process.env.EDITOR = 'sed -i s/allow-arp/allow-ipv4/';
await say('edit', 'nwfilter-edit', 'mine');
await say('edited', 'nwfilter-dumpxml', 'mine');
await say('missing', 'nwfilter-dumpxml', 'nosuch');
const binding = await file(`<filterbinding>
  <owner><name>nobody</name><uuid>11111111-2222-3333-4444-555555555555</uuid></owner>
  <portdev name='by-hand'/><mac address='${mac(9)}'/><filterref filter='mine'/>
</filterbinding>`);
await say('bind', 'nwfilter-binding-create', binding);
await say('bind again', 'nwfilter-binding-create', binding);
await say('bindings', 'nwfilter-binding-list');
await say('binding', 'nwfilter-binding-dumpxml', 'by-hand');
await say('in use', 'nwfilter-undefine', 'mine');
await say('unbind', 'nwfilter-binding-delete', 'by-hand');
await say('undefine', 'nwfilter-undefine', 'mine');

// A guest: the boot ROM of its network card asks for an address, and with each reboot again.
await say('network', 'net-start', 'default');
await say('definition', 'define', await file(guest('probe', card(1, 'clean-traffic', byLease))));
await say('start', 'start', 'probe');
await say('of guest', 'nwfilter-binding-list');
let learned: string[] = [];
while (learned.length === 0) {
  await delay(100);
  learned = await rules(/^-A I-vnet0-arp-ip .*--ip-src|^-A I-vnet0-arp-ip .*--arp-ip-src/);
}
await say('update', 'update-device', 'probe', await file(card(1, 'allow-arp')));
await say('updated', 'nwfilter-binding-list');
await say('updated guest', 'dumpxml', 'probe');
await say('wrong update', 'update-device', 'probe', await file(card(1, 'nosuch')));
await say('still updated', 'nwfilter-binding-list');
await say('attach', 'attach-device', 'probe', await file(card(2, 'clean-traffic')));
await say('attached', 'nwfilter-binding-list');
await say('taken off', 'nwfilter-binding-delete', 'vnet1');
await daemon.kill();
await daemon.start(false);
// What the guest had and somebody took off is put on again once it is taken up.
do {
  await delay(100);
  await say('after a crash', 'nwfilter-binding-list');
} while (!said['after a crash']?.includes('vnet1'));
await say('taken up', 'domstate', 'probe');
await say('destroy', 'destroy', 'probe');
await say('left', 'nwfilter-binding-list');
const rulesLeft = await rules(/vnet/);
await say('wrong definition', 'define', await file(guest('wrong', card(3, 'nosuch'))));
await say('wrong start', 'start', 'wrong');
await say('after wrong start', 'domstate', 'wrong');
await daemon.stop();
await daemon.remove();
const report = { said, learned: learned[0]?.replace('--arp-ip-src', '--ip-src'), rulesLeft };
process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
