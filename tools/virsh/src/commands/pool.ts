import type { StoragePool } from '@tsvirt/core';
import {
  ConnectListAllStoragePoolsFlags as L,
  StoragePoolBuildFlags,
  StoragePoolCreateFlags,
  StorageXMLFlags,
} from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { capacity, field, yesNo } from '../output/format.js';
import { Table } from '../output/table.js';
import { doing, fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { compareNames } from './domain-list.js';
import { editXml } from './edit.js';
import { poolOf } from './lookup.js';
import { printXml } from './xml-output.js';

const STATES = ['inactive', 'building', 'running', 'degraded', 'inaccessible'];
const TYPE_FLAGS: Readonly<Record<string, number>> = {
  dir: L.DIR,
  fs: L.FS,
  netfs: L.NETFS,
  logical: L.LOGICAL,
  disk: L.DISK,
  iscsi: L.ISCSI,
  scsi: L.SCSI,
  mpath: L.MPATH,
  rbd: L.RBD,
  sheepdog: L.SHEEPDOG,
  gluster: L.GLUSTER,
  zfs: L.ZFS,
  vstorage: L.VSTORAGE,
  'iscsi-direct': L.ISCSI_DIRECT,
};
const BUILD = {
  'no-overwrite': StoragePoolBuildFlags.NO_OVERWRITE,
  overwrite: StoragePoolBuildFlags.OVERWRITE,
};
const CREATE = {
  build: StoragePoolCreateFlags.WITH_BUILD,
  'no-overwrite': StoragePoolCreateFlags.WITH_BUILD_NO_OVERWRITE,
  overwrite: StoragePoolCreateFlags.WITH_BUILD_OVERWRITE,
};

/** The document of `pool-define-as` and `pool-create-as`. */
function poolXml(c: Invocation): string {
  const xml = new XmlBuilder();
  const text = (name: string): string | undefined => c.text(name);
  xml.element('pool', { type: c.need('type') }, () => {
    xml.text('name', c.need('name'));
    const adapter = text('adapter-name');
    const wwnn = text('adapter-wwnn');
    const wwpn = text('adapter-wwpn');
    const authType = text('auth-type');
    const usage = text('secret-usage');
    const uuid = text('secret-uuid');
    xml.element(
      'source',
      {},
      () => {
        if (text('source-host') !== undefined) xml.empty('host', { name: text('source-host') });
        if (text('source-path') !== undefined) xml.empty('dir', { path: text('source-path') });
        if (text('source-dev') !== undefined) xml.empty('device', { path: text('source-dev') });
        if (wwnn !== undefined && wwpn !== undefined)
          xml.empty('adapter', {
            type: 'fc_host',
            parent: text('adapter-parent'),
            parent_wwnn: text('adapter-parent-wwnn'),
            parent_wwpn: text('adapter-parent-wwpn'),
            parent_fabric_wwn: text('adapter-parent-fabric-wwn'),
            wwnn,
            wwpn,
          });
        else if (adapter !== undefined) xml.empty('adapter', { type: 'scsi_host', name: adapter });
        if (text('source-initiator') !== undefined)
          xml.element('initiator', {}, () => xml.empty('iqn', { name: text('source-initiator') }));
        if (
          authType !== undefined &&
          text('auth-username') !== undefined &&
          (usage !== undefined || uuid !== undefined)
        )
          xml.element('auth', { type: authType, username: text('auth-username') }, () => {
            xml.empty('secret', usage === undefined ? { uuid } : { usage });
          });
        if (text('source-format') !== undefined) xml.empty('format', { type: text('source-format') });
        if (text('source-protocol-ver') !== undefined)
          xml.empty('protocol', { ver: text('source-protocol-ver') });
        xml.text('name', text('source-name'));
      },
      'drop',
    );
    xml.element('target', {}, () => xml.text('path', text('target')), 'drop');
  });
  return xml.toString();
}

async function autostartText(pool: StoragePool): Promise<string> {
  const value = await or(undefined, () => pool.getAutostart());
  return value === undefined ? 'no autostart' : yesNo(value);
}

async function detailRow(pool: StoragePool): Promise<string[]> {
  const info = await doing('Could not retrieve pool information', () => pool.getInfo());
  const sizes =
    info.state === 2 || info.state === 3
      ? [info.capacity, info.allocation, info.available].map((size) => capacity(size))
      : ['-', '-', '-'];
  return [
    pool.name,
    nameOf(STATES, info.state),
    await autostartText(pool),
    yesNo(await pool.isPersistent()),
    ...sizes,
  ];
}

export const handlers: Handlers = {
  async 'pool-list'(c) {
    const connection = await c.connect();
    let flags = c.bits({
      inactive: L.INACTIVE,
      all: L.ACTIVE | L.INACTIVE,
      autostart: L.AUTOSTART,
      'no-autostart': L.NO_AUTOSTART,
      persistent: L.PERSISTENT,
      transient: L.TRANSIENT,
    });
    if (!c.has('all') && !c.has('inactive')) flags |= L.ACTIVE;
    for (const type of (c.text('type') ?? '').split(',')) {
      if (type === '') continue;
      flags |= TYPE_FLAGS[type] ?? fail(`Invalid pool type '${type}'`);
    }
    const pools = await doing('Failed to list pools', () => connection.listAllStoragePools(flags));
    const rows = await Promise.all(pools.map(async (pool) => ({ pool, active: await pool.isActive() })));
    rows.sort((a, b) => Number(b.active) - Number(a.active) || compareNames(a.pool.name, b.pool.name));
    if (c.has('uuid') || c.has('name')) {
      for (const { pool } of rows) {
        if (c.has('uuid')) c.print(pool.uuid.padEnd(36) + (c.has('name') ? ' ' : ''));
        if (c.has('name')) c.print(pool.name.padEnd(20));
        c.print('\n');
      }
      return;
    }
    const table = c.has('details')
      ? new Table('Name', 'State', 'Autostart', 'Persistent', 'Capacity', 'Allocation', 'Available')
      : new Table('Name', 'State', 'Autostart');
    for (const { pool, active } of rows) {
      if (c.has('details')) table.add(...(await detailRow(pool)));
      else table.add(pool.name, active ? 'active' : 'inactive', await autostartText(pool));
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'pool-info'(c) {
    const pool = await poolOf(c);
    let text = field('Name:', pool.name) + field('UUID:', pool.uuid);
    const info = await pool.getInfo();
    text += field('State:', nameOf(STATES, info.state));
    const persistent = await or(undefined, () => pool.isPersistent());
    text += field('Persistent:', persistent === undefined ? 'unknown' : yesNo(persistent));
    text += field('Autostart:', await autostartText(pool));
    if (info.state === 2 || info.state === 3) {
      const show = (size: bigint): string => (c.has('bytes') ? String(size) : capacity(size));
      text +=
        field('Capacity:', show(info.capacity)) +
        field('Allocation:', show(info.allocation)) +
        field('Available:', show(info.available));
    }
    c.print(text);
  },

  async 'pool-autostart'(c) {
    const pool = await poolOf(c);
    const on = !c.has('disable');
    await doing(`failed to ${on ? 'mark' : 'unmark'} pool ${pool.name} as autostarted`, () =>
      pool.setAutostart(on),
    );
    c.extra(`Pool ${pool.name} ${on ? 'marked' : 'unmarked'} as autostarted\n`);
  },

  async 'pool-build'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to build pool ${pool.name}`, () => pool.build(c.bits(BUILD)));
    c.extra(`Pool ${pool.name} built\n`);
  },

  async 'pool-start'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to start pool ${pool.name}`, () => pool.create(c.bits(CREATE)));
    c.extra(`Pool ${pool.name} started\n`);
  },

  async 'pool-destroy'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to destroy pool ${pool.name}`, () => pool.destroy());
    c.extra(`Pool ${pool.name} destroyed\n`);
  },

  async 'pool-delete'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to delete pool ${pool.name}`, () => pool.delete(0));
    c.extra(`Pool ${pool.name} deleted\n`);
  },

  async 'pool-refresh'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to refresh pool ${pool.name}`, () => pool.refresh(0));
    c.extra(`Pool ${pool.name} refreshed\n`);
  },

  async 'pool-undefine'(c) {
    const pool = await poolOf(c);
    await doing(`Failed to undefine pool ${pool.name}`, () => pool.undefine());
    c.extra(`Pool ${pool.name} has been undefined\n`);
  },

  async 'pool-define'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const pool = await doing(`Failed to define pool from ${file}`, () =>
      connection.storagePoolDefineXML(xml, c.bits({ validate: 1 })),
    );
    c.extra(`Pool ${pool.name} defined from ${file}\n`);
  },

  async 'pool-create'(c) {
    const connection = await c.connect();
    const file = c.need('file');
    const xml = readText(file);
    const pool = await doing(`Failed to create pool from ${file}`, () =>
      connection.storagePoolCreateXML(xml, c.bits(CREATE)),
    );
    c.extra(`Pool ${pool.name} created from ${file}\n`);
  },

  async 'pool-define-as'(c) {
    const xml = poolXml(c);
    if (c.has('print-xml')) return c.print(xml);
    const connection = await c.connect();
    const name = c.need('name');
    const pool = await doing(`Failed to define pool ${name}`, () => connection.storagePoolDefineXML(xml, 0));
    c.extra(`Pool ${pool.name} defined\n`);
  },

  async 'pool-create-as'(c) {
    const xml = poolXml(c);
    if (c.has('print-xml')) return c.print(xml);
    const connection = await c.connect();
    const name = c.need('name');
    const pool = await doing(`Failed to create pool ${name}`, () =>
      connection.storagePoolCreateXML(xml, c.bits(CREATE)),
    );
    c.extra(`Pool ${pool.name} created\n`);
  },

  async 'pool-dumpxml'(c) {
    const pool = await poolOf(c);
    await printXml(c, await pool.getXMLDesc(c.bits({ inactive: StorageXMLFlags.INACTIVE })));
  },

  async 'pool-edit'(c) {
    const connection = await c.connect();
    const pool = await poolOf(c);
    await editXml(c, {
      read: () =>
        or(undefined, () => pool.getXMLDesc(StorageXMLFlags.INACTIVE)).then(
          (xml) => xml ?? pool.getXMLDesc(0),
        ),
      write: (xml, validate) => connection.storagePoolDefineXML(xml, validate ? 1 : 0),
      validates: true,
      unchanged: `Pool ${pool.name} XML configuration not changed.\n`,
      changed: (edited) => `Pool ${edited?.name ?? pool.name} XML configuration edited.\n`,
    });
  },

  async 'pool-name'(c) {
    c.print(`${(await poolOf(c, 'pool', ['uuid'])).name}\n`);
  },

  async 'pool-uuid'(c) {
    c.print(`${(await poolOf(c, 'pool', ['name'])).uuid}\n`);
  },

  async 'pool-capabilities'(c) {
    const connection = await c.connect();
    const xml = await doing('failed to get storage pool capabilities', () =>
      connection.getStoragePoolCapabilities(0),
    );
    c.print(`${xml}\n`);
  },

  async 'find-storage-pool-sources'(c) {
    const connection = await c.connect();
    const type = c.need('type');
    const file = c.text('srcSpec');
    const spec = file === undefined ? null : readText(file);
    c.print(
      await doing(`Failed to find any ${type} pool sources`, () =>
        connection.findStoragePoolSources(type, spec, 0),
      ),
    );
  },

  async 'find-storage-pool-sources-as'(c) {
    const connection = await c.connect();
    const type = c.need('type');
    const host = c.text('host');
    const port = c.text('port');
    const initiator = c.text('initiator');
    if (host === undefined && (port !== undefined || initiator !== undefined))
      fail('Must provide host if port or initiator specified');
    let spec: string | null = null;
    if (host !== undefined) {
      const xml = new XmlBuilder();
      xml.element('source', {}, () => {
        xml.empty('host', { name: host, port });
        if (initiator !== undefined)
          xml.element('initiator', {}, () => xml.empty('iqn', { name: initiator }));
      });
      spec = xml.toString();
    }
    c.print(
      await doing(`Failed to find any ${type} pool sources`, () =>
        connection.findStoragePoolSources(type, spec, 0),
      ),
    );
  },
};
