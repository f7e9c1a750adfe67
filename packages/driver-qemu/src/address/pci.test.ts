import test from 'ava';
import { formatPci, PciBuses, pci } from './pci.js';

test('a conventional root gives its slots in order, then a bridge', (t) => {
  const buses = new PciBuses('pci-root');
  buses.reserveRootSlot(1);
  buses.reserve(pci(0, 3, 0), 'a disk');
  t.is(formatPci(buses.assign('pcie')), '0000:00:02.0');
  t.is(formatPci(buses.assign('pci')), '0000:00:04.0');
  t.throws(() => buses.reserve(pci(0, 3, 0), 'another disk'), { message: /in use already/ });
  t.throws(() => buses.reserve(pci(7, 1, 0), 'a card'), { message: /no controller makes/ });
});

test('an express root makes ports, eight to a slot', (t) => {
  const buses = new PciBuses('pcie-root');
  const places = Array.from({ length: 9 }, () => buses.assign('pcie'));
  t.deepEqual(
    places.map((place) => place.bus),
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
  );
  t.deepEqual(
    buses.added.map(({ address }) => address && formatPci(address)),
    [
      '0000:00:01.0',
      '0000:00:01.1',
      '0000:00:01.2',
      '0000:00:01.3',
      '0000:00:01.4',
      '0000:00:01.5',
      '0000:00:01.6',
      '0000:00:01.7',
      '0000:00:02.0',
    ],
  );
  t.false(buses.hasFreePort);
  buses.addPort();
  t.true(buses.hasFreePort);
});

test('root ports that are described without a place share a slot too', (t) => {
  const buses = new PciBuses('pcie-root');
  const places = [1, 2].map(() => buses.assignController('pcie-root-port'));
  t.deepEqual(places.map(formatPci), ['0000:00:01.0', '0000:00:01.1']);
  buses.addBus(1, 'pcie-root-port');
  t.is(formatPci(buses.assignController('pcie-to-pci-bridge')), '0000:01:00.0');
});

test('functions of one device share its slot, its own where that is free', (t) => {
  const buses = new PciBuses('pcie-root');
  const first = buses.assignFunction(7, undefined, 0x1d);
  t.is(formatPci(first), '0000:00:1d.7');
  const second = buses.assignFunction(0, first, 0x1d);
  t.is(formatPci(second), '0000:00:1d.0');
  t.true(second.multifunction);
  // Another device of the sort finds the slot taken.
  t.not(buses.assignFunction(0, undefined, 0x1d).slot, 0x1d);
  const conventional = new PciBuses('pci-root');
  t.is(formatPci(conventional.assignFunction(7, undefined)), '0000:00:01.7');
});

test('a conventional card on an express root goes behind a bridge', (t) => {
  const buses = new PciBuses('pcie-root');
  const place = buses.assign('pci');
  t.deepEqual(
    buses.added.map(({ model }) => model),
    ['pcie-root-port', 'pcie-to-pci-bridge'],
  );
  t.is(place.bus, 2);
  t.is(place.slot, 1);
});
