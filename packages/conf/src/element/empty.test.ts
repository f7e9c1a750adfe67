import test from 'ava';
import { formatDomain, parseDomain } from '../domain/index.js';

const domain = ({ type = " arch='x86_64' machine='pc'", more = '', devices = '' }) =>
  `<domain type='kvm'><name>web</name><uuid>11111111-1111-4111-8111-111111111111</uuid><memory>1024</memory>${more}<os><type${type}>hvm</type></os><devices>${devices}</devices></domain>`;

const video = (attributes: string) => ({ devices: `<video><model type='qxl'${attributes}/></video>` });
const hostdev = (attributes: string) => ({
  devices: `<hostdev mode='subsystem' type='pci'${attributes}><source><address bus='1'/></source></hostdev>`,
});

/** Where libvirt 9.0 took an empty attribute, it made of it what it makes of none. */
const pairs: readonly (readonly [empty: Parameters<typeof domain>[0], none: Parameters<typeof domain>[0]])[] =
  [
    [{ type: " arch='x86_64' machine=''" }, { type: " arch='x86_64'" }],
    [{ type: " arch='' machine='pc'" }, { type: " machine='pc'" }],
    [{ more: "<clock offset='utc' adjustment=''/>" }, { more: "<clock offset='utc'/>" }],
    [{ more: "<clock offset='variable' adjustment='' basis=''/>" }, { more: "<clock offset='variable'/>" }],
    [
      { more: "<cpu><model fallback='' vendor_id=''>qemu64</model></cpu>" },
      { more: '<cpu><model>qemu64</model></cpu>' },
    ],
    [video(" ram='' vram='' vram64='' vgamem='' heads='' primary=''"), video('')],
    [hostdev(" managed=''"), hostdev('')],
  ];

for (const [empty, none] of pairs)
  test(`an empty attribute is as good as none: ${Object.values(empty).join('')}`, (t) => {
    t.is(formatDomain(parseDomain(domain(empty))), formatDomain(parseDomain(domain(none))));
  });
