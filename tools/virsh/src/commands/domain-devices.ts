import type { Domain } from '@tsvirt/core';
import { DomainDeviceModifyFlags, DomainXMLFlags } from '@tsvirt/core';
import type { Element } from '@xmldom/xmldom';
import { CommandFailure, doing, fail } from '../shell/failure.js';
import { readText } from '../shell/files.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { attribute, elements, nodeText, parseXml, textAt } from '../xml/document.js';
import { deviceImpact } from './domain-attach.js';
import { domainOf } from './lookup.js';

async function devices(c: Invocation, domain: Domain, kind: string): Promise<readonly Element[]> {
  const inactive = c.has('config') ? DomainXMLFlags.INACTIVE : 0;
  return elements(`/domain/devices/${kind}`, parseXml(await domain.getXMLDesc(inactive)));
}

async function detach(domain: Domain, xml: string, impact: number, current: boolean): Promise<void> {
  if (impact !== 0 || current) await domain.detachDeviceFlags(xml, impact);
  else await domain.detachDevice(xml);
}

const sourcePath = (disk: Element): string | undefined =>
  textAt('./source/@file | ./source/@dev | ./source/@dir | ./source/@name', disk);

/** Removable drives only, for changing media. */
function findDisk(disks: readonly Element[], path: string, removable: boolean): Element {
  const found = disks.find((disk) => {
    if (removable && !['cdrom', 'floppy'].includes(attribute(disk, 'device') ?? 'disk')) return false;
    return textAt('./target/@dev', disk) === path || sourcePath(disk) === path;
  });
  return found ?? fail(`No disk found whose source path or target is ${path}`);
}

/** Ends detach-interface as a failed call would. */
function refuse(reason: string): never {
  throw new CommandFailure([reason, 'Failed to detach interface']);
}

type MediaAction = 'eject' | 'insert' | 'update';

/** Changes a drive's `<source>` as the action says. */
function changeSource(disk: Element, action: MediaAction, source: string | undefined, block: boolean): void {
  const target = textAt('./target/@dev', disk) ?? '';
  const [old] = elements('./source', disk);
  const has = old !== undefined && sourcePath(disk) !== undefined;
  if (action === 'eject' && !has) fail(`The disk device '${target}' doesn't have media`);
  if (action === 'insert' && has) fail(`The disk device '${target}' already has media`);
  if (action !== 'eject' && source === undefined) fail(`No source is given for media of '${target}'`);
  if (old) disk.removeChild(old);
  if (source === undefined || action === 'eject') return;
  disk.setAttribute('type', block ? 'block' : 'file');
  const document = disk.ownerDocument;
  const element = document?.createElement('source');
  if (!element) return;
  element.setAttribute(block ? 'dev' : 'file', source);
  const [next] = elements('./target', disk);
  disk.insertBefore(element, next ?? null);
}

