import type { Domain, DomainCheckpoint } from '@tsvirt/core';
import {
  DomainCheckpointCreateFlags as C,
  DomainCheckpointDeleteFlags as D,
  ErrorCode,
  hasErrorCode,
  DomainCheckpointListFlags as L,
  DomainCheckpointXMLFlags as X,
} from '@tsvirt/core';
import { field, timeText } from '../output/format.js';
import { Table } from '../output/table.js';
import { buildTrees, treeText } from '../output/tree.js';
import { fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { parseXml, textAt } from '../xml/document.js';
import { compareNames } from './domain-list.js';
import { editXml } from './edit.js';
import { checkpointOf, domainOf } from './lookup.js';
import { splitCommas } from './shell.js';
import { printXml } from './xml-output.js';

function checkpointXml(c: Invocation): string {
  const xml = new XmlBuilder();
  xml.element('domaincheckpoint', {}, () => {
    xml.text('name', c.text('name'));
    xml.text('description', c.text('description'));
    const disks = c.words('diskspec');
    if (disks.length > 0)
      xml.element('disks', {}, () => {
        for (const spec of disks) {
          const [name = '', ...rest] = splitCommas(spec);
          const values: Record<string, string> = {};
          for (const part of rest) {
            const match = /^(checkpoint|bitmap)=(.*)$/s.exec(part);
            if (!match?.[1]) fail(`unable to parse diskspec: ${spec}`);
            values[match[1]] = match[2] ?? '';
          }
          if (name === '') fail(`unable to parse diskspec: ${spec}`);
          xml.empty('disk', { name, checkpoint: values.checkpoint, bitmap: values.bitmap });
        }
      });
  });
  return xml.toString();
}

async function create(
  c: Invocation,
  domain: Domain,
  xml: string,
  flags: number,
  from: string | undefined,
): Promise<void> {
  const checkpoint = await domain.checkpointCreateXML(xml, flags);
  c.extra(`Domain checkpoint ${checkpoint.name} created${from === undefined ? '' : ` from '${from}'`}`);
}

async function parentName(checkpoint: DomainCheckpoint): Promise<string | undefined> {
  try {
    return (await checkpoint.getParent(0)).name;
  } catch (error) {
    if (hasErrorCode(error, ErrorCode.NO_DOMAIN_CHECKPOINT)) return undefined;
    throw error;
  }
}

export const handlers: Handlers = {
  async 'checkpoint-create'(c) {
    const domain = await domainOf(c);
    const file = c.text('xmlfile');
    const flags = c.bits({
      redefine: C.REDEFINE,
      'redefine-validate': C.REDEFINE_VALIDATE,
      quiesce: C.QUIESCE,
    });
    await create(c, domain, file === undefined ? '<domaincheckpoint/>' : readText(file), flags, file);
  },

  async 'checkpoint-create-as'(c) {
    const domain = await domainOf(c);
    const xml = checkpointXml(c);
    if (c.has('print-xml')) return c.print(`${xml}\n`);
    await create(c, domain, xml, c.bits({ quiesce: C.QUIESCE }), undefined);
  },

  async 'checkpoint-list'(c) {
    const domain = await domainOf(c);
    const tree = c.has('tree');
    const from = c.text('from');
    let flags = c.bits({
      leaves: L.LEAVES,
      'no-leaves': L.NO_LEAVES,
      roots: L.ROOTS,
      topological: L.TOPOLOGICAL,
    });
    for (const other of ['parent', 'roots', 'name'])
      if (tree && c.has(other)) fail(`Options --tree and --${other} are mutually exclusive`);
    let found: readonly DomainCheckpoint[];
    if (from === undefined) found = await domain.listAllCheckpoints(flags);
    else {
      const start = await domain.checkpointLookupByName(from, 0);
      if (c.has('descendants') || tree) flags |= L.DESCENDANTS;
      const below = await start.listAllChildren(flags);
      found = tree ? [start, ...below] : below;
    }
    const wantParents = tree || c.has('parent');
    const rows = await Promise.all(
      found.map(async (checkpoint) => ({
        checkpoint,
        name: checkpoint.name,
        parent: wantParents ? await parentName(checkpoint) : undefined,
      })),
    );
    if (!c.has('topological')) rows.sort((a, b) => compareNames(a.name, b.name));
    if (tree) return c.print(buildTrees(rows).map(treeText).join(''));
    if (c.has('name')) {
      for (const { name, parent } of rows)
        c.print(`${name}${c.has('parent') && parent !== undefined ? `\t${parent}` : ''}\n`);
      return;
    }
    const table = new Table('Name', 'Creation Time', ...(c.has('parent') ? ['Parent'] : []));
    for (const { checkpoint, name, parent } of rows) {
      const created = textAt(
        '/domaincheckpoint/creationTime',
        parseXml(await checkpoint.getXMLDesc(X.NO_DOMAIN)),
      );
      table.add(
        name,
        created === undefined ? '' : timeText(Number(created) * 1000),
        ...(c.has('parent') ? [parent ?? ''] : []),
      );
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'checkpoint-info'(c) {
    const domain = await domainOf(c);
    const checkpoint = await checkpointOf(c, domain);
    const children = await checkpoint.listAllChildren(0);
    const descendants = await checkpoint.listAllChildren(L.DESCENDANTS);
    c.print(
      field('Name:', checkpoint.name) +
        field('Domain:', domain.name) +
        field('Parent:', (await parentName(checkpoint)) ?? '-') +
        field('Children:', children.length) +
        field('Descendants:', descendants.length),
    );
  },

  async 'checkpoint-parent'(c) {
    const domain = await domainOf(c);
    const checkpoint = await checkpointOf(c, domain);
    const parent = await parentName(checkpoint);
    if (parent === undefined) fail(`checkpoint '${checkpoint.name}' has no parent`);
    c.print(parent);
  },

  async 'checkpoint-dumpxml'(c) {
    const domain = await domainOf(c);
    const checkpoint = await checkpointOf(c, domain);
    const flags = c.bits({ 'security-info': X.SECURE, 'no-domain': X.NO_DOMAIN, size: X.SIZE });
    await printXml(c, await checkpoint.getXMLDesc(flags));
  },

  async 'checkpoint-edit'(c) {
    const domain = await domainOf(c);
    const checkpoint = await checkpointOf(c, domain);
    await editXml(c, {
      read: () => checkpoint.getXMLDesc(X.SECURE),
      write: (xml) => domain.checkpointCreateXML(xml, C.REDEFINE),
      unchanged: `Checkpoint ${checkpoint.name} XML configuration not changed.\n`,
      changed: () => `Checkpoint ${checkpoint.name} edited.\n`,
    });
  },

  async 'checkpoint-delete'(c) {
    const domain = await domainOf(c);
    const checkpoint = await checkpointOf(c, domain);
    const flags = c.bits({
      children: D.CHILDREN,
      'children-only': D.CHILDREN_ONLY,
      metadata: D.METADATA_ONLY,
    });
    const { name } = checkpoint;
    await checkpoint.delete(flags);
    c.extra(
      c.has('children-only')
        ? `Domain checkpoint ${name} children deleted\n`
        : `Domain checkpoint ${name} deleted\n`,
    );
  },
};
