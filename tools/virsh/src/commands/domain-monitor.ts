import type { Domain } from '@tsvirt/core';
import { DomainXMLFlags, ConnectGetAllDomainStatsFlags as F, DomainStatsTypes as S } from '@tsvirt/core';
import type { Element } from '@xmldom/xmldom';
import { prettySize } from '../output/format.js';
import { Table } from '../output/table.js';
import { doing, fail } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { attribute, elements, parseXml, textAt } from '../xml/document.js';
import { domainNamed, domainOf } from './lookup.js';

async function deviceElements(domain: Domain, kind: string, inactive: boolean): Promise<readonly Element[]> {
  const xml = await domain.getXMLDesc(inactive ? DomainXMLFlags.INACTIVE : 0);
  return elements(`/domain/devices/${kind}`, parseXml(xml));
}

function sourceOf(disk: Element): string | undefined {
  const file = textAt('./source/@file | ./source/@dev | ./source/@dir | ./source/@name', disk);
  if (file !== undefined) return file;
  const pool = textAt('./source/@pool', disk);
  const volume = textAt('./source/@volume', disk);
  return pool !== undefined && volume !== undefined ? `${pool}/${volume}` : volume;
}

const human = (value: bigint): string => {
  const [number, unit] = prettySize(value);
  return unit === 'B' ? `${value} B` : `${number.toFixed(3)} ${unit}`;
};

/** Block statistics: libvirt's name, virsh's short name, and the words of `--human`. */
const BLOCK_STATS: readonly (readonly [string, string, string])[] = [
  ['rd_operations', 'rd_req', 'number of read operations:'],
  ['rd_bytes', 'rd_bytes', 'number of bytes read:'],
  ['wr_operations', 'wr_req', 'number of write operations:'],
  ['wr_bytes', 'wr_bytes', 'number of bytes written:'],
  ['errs', 'errs', 'error count:'],
  ['flush_operations', 'flush_operations', 'number of flush operations:'],
  ['rd_total_times', 'rd_total_times', 'total duration of reads (ns):'],
  ['wr_total_times', 'wr_total_times', 'total duration of writes (ns):'],
  ['flush_total_times', 'flush_total_times', 'total duration of flushes (ns):'],
];

async function blockStats(domain: Domain, device: string): Promise<Record<string, unknown>> {
  try {
    return { ...(await domain.blockStatsFlags(device, 0)) };
  } catch {
    const stats = await domain.blockStats(device);
    return {
      rd_operations: stats.rdReq,
      rd_bytes: stats.rdBytes,
      wr_operations: stats.wrReq,
      wr_bytes: stats.wrBytes,
      errs: stats.errs,
    };
  }
}

async function linkState(domain: Domain, name: string, config: boolean): Promise<string | undefined> {
  const isMac = /^[0-9a-f]{2}(:[0-9a-f]{2}){5}$/i.test(name);
  const found = (await deviceElements(domain, 'interface', config)).find((element) =>
    isMac
      ? textAt('./mac/@address', element)?.toLowerCase() === name.toLowerCase()
      : textAt('./target/@dev', element) === name,
  );
  if (!found) fail(`Interface (${isMac ? 'mac' : 'dev'}: ${name}) not found.`);
  return textAt('./link/@state', found) ?? 'up';
}

async function allDiskInfo(c: Invocation, domain: Domain): Promise<void> {
  const show = (value: bigint): string => (c.has('human') ? human(value) : String(value));
  const table = new Table('Target', 'Capacity', 'Allocation', 'Physical');
  const active = await domain.isActive();
  for (const disk of await deviceElements(domain, 'disk', false)) {
    const target = textAt('./target/@dev', disk) ?? '';
    const protocol = textAt('./source/@protocol', disk);
    const empty = sourceOf(disk) === undefined;
    if (empty || (protocol !== undefined && !active)) {
      table.add(target, '-', '-', '-');
      continue;
    }
    const info = await domain.getBlockInfo(target, 0);
    table.add(target, show(info.capacity), show(info.allocation), show(info.physical));
  }
  c.print(table.format(!c.session.settings.quiet));
}

