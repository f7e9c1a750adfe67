import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { assignAddresses } from './assign.js';
import { formatPci, isPciAssigned } from './pci.js';

/** PCI controllers as `model address`, a `+` behind those that say that they have more functions; and the disks' buses. */
function place(machine: string, inner: string): { controllers: string[]; disks: number[] } {
  const domain = parseDomain(
    `<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='${machine}'>hvm</type></os>
     <devices>${inner}<memballoon model='none'/></devices></domain>`,
    parseOptions,
  );
  assignAddresses(domain);
  const { controllers = [], disks = [] } = domain.devices;
  const shown = controllers.flatMap((controller) => {
    const { address } = controller;
    if (controller.type !== 'pci' || !isPciAssigned(address)) return [];
    return [`${controller.model} ${formatPci(address)}${address.multifunction === true ? '+' : ''}`];
  });
  return {
    controllers: shown,
    disks: disks.map(({ address }) => (isPciAssigned(address) ? address.bus : -1)),
  };
}

const disk = (name: string, address = '') =>
  `<disk type='file'><source file='/a'/><target dev='${name}' bus='virtio'/>${address}</disk>`;
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const many = [
  ...letters.map((letter) => disk(`vd${letter}`)),
  ...letters.map((letter) => disk(`vda${letter}`)),
];

test('a bridge is there before the root bus is full, and the last place goes to a device where none is needed', (t) => {
  const none = "<controller type='usb' index='0' model='none'/>";
  t.deepEqual(place('pc', none + many.slice(0, 30).join('')).controllers, []);
  const { controllers, disks } = place('pc', none + many.slice(0, 31).join(''));
  t.deepEqual(controllers, ['pci-bridge 0000:00:02.0']);
  t.is(disks.filter((bus) => bus === 1).length, 2);
});

test('bridges are made for a device that is placed behind them', (t) => {
  const address = "<address type='pci' domain='0' bus='2' slot='6' function='0'/>";
  const { controllers, disks } = place('pc', disk('vda', address));
  t.deepEqual(controllers, ['pci-bridge 0000:00:02.0', 'pci-bridge 0000:00:03.0']);
  t.deepEqual(disks, [2]);
});

test('root ports share slots with those that have a place, and the first of several says so', (t) => {
  const port = (address = '') => `<controller type='pci' model='pcie-root-port'>${address}</controller>`;
  const at = (slot: number, rest = '') => port(`<address type='pci' slot='${slot}' function='0' ${rest}/>`);
  const none = "<controller type='usb' index='0' model='none'/><controller type='pci' model='pcie-root'/>";
  t.deepEqual(place('q35', none + at(1) + port()).controllers, [
    'pcie-root-port 0000:00:01.0+',
    'pcie-root-port 0000:00:01.1',
  ]);
  t.deepEqual(place('q35', none + at(1, "multifunction='off'") + port()).controllers, [
    'pcie-root-port 0000:00:01.0',
    'pcie-root-port 0000:00:02.0',
  ]);
});

test('one port stays free for what is plugged in later, unless the document names buses of its own', (t) => {
  const none = "<controller type='usb' index='0' model='none'/>";
  const ports = ['pcie-root-port 0000:00:01.0+', 'pcie-root-port 0000:00:01.1'];
  t.deepEqual(place('q35', none + disk('vda')).controllers, ports);
  const own = "<controller type='pci' model='pcie-root'/><controller type='pci' model='pcie-root-port'/>";
  t.deepEqual(place('q35', none + own + disk('vda') + disk('vdb')).controllers, ports);
  t.deepEqual(place('q35', none), { controllers: [], disks: [] });
});

test('ports of a switch are on its bus, bridges on that of the conventional root', (t) => {
  const models = ['pcie-root', 'pcie-root-port', 'pcie-switch-upstream-port', 'pcie-switch-downstream-port'];
  const more = ['pcie-switch-downstream-port', 'dmi-to-pci-bridge', 'pci-bridge'];
  const inner = [...models, ...more].map((model) => `<controller type='pci' model='${model}'/>`).join('');
  t.deepEqual(place('q35', `<controller type='usb' index='0' model='none'/>${inner}`).controllers, [
    'pcie-root-port 0000:00:01.0',
    'pcie-switch-upstream-port 0000:01:00.0',
    'pcie-switch-downstream-port 0000:02:00.0',
    'pcie-switch-downstream-port 0000:02:01.0',
    'dmi-to-pci-bridge 0000:00:1e.0',
    'pci-bridge 0000:05:00.0',
  ]);
});

test('a controller of the virtual I/O is on no PCI bus, whatever the machine', (t) => {
  const domain = parseDomain(
    `<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
     <devices><controller type='scsi' index='0' model='ibmvscsi'/></devices></domain>`,
    parseOptions,
  );
  assignAddresses(domain);
  const controller = domain.devices.controllers?.find(({ type }) => type === 'scsi');
  t.deepEqual(controller?.address, { type: 'spapr-vio', reg: 0x2000n });
});
