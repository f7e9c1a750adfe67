import type { Connect, Domain } from '@tsvirt/core';
import { DomainVcpuFlags, DomainModificationImpact as Impact } from '@tsvirt/core';
import { nameOf } from '../output/choices.js';
import { cpuLetters, cpuMapOf, cpuRanges } from '../output/cpumap.js';
import { seconds } from '../output/format.js';
import { Table } from '../output/table.js';
import { doing, fail, or } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { parseXml, textAt } from '../xml/document.js';
import { domainOf } from './lookup.js';

const VCPU_STATES: readonly string[] = ['offline', 'running', 'blocked'];

/** How many CPUs the host has, offline ones too. */
async function hostCpus(connection: Connect): Promise<number> {
  const map = await or(undefined, () => connection.nodeGetCPUMap(0));
  if (map) return map.cpus;
  const info = await connection.nodeGetInfo();
  return info.nodes * info.sockets * info.cores * info.threads;
}

/** The number of vCPUs that the flags ask for, read from the document where the driver doesn't say. */
async function vcpuCount(domain: Domain, flags: number): Promise<number> {
  return domain.getVcpusFlags(flags);
}

async function guardGuestOptions(c: Invocation): Promise<void> {
  for (const other of ['maximum', 'config', 'live'])
    if (c.has('guest') && c.has(other)) fail(`Options --guest and --${other} are mutually exclusive`);
}

