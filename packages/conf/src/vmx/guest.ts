import { parseCpuset } from '../common/cpuset.js';
import type { Domain, DomainInput } from '../domain/index.js';
import { same, type VmxConfig, type VmxLines, vmxUuid } from './config.js';
import { percentEscape, pipeEscape } from './escape.js';
import { badVmx, notInVmx } from './failure.js';

/** Identity, memory and CPUs: what a machine has beside devices. */
export type Guest = Omit<DomainInput, 'devices'>;

const mib = 1024n;
/** VMware gives memory in steps of 4 MiB. */
const memoryStep = 4n;
/** More MiB than any machine has. */
const memoryLimit = 1n << 40n;
/** CPU numbers that an affinity may have, exclusive. */
const cpuLimit = 1024;
const noUuid = '00000000-0000-0000-0000-000000000000';

/** Shares of one virtual CPU by name. */
const shareNames = { low: 500n, normal: 1000n, high: 2000n } as const;

export function parseGuest(config: VmxConfig): Guest {
  const displayName = config.string('displayName');
  const annotation = config.string('annotation');
  const vcpus = parseVcpus(config);
  const guestOS = config.string('guestOS');
  return {
    type: 'vmware',
    uuid: config.uuid('uuid.bios') ?? noUuid,
    genid: parseGenid(config),
    ...(displayName === undefined ? {} : { name: unescaped(displayName, 'displayName') }),
    ...(annotation === undefined ? {} : { description: unescaped(annotation, 'annotation') }),
    ...parseMemory(config),
    ...vcpus,
    os: {
      ...(same(config.string('firmware'), 'efi') ? { firmware: 'efi' as const } : {}),
      type: { name: 'hvm', arch: guestOS?.endsWith('-64') === true ? 'x86_64' : 'i686' },
      ...(config.boolean('smbios.reflecthost') === true ? { smbios: 'host' as const } : {}),
    },
    onPoweroff: 'destroy',
    onReboot: 'restart',
    onCrash: 'destroy',
  };
}

function unescaped(text: string, name: 'displayName' | 'annotation'): string {
  const plain = name === 'displayName' ? percentEscape.unescape(text) : text;
  const value = plain === undefined ? undefined : pipeEscape.unescape(plain);
  if (value === undefined) throw badVmx(`'${name}' has an escape that isn't one: '${text}'`);
  return value;
}

