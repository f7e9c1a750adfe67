import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ErrorCode, hasErrorCode } from '@tsvirt/util';
import test from 'ava';
import { readPciDevice, reattachPci, requireAssignable } from './pci.js';
import { usbDevices } from './usb.js';

const one = '0000:03:00.0';
const two = '0000:03:00.1';

/** A host with two network cards in one group, of which the second is in use, behind a bridge. */
async function host(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-pci-'));
  const devices = join(root, 'sys/bus/pci/devices');
  const driver = join(root, 'sys/bus/pci/drivers/e1000e');
  await mkdir(driver, { recursive: true });
  for (const [place, type] of [
    [one, '0x020000'],
    [two, '0x020000'],
    ['0000:00:01.0', '0x060400'],
  ] as const) {
    await mkdir(join(devices, place, 'iommu_group/devices'), { recursive: true });
    await writeFile(join(devices, place, 'class'), `${type}\n`);
    for (const other of [one, two, '0000:00:01.0'])
      await writeFile(join(devices, place, 'iommu_group/devices', other), '');
    if (place !== one) await symlink(driver, join(devices, place, 'driver'));
  }
  return root;
}

test('a device whose group the host uses can’t be given to a guest, unless all of it goes there', async (t) => {
  const root = await host();
  const device = await readPciDevice(one, root);
  t.is(device?.driver, undefined);
  if (device === undefined) throw t.fail();
  const error = await t.throwsAsync(requireAssignable(device, new Set([one]), root));
  t.true(hasErrorCode(error, ErrorCode.CONFIG_UNSUPPORTED));
  t.regex(error?.message ?? '', /0000:03:00\.1, which the host uses as 'e1000e'/);
  await t.notThrowsAsync(requireAssignable(device, new Set([one, two]), root));
  const alone = await t.throwsAsync(requireAssignable({ ...device, group: undefined }, new Set([one]), root));
  t.regex(alone?.message ?? '', /no IOMMU/);
  await rm(root, { recursive: true });
});

test('a device that is given back is looked at anew by all drivers of the host', async (t) => {
  const root = await host();
  await reattachPci(one, root);
  t.is(await readFile(join(root, 'sys/bus/pci/devices', one, 'driver_override'), 'utf8'), '\n');
  t.is(await readFile(join(root, 'sys/bus/pci/drivers_probe'), 'utf8'), one);
  t.is(await readPciDevice('0000:09:00.0', root), undefined);
  await rm(root, { recursive: true });
});

test('USB devices are told apart from their interfaces', async (t) => {
  const root = await mkdtemp(join(tmpdir(), 'tsvirt-usb-'));
  const folder = join(root, 'sys/bus/usb/devices');
  await mkdir(join(folder, '1-1'), { recursive: true });
  await mkdir(join(folder, '1-1:1.0'));
  for (const [name, value] of Object.entries({ busnum: 1, devnum: 7, idVendor: '046d', idProduct: 'c077' }))
    await writeFile(join(folder, '1-1', name), `${value}\n`);
  t.deepEqual(await usbDevices(root), [{ bus: 1, device: 7, vendor: 0x046d, product: 0xc077 }]);
  await rm(root, { recursive: true });
});