export const handlers: Handlers = {
  async vcpucount(c) {
    if (c.has('active') && c.has('maximum')) fail('Options --active and --maximum are mutually exclusive');
    const domain = await domainOf(c);
    const all = !['active', 'maximum', 'config', 'live', 'current', 'guest'].some((name) => c.has(name));
    if (!all) {
      const { MAXIMUM, GUEST } = DomainVcpuFlags;
      const flags = c.impact() | c.bits({ maximum: MAXIMUM, guest: GUEST });
      c.print(`${await vcpuCount(domain, flags)}\n`);
      return;
    }
    const line = async (what: string, where: string, flags: number): Promise<string> => {
      const count = await or(undefined, () => vcpuCount(domain, flags));
      return count === undefined
        ? ''
        : `${what.padEnd(12)} ${where.padEnd(12)} ${String(count).padStart(3)}\n`;
    };
    const max = DomainVcpuFlags.MAXIMUM;
    c.print(
      (await line('maximum', 'config', max | Impact.CONFIG)) +
        (await line('maximum', 'live', max | Impact.LIVE)) +
        (await line('current', 'config', Impact.CONFIG)) +
        (await line('current', 'live', Impact.LIVE)),
    );
  },

  async vcpuinfo(c) {
    const domain = await domainOf(c);
    const connection = await c.connect();
    const count = await hostCpus(connection);
    const pretty = c.has('pretty');
    const affinity = (map: Uint8Array): string =>
      pretty ? `${cpuRanges(map, count)} (out of ${count})` : cpuLetters(map, count);
    const line = (label: string, value: string | number): string => `${label.padEnd(15)} ${value}\n`;
    const blocks: string[] = [];
    if (await domain.isActive()) {
      for (const info of await domain.getVcpus()) {
        let text = line('VCPU:', info.number);
        text += line('CPU:', info.cpu >= 0 ? info.cpu : nameOf(['', 'N/A', 'N/A'], -info.cpu, 'N/A'));
        text += line('State:', nameOf(VCPU_STATES, info.state));
        if (info.cpuTime !== 0n) text += line('CPU time:', seconds(info.cpuTime));
        blocks.push(text + line('CPU Affinity:', affinity(info.cpumap)));
      }
    } else {
      const maps = await domain.getVcpuPinInfo(Impact.CONFIG);
      maps.forEach((map, number) => {
        blocks.push(
          line('VCPU:', number) +
            line('CPU:', 'N/A') +
            line('State:', 'N/A') +
            line('CPU time', 'N/A') +
            line('CPU Affinity:', affinity(map)),
        );
      });
    }
    c.print(blocks.join('\n'));
  },

  async vcpupin(c) {
    const list = c.text('cpulist');
    const vcpu = c.uint('vcpu');
    if (list !== undefined && vcpu === undefined) fail('vcpupin: Missing vCPU number in pin mode.');
    const domain = await domainOf(c);
    const connection = await c.connect();
    const impact = c.impact();
    const count = await hostCpus(connection);
    if (list !== undefined && vcpu !== undefined) {
      const map = cpuMapOf(list, count);
      await (impact === 0 && !c.has('current')
        ? domain.pinVcpu(vcpu, map)
        : domain.pinVcpuFlags(vcpu, map, impact));
      return;
    }
    let maps: readonly Uint8Array[];
    try {
      maps = await domain.getVcpuPinInfo(impact);
    } catch (error) {
      if (vcpu !== undefined && (await vcpuOutOfRange(domain, vcpu, impact)))
        throw await rangeError(domain, vcpu, impact);
      throw error;
    }
    if (vcpu !== undefined && vcpu >= maps.length) throw await rangeError(domain, vcpu, impact);
    const table = new Table('VCPU', 'CPU Affinity');
    maps.forEach((map, number) => {
      if (vcpu === undefined || vcpu === number) table.add(String(number), cpuRanges(map, count));
    });
    c.print(table.format(!c.session.settings.quiet));
  },

  async emulatorpin(c) {
    const domain = await domainOf(c);
    const connection = await c.connect();
    const list = c.text('cpulist');
    const impact = c.impact();
    const count = await hostCpus(connection);
    if (list !== undefined) {
      await domain.pinEmulator(cpuMapOf(list, count), impact);
      return;
    }
    const map = await domain.getEmulatorPinInfo(impact);
    c.extra('emulator: CPU Affinity\n----------------------------------\n');
    c.extra('       *: ');
    c.print(`${cpuRanges(map, count)}\n`);
  },

  async setvcpus(c) {
    const domain = await domainOf(c);
    await guardGuestOptions(c);
    const count = c.uint('count') ?? 0;
    if (count === 0) fail("Can't set 0 processors for a VM");
    const { MAXIMUM, GUEST, HOTPLUGGABLE } = DomainVcpuFlags;
    const flags = c.impact() | c.bits({ maximum: MAXIMUM, guest: GUEST, hotpluggable: HOTPLUGGABLE });
    if (flags === 0 && !c.has('current')) await domain.setVcpus(count);
    else await domain.setVcpusFlags(count, flags);
  },

  async setvcpu(c) {
    const domain = await domainOf(c);
    if (!c.has('enable') && !c.has('disable')) fail('one of options --enable or --disable is required');
    if (c.has('enable') && c.has('disable')) fail('Options --enable and --disable are mutually exclusive');
    await domain.setVcpu(c.need('vcpulist'), c.has('enable') ? 1 : 0, c.impact());
  },

  async guestvcpus(c) {
    const domain = await domainOf(c);
    const list = c.text('cpulist');
    if (list === undefined) {
      const params = await domain.getGuestVcpus(0);
      for (const [name, value] of Object.entries(params)) c.print(`${name.padEnd(15)}: ${String(value)}\n`);
      return;
    }
    if (c.has('enable') === c.has('disable')) fail('One of options --enable or --disable is required');
    await domain.setGuestVcpus(list, c.has('enable') ? 1 : 0, 0);
  },

  async iothreadinfo(c) {
    const domain = await domainOf(c);
    const connection = await c.connect();
    const count = await hostCpus(connection);
    const threads = await doing('Unable to get domain IOThreads information', () =>
      domain.getIOThreadInfo(c.impact()),
    );
    if (threads.length === 0) {
      c.extra('No IOThreads found for the domain');
      return;
    }
    const table = new Table('IOThread ID', 'CPU Affinity');
    for (const thread of threads) table.add(String(thread.iothreadId), cpuRanges(thread.cpumap, count));
    c.print(table.format(!c.session.settings.quiet));
  },

  async iothreadpin(c) {
    const domain = await domainOf(c);
    const connection = await c.connect();
    const id = c.uint('iothread') ?? 0;
    const map = cpuMapOf(c.need('cpulist'), await hostCpus(connection));
    await domain.pinIOThread(id, map, c.impact());
  },

  async iothreadadd(c) {
    const domain = await domainOf(c);
    const id = c.int('id') ?? 0;
    if (id <= 0) fail(`Invalid IOThread id value: '${id}'`);
    await domain.addIOThread(id, c.impact());
  },

  async iothreaddel(c) {
    const domain = await domainOf(c);
    const id = c.int('id') ?? 0;
    if (id <= 0) fail(`Invalid IOThread id value: '${id}'`);
    await domain.delIOThread(id, c.impact());
  },

  async iothreadset(c) {
    const domain = await domainOf(c);
    const id = c.int('id') ?? 0;
    if (id <= 0) fail(`Invalid IOThread id value: '${id}'`);
    const params = {
      poll_max_ns: c.ulong('poll-max-ns'),
      poll_grow: c.uint('poll-grow'),
      poll_shrink: c.uint('poll-shrink'),
      thread_pool_min: c.int('thread-pool-min'),
      thread_pool_max: c.int('thread-pool-max'),
    };
    if (Object.values(params).every((value) => value === undefined))
      fail('Not enough arguments passed, nothing to set');
    await domain.setIOThreadParams(id, params, c.impact());
  },

  async 'cpu-stats'(c) {
    const domain = await domainOf(c);
    const start = c.int('start');
    const count = c.int('count');
    if (start !== undefined && start < 0) fail('Invalid value for start CPU');
    if (count !== undefined && count < 0) fail('Invalid value for number of CPUs to show');
    const total = c.has('total') || (start === undefined && count === undefined);
    if (!c.has('total') || start !== undefined || count !== undefined)
      await perCpu(c, domain, start ?? 0, count);
    if (!total) return;
    const [params] = await doing(`Failed to retrieve CPU statistics for domain '${domain.name}'`, () =>
      domain.getCPUStats(-1, 1, 0),
    );
    if (!params || Object.keys(params).length === 0) fail('No total stats available');
    c.print('Total:\n');
    for (const [name, value] of Object.entries(params)) c.print(statLine(name, value));
  },
};

