import type { Network } from '@tsvirt/core';
import { ConnectListAllNetworksFlags as L, NetworkMetadataType } from '@tsvirt/core';
import { field, timeText, yesNo } from '../output/format.js';
import { Table } from '../output/table.js';
import { doing, fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers } from '../shell/invocation.js';
import { compareNames } from './domain-list.js';
import { editText, editXml } from './edit.js';
import { networkOf } from './lookup.js';
import { printXml } from './xml-output.js';

const UPDATE_COMMANDS = ['none', 'modify', 'delete', 'add-last', 'add-first'];
const UPDATE_SECTIONS = [
  'none',
  'bridge',
  'domain',
  'ip',
  'ip-dhcp-host',
  'ip-dhcp-range',
  'forward',
  'forward-interface',
  'forward-pf',
  'portgroup',
  'dns-host',
  'dns-txt',
  'dns-srv',
];

async function autostartText(network: Network): Promise<string> {
  const value = await or(undefined, () => network.getAutostart());
  return value === undefined ? 'no autostart' : yesNo(value);
}

export const handlers: Handlers = {
  async 'net-list'(c) {
    const connection = await c.connect();
    let flags = c.bits({
      inactive: L.INACTIVE,
      all: L.ACTIVE | L.INACTIVE,
      persistent: L.PERSISTENT,
      transient: L.TRANSIENT,
      autostart: L.AUTOSTART,
      'no-autostart': L.NO_AUTOSTART,
    });
    if (!c.has('all') && !c.has('inactive')) flags |= L.ACTIVE;
    if (['table', 'name', 'uuid'].filter((name) => c.has(name)).length > 1)
      fail('Only one argument from --table, --name and --uuid may be specified.');
    const found = await doing('Failed to list networks', () => connection.listAllNetworks(flags));
    const networks = await activeFirst(found);
    if (c.has('name') || c.has('uuid')) {
      for (const { network } of networks) c.print(`${c.has('name') ? network.name : network.uuid}\n`);
      return;
    }
    const titles = c.has('title');
    const table = new Table('Name', 'State', 'Autostart', 'Persistent', ...(titles ? ['Title'] : []));
    for (const { network, active } of networks) {
      const row = [
        network.name,
        active ? 'active' : 'inactive',
        await autostartText(network),
        yesNo(await network.isPersistent()),
      ];
      if (titles) row.push(await or('', () => network.getMetadata(NetworkMetadataType.TITLE, null, 0)));
      table.add(...row);
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'net-info'(c) {
    const network = await networkOf(c);
    const active = await or(undefined, () => network.isActive());
    let text = field('Name:', network.name) + field('UUID:', network.uuid);
    if (active !== undefined) text += field('Active:', yesNo(active));
    const persistent = await or(undefined, () => network.isPersistent());
    text += field('Persistent:', persistent === undefined ? 'unknown' : yesNo(persistent));
    text += field('Autostart:', await autostartText(network));
    const bridge = await or(undefined, () => network.getBridgeName());
    if (bridge !== undefined) text += field('Bridge:', bridge);
    c.print(text);
  },

  async 'net-autostart'(c) {
    const network = await networkOf(c);
    const on = !c.has('disable');
    await doing(`failed to ${on ? 'mark' : 'unmark'} network ${network.name} as autostarted`, () =>
      network.setAutostart(on),
    );
    c.extra(`Network ${network.name} ${on ? 'marked' : 'unmarked'} as autostarted\n`);
  },

  async 'net-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const flags = c.bits({ validate: 1 });
    const network = await doing(`Failed to define network from ${file}`, () =>
      flags ? connection.networkDefineXMLFlags(xml, flags) : connection.networkDefineXML(xml),
    );
    c.extra(`Network ${network.name} defined from ${file}\n`);
  },

  async 'net-create'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const flags = c.bits({ validate: 1 });
    const network = await doing(`Failed to create network from ${file}`, () =>
      flags ? connection.networkCreateXMLFlags(xml, flags) : connection.networkCreateXML(xml),
    );
    c.extra(`Network ${network.name} created from ${file}\n`);
  },

  async 'net-start'(c) {
    const network = await networkOf(c);
    await doing(`Failed to start network ${network.name}`, () => network.create());
    c.extra(`Network ${network.name} started\n`);
  },

  async 'net-destroy'(c) {
    const network = await networkOf(c);
    await doing(`Failed to destroy network ${network.name}`, () => network.destroy());
    c.extra(`Network ${network.name} destroyed\n`);
  },

  async 'net-undefine'(c) {
    const network = await networkOf(c);
    await doing(`Failed to undefine network ${network.name}`, () => network.undefine());
    c.extra(`Network ${network.name} has been undefined\n`);
  },

  async 'net-dumpxml'(c) {
    const network = await networkOf(c);
    await printXml(c, await network.getXMLDesc(c.bits({ inactive: 1 })));
  },

  async 'net-name'(c) {
    c.print(`${(await networkOf(c, ['uuid'])).name}\n`);
  },

  async 'net-uuid'(c) {
    c.print(`${(await networkOf(c, ['name'])).uuid}\n`);
  },

  async 'net-edit'(c) {
    const connection = await c.connect();
    const network = await networkOf(c);
    const flags = (await network.isPersistent()) ? 1 : 0;
    await editXml(c, {
      read: async () => (await or(undefined, () => network.getXMLDesc(flags))) ?? network.getXMLDesc(0),
      write: (xml, validate) =>
        validate ? connection.networkDefineXMLFlags(xml, 1) : connection.networkDefineXML(xml),
      validates: true,
      unchanged: `Network ${network.name} XML configuration not changed.\n`,
      changed: (edited) => `Network ${edited?.name ?? network.name} XML configuration edited.\n`,
    });
  },

  async 'net-update'(c) {
    const network = await networkOf(c);
    const commandName = c.need('command');
    const command = commandName === 'add' ? 3 : UPDATE_COMMANDS.indexOf(commandName);
    if (command <= 0) fail(`unrecognized command name '${commandName}'`);
    const sectionName = c.need('section');
    const section = UPDATE_SECTIONS.indexOf(sectionName);
    if (section <= 0) fail(`unrecognized section name '${sectionName}'`);
    const given = c.need('xml');
    const xml = given.startsWith('<') ? given : readText(given);
    const parent = c.int('parent-index') ?? -1;
    const impact = c.impact();
    await doing(`Failed to update network ${network.name}`, () =>
      network.update(command, section, parent, xml, impact),
    );
    const both = (impact & 3) === 3;
    const where = both
      ? 'persistent config and live state'
      : impact & 2
        ? 'persistent config'
        : impact & 1
          ? 'live state'
          : undefined;
    const active =
      where === undefined ? ((await network.isActive()) ? 'live state' : 'persistent config') : where;
    c.extra(`Updated network ${network.name} ${active}`);
  },

  async 'net-dhcp-leases'(c) {
    const network = await networkOf(c);
    const mac = c.text('mac') ?? null;
    const leases = await doing(`Failed to get leases info for ${network.name}`, () =>
      network.getDHCPLeases(mac, 0),
    );
    const sorted = [...leases].sort(
      (a, b) => (a.mac ?? '').localeCompare(b.mac ?? '') || compareNames(a.hostname ?? '', b.hostname ?? ''),
    );
    const table = new Table(
      'Expiry Time',
      'MAC address',
      'Protocol',
      'IP address',
      'Hostname',
      'Client ID or DUID',
    );
    for (const lease of sorted) {
      const id = lease.clientid ?? (lease.type === 1 ? lease.iaid : null);
      const expiry = timeText(Number(lease.expirytime) * 1000).slice(0, 19);
      const protocol = lease.type === 0 ? 'ipv4' : lease.type === 1 ? 'ipv6' : '';
      table.add(
        expiry,
        lease.mac ?? '-',
        protocol,
        `${lease.ipaddr}/${lease.prefix}`,
        lease.hostname ?? '-',
        id ?? '-',
      );
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'net-desc'(c) {
    const network = await networkOf(c);
    const title = c.has('title');
    const word = title ? 'title' : 'description';
    const type = title ? NetworkMetadataType.TITLE : NetworkMetadataType.DESCRIPTION;
    const impact = c.impact();
    const read = (): Promise<string> => or('', () => network.getMetadata(type, null, impact));
    let text = c.has('new-desc') ? c.words('new-desc').join(' ') : undefined;
    if (text === undefined && !c.has('edit')) {
      const current = await read();
      c.print(current === '' ? `No ${word} for network: ${network.name}` : current);
      return;
    }
    if (c.has('edit')) {
      const before = text ?? (await read());
      text = (await editText(c, before, '.txt')).replace(/\n$/, '');
      if (text === before) return c.print(`Network ${word} not changed\n`);
    }
    await doing(`Failed to set new network ${word}`, () =>
      network.setMetadata(type, text ?? '', null, null, impact),
    );
    c.extra(`Network ${word} updated successfully`);
  },

  async 'net-metadata'(c) {
    const network = await networkOf(c);
    const uri = c.need('uri');
    const key = c.text('key') ?? null;
    const set = c.text('set');
    const impact = c.impact();
    const type = NetworkMetadataType.ELEMENT;
    if ((c.has('edit') || set !== undefined) && key === null)
      fail('namespace key is required when modifying metadata');
    if (set !== undefined) {
      await network.setMetadata(type, set, key, uri, impact);
      c.extra('Metadata modified\n');
    } else if (c.has('remove')) {
      await network.setMetadata(type, null, null, uri, impact);
      c.extra('Metadata removed\n');
    } else if (c.has('edit')) {
      const before = await or('\n', () => network.getMetadata(type, uri, impact));
      const after = await editText(c, before, '.xml');
      if (after === before) return c.extra('Metadata not changed\n');
      await network.setMetadata(type, after, key, uri, impact);
      c.extra('Metadata modified\n');
    } else c.print(`${await network.getMetadata(type, uri, impact)}\n`);
  },

  async 'net-port-list'(c) {
    const network = await networkOf(c);
    const ports = await network.listAllPorts(0);
    const uuids = ports.map(({ uuid }) => uuid).sort();
    if (c.has('uuid')) return c.print(uuids.map((uuid) => `${uuid}\n`).join(''));
    const table = new Table('UUID');
    for (const uuid of uuids) table.add(uuid);
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'net-port-create'(c) {
    const network = await networkOf(c);
    const file = c.need('file');
    const xml = readText(file);
    const port = await doing(`Failed to create network port from ${file}`, () =>
      network.portCreateXML(xml, c.bits({ validate: 2 })),
    );
    c.extra(`Network port ${port.uuid} created from ${file}\n`);
  },

  async 'net-port-dumpxml'(c) {
    const network = await networkOf(c);
    const uuid = c.need('port');
    const port = await doing(`failed to get network port '${uuid}'`, () => network.portLookupByUUID(uuid));
    await printXml(c, await port.getXMLDesc(0));
  },

  async 'net-port-delete'(c) {
    const network = await networkOf(c);
    const uuid = c.need('port');
    const port = await doing(`failed to get network port '${uuid}'`, () => network.portLookupByUUID(uuid));
    await doing(`Failed to delete network port ${uuid}`, () => port.delete(0));
    c.extra(`Network port ${uuid} deleted\n`);
  },
};

/** Active networks before inactive ones, each by name. */
async function activeFirst(found: readonly Network[]): Promise<{ network: Network; active: boolean }[]> {
  const rows = await Promise.all(
    found.map(async (network) => ({ network, active: await network.isActive() })),
  );
  return rows.sort(
    (a, b) => Number(b.active) - Number(a.active) || compareNames(a.network.name, b.network.name),
  );
}