export const handlers: Handlers = {
  async domblklist(c) {
    const domain = await domainOf(c);
    const details = c.has('details');
    const table = details ? new Table('Type', 'Device', 'Target', 'Source') : new Table('Target', 'Source');
    for (const disk of await deviceElements(domain, 'disk', c.has('inactive'))) {
      const target = textAt('./target/@dev', disk);
      if (target === undefined) fail('unable to query block list');
      const cells = [target, sourceOf(disk) ?? '-'];
      table.add(
        ...(details ? [attribute(disk, 'type') ?? '', attribute(disk, 'device') ?? 'disk', ...cells] : cells),
      );
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async domblkinfo(c) {
    const domain = await domainOf(c);
    const device = c.text('device');
    if (c.has('all')) return allDiskInfo(c, domain);
    if (device === undefined) fail("command 'domblkinfo' requires <device> option");
    const info = await domain.getBlockInfo(device, 0);
    const show = (value: bigint): string => (c.has('human') ? human(value) : String(value));
    c.print(
      `${'Capacity:'.padEnd(15)} ${show(info.capacity)}\n${'Allocation:'.padEnd(15)} ${show(info.allocation)}\n${'Physical:'.padEnd(15)} ${show(info.physical)}\n`,
    );
  },

  async domblkstat(c) {
    const domain = await domainOf(c);
    const device = c.text('device') ?? '';
    const stats = await blockStats(domain, device);
    const known = new Set(BLOCK_STATS.map(([name]) => name));
    if (c.has('human')) c.print(`Device: ${device}\n`);
    for (const [name, short, words] of BLOCK_STATS) {
      const value = stats[name];
      if (value === undefined || value === -1n) continue;
      c.print(
        c.has('human') ? ` ${words.padEnd(31)} ${String(value)}\n` : `${device} ${short} ${String(value)}\n`,
      );
    }
    for (const [name, value] of Object.entries(stats))
      if (!known.has(name)) c.print(`${device}${device === '' ? '' : ' '}${name} ${String(value)}\n`);
  },

  async domblkerror(c) {
    const domain = await domainOf(c);
    const errors = await domain.getDiskErrors(0);
    if (errors.length === 0) c.print('No errors found\n');
    for (const { disk, error } of errors)
      c.print(`${disk}: ${['no error', 'unspecified error', 'no space'][error] ?? 'unknown error'}\n`);
  },

  async domiflist(c) {
    const domain = await domainOf(c);
    const table = new Table('Interface', 'Type', 'Source', 'Model', 'MAC');
    for (const element of await deviceElements(domain, 'interface', c.has('inactive'))) {
      const type = attribute(element, 'type') ?? '';
      const source = textAt(
        './source/@bridge | ./source/@dev | ./source/@network | ./source/@name | ./source/@path | ./source/@portgroupid',
        element,
      );
      table.add(
        textAt('./target/@dev', element) ?? '-',
        type,
        source ?? '-',
        textAt('./model/@type', element) ?? '-',
        textAt('./mac/@address', element) ?? '-',
      );
    }
    c.print(table.format(!c.session.settings.quiet));
  },

  async domifstat(c) {
    const domain = await domainOf(c);
    const device = c.need('interface');
    const s = await doing(`Failed to get interface stats ${domain.name} ${device}`, () =>
      domain.interfaceStats(device),
    );
    const rows: readonly (readonly [string, bigint])[] = [
      ['rx_bytes', s.rxBytes],
      ['rx_packets', s.rxPackets],
      ['rx_errs', s.rxErrs],
      ['rx_drop', s.rxDrop],
      ['tx_bytes', s.txBytes],
      ['tx_packets', s.txPackets],
      ['tx_errs', s.txErrs],
      ['tx_drop', s.txDrop],
    ];
    for (const [name, value] of rows) if (value >= 0n) c.print(`${device} ${name} ${value}\n`);
  },

  async domifaddr(c) {
    const domain = await domainOf(c);
    const device = c.text('interface');
    const name = c.text('source') ?? 'lease';
    const source = ['lease', 'agent', 'arp'].indexOf(name);
    if (source < 0) fail(`Unknown data source '${name}'`);
    const found = await doing('Failed to query for interfaces addresses', () =>
      domain.interfaceAddresses(source, 0),
    );
    c.extra(
      ` ${'Name'.padEnd(10)} ${'MAC address'.padEnd(20)} ${'Protocol'.padEnd(8)}     Address\n${'-'.repeat(79)}\n`,
    );
    for (const item of found) {
      if (device !== undefined && item.name !== device) continue;
      const mac = item.hwaddr ?? (c.has('full') ? 'N/A' : 'N/A');
      if (item.addrs.length === 0) {
        c.print(` ${item.name.padEnd(10)} ${mac.padEnd(17)}    ${'N/A'.padEnd(12)} N/A\n`);
        continue;
      }
      item.addrs.forEach((address, index) => {
        const first = index === 0 || c.has('full');
        const head = first ? [item.name, mac] : ['-', '-'];
        const protocol = address.type === 0 ? 'ipv4' : address.type === 1 ? 'ipv6' : '';
        c.print(
          ` ${(head[0] ?? '').padEnd(10)} ${(head[1] ?? '').padEnd(17)}    ${protocol.padEnd(12)} ${address.addr}/${address.prefix}\n`,
        );
      });
    }
  },

  async 'domif-getlink'(c) {
    const domain = await domainOf(c);
    const name = c.need('interface');
    c.print(`${name} ${await linkState(domain, name, c.has('config'))}`);
  },

  async domstats(c) {
    const connection = await c.connect();
    const stats = c.bits({
      state: S.STATE,
      'cpu-total': S.CPU_TOTAL,
      balloon: S.BALLOON,
      vcpu: S.VCPU,
      interface: S.INTERFACE,
      block: S.BLOCK,
      perf: S.PERF,
      iothread: S.IOTHREAD,
      memory: S.MEMORY,
      dirtyrate: S.DIRTYRATE,
      vm: S.VM,
    });
    const flags = c.bits({
      'list-active': F.ACTIVE,
      'list-inactive': F.INACTIVE,
      'list-persistent': F.PERSISTENT,
      'list-transient': F.TRANSIENT,
      'list-running': F.RUNNING,
      'list-paused': F.PAUSED,
      'list-shutoff': F.SHUTOFF,
      'list-other': F.OTHER,
      nowait: F.NOWAIT,
      backing: F.BACKING,
      enforce: F.ENFORCE_STATS,
    });
    const words = c.words('domain');
    const domains: Domain[] = [];
    for (const word of words) domains.push(await domainNamed(c, word));
    const records = await (words.length > 0
      ? connection.domainListGetStats(domains, stats, flags)
      : connection.getAllDomainStats(stats, flags));
    const blocks = records.map(({ domain, stats: values }) => {
      const lines = Object.entries(values).map(
        ([name, value]) =>
          `  ${name}=${typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)}\n`,
      );
      return `Domain: '${domain.name}'\n${lines.join('')}`;
    });
    c.print(blocks.join('\n'));
  },
};
