import { statSync } from 'node:fs';
import { DomainModificationImpact as Impact } from '@tsvirt/core';
import { doing, fail } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { XmlBuilder } from '../xml/builder.js';
import { parseBandwidth } from './domain-tuning.js';
import { domainOf } from './lookup.js';

/** What `--persistent`, `--config` and `--live` mean for a device of this domain. */
export async function deviceImpact(c: Invocation, isActive: () => Promise<boolean>): Promise<number> {
  let impact = c.impact();
  if (c.has('persistent')) {
    impact |= Impact.CONFIG;
    if (await isActive()) impact |= Impact.LIVE;
  }
  return impact;
}

type Attributes = Readonly<Record<string, string>>;

/** The buses that a disk name's prefix stands for, with what a wrong address is answered. */
const ADDRESS_KINDS: readonly (readonly [RegExp, readonly string[], string])[] = [
  [/^vd/, ['pci', 'ccw'], 'expecting a pci:0000.00.00.00 or ccw:00.0.0000 address.'],
  [/^sd/, ['scsi', 'usb', 'sata'], 'expecting a scsi:00.00.00 or usb:00.00 or sata:00.00.00 address.'],
  [/^hd/, ['ide'], 'expecting an ide:00.00.00 address.'],
];

/** The hexadecimal fields of an address, parted by any one character. */
function fields(text: string, base: 10 | 16, count: number): number[] | undefined {
  const digits = base === 16 ? '[0-9a-fA-F]+' : '[0-9]+';
  const match = new RegExp(`^${Array(count).fill(`(?:0x)?(${digits})`).join('.')}$`).exec(text);
  return match?.slice(1).map((field) => Number.parseInt(field, base));
}

const hex = (value: number | undefined, width: number): string =>
  `0x${(value ?? 0).toString(16).padStart(width, '0')}`;

/** The attributes of a device's `<address>` from `kind:numbers`. */
function addressAttributes(text: string, target: string, multifunction: boolean): Attributes {
  const [kind = '', rest = ''] = [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)];
  const known = ['pci', 'scsi', 'ide', 'ccw', 'usb', 'sata'].includes(kind);
  if (!known) fail('Invalid address.');
  const rule = ADDRESS_KINDS.find(([pattern]) => pattern.test(target));
  const [, kinds = [], message = 'Invalid address.'] = rule ?? [];
  if (!kinds.includes(kind)) fail(message);
  if (kind === 'pci') {
    const numbers = fields(rest, 16, 4) ?? fail('Invalid address.');
    return {
      type: 'pci',
      domain: hex(numbers[0], 4),
      bus: hex(numbers[1], 2),
      slot: hex(numbers[2], 2),
      function: hex(numbers[3], 1),
      ...(multifunction ? { multifunction: 'on' } : {}),
    };
  }
  if (kind === 'ccw') {
    const numbers = fields(rest, 16, 3) ?? fail('Invalid address.');
    return { type: 'ccw', cssid: hex(numbers[0], 2), ssid: hex(numbers[1], 1), devno: hex(numbers[2], 4) };
  }
  if (kind === 'usb') {
    const [bus, port] = fields(rest, 10, 2) ?? fail('Invalid address.');
    return { type: 'usb', bus: String(bus), port: String(port) };
  }
  const [controller, bus, unit] = fields(rest, 10, 3) ?? fail('Invalid address.');
  return { type: 'drive', controller: String(controller), bus: String(bus), unit: String(unit) };
}

function diskType(c: Invocation, source: string): string {
  const type = c.text('sourcetype');
  if (type === undefined) {
    if (c.has('source-protocol')) return 'network';
    return isBlockDevice(source) ? 'block' : 'file';
  }
  if (!['file', 'block', 'network'].includes(type)) fail(`Unknown source type: '${type}'`);
  return type;
}

function isBlockDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isBlockDevice() ?? false;
}

