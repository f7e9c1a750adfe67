import type { Domain, DomainSnapshot } from '@tsvirt/core';
import {
  DomainSnapshotCreateFlags as C,
  DomainSnapshotDeleteFlags as D,
  DomainXMLFlags,
  ErrorCode,
  hasErrorCode,
  DomainSnapshotListFlags as L,
  DomainSnapshotRevertFlags as R,
} from '@tsvirt/core';
import { field, timeText, yesNo } from '../output/format.js';
import { Table } from '../output/table.js';
import { buildTrees, treeText } from '../output/tree.js';
import { fail, or } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { elements, parseXml, textAt } from '../xml/document.js';
import { compareNames } from './domain-list.js';
import { editXml } from './edit.js';
import { domainOf, snapshotOf } from './lookup.js';
import { splitCommas } from './shell.js';
import { printXml } from './xml-output.js';

const CREATE = {
  'no-metadata': C.NO_METADATA,
  halt: C.HALT,
  'disk-only': C.DISK_ONLY,
  'reuse-external': C.REUSE_EXT,
  quiesce: C.QUIESCE,
  atomic: C.ATOMIC,
  live: C.LIVE,
  validate: C.VALIDATE,
};

/** A value such as `file=a,snapshot=external`; `,,` stands for a comma. */
function parseSpec(
  text: string,
  keys: readonly string[],
  bare: boolean,
  kind: string,
): { name: string; values: Record<string, string> } {
  const [first = '', ...rest] = splitCommas(text);
  const values: Record<string, string> = {};
  let name = '';
  for (const [index, part] of (bare ? rest : [first, ...rest]).entries()) {
    const equals = part.indexOf('=');
    const key = part.slice(0, equals);
    if (equals > 0 && keys.includes(key)) values[key] = part.slice(equals + 1);
    else if (!bare && index === 0 && !part.includes('=')) values.file = part;
    else fail(`unable to parse ${kind}: ${text}`);
  }
  if (bare) {
    name = first;
    if (name === '') fail(`unable to parse ${kind}: ${text}`);
  }
  return { name, values };
}

function snapshotXml(c: Invocation): string {
  const xml = new XmlBuilder();
  xml.element('domainsnapshot', {}, () => {
    xml.text('name', c.text('name'));
    xml.text('description', c.text('description'));
    const memspec = c.text('memspec');
    if (memspec !== undefined) {
      const { values } = parseSpec(memspec, ['file', 'snapshot'], false, 'memspec');
      xml.empty('memory', { snapshot: values.snapshot, file: values.file });
    }
    const disks = c.words('diskspec');
    if (disks.length > 0)
      xml.element('disks', {}, () => {
        for (const spec of disks) {
          const { name, values } = parseSpec(spec, ['snapshot', 'driver', 'stype', 'file'], true, 'diskspec');
          const stype = values.stype;
          if (stype !== undefined && !['file', 'block'].includes(stype))
            fail(`Unknown storage type: '${stype}'`);
          xml.element('disk', { name, snapshot: values.snapshot, type: stype }, () => {
            if (values.driver !== undefined) xml.empty('driver', { type: values.driver });
            if (values.file !== undefined)
              xml.empty('source', stype === 'block' ? { dev: values.file } : { file: values.file });
          });
        }
      });
  });
  return xml.toString();
}

async function createSnapshot(
  c: Invocation,
  domain: Domain,
  xml: string,
  flags: number,
  from: string | undefined,
): Promise<void> {
  let used = flags;
  let snapshot: DomainSnapshot;
  try {
    snapshot = await domain.snapshotCreateXML(xml, used);
  } catch (error) {
    // a driver that knows no --halt may still halt the guest afterwards, as old ones did
    if (!(used & C.HALT) || !hasErrorCode(error, ErrorCode.INVALID_ARG)) throw error;
    used &= ~C.HALT;
    snapshot = await domain.snapshotCreateXML(xml, used);
    await domain.destroy();
  }
  c.extra(`Domain snapshot ${snapshot.name} created${from === undefined ? '' : ` from '${from}'`}`);
}

async function parentName(snapshot: DomainSnapshot): Promise<string | undefined> {
  try {
    return (await snapshot.getParent(0)).name;
  } catch (error) {
    if (hasErrorCode(error, ErrorCode.NO_DOMAIN_SNAPSHOT)) return undefined;
    return textAt('/domainsnapshot/parent/name', parseXml(await snapshot.getXMLDesc(0)));
  }
}

