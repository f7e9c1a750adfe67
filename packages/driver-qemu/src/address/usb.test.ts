import { parseDomain } from '@tsvirt/conf/domain';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { parseOptions } from '../prepare/parse-options.js';
import { placeUsb } from './usb.js';

/** Ports as `bus/port`, of hubs then of redirected devices. */
function ports(inner: string): [hubs: string[], others: string[]] {
  const domain = parseDomain(
    `<domain type='qemu'><name>a</name><memory>1024</memory><os><type arch='x86_64' machine='pc'>hvm</type></os>
     <devices>${inner}</devices></domain>`,
    parseOptions,
  );
  placeUsb(domain);
  const { hubs = [], redirdevs = [] } = domain.devices;
  const [hubPorts, others] = [hubs, redirdevs].map((list) =>
    list.map(({ address }) => (address?.type === 'usb' ? `${address.bus}/${address.port}` : '?')),
  );
  return [hubPorts ?? [], others ?? []];
}

const redir = (count: number) => "<redirdev type='spicevmc'/>".repeat(count);
const few = "<controller type='usb' index='0' model='piix3-uhci'/>";

test('as many devices as ports need no hub', (t) => {
  t.deepEqual(ports(few + redir(2)), [[], ['0/1', '0/2']]);
  const many = "<controller type='usb' index='0' model='qemu-xhci' ports='8'/>";
  t.deepEqual(ports(many + redir(8))[0], []);
});

test('hubs are added for more, and are nearest to the controller', (t) => {
  t.deepEqual(ports(few + redir(4)), [['0/1'], ['0/2', '0/1.1', '0/1.2', '0/1.3']]);
});

test('what is placed keeps its place, and the rest goes around it', (t) => {
  const placed = "<redirdev type='spicevmc'><address type='usb' bus='0' port='1'/></redirdev>";
  t.deepEqual(ports(few + redir(1) + placed), [[], ['0/2', '0/1']]);
  const hub = "<hub type='usb'><address type='usb' bus='0' port='2'/></hub>";
  t.deepEqual(ports(few + hub + redir(3)), [['0/2'], ['0/1', '0/2.1', '0/2.2']]);
});

test('further controllers are used before hubs', (t) => {
  const two = `${few}<controller type='usb' index='1' model='piix3-uhci'/>`;
  t.deepEqual(ports(two + redir(3)), [[], ['0/1', '0/2', '1/1']]);
});

test('a bus that has no room is refused', (t) => {
  const onBus = (bus: number) => `<redirdev type='spicevmc'><address type='usb' bus='${bus}'/></redirdev>`;
  const error = t.throws(() => ports(few + onBus(3)));
  t.true(hasErrorCode(error, ErrorCode.XML_ERROR));
});

test('places that there are not, or that have a device already, are refused', (t) => {
  const at = (port: string) =>
    `<redirdev type='spicevmc'><address type='usb' bus='0' port='${port}'/></redirdev>`;
  const hub = "<hub type='usb'><address type='usb' bus='0' port='1'/></hub>";
  for (const wrong of [at('3'), at('1.2'), at('2') + at('2'), hub + at('1'), hub + at('1.9')]) {
    const error = t.throws(() => ports(few + wrong));
    t.true(hasErrorCode(error, ErrorCode.XML_ERROR), wrong);
  }
  t.notThrows(() => ports(few + hub + at('1.8')));
});
