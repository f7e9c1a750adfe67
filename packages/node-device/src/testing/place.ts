import { type Connect, connectOpen, isVirtError } from '@tsvirt/core';
import type { ExecutionContext } from 'ava';
import { createNodeDeviceDriver } from '../driver.js';
import { FakeHost } from './fake-host.js';

export const pciFolder = '/bus/pci/devices';
export const bridge = '/devices/pci0000:00/0000:00:1c.0';
export const card = `${bridge}/0000:01:00.0`;

/** A made-up host, removed after the test, and connections to it. */
export async function place(t: ExecutionContext) {
  const host = await FakeHost.make();
  t.teardown(() => host.remove());
  const open = async (): Promise<Connect> => {
    const conn = await connectOpen(`nodedev:///embed?root=${host.root}`, {
      drivers: [{ driver: createNodeDeviceDriver(host), stateful: true }],
    });
    t.teardown(() => conn.close());
    return conn;
  };
  return { host, open };
}

/** A bridge of PCI with a card behind it. */
export async function plugCard(host: FakeHost, more: Parameters<FakeHost['device']>[3] = {}): Promise<void> {
  await host.device(pciFolder, bridge, 'PCI_CLASS=60400\n', {
    vendor: '0x8086\n',
    device: '0x9d10\n',
  });
  await host.device(pciFolder, card, 'DRIVER=igb\nPCI_CLASS=20000\n', {
    vendor: '0x8086\n',
    device: '0x10c9\n',
    driver: '->/bus/pci/drivers/igb',
    ...more,
  });
}

/** The code of the error with which work ends. */
export async function code(work: Promise<unknown>): Promise<number | undefined> {
  try {
    await work;
  } catch (error) {
    return isVirtError(error) ? error.code : -1;
  }
  return undefined;
}