interface Row {
  readonly snapshot: DomainSnapshot;
  readonly name: string;
  readonly parent: string | undefined;
}

/** Which snapshots `snapshot-list` shows, with their parents where those are needed. */
async function chosen(c: Invocation, domain: Domain): Promise<Row[]> {
  const topological = c.has('topological');
  let flags = c.bits({
    leaves: L.LEAVES,
    'no-leaves': L.NO_LEAVES,
    metadata: L.METADATA,
    'no-metadata': L.NO_METADATA,
    inactive: L.INACTIVE,
    active: L.ACTIVE,
    'disk-only': L.DISK_ONLY,
    internal: L.INTERNAL,
    external: L.EXTERNAL,
    topological: L.TOPOLOGICAL,
  });
  const from = c.text('from');
  const current = c.has('current');
  if (c.has('roots') && (from !== undefined || current)) fail(`--roots and --from are mutually exclusive`);
  if (c.has('roots')) flags |= L.ROOTS;
  let found: readonly DomainSnapshot[];
  if (from !== undefined || current) {
    const start = current
      ? await domain.snapshotCurrent(0)
      : await domain.snapshotLookupByName(from ?? '', 0);
    if (c.has('descendants') || c.has('tree')) flags |= L.DESCENDANTS;
    const below = await start.listAllChildren(flags);
    found = c.has('tree') ? [start, ...below] : below;
  } else found = await domain.listAllSnapshots(flags);
  const wantParents = c.has('tree') || c.has('parent');
  const rows = await Promise.all(
    found.map(async (snapshot) => ({
      snapshot,
      name: snapshot.name,
      parent: wantParents ? await parentName(snapshot) : undefined,
    })),
  );
  return topological ? rows : rows.sort((a, b) => compareNames(a.name, b.name));
}