function diskXml(c: Invocation): string {
  const source = c.text('source') ?? '';
  const target = c.need('target');
  const mode = c.text('mode');
  if (mode !== undefined && mode !== 'readonly' && mode !== 'shareable')
    fail(`No support for ${mode} in command 'attach-disk'`);
  const type = diskType(c, source);
  const protocol = c.text('source-protocol');
  if ((type === 'network') !== (protocol !== undefined))
    fail('--source-protocol option requires --sourcetype network');
  const addressText = c.text('address');
  const address =
    addressText === undefined ? undefined : addressAttributes(addressText, target, c.has('multifunction'));
  const xml = new XmlBuilder();
  xml.element('disk', { type, device: c.text('type'), rawio: c.has('rawio') ? 'yes' : undefined }, () => {
    const driver = {
      name: c.text('driver'),
      type: c.text('subdriver'),
      iothread: c.text('iothread'),
      cache: c.text('cache'),
      io: c.text('io'),
    };
    if (Object.values(driver).some((value) => value !== undefined)) xml.empty('driver', driver);
    if (type === 'network') {
      const hostText = c.text('source-host-name');
      const colon = hostText?.indexOf(':') ?? -1;
      const transport = c.text('source-host-transport');
      const socket = c.text('source-host-socket');
      xml.element('source', { protocol, name: source === '' ? undefined : source }, () => {
        if (hostText !== undefined || transport !== undefined || socket !== undefined)
          xml.empty('host', {
            transport,
            socket,
            name: colon < 0 ? hostText : hostText?.slice(0, colon),
            port: colon < 0 ? undefined : hostText?.slice(colon + 1),
          });
      });
    } else if (source !== '') {
      xml.empty('source', type === 'block' ? { dev: source } : { file: source });
    }
    xml.empty('target', { dev: target, bus: c.text('targetbus') });
    if (mode !== undefined) xml.empty(mode);
    xml.text('serial', c.text('serial'));
    xml.text('wwn', c.text('wwn'));
    const alias = c.text('alias');
    if (alias !== undefined) xml.empty('alias', { name: alias });
    if (address) xml.empty('address', address);
    const groups = c.text('throttle-groups');
    if (groups !== undefined)
      xml.element('throttlefilters', {}, () => {
        for (const group of groups.split(',')) xml.empty('throttlefilter', { group });
      });
  });
  return xml.toString();
}

const NETWORK_TYPES = ['network', 'bridge', 'direct', 'hostdev', 'user', 'udp', 'tcp'];

function interfaceXml(c: Invocation): string {
  const type = c.need('type');
  const source = c.need('source');
  if (!NETWORK_TYPES.includes(type)) fail(`No support for ${type} in command 'attach-interface'`);
  const inbound = c.text('inbound');
  const outbound = c.text('outbound');
  const shapes = [
    ['inbound', inbound],
    ['outbound', outbound],
  ] as const;
  const bandwidth = shapes.flatMap(([name, text]) =>
    text === undefined ? [] : [[name, parseBandwidth(text, name)] as const],
  );
  const xml = new XmlBuilder();
  xml.element('interface', { type, managed: c.has('managed') ? 'yes' : undefined }, () => {
    if (type === 'network') xml.empty('source', { network: source });
    else if (type === 'bridge') xml.empty('source', { bridge: source });
    else if (type === 'direct') xml.empty('source', { dev: source, mode: c.text('source-mode') });
    else if (type === 'hostdev') {
      const match = /^([0-9a-f]+):([0-9a-f]+):([0-9a-f]+)\.([0-9a-f]+)$/i.exec(source);
      if (!match) fail(`cannot parse pci address '${source}' for network interface`);
      const [domain, bus, slot, fn] = match.slice(1).map((text) => Number.parseInt(text, 16));
      xml.element('source', {}, () => {
        xml.empty('address', {
          type: 'pci',
          domain: hex(domain, 4),
          bus: hex(bus, 2),
          slot: hex(slot, 2),
          function: hex(fn, 1),
        });
      });
    } else if (type === 'tcp' || type === 'udp') {
      const [address, port] = source.split(':');
      xml.empty('source', { address, port });
    }
    const target = c.text('target');
    if (target !== undefined) xml.empty('target', { dev: target });
    const mac = c.text('mac');
    if (mac !== undefined) xml.empty('mac', { address: mac });
    const script = c.text('script');
    if (script !== undefined) xml.empty('script', { path: script });
    const model = c.text('model');
    if (model !== undefined) xml.empty('model', { type: model });
    const alias = c.text('alias');
    if (alias !== undefined) xml.empty('alias', { name: alias });
    if (bandwidth.length > 0)
      xml.element('bandwidth', {}, () => {
        for (const [name, shape] of bandwidth)
          xml.empty(name, {
            average: shape.average > 0 ? String(shape.average) : undefined,
            peak: shape.peak === undefined ? undefined : String(shape.peak),
            burst: shape.burst === undefined ? undefined : String(shape.burst),
            floor: shape.floor === undefined ? undefined : String(shape.floor),
          });
      });
  });
  return xml.toString();
}

export const handlers: Handlers = {
  async 'attach-disk'(c) {
    const xml = diskXml(c);
    if (c.has('print-xml')) return c.print(xml);
    const domain = await domainOf(c);
    const impact = await deviceImpact(c, () => domain.isActive());
    await doing('Failed to attach disk', () =>
      impact !== 0 || c.has('current') ? domain.attachDeviceFlags(xml, impact) : domain.attachDevice(xml),
    );
    c.extra('Disk attached successfully\n');
  },

  async 'attach-interface'(c) {
    const xml = interfaceXml(c);
    if (c.has('print-xml')) return c.print(xml);
    const domain = await domainOf(c);
    const impact = await deviceImpact(c, () => domain.isActive());
    await doing('Failed to attach interface', () =>
      impact !== 0 || c.has('current') ? domain.attachDeviceFlags(xml, impact) : domain.attachDevice(xml),
    );
    c.extra('Interface attached successfully\n');
  },
};
