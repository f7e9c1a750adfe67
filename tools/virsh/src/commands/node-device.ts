import type { NodeDevice } from '@tsvirt/core';
import { ConnectListAllNodeDeviceFlags as L, NodeDeviceXMLFlags } from '@tsvirt/core';
import { field, yesNo } from '../output/format.js';
import { buildTrees, treeText } from '../output/tree.js';
import { doing, fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { compareNames } from './domain-list.js';
import { nodeDeviceOf } from './lookup.js';
import { printXml } from './xml-output.js';

/** The flag that lists devices with this capability. */
function capabilityFlag(name: string): number {
  const flags: Readonly<Record<string, number>> = L;
  const key =
    name === 'pci'
      ? 'PCI_DEV'
      : name === 'usb_device'
        ? 'USB_DEV'
        : name === 'usb'
          ? 'USB_INTERFACE'
          : name.toUpperCase();
  return flags[`CAP_${key}`] ?? flags[`CAP_${key}S`] ?? fail('Invalid capability type');
}

async function parents(c: Invocation, devices: readonly NodeDevice[]): Promise<string> {
  const items = await Promise.all(
    devices.map(async (device) => ({
      name: device.name,
      parent:
        device.name === 'computer' ? undefined : ((await or(null, () => device.getParent())) ?? undefined),
    })),
  );
  c.session.debug(0, `${items.length} node devices\n`);
  return buildTrees(items).map(treeText).join('');
}

export const handlers: Handlers = {
  async 'nodedev-list'(c) {
    const connection = await c.connect();
    const caps = (c.text('cap') ?? '').split(',').filter((cap) => cap !== '');
    const tree = c.has('tree');
    if (tree && (caps.length > 0 || c.has('inactive')))
      fail(`Options --tree and --${caps.length > 0 ? 'cap' : 'inactive'} are incompatible`);
    let flags = caps.reduce((sum, cap) => sum | capabilityFlag(cap), 0);
    flags |= c.bits({ inactive: L.INACTIVE, persistent: L.PERSISTENT, transient: L.TRANSIENT });
    if (c.has('all')) flags |= L.ACTIVE | L.INACTIVE;
    else if (!c.has('inactive')) flags |= L.ACTIVE;
    const list = (bits: number): Promise<NodeDevice[]> => connection.listAllNodeDevices(bits >>> 0);
    const found = await doing('Failed to list node devices', () =>
      list(flags).catch((error: unknown) => (flags === L.ACTIVE ? list(0) : Promise.reject(error))),
    );
    const devices = [...found].sort((a, b) => compareNames(a.name, b.name));
    if (tree) c.print(await parents(c, devices));
    else c.print(devices.map(({ name }) => `${name}\n`).join(''));
  },

  async 'nodedev-dumpxml'(c) {
    const device = await nodeDeviceOf(c);
    await printXml(c, await device.getXMLDesc(c.bits({ inactive: NodeDeviceXMLFlags.INACTIVE })));
  },

  async 'nodedev-create'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const device = await doing(`Failed to create node device from ${file}`, () =>
      connection.nodeDeviceCreateXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Node device ${device.name} created from ${file}\n`);
  },

  async 'nodedev-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const device = await doing(`Failed to define node device from ${file}`, () =>
      connection.nodeDeviceDefineXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Node device '${device.name}' defined from '${file}'\n`);
  },

  async 'nodedev-destroy'(c) {
    const device = await nodeDeviceOf(c);
    await doing(`Failed to destroy node device '${device.name}'`, () => device.destroy());
    c.extra(`Destroyed node device '${device.name}'\n`);
  },

  async 'nodedev-undefine'(c) {
    const device = await nodeDeviceOf(c);
    await doing(`Failed to undefine node device '${device.name}'`, () => device.undefine(0));
    c.extra(`Undefined node device '${device.name}'\n`);
  },

  async 'nodedev-start'(c) {
    const device = await nodeDeviceOf(c);
    await doing(`Failed to start device ${device.name}`, () => device.create(0));
    c.extra(`Device ${device.name} started\n`);
  },

  async 'nodedev-autostart'(c) {
    const device = await nodeDeviceOf(c);
    const on = !c.has('disable');
    await doing(`failed to ${on ? 'mark' : 'unmark'} device ${device.name} as autostarted`, () =>
      device.setAutostart(on),
    );
    c.extra(`Device ${device.name} ${on ? 'marked' : 'unmarked'} as autostarted\n`);
  },

  async 'nodedev-info'(c) {
    const device = await nodeDeviceOf(c);
    let text =
      field('Name:', device.name) + field('Parent:', (await or(null, () => device.getParent())) ?? '');
    const active = await or(undefined, () => device.isActive());
    if (active !== undefined) text += field('Active:', yesNo(active));
    const persistent = await or(undefined, () => device.isPersistent());
    text += field('Persistent:', persistent === undefined ? 'unknown' : yesNo(persistent));
    const autostart = await or(undefined, () => device.getAutostart());
    text += field('Autostart:', autostart === undefined ? 'no autostart' : yesNo(autostart));
    c.print(text);
  },

  async 'nodedev-detach'(c) {
    const device = await nodeDeviceOf(c);
    const driver = c.text('driver');
    await doing(`Failed to detach device ${device.name}`, () =>
      driver === undefined ? device.dettach() : device.detachFlags(driver, 0),
    );
    c.extra(`Device ${device.name} detached\n`);
  },

  async 'nodedev-reattach'(c) {
    const device = await nodeDeviceOf(c);
    await doing(`Failed to re-attach device ${device.name}`, () => device.reAttach());
    c.extra(`Device ${device.name} re-attached\n`);
  },

  async 'nodedev-reset'(c) {
    const device = await nodeDeviceOf(c);
    await doing(`Failed to reset device ${device.name}`, () => device.reset());
    c.extra(`Device ${device.name} reset\n`);
  },

  async 'nodedev-update'(c) {
    const device = await nodeDeviceOf(c);
    const file = c.need('file');
    const xml = readText(file);
    await doing(`Failed to update node device ${device.name} from '${file}'`, () =>
      device.update(xml, c.impact()),
    );
    c.extra(`Updated node device '${device.name}'`);
  },
};
