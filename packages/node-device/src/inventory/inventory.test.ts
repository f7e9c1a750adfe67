import test from 'ava';
import { Sysfs } from '../sysfs/sysfs.js';
import { UdevDatabase } from '../sysfs/udev-database.js';
import { FakeHost } from '../testing/fake-host.js';
import { bridge, card, pciFolder, plugCard } from '../testing/place.js';
import { driveType } from './drive-type.js';
import { Inventory } from './inventory.js';

async function inventoryOf(t: { teardown(work: () => Promise<void>): void }) {
  const host = await FakeHost.make();
  t.teardown(() => host.remove());
  await plugCard(host);
  const clock = { now: 0 };
  const told: string[] = [];
  const inventory = new Inventory({
    sysfs: new Sysfs(host.folders.sys),
    udev: new UdevDatabase(host.folders.udev),
    openUevents: () => (host.tells ? host.openUevents() : undefined),
    now: () => clock.now,
    onChange: ({ kind, device }) => told.push(`${kind} ${device.name}`),
  });
  const names = async () => [...(await inventory.current()).list()].map(({ name }) => name).sort();
  return { host, clock, told, inventory, names };
}

const all = ['computer', 'pci_0000_00_1c_0', 'pci_0000_01_00_0'];

test('where the kernel tells nothing all is read again, but not at every call', async (t) => {
  const { host, clock, told, names } = await inventoryOf(t);
  host.tells = false;
  t.deepEqual(await names(), all);
  await host.unplug(pciFolder, card);
  clock.now = 999;
  t.deepEqual(await names(), all);
  clock.now = 1000;
  t.deepEqual(await names(), all.slice(0, 2));
  t.deepEqual(told, ['deleted pci_0000_01_00_0']);
});

test('a socket that fails is opened again, and all is read', async (t) => {
  const { host, told, inventory, names } = await inventoryOf(t);
  t.deepEqual(await names(), all);
  await host.unplug(pciFolder, card);
  host.fail(new Error('broken'));
  await t.throwsAsync(inventory.current(), { message: 'broken' });
  t.is(host.listening, 0);
  t.deepEqual(await names(), all.slice(0, 2));
  t.deepEqual(told, ['deleted pci_0000_01_00_0']);
});

test('devices that can’t all be read at first are no news once they can', async (t) => {
  const { host, told, inventory, names } = await inventoryOf(t);
  const broken = `${bridge}/0000:01:00.1`;
  await host.file(`sys${broken}/uevent/folder`, '');
  await host.link(`${pciFolder}/0000:01:00.1`, broken);
  await t.throwsAsync(inventory.current(), { code: 'EISDIR' });
  t.is(host.listening, 0);
  await host.unplug(pciFolder, broken);
  t.deepEqual(await names(), all);
  t.is(host.listening, 1);
  t.deepEqual(told, []);
});

test('what is forgotten is read again, and what changed is told', async (t) => {
  const { host, told, inventory, names } = await inventoryOf(t);
  await names();
  await inventory.forget();
  await host.unplug(pciFolder, card);
  t.deepEqual(await names(), all.slice(0, 2));
  t.deepEqual(told, ['deleted pci_0000_01_00_0']);
});

test('a drive’s kind is what udev says, or else what its name tells', (t) => {
  const kind = (...properties: readonly (readonly [string, string])[]) => driveType(new Map(properties));
  t.is(kind(['DEVNAME', 'sdb'], ['ID_TYPE', 'cd']), 'cdrom');
  t.is(kind(['DEVNAME', 'sdb'], ['ID_TYPE', 'generic'], ['ID_DRIVE_FLASH_SD', '1']), 'sd');
  t.is(kind(['DEVNAME', 'sdb'], ['ID_TYPE', 'tape']), undefined);
  t.is(kind(['DEVNAME', 'nvme0n1'], ['ID_SERIAL', 'x']), 'disk');
  t.is(kind(['DEVNAME', 'nvme0n1p1']), undefined);
  t.is(kind(['DEVNAME', 'vda']), 'disk');
  t.is(kind(['DEVNAME', 'fd0']), 'floppy');
  t.is(kind(['DEVNAME', 'mmcblk0']), 'sd');
  t.is(kind(['DEVNAME', 'zram0']), undefined);
  t.is(kind(), undefined);
});