export const handlers: Handlers = {
  async 'snapshot-create'(c) {
    const domain = await domainOf(c);
    const file = c.text('xmlfile');
    const flags = c.bits({ ...CREATE, redefine: C.REDEFINE, current: C.CURRENT });
    if (c.has('current') && !c.has('redefine')) fail('--redefine is required with --current');
    await createSnapshot(c, domain, file === undefined ? '<domainsnapshot/>' : readText(file), flags, file);
  },

  async 'snapshot-create-as'(c) {
    const domain = await domainOf(c);
    const xml = snapshotXml(c);
    if (c.has('print-xml')) return c.print(`${xml}\n`);
    await createSnapshot(c, domain, xml, c.bits(CREATE), undefined);
  },

  async 'snapshot-current'(c) {
    const domain = await domainOf(c);
    const name = c.text('snapshotname');
    if (name !== undefined) {
      const snapshot = await domain.snapshotLookupByName(name, 0);
      const xml = await snapshot.getXMLDesc(DomainXMLFlags.SECURE);
      await domain.snapshotCreateXML(xml, C.REDEFINE | C.CURRENT);
      c.extra(`Snapshot ${name} set as current`);
      return;
    }
    if (!(await domain.hasCurrentSnapshot(0))) fail(`domain '${domain.name}' has no current snapshot`);
    const snapshot = await domain.snapshotCurrent(0);
    if (c.has('name')) c.print(snapshot.name);
    else c.print(await snapshot.getXMLDesc(c.bits({ 'security-info': DomainXMLFlags.SECURE })));
  },

  async 'snapshot-list'(c) {
    const domain = await domainOf(c);
    const tree = c.has('tree');
    if (tree && c.has('parent')) fail('Options --tree and --parent are mutually exclusive');
    for (const other of ['roots', 'leaves', 'name'])
      if (tree && c.has(other) && other !== 'leaves')
        fail(`Options --tree and --${other} are mutually exclusive`);
    const rows = await chosen(c, domain);
    if (tree) return c.print(buildTrees(rows).map(treeText).join(''));
    if (c.has('name')) {
      for (const { name, parent } of rows)
        c.print(`${name}${c.has('parent') && parent !== undefined ? `\t${parent}` : ''}\n`);
      return;
    }
    const table = new Table('Name', 'Creation Time', 'State', ...(c.has('parent') ? ['Parent'] : []));
    for (const { snapshot, name, parent } of rows) {
      const document = parseXml(await snapshot.getXMLDesc(0));
      const created = textAt('/domainsnapshot/creationTime', document);
      const state = textAt('/domainsnapshot/state', document) ?? '';
      const time = created === undefined ? '' : timeText(Number(created) * 1000);
      table.add(name, time, state, ...(c.has('parent') ? [parent ?? ''] : []));
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async 'snapshot-info'(c) {
    const domain = await domainOf(c);
    const snapshot = await snapshotOf(c, domain);
    const document = parseXml(await snapshot.getXMLDesc(0));
    const state = textAt('/domainsnapshot/state', document) ?? '';
    const memory = textAt('/domainsnapshot/memory/@snapshot', document);
    const external =
      memory === 'external' ||
      state === 'disk-snapshot' ||
      elements("/domainsnapshot/disks/disk[@snapshot='external']", document).length > 0;
    let text = field('Name:', snapshot.name) + field('Domain:', domain.name);
    const current = await or(undefined, () => snapshot.isCurrent(0));
    if (current !== undefined) text += field('Current:', yesNo(current));
    text += field('State:', state) + field('Location:', external ? 'external' : 'internal');
    text += field('Parent:', (await parentName(snapshot)) ?? '-');
    text += field('Children:', await snapshot.numChildren(0));
    text += field('Descendants:', await snapshot.numChildren(L.DESCENDANTS));
    const metadata = await or(undefined, () => snapshot.hasMetadata(0));
    if (metadata !== undefined) text += field('Metadata:', yesNo(metadata));
    c.print(text);
  },

  async 'snapshot-parent'(c) {
    const domain = await domainOf(c);
    const snapshot = await snapshotOf(c, domain, 'snapshotname');
    const parent = await parentName(snapshot);
    if (parent === undefined) fail(`snapshot '${snapshot.name}' has no parent`);
    c.print(parent);
  },

  async 'snapshot-dumpxml'(c) {
    const domain = await domainOf(c);
    const snapshot = await domain.snapshotLookupByName(c.need('snapshotname'), 0);
    await printXml(c, await snapshot.getXMLDesc(c.bits({ 'security-info': DomainXMLFlags.SECURE })));
  },

  async 'snapshot-edit'(c) {
    const domain = await domainOf(c);
    if (c.has('rename') && c.has('clone')) fail('Options --rename and --clone are mutually exclusive');
    const snapshot = await snapshotOf(c, domain);
    const current = await or(false, () => snapshot.isCurrent(0));
    const flags = C.REDEFINE | (current || c.has('current') ? C.CURRENT : 0);
    await editXml(c, {
      read: () => snapshot.getXMLDesc(DomainXMLFlags.SECURE),
      write: async (xml) => {
        const named = textAt('/domainsnapshot/name', parseXml(xml));
        if (named !== snapshot.name && !c.has('rename') && !c.has('clone'))
          fail(`must use --rename or --clone to change ${snapshot.name} to ${named ?? ''}`);
        const edited = await domain.snapshotCreateXML(xml, flags);
        if (c.has('rename') && edited.name !== snapshot.name) await snapshot.delete(D.METADATA_ONLY);
        return edited;
      },
      unchanged: `Snapshot ${snapshot.name} XML configuration not changed.\n`,
      changed: (edited) =>
        edited === undefined || edited.name === snapshot.name
          ? `Snapshot ${snapshot.name} edited.\n`
          : `Snapshot ${snapshot.name} ${c.has('clone') ? 'cloned' : 'renamed'} to ${edited.name}.\n`,
    });
  },

  async 'snapshot-revert'(c) {
    const domain = await domainOf(c);
    const snapshot = await snapshotOf(c, domain);
    const flags = c.bits({
      running: R.RUNNING,
      paused: R.PAUSED,
      force: R.FORCE,
      'reset-nvram': R.RESET_NVRAM,
    });
    await snapshot.revert(flags);
    c.extra(`Domain snapshot ${snapshot.name} reverted\n`);
  },

  async 'snapshot-delete'(c) {
    const domain = await domainOf(c);
    const snapshot = await snapshotOf(c, domain);
    const flags = c.bits({
      children: D.CHILDREN,
      'children-only': D.CHILDREN_ONLY,
      metadata: D.METADATA_ONLY,
    });
    const { name } = snapshot;
    await snapshot.delete(flags);
    c.extra(
      c.has('children-only')
        ? `Domain snapshot ${name} children deleted\n`
        : `Domain snapshot ${name} deleted\n`,
    );
  },
};
