import { LIBVIR_VERSION_NUMBER } from '@tsvirt/core';
import { cpuLetters, cpuRanges } from '../output/cpumap.js';
import { paramLines } from '../output/format.js';
import { doing, fail, or } from '../shell/failure.js';
import type { Handlers, Invocation } from '../shell/invocation.js';
import { elements, parseXml, textAt } from '../xml/document.js';
import { printXml } from './xml-output.js';

const line = (label: string, value: string | number | bigint): string => `${label.padEnd(20)} ${value}\n`;

function versionText(version: bigint | number): string {
  const number = Number(version);
  return `${Math.floor(number / 1000000)}.${Math.floor(number / 1000) % 1000}.${number % 1000}`;
}

/** Numbers of the host's NUMA cells, from its capabilities. */
async function hostCells(c: Invocation): Promise<number[]> {
  const connection = await c.connect();
  const xml = await doing('unable to get node capabilities', () => connection.getCapabilities());
  const cells = elements('/capabilities/host/topology/cells/cell', parseXml(xml)).map((cell) =>
    Number(textAt('./@id', cell)),
  );
  return cells.length > 0 ? cells : [0];
}

async function pageSizes(c: Invocation): Promise<number[]> {
  const connection = await c.connect();
  const xml = await doing('unable to get node capabilities', () => connection.getCapabilities());
  const document = parseXml(xml);
  const all = elements('/capabilities/host/cpu/pages', document);
  const found = all.length > 0 ? all : elements('/capabilities/host/topology/cells/cell/pages', document);
  const sizes = new Set(found.map((page) => Number(textAt('./@size', page))));
  if (sizes.size === 0) fail('could not get information about supported page sizes');
  return [...sizes].sort((a, b) => a - b);
}

/** A page size in KiB, as given with a unit. */
function pageSize(c: Invocation): number | undefined {
  const bytes = c.scaled('pagesize', 1024n);
  return bytes === undefined ? undefined : Number(bytes / 1024n);
}

const CPU_FIELDS = ['user', 'kernel', 'idle', 'iowait', 'intr'];
const CPU_LABELS: Readonly<Record<string, string>> = {
  user: 'user:',
  kernel: 'system:',
  idle: 'idle:',
  iowait: 'iowait:',
  intr: 'intr:',
};

async function cpuTimes(c: Invocation, cpu: number): Promise<Map<string, bigint>> {
  const connection = await c.connect();
  const stats = await doing('Unable to get node cpu stats', () => connection.nodeGetCPUStats(cpu, 0));
  return new Map(stats.map(({ field, value }) => [field, value]));
}

const percent = (part: number, total: number): string =>
  `${(total === 0 ? Number.NaN : (part / total) * 100).toFixed(1).padStart(5).replace(' NaN', '-nan')}%`;