export const handlers: Handlers = {
  async 'attach-device'(c) {
    const domain = await domainOf(c);
    const file = c.need('file');
    const xml = readText(file);
    const impact = await deviceImpact(c, () => domain.isActive());
    await doing(`Failed to attach device from ${file}`, () =>
      impact !== 0 || c.has('current') ? domain.attachDeviceFlags(xml, impact) : domain.attachDevice(xml),
    );
    c.extra('Device attached successfully\n');
  },

  async 'detach-device'(c) {
    const domain = await domainOf(c);
    const file = c.need('file');
    const xml = readText(file);
    const impact = await deviceImpact(c, () => domain.isActive());
    await doing(`Failed to detach device from ${file}`, () => detach(domain, xml, impact, c.has('current')));
    c.extra('Device detached successfully\n');
  },

  async 'detach-device-alias'(c) {
    const domain = await domainOf(c);
    const alias = c.need('alias');
    await doing(`Failed to detach device with alias ${alias}`, () =>
      domain.detachDeviceAlias(alias, c.impact()),
    );
    c.extra('Device detach request sent successfully\n');
  },

  async 'update-device'(c) {
    const domain = await domainOf(c);
    const file = c.need('file');
    const xml = readText(file);
    const impact = await deviceImpact(c, () => domain.isActive());
    const flags = impact | (c.has('force') ? DomainDeviceModifyFlags.FORCE : 0);
    await doing(`Failed to update device from ${file}`, () => domain.updateDeviceFlags(xml, flags));
    c.extra('Device updated successfully\n');
  },

  async 'detach-disk'(c) {
    const domain = await domainOf(c);
    const impact = await deviceImpact(c, () => domain.isActive());
    const xml = nodeText(findDisk(await devices(c, domain, 'disk'), c.need('target'), false));
    if (c.has('print-xml')) return c.print(xml);
    await doing('Failed to detach disk', () => detach(domain, xml, impact, c.has('current')));
    c.extra('Disk detached successfully\n');
  },

  async 'detach-interface'(c) {
    const domain = await domainOf(c);
    const impact = await deviceImpact(c, () => domain.isActive());
    const type = c.need('type');
    const mac = c.text('mac');
    const found = (await devices(c, domain, 'interface')).filter(
      (element) => attribute(element, 'type') === type,
    );
    if (found.length === 0) refuse(`No interface found whose type is ${type}`);
    if (mac === undefined && found.length > 1)
      fail(`Domain has ${found.length} interfaces. Please specify which one to detach using --mac`);
    const matching = found.filter(
      (element) =>
        mac === undefined || textAt('./mac/@address', element)?.toLowerCase() === mac.toLowerCase(),
    );
    if (matching.length > 1)
      fail(
        `Domain has multiple interfaces matching MAC address ${mac}. You must use detach-device and specify the device pci address to remove it.`,
      );
    const [element] = matching;
    if (!element) refuse(`No interface with MAC address ${mac} was found`);
    const xml = nodeText(element);
    if (c.has('print-xml')) return c.print(xml);
    await doing('Failed to detach interface', () => detach(domain, xml, impact, c.has('current')));
    c.extra('Interface detached successfully\n');
  },

  async 'change-media'(c) {
    const domain = await domainOf(c);
    const source = c.text('source');
    const path = c.need('path');
    const actions = (['eject', 'insert', 'update'] as const).filter((name) => c.has(name));
    if (actions.length > 1) fail('Options --eject, --insert, and --update are mutually exclusive.');
    const action: MediaAction = actions[0] ?? 'update';
    if (source !== undefined && action === 'eject')
      fail('Options --eject and --source are mutually exclusive');
    const disk = findDisk(await devices(c, domain, 'disk'), path, true);
    changeSource(
      disk,
      source === undefined && actions.length === 0 ? 'eject' : action,
      source,
      c.has('block'),
    );
    const xml = nodeText(disk);
    if (c.has('print-xml')) return c.print(xml);
    const flags = c.impact() | (c.has('force') ? DomainDeviceModifyFlags.FORCE : 0);
    await doing(`Failed to complete action ${action} on media`, () => domain.updateDeviceFlags(xml, flags));
    c.print(
      action === 'eject'
        ? `Successfully ejected media.\n`
        : action === 'insert'
          ? 'Successfully inserted media.\n'
          : 'Successfully updated media.\n',
    );
  },

  async 'domif-setlink'(c) {
    const domain = await domainOf(c);
    const name = c.need('interface');
    const state = c.need('state');
    if (state !== 'up' && state !== 'down') fail(`invalid link state '${state}'`);
    let impact = c.has('config') ? 2 : 1;
    const isMac = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(name);
    if (!(await domain.isActive())) impact = 2;
    const inactive = impact === 2 ? DomainXMLFlags.INACTIVE : 0;
    const all = elements('/domain/devices/interface', parseXml(await domain.getXMLDesc(inactive)));
    const element = all.find((item) =>
      isMac
        ? textAt('./mac/@address', item)?.toLowerCase() === name.toLowerCase()
        : textAt('./target/@dev', item) === name,
    );
    if (!element) fail(`interface '${name}' not found`);
    let [link] = elements('./link', element);
    if (!link) {
      link = element.ownerDocument?.createElement('link') ?? fail('failed to create XML node');
      element.appendChild(link);
    }
    link.setAttribute('state', state);
    const xml = nodeText(element);
    if (c.has('print-xml')) return c.print(xml);
    await doing('Failed to update interface link state', () => domain.updateDeviceFlags(xml, impact));
    c.extra('Device updated successfully\n');
  },
};