function statLine(name: string, value: unknown): string {
  const label = `\t${name.padEnd(12)} `;
  if (typeof value !== 'bigint') return `${label}${String(value)}\n`;
  if (!/^(cpu|user|system|vcpu)_?time$/.test(name)) return `${label}${value}\n`;
  return `${label}${String(value / 1000000000n).padStart(9)}.${String(value % 1000000000n).padStart(9, '0')} seconds\n`;
}

async function perCpu(
  c: Invocation,
  domain: Domain,
  start: number,
  count: number | undefined,
): Promise<void> {
  const message = `Failed to retrieve CPU statistics for domain '${domain.name}'`;
  const connection = await c.connect();
  const max = await doing(message, async () => await hostStatCpus(connection, domain));
  if (start >= max) fail(`Start CPU ${start} is out of range (min: 0, max: ${max - 1})`);
  const last = Math.min(max, start + (count ?? max));
  for (let cpu = start; cpu < last; cpu += 128) {
    const size = Math.min(128, last - cpu);
    const stats = await doing(message, () => domain.getCPUStats(cpu, size, 0));
    stats.forEach((params, index) => {
      c.print(`CPU${cpu + index}:\n`);
      for (const [name, value] of Object.entries(params)) c.print(statLine(name, value));
    });
  }
}

/** How many CPUs the driver has statistics of. */
async function hostStatCpus(connection: Connect, domain: Domain): Promise<number> {
  const asked = await domain.getCPUStats(0, 0, 0);
  return asked.length > 0 ? asked.length : hostCpus(connection);
}

async function vcpuOutOfRange(domain: Domain, vcpu: number, impact: number): Promise<boolean> {
  return vcpu >= (await or(Number.MAX_SAFE_INTEGER, () => presentVcpus(domain, impact)));
}

async function presentVcpus(domain: Domain, impact: number): Promise<number> {
  const flags = DomainVcpuFlags.MAXIMUM | impact;
  const count = await or(undefined, () => domain.getVcpusFlags(flags));
  if (count !== undefined) return count;
  return Number(textAt('/domain/vcpu', parseXml(await domain.getXMLDesc(0))) ?? '0');
}

async function rangeError(domain: Domain, vcpu: number, impact: number): Promise<Error> {
  const count = await presentVcpus(domain, impact);
  const persistent = (impact & Impact.CONFIG) !== 0 || !(await domain.isActive());
  const { CommandFailure } = await import('../shell/failure.js');
  return new CommandFailure([
    `vcpu ${vcpu} is out of range of ${persistent ? 'persistent' : 'live'} cpu count ${count}`,
  ]);
}
