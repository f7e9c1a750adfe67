import test from 'ava';
import { headerType, pciExpress } from './pci-config.js';

/** Registers with one capability, that of PCI Express, at 0x40. */
function express(length: number, kind: number): Buffer {
  const config = Buffer.alloc(length);
  config[0x06] = 0x10;
  config[0x34] = 0x40;
  config[0x40] = 0x10;
  config.writeUInt16LE(kind << 4, 0x42);
  config.writeUInt32LE((1 << 24) | (16 << 4) | 5, 0x4c);
  config.writeUInt16LE((8 << 4) | 4, 0x52);
  return config;
}

test('registers begin with what kind of bridge a device is', (t) => {
  const header = (type: number) => {
    const config = Buffer.alloc(64);
    config[0x0e] = type;
    return headerType(config);
  };
  t.is(header(0), undefined);
  t.is(header(1), 'pci-bridge');
  t.is(header(0x82), 'cardbus-bridge', 'with more than one function');
  t.is(headerType(Buffer.alloc(0)), undefined);
});

test('a link of PCI Express tells what it can and what it does', (t) => {
  t.deepEqual(pciExpress(express(256, 0)), {
    links: [
      { validity: 'cap', port: 1, speed: '32', width: 16 },
      { validity: 'sta', speed: '16', width: 8 },
    ],
  });
});

test('devices inside of a root complex are of PCI Express without a link', (t) => {
  t.deepEqual(pciExpress(express(256, 0x9)), {});
  t.deepEqual(pciExpress(express(256, 0xa)), {});
});

test('registers that are cut off, or say nothing, tell of no link', (t) => {
  t.is(pciExpress(Buffer.alloc(0)), undefined);
  t.is(pciExpress(Buffer.alloc(256)), undefined);
  t.deepEqual(pciExpress(Buffer.alloc(4096)), {}, 'only PCI Express has so many');
  t.deepEqual(pciExpress(express(256, 0).subarray(0, 0x50)), {});
  const outside = Buffer.alloc(256);
  outside[0x06] = 0x10;
  outside[0x34] = 0x20;
  t.is(pciExpress(outside), undefined);
});