export const handlers: Handlers = {
  async version(c) {
    const connection = await c.connect();
    const type = await doing('failed to get hypervisor type', () => connection.getType());
    const library = versionText(LIBVIR_VERSION_NUMBER);
    c.print(`Compiled against library: libvirt ${library}\nUsing library: libvirt ${library}\n`);
    c.print(`Using API: ${type} ${library}\n`);
    const running = await doing('failed to get the hypervisor version', () => connection.getVersion());
    if (running === 0n) c.print(`Cannot extract running ${type} hypervisor version\n`);
    else c.print(`Running hypervisor: ${type} ${versionText(running)}\n`);
    if (c.has('daemon')) {
      const daemon = await doing('failed to get the daemon version', () => connection.getLibVersion());
      c.print(`Running against daemon: ${versionText(daemon)}\n`);
    }
  },

  async hostname(c) {
    const connection = await c.connect();
    c.print(`${await doing('failed to get hostname', () => connection.getHostname())}\n`);
  },

  async uri(c) {
    const connection = await c.connect();
    c.print(`${await doing('failed to get URI', () => connection.getURI())}\n`);
  },

  async sysinfo(c) {
    const connection = await c.connect();
    c.print(await doing('failed to get sysinfo', () => connection.getSysinfo(0)));
  },

  async capabilities(c) {
    const connection = await c.connect();
    await printXml(c, await doing('failed to get capabilities', () => connection.getCapabilities()));
    if (!c.has('xpath')) c.print('\n');
  },

  async domcapabilities(c) {
    const connection = await c.connect();
    const text = (name: string): string | null => c.text(name) ?? null;
    const flags = c.bits({ 'disable-deprecated-features': 1 });
    const xml = await doing('failed to get emulator capabilities', () =>
      connection.getDomainCapabilities(
        text('emulatorbin'),
        text('arch'),
        text('machine'),
        text('virttype'),
        flags,
      ),
    );
    await printXml(c, xml);
    if (!c.has('xpath')) c.print('\n');
  },

  async nodeinfo(c) {
    const connection = await c.connect();
    const info = await doing('failed to get node information', () => connection.nodeGetInfo());
    c.print(
      line('CPU model:', info.model) +
        line('CPU(s):', info.cpus) +
        (info.mhz ? line('CPU frequency:', `${info.mhz} MHz`) : '') +
        line('CPU socket(s):', info.sockets) +
        line('Core(s) per socket:', info.cores) +
        line('Thread(s) per core:', info.threads) +
        line('NUMA cell(s):', info.nodes) +
        line('Memory size:', `${info.memory} KiB`),
    );
  },

  async nodecpumap(c) {
    const connection = await c.connect();
    const map = await doing('Unable to get cpu map', () => connection.nodeGetCPUMap(0));
    const text = c.has('pretty') ? cpuRanges(map.cpumap, map.cpus) : cpuLetters(map.cpumap, map.cpus);
    c.print(
      `${'CPUs present:'.padEnd(15)} ${map.cpus}\n${'CPUs online:'.padEnd(15)} ${map.online}\n${'CPU map:'.padEnd(15)} ${text}\n`,
    );
  },

  async nodecpustats(c) {
    const cpu = c.int('cpu') ?? -1;
    if (cpu < -1) fail('Invalid value of cpuNum');
    const first = await cpuTimes(c, cpu);
    const entry = (label: string, value: string): string => `${label.padEnd(15)} ${value}\n`;
    if (!c.has('percent')) {
      for (const name of CPU_FIELDS) {
        const value = first.get(name);
        if (value !== undefined) c.print(entry(CPU_LABELS[name] ?? `${name}:`, String(value).padStart(20)));
      }
      const usage = first.get('utilization');
      if (usage !== undefined) c.print(`${'usage:'.padEnd(15)}${String(usage).padStart(5)}%\n`);
      return;
    }
    const usage = first.get('utilization');
    if (usage !== undefined) {
      c.print(`${'usage:'.padEnd(15)} ${Number(usage).toFixed(1).padStart(5)}%\n`);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const second = await cpuTimes(c, cpu);
    const change = (name: string): number => Number((second.get(name) ?? 0n) - (first.get(name) ?? 0n));
    const total = CPU_FIELDS.reduce((sum, name) => sum + change(name), 0);
    c.print(`${'usage:'.padEnd(15)} ${percent(total - change('idle') - change('iowait'), total)}\n`);
    for (const name of CPU_FIELDS)
      if (second.has(name))
        c.print(`${(CPU_LABELS[name] ?? name).padEnd(15)} ${percent(change(name), total)}\n`);
  },

  async nodememstats(c) {
    const connection = await c.connect();
    const stats = await doing('Unable to get number of memory stats', () =>
      connection.nodeGetMemoryStats(c.int('cell') ?? -1, 0),
    );
    for (const { field, value } of stats)
      c.print(`${`${field}`.padEnd(7)}: ${String(value).padStart(20)} KiB\n`);
  },

  async freecell(c) {
    const connection = await c.connect();
    const cell = c.int('cellno');
    if (c.has('all')) {
      const cells = await hostCells(c);
      let total = 0n;
      for (const id of cells) {
        const [bytes = 0n] = await doing(`failed to get free memory for NUMA node number: ${id}`, () =>
          connection.nodeGetCellsFreeMemory(id, 1),
        );
        total += bytes / 1024n;
        c.print(`${String(id).padStart(5)}: ${String(bytes / 1024n).padStart(10)} KiB\n`);
      }
      c.extra('--------------------\n');
      c.extra(`Total: ${String(total).padStart(10)} KiB\n`);
      return;
    }
    if (cell !== undefined) {
      const [bytes] = await connection.nodeGetCellsFreeMemory(cell, 1);
      c.print(`${cell}: ${(bytes ?? 0n) / 1024n} KiB\n`);
      return;
    }
    c.print(`Total: ${(await connection.nodeGetFreeMemory()) / 1024n} KiB\n`);
  },

  async freepages(c) {
    const connection = await c.connect();
    const size = pageSize(c);
    if (c.has('all')) {
      const sizes = size === undefined ? await pageSizes(c) : [size];
      for (const cell of await hostCells(c)) {
        const counts = await connection.nodeGetFreePages(sizes, cell, 1, 0);
        c.print(`Node ${cell}:\n`);
        for (const [index, each] of sizes.entries()) c.print(`${each}KiB: ${counts[index] ?? 0n}\n`);
        c.print('\n');
      }
      return;
    }
    const cell = c.int('cellno');
    if (cell === undefined) fail('missing cellno argument');
    if (cell < -1) fail('cell number must be non-negative integer or -1');
    if (size === undefined) fail('missing pagesize argument');
    const [count = 0n] = await connection.nodeGetFreePages([size], cell, 1, 0);
    c.print(`${size}KiB: ${count}\n`);
  },

  async allocpages(c) {
    const connection = await c.connect();
    if (c.has('all') && c.has('cellno')) fail('Options --all and --cellno are mutually exclusive');
    const size = pageSize(c) ?? 0;
    const count = c.ulong('pagecount') ?? 0n;
    const cells = c.has('all') ? (await or([0], () => hostCells(c))).length : 1;
    const start = c.has('all') ? 0 : (c.int('cellno') ?? -1);
    await connection.nodeAllocPages(
      [size],
      [count],
      start,
      cells,
      c.bits({ add: 0 }) | (c.has('add') ? 0 : 1),
    );
  },

  async maxvcpus(c) {
    const connection = await c.connect();
    const type = c.text('type') ?? null;
    const xml = await or(undefined, () => connection.getDomainCapabilities(null, null, null, type, 0));
    const max = xml === undefined ? undefined : textAt('/domainCapabilities/vcpu[1]/@max', parseXml(xml));
    c.print(`${max ?? (await connection.getMaxVcpus(type))}\n`);
  },

  async 'node-memory-tune'(c) {
    const connection = await c.connect();
    const params = {
      shm_pages_to_scan: c.uint('shm-pages-to-scan'),
      shm_sleep_millisecs: c.uint('shm-sleep-millisecs'),
      shm_merge_across_nodes: c.uint('shm-merge-across-nodes'),
    };
    if (Object.values(params).every((value) => value === undefined)) {
      const current = await doing('Unable to get number of memory parameters', () =>
        connection.nodeGetMemoryParameters(0),
      );
      c.print('Shared memory:\n');
      for (const [name, value] of Object.entries(current))
        if (name.startsWith('shm_')) c.print(`\t${name.padEnd(15)} ${String(value)}\n`);
      return;
    }
    await doing('Unable to change memory parameters', () => connection.nodeSetMemoryParameters(params, 0));
  },

  async nodesevinfo(c) {
    const connection = await c.connect();
    c.print(
      paramLines(await doing('Unable to get host SEV information', () => connection.nodeGetSEVInfo(0))),
    );
  },

  async nodesuspend(c) {
    const connection = await c.connect();
    const target = { mem: 0, disk: 1, hybrid: 2 }[c.need('target')];
    if (target === undefined) fail('Invalid target');
    const duration = c.long('duration') ?? 0n;
    if (duration < 0n) fail('Invalid duration');
    await doing('The host was not suspended', () => connection.nodeSuspendForDuration(target, duration, 0));
  },
};
