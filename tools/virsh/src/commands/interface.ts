import type { Interface } from '@tsvirt/core';
import { InterfaceXMLFlags, ConnectListAllInterfacesFlags as L } from '@tsvirt/core';
import { Table } from '../output/table.js';
import { doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers } from '../shell/invocation.js';
import { elements, nodeText, parseXml, textAt } from '../xml/document.js';
import { compareNames } from './domain-list.js';
import { editXml } from './edit.js';
import { interfaceOf } from './lookup.js';
import { printXml } from './xml-output.js';

export const handlers: Handlers = {
  async 'iface-list'(c) {
    const connection = await c.connect();
    let flags = c.bits({ inactive: L.INACTIVE, all: L.ACTIVE | L.INACTIVE });
    if (flags === 0) flags = L.ACTIVE;
    const found = await doing('Failed to list interfaces', () => connection.listAllInterfaces(flags));
    const rows = await Promise.all(found.map(async (item) => ({ item, active: await item.isActive() })));
    rows.sort((a, b) => compareNames(a.item.name, b.item.name));
    const table = new Table('Name', 'State', 'MAC Address');
    for (const { item, active } of rows) table.add(item.name, active ? 'active' : 'inactive', item.mac);
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'iface-name'(c) {
    c.print(`${(await interfaceOf(c, ['mac'])).name}\n`);
  },

  async 'iface-mac'(c) {
    c.print(`${(await interfaceOf(c, ['name'])).mac}\n`);
  },

  async 'iface-dumpxml'(c) {
    const item = await interfaceOf(c);
    await printXml(c, await item.getXMLDesc(c.bits({ inactive: InterfaceXMLFlags.INACTIVE })));
  },

  async 'iface-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const item = await doing(`Failed to define interface from ${file}`, () =>
      connection.interfaceDefineXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Interface ${item.name} defined from ${file}\n`);
  },

  async 'iface-edit'(c) {
    const connection = await c.connect();
    const item = await interfaceOf(c);
    await editXml(c, {
      read: () => item.getXMLDesc(InterfaceXMLFlags.INACTIVE),
      write: (xml, validate) => connection.interfaceDefineXML(xml, validate ? 1 : 0),
      validates: true,
      unchanged: `Interface ${item.name} XML configuration not changed.\n`,
      changed: (edited) => `Interface ${edited?.name ?? item.name} XML configuration edited.\n`,
    });
  },

  async 'iface-undefine'(c) {
    const item = await interfaceOf(c);
    await doing(`Failed to undefine interface ${item.name}`, () => item.undefine());
    c.extra(`Interface ${item.name} undefined\n`);
  },

  async 'iface-start'(c) {
    const item = await interfaceOf(c);
    await doing(`Failed to start interface ${item.name}`, () => item.create(0));
    c.extra(`Interface ${item.name} started\n`);
  },

  async 'iface-destroy'(c) {
    const item = await interfaceOf(c);
    await doing(`Failed to destroy interface ${item.name}`, () => item.destroy(0));
    c.extra(`Interface ${item.name} destroyed\n`);
  },

  async 'iface-begin'(c) {
    const connection = await c.connect();
    await doing('Failed to begin network config change transaction', () =>
      connection.interfaceChangeBegin(0),
    );
    c.extra('Network config change transaction started\n');
  },

  async 'iface-commit'(c) {
    const connection = await c.connect();
    await doing('Failed to commit network config change transaction', () =>
      connection.interfaceChangeCommit(0),
    );
    c.extra('Network config change transaction committed\n');
  },

  async 'iface-rollback'(c) {
    const connection = await c.connect();
    await doing('Failed to rollback network config change transaction', () =>
      connection.interfaceChangeRollback(0),
    );
    c.extra('Network config change transaction rolled back\n');
  },

  async 'iface-bridge'(c) {
    const connection = await c.connect();
    const item = await interfaceOf(c, ['name']);
    const name = c.need('bridge');
    const stp = !c.has('no-stp');
    const delay = c.uint('delay') ?? 0;
    if (
      await connection.interfaceLookupByName(name).then(
        () => true,
        () => false,
      )
    )
      fail(`Network device ${name} already exists`);
    const document = parseXml(await item.getXMLDesc(InterfaceXMLFlags.INACTIVE));
    const [root] = elements('/interface', document);
    if (!root) fail(`Failed to parse the document of interface ${item.name}`);
    const type = textAt('/interface/@type', document) ?? '';
    if (type === 'bridge') fail(`Existing device ${item.name} is already a bridge`);
    const bridge = document.createElement('bridge');
    bridge.setAttribute('stp', stp ? 'on' : 'off');
    if (stp || delay > 0) bridge.setAttribute('delay', String(delay));
    const slave = document.createElement('interface');
    slave.setAttribute('type', type);
    slave.setAttribute('name', item.name);
    for (const child of Array.from(root.childNodes)) {
      if (child.nodeType !== 1 || ['protocol', 'start', 'mtu'].includes(child.nodeName)) continue;
      slave.appendChild(child);
    }
    bridge.appendChild(slave);
    root.setAttribute('type', 'bridge');
    root.setAttribute('name', name);
    root.appendChild(bridge);
    const made = await doing(`Failed to define new bridge interface ${name}`, () =>
      connection.interfaceDefineXML(nodeText(root), 0),
    );
    c.extra(`Created bridge ${name} with attached device ${item.name}\n`);
    if (!c.has('no-start')) {
      await doing(`Failed to start bridge interface ${name}`, () => made.create(0));
      c.extra(`Bridge interface ${name} started\n`);
    }
  },

  async 'iface-unbridge'(c) {
    const connection = await c.connect();
    const bridge = await interfaceOf(c, ['name'], 'bridge');
    const document = parseXml(await bridge.getXMLDesc(InterfaceXMLFlags.INACTIVE));
    if (textAt('/interface/@type', document) !== 'bridge') fail(`Device ${bridge.name} is not a bridge`);
    const slaves = elements('/interface/bridge/interface', document);
    const [slave] = slaves;
    if (!slave) fail(`No interface attached to bridge ${bridge.name}`);
    if (slaves.length > 1) fail(`Multiple interfaces attached to bridge ${bridge.name}`);
    const name = slave.getAttribute('name') ?? '';
    for (const child of elements('/interface/protocol | /interface/start | /interface/mtu', document))
      slave.appendChild(child);
    if (await bridge.isActive())
      await doing(`Failed to destroy bridge interface ${bridge.name}`, () => bridge.destroy(0));
    await doing(`Failed to undefine bridge interface ${bridge.name}`, () => bridge.undefine());
    const made: Interface = await doing(`Failed to define new interface ${name}`, () =>
      connection.interfaceDefineXML(nodeText(slave), 0),
    );
    c.extra(`Device ${name} un-attached from bridge ${bridge.name}\n`);
    if (!c.has('no-start')) {
      await doing(`Failed to start interface ${name}`, () => made.create(0));
      c.extra(`Interface ${name} started\n`);
    }
  },
};