function parseGenid(config: VmxConfig): string | undefined {
  const high = config.integer('vm.genid') ?? 0n;
  const low = config.integer('vm.genidX') ?? 0n;
  if (high === 0n && low === 0n) return undefined;
  const digits = [high, low].map((half) => BigInt.asUintN(64, half).toString(16).padStart(16, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function parseMemory(config: VmxConfig): Pick<Guest, 'memory' | 'currentMemory' | 'memtune'> {
  const size = config.integer('memsize') ?? 32n;
  if (size <= 0n || size > memoryLimit || size % memoryStep !== 0n)
    throw config.wrong('memsize', 'a number of MiB that is a multiple of 4');
  const limit = config.integer('sched.mem.max') ?? -1n;
  const current = limit < 0n || limit > size ? size : limit;
  const least = config.integer('sched.mem.minsize') ?? 0n;
  const guaranteed = least > size ? size : least;
  return {
    memory: size * mib,
    currentMemory: current * mib,
    ...(guaranteed > 0n ? { memtune: { minGuarantee: guaranteed * mib } } : {}),
  };
}

function parseVcpus(config: VmxConfig): Pick<Guest, 'vcpu' | 'cpu' | 'cputune'> {
  const given = config.integer('numvcpus') ?? 1n;
  if (given <= 0n || given > 0xffffn) throw config.wrong('numvcpus', 'a number from 1 to 65535');
  const count = Number(given);
  const cores = Number(config.integer('cpuid.coresPerSocket') ?? 1n);
  if (cores < 0) throw config.wrong('cpuid.coresPerSocket', 'a number from 1');
  if (cores > 1 && count % cores !== 0)
    throw badVmx(`'numvcpus' is ${count}: expected a multiple of 'cpuid.coresPerSocket', which is ${cores}`);
  const cpuset = parseAffinity(config, count);
  const shares = parseShares(config, count);
  return {
    vcpu: { placement: 'static', count, ...(cpuset === undefined ? {} : { cpuset }) },
    ...(cores > 1
      ? { cpu: { topology: { sockets: count / cores, dies: 1, clusters: 1, cores, threads: 1 } } }
      : {}),
    ...(shares === undefined ? {} : { cputune: { shares } }),
  };
}

function parseAffinity(config: VmxConfig, count: number): number[] | undefined {
  const name = 'sched.cpu.affinity';
  const value = config.string(name);
  if (value === undefined || same(value, 'all')) return undefined;
  const numbers = parseCpuset(value);
  if (numbers === undefined || !/^[\d,\s]*$/.test(value)) throw config.wrong(name, 'numbers between commas');
  if (numbers.some((number) => number >= cpuLimit)) throw config.wrong(name, `numbers below ${cpuLimit}`);
  if (value.split(',').length < count)
    throw config.wrong(name, `at least one number for each of ${count} CPUs`);
  return numbers;
}

function parseShares(config: VmxConfig, count: number): bigint | undefined {
  const name = 'sched.cpu.shares';
  const value = config.string(name)?.toLowerCase();
  if (value === undefined) return undefined;
  if (value in shareNames) return shareNames[value as keyof typeof shareNames] * BigInt(count);
  const number = /^\d+$/.test(value) ? BigInt(value) : undefined;
  if (number === undefined || BigInt.asUintN(64, number) !== number)
    throw config.wrong(name, "a number, 'low', 'normal' or 'high'");
  return number;
}

/** Writes all of them, from the kind of guest to its CPUs. */
export function formatGuest(domain: Domain, lines: VmxLines): void {
  const { os, uuid, genid, name, description } = domain;
  const arch = os.type?.arch ?? 'i686';
  if (os.type?.name !== 'hvm')
    throw notInVmx(`a guest of type '${os.type?.name ?? ''}': only hvm can be had`);
  if (arch !== 'i686' && arch !== 'x86_64')
    throw notInVmx(`architecture '${arch}': expected 'i686' or 'x86_64'`);
  lines.add('guestOS', arch === 'x86_64' ? 'other-64' : 'other');
  if (os.firmware === 'efi') lines.add('firmware', 'efi');
  if (os.smbios === 'host') lines.add('smbios.reflecthost', true);
  else if (os.smbios === 'sysinfo')
    throw notInVmx("<smbios mode='sysinfo'>: only 'host' and 'emulate' can be had");
  lines.add('uuid.bios', vmxUuid(uuid));
  if (genid !== undefined && genid !== '') {
    const digits = genid.replaceAll('-', '');
    lines.add('vm.genid', BigInt.asIntN(64, BigInt(`0x${digits.slice(0, 16)}`)));
    lines.add('vm.genidX', BigInt.asIntN(64, BigInt(`0x${digits.slice(16)}`)));
  }
  lines.add('displayName', percentEscape.escape(pipeEscape.escape(name)));
  if (description !== undefined) lines.add('annotation', pipeEscape.escape(description));
  formatMemory(domain, lines);
  formatVcpus(domain, lines);
}

function formatMemory({ memory, currentMemory, memtune }: Domain, lines: VmxLines): void {
  const inMib = (kib: bigint) => (kib + mib - 1n) / mib;
  const size = ((inMib(memory) + memoryStep - 1n) / memoryStep) * memoryStep;
  lines.add('memsize', size);
  if (currentMemory < size * mib) lines.add('sched.mem.max', inMib(currentMemory));
  const least = memtune?.minGuarantee ?? 0n;
  if (least > 0n) lines.add('sched.mem.minsize', inMib(least));
}

function formatVcpus({ vcpu, cpu, cputune }: Domain, lines: VmxLines): void {
  const count = vcpu.count ?? 1;
  if (vcpu.current !== undefined && vcpu.current !== count)
    throw notInVmx("attribute 'current' of <vcpu>: all virtual CPUs are plugged in");
  lines.add('numvcpus', count);
  const topology = cpu?.topology;
  if (cpu !== undefined && (cpu.mode ?? 'custom') !== 'custom')
    throw notInVmx(`CPU mode '${cpu.mode}': only 'custom' can be had`);
  if (topology !== undefined) {
    const { sockets, dies, clusters, cores, threads } = topology;
    if (threads !== 1) throw notInVmx(`${threads} threads per core: there is one`);
    if (dies !== 1) throw notInVmx(`${dies} dies per socket: there is one`);
    if (clusters !== 1) throw notInVmx(`${clusters} clusters per die: there is one`);
    if (sockets * cores !== count)
      throw notInVmx(`${sockets} sockets of ${cores} cores for ${count} virtual CPUs`);
    lines.add('cpuid.coresPerSocket', cores);
  }
  const { cpuset } = vcpu;
  if (cpuset !== undefined && cpuset.length > 0) {
    if (cpuset.length < count)
      throw notInVmx(`'cpuset' of <vcpu> has ${cpuset.length} CPUs for ${count} virtual CPUs`);
    lines.add('sched.cpu.affinity', cpuset.join(','));
  }
  const shares = cputune?.shares;
  if (shares === undefined) return;
  const named = Object.entries(shareNames).find(([, perCpu]) => perCpu * BigInt(count) === shares);
  lines.add('sched.cpu.shares', named?.[0] ?? shares);
}
