import { existsSync } from 'node:fs';
import { open, stat, unlink } from 'node:fs/promises';
import {
  fileData,
  StorageVolCreateFlags,
  StorageVolDeleteFlags,
  StorageVolDownloadFlags,
  StorageVolInfoFlags,
  StorageVolResizeFlags,
  StorageVolUploadFlags,
  type StreamHole,
  writeFileData,
} from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { capacity, field } from '../output/format.js';
import { Table } from '../output/table.js';
import { parseScaled } from '../parser/numbers.js';
import { CommandFailure, doing, fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { elements, nodeText, parseXml } from '../xml/document.js';
import { compareNames } from './domain-list.js';
import { poolOf, volumeOf } from './lookup.js';
import { printXml } from './xml-output.js';

const TYPES = ['file', 'block', 'dir', 'network', 'netdir', 'ploop'];
const WIPES = [
  'zero',
  'nnsa',
  'dod',
  'bsi',
  'gutmann',
  'schneier',
  'pfitzner7',
  'pfitzner33',
  'random',
  'trim',
];
const CREATE = {
  'prealloc-metadata': StorageVolCreateFlags.PREALLOC_METADATA,
  reflink: StorageVolCreateFlags.REFLINK,
  validate: StorageVolCreateFlags.VALIDATE,
};

function size(c: Invocation, name: string): bigint | undefined {
  const text = c.text(name);
  if (text === undefined) return undefined;
  const result = parseScaled(text, 1n, 2n ** 64n - 1n);
  if (result.ok) return result.value;
  throw new CommandFailure([
    `Malformed size ${text}`,
    ...(result.reason === undefined ? [] : [result.reason]),
  ]);
}

async function volumeXml(c: Invocation): Promise<string> {
  const backing = c.text('backing-vol');
  const format = c.text('format');
  const bytes = size(c, 'capacity') ?? 0n;
  const allocation = size(c, 'allocation');
  let backingPath: string | undefined;
  if (backing !== undefined) {
    const connection = await c.connect();
    const pool = await poolOf(c);
    const volume =
      (await or(undefined, () => pool.storageVolLookupByName(backing))) ??
      (await or(undefined, () => connection.storageVolLookupByKey(backing))) ??
      (await doing(`failed to get vol '${backing}'`, () => connection.storageVolLookupByPath(backing)));
    backingPath = await volume.getPath();
  }
  const xml = new XmlBuilder();
  xml.element('volume', {}, () => {
    xml.text('name', c.need('name'));
    xml.text('capacity', String(bytes));
    xml.text('allocation', allocation === undefined ? undefined : String(allocation));
    if (format !== undefined) xml.element('target', {}, () => xml.empty('format', { type: format }));
    if (backingPath !== undefined)
      xml.element('backingStore', {}, () => {
        xml.text('path', backingPath);
        if (c.text('backing-vol-format') !== undefined)
          xml.empty('format', { type: c.text('backing-vol-format') });
      });
  });
  return xml.toString();
}

/** The volume's document with another name. */
function cloneXml(original: string, name: string): string {
  const document = parseXml(original);
  const [node] = elements('/volume/name', document);
  if (node) node.textContent = name;
  const [root] = elements('/volume', document);
  return root ? nodeText(root) : original;
}

export const handlers: Handlers = {
  async 'vol-list'(c) {
    const pool = await poolOf(c);
    const volumes = await doing('Failed to list volumes', () => pool.listAllVolumes(0));
    const sorted = [...volumes].sort((a, b) => compareNames(a.name, b.name));
    const details = c.has('details');
    const table = details
      ? new Table('Name', 'Path', 'Type', 'Capacity', 'Allocation')
      : new Table('Name', 'Path');
    for (const volume of sorted) {
      const path = await or('', () => volume.getPath());
      if (!details) table.add(volume.name, path);
      else {
        const info = await volume.getInfo();
        table.add(
          volume.name,
          path,
          nameOf(TYPES, info.type),
          capacity(info.capacity),
          capacity(info.allocation),
        );
      }
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'vol-info'(c) {
    const volume = await volumeOf(c);
    const physical = c.has('physical');
    const info = physical
      ? await volume.getInfoFlags(StorageVolInfoFlags.GET_PHYSICAL)
      : await volume.getInfo();
    const show = (bytes: bigint): string => (c.has('bytes') ? `${bytes} bytes` : capacity(bytes));
    c.print(
      field('Name:', volume.name) +
        field('Type:', nameOf(TYPES, info.type)) +
        field('Capacity:', show(info.capacity)) +
        field(physical ? 'Physical:' : 'Allocation:', show(info.allocation)),
    );
  },

  async 'vol-create'(c) {
    const pool = await poolOf(c);
    const file = c.need('file');
    const xml = readText(file);
    const volume = await doing(`Failed to create vol from ${file}`, () =>
      pool.storageVolCreateXML(xml, c.bits(CREATE)),
    );
    c.extra(`Vol ${volume.name} created from ${file}\n`);
  },

  async 'vol-create-as'(c) {
    const name = c.need('name');
    const pool = await poolOf(c);
    const xml = await volumeXml(c);
    if (c.has('print-xml')) return c.print(xml);
    await doing(`Failed to create vol ${name}`, () => pool.storageVolCreateXML(xml, c.bits(CREATE)));
    c.extra(`Vol ${name} created\n`);
  },

  async 'vol-create-from'(c) {
    const pool = await poolOf(c);
    const file = c.need('file');
    const input = await volumeOf(c, 'vol', 'inputpool');
    const xml = readText(file);
    const volume = await doing(`Failed to create vol from ${file}`, () =>
      pool.storageVolCreateXMLFrom(xml, input, c.bits(CREATE)),
    );
    c.extra(`Vol ${volume.name} created from input vol ${input.name}\n`);
  },

  async 'vol-clone'(c) {
    const original = await volumeOf(c);
    const name = c.need('newname');
    const pool = await original.storagePoolLookupByVolume();
    const xml = cloneXml(await original.getXMLDesc(0), name);
    if (c.has('print-xml')) return c.print(xml);
    const clone = await doing(`Failed to clone vol from ${original.name}`, () =>
      pool.storageVolCreateXMLFrom(xml, original, c.bits(CREATE)),
    );
    c.extra(`Vol ${clone.name} cloned from ${original.name}\n`);
  },

  async 'vol-delete'(c) {
    const volume = await volumeOf(c);
    const flags = c.bits({ 'delete-snapshots': StorageVolDeleteFlags.WITH_SNAPSHOTS });
    await doing(`Failed to delete vol ${volume.name}`, () => volume.delete(flags));
    c.extra(`Vol ${volume.name} deleted\n`);
  },

  async 'vol-wipe'(c) {
    const volume = await volumeOf(c);
    const name = c.text('algorithm');
    const algorithm = name === undefined ? 0 : WIPES.indexOf(name);
    if (algorithm < 0) fail(`Unsupported algorithm '${name}'`);
    await doing(`Failed to wipe vol ${volume.name}`, () =>
      algorithm === 0 ? volume.wipe(0) : volume.wipePattern(algorithm, 0),
    );
    c.extra(`Vol ${volume.name} wiped\n`);
  },

  async 'vol-resize'(c) {
    const volume = await volumeOf(c);
    const text = c.need('capacity');
    const negative = text.startsWith('-');
    const result = parseScaled(negative ? text.slice(1) : text, 1n, 2n ** 64n - 1n);
    if (!result.ok)
      throw new CommandFailure([
        `Malformed size ${text}`,
        ...(result.reason === undefined ? [] : [result.reason]),
      ]);
    if (negative && !(c.has('shrink') && c.has('delta'))) fail('negative size requires --delta and --shrink');
    const flags = c.bits({
      allocate: StorageVolResizeFlags.ALLOCATE,
      delta: StorageVolResizeFlags.DELTA,
      shrink: StorageVolResizeFlags.SHRINK,
    });
    const delta = c.has('delta');
    await doing(
      delta
        ? `Failed to change size of volume '${volume.name}' by ${text}`
        : `Failed to change size of volume '${volume.name}' to ${text}`,
      () => volume.resize(result.value, flags),
    );
    c.extra(
      delta
        ? `Size of volume '${volume.name}' successfully changed by ${text}\n`
        : `Size of volume '${volume.name}' successfully changed to ${text}\n`,
    );
  },

  async 'vol-dumpxml'(c) {
    const volume = await volumeOf(c);
    await printXml(c, await volume.getXMLDesc(0));
  },

  async 'vol-name'(c) {
    c.print(`${(await volumeOf(c, 'vol', undefined, ['key', 'path'])).name}\n`);
  },

  async 'vol-path'(c) {
    const volume = await volumeOf(c, 'vol', 'pool', ['name', 'key', 'path']);
    c.print(`${await volume.getPath()}\n`);
  },

  async 'vol-key'(c) {
    c.print(`${(await volumeOf(c)).key}\n`);
  },

  async 'vol-pool'(c) {
    const volume = await volumeOf(c, 'vol', undefined, ['key', 'path']);
    const pool = await doing('failed to get parent pool', () => volume.storagePoolLookupByVolume());
    c.print(`${c.has('uuid') ? pool.uuid : pool.name}\n`);
  },

  async 'vol-download'(c) {
    const volume = await volumeOf(c);
    const file = c.need('file');
    const offset = c.scaled('offset', 1n) ?? 0n;
    const length = c.scaled('length', 1n) ?? 0n;
    const existed = existsSync(file);
    try {
      const stream = await doing(`cannot download from volume ${volume.name}`, () =>
        volume.download(offset, length, c.bits({ sparse: StorageVolDownloadFlags.SPARSE_STREAM })),
      );
      try {
        const handle = await open(file, 'w');
        try {
          let at = 0n;
          for await (const chunk of stream as AsyncIterable<Uint8Array | StreamHole>)
            at = await writeFileData(handle, chunk, at);
        } finally {
          await handle.close();
        }
      } catch (error) {
        stream.abort();
        throw error;
      }
    } catch (error) {
      if (!existed) await or(undefined, () => unlink(file));
      throw error;
    }
  },

  async 'vol-upload'(c) {
    const volume = await volumeOf(c);
    const file = c.need('file');
    const offset = c.scaled('offset', 1n) ?? 0n;
    const given = c.scaled('length', 1n) ?? 0n;
    const { size: fileSize } = await stat(file).catch(() => fail(`cannot read ${file}`));
    const length = given === 0n ? BigInt(fileSize) : given;
    if (length > BigInt(fileSize)) fail(`file is smaller than the requested length: '${file}'`);
    const sparse = c.has('sparse');
    const stream = await doing(`cannot upload to volume ${volume.name}`, () =>
      volume.upload(offset, length, c.bits({ sparse: StorageVolUploadFlags.SPARSE_STREAM })),
    );
    await doing(`cannot send data to volume ${volume.name}`, async () => {
      try {
        const handle = await open(file, 'r');
        try {
          await stream.sendAll(fileData(handle, { length, sparse }));
          await stream.finish();
        } finally {
          await handle.close();
        }
      } catch (error) {
        stream.abort();
        throw error;
      }
    });
  },
};
