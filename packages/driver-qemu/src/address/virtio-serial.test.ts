import { parseDomain } from '@tsvirt/conf/domain';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { placeVirtioPorts } from './virtio-serial.js';

/** Ports as `controller/port`, of channels then of consoles; and how many controllers there are. */
function ports(inner: string): [ports: string[], controllers: number] {
  const domain = parseDomain(
    `<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
     <devices>${inner}</devices></domain>`,
    parseOptions,
  );
  placeVirtioPorts(domain);
  const { channels = [], consoles = [], controllers = [] } = domain.devices;
  const shown = [...channels, ...consoles].map(({ address }) =>
    address?.type === 'virtio-serial' ? `${address.controller}/${address.port}` : '',
  );
  return [shown, controllers.filter(({ type }) => type === 'virtio-serial').length];
}

const channel = (address = '') =>
  `<channel type='pty'><target type='virtio' name='x'/>${address === '' ? '' : `<address type='virtio-serial' ${address}/>`}</channel>`;

test('channels go to the next controller where one is full, and get one where all are', (t) => {
  const small = "<controller type='virtio-serial' index='0' ports='3'/>";
  t.deepEqual(ports(small + channel().repeat(4)), [['0/1', '0/2', '1/1', '1/2'], 2]);
});

test('what has a port keeps it, and a controller that is named is taken', (t) => {
  const two = "<controller type='virtio-serial' index='0'/><controller type='virtio-serial' index='1'/>";
  t.deepEqual(ports(two + channel() + channel("controller='1'") + channel("controller='0' port='1'"))[0], [
    '0/2',
    '1/1',
    '0/1',
  ]);
});

test('consoles have an address only where they ask for one', (t) => {
  const console = (inner: string) => `<console type='pty'><target type='virtio'/>${inner}</console>`;
  t.deepEqual(ports(console('') + console("<address type='virtio-serial' controller='0'/>"))[0], ['', '0/0']);
});
