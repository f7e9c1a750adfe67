import test from 'ava';
import { openUevents, parseUevent } from './index.js';

const path = '/devices/pci0000:00/0000:00:03.0/net/eth1';
const properties = `ACTION=move\0DEVPATH=${path}\0SUBSYSTEM=net\0DEVPATH_OLD=${path.replace('eth1', 'eth0')}\0`;
const event = { action: 'move', devpath: path, oldDevpath: path.replace('eth1', 'eth0') };

test('an event of the kernel begins with a summary', (t) => {
  t.deepEqual(parseUevent(Buffer.from(`move@${path}\0${properties}`)), event);
});

test('an event of udev has a header that says where its properties are', (t) => {
  const header = Buffer.alloc(40);
  header.write('libudev\0');
  header.writeUInt32BE(0xfeedcafe, 8);
  header.writeUInt32LE(40, 12);
  header.writeUInt32LE(40, 16);
  t.deepEqual(parseUevent(Buffer.concat([header, Buffer.from(properties)])), event);
  header.writeUInt32BE(1, 8);
  t.is(parseUevent(Buffer.concat([header, Buffer.from(properties)])), undefined);
  header.writeUInt32BE(0xfeedcafe, 8);
  header.writeUInt32LE(0xffffffff, 16);
  t.is(parseUevent(Buffer.concat([header, Buffer.from(properties)])), undefined);
});

test('what names no device’s path is no event', (t) => {
  for (const text of [
    '',
    'x',
    'add@/devices/x\0',
    'add@/x\0ACTION=add\0DEVPATH=/class/net\0',
    'add@/x\0ACTION=add\0DEVPATH=/devices/../../etc\0',
    'add@/x\0DEVPATH=/devices/x\0',
  ])
    t.is(parseUevent(Buffer.from(text)), undefined, text);
});

test('a socket for events is opened, asked without waiting, and closed', (t) => {
  for (const sender of ['kernel', 'udev'] as const) {
    const socket = openUevents(sender);
    t.notThrows(() => socket.read());
    t.notThrows(() => socket.close());
  }
});
