import { XmlWriter } from '@tsvirt/conf';
import { type HostCpu, hostCpuDocument } from '@tsvirt/conf/cpu';
import type { HostCell, HostTopology } from '../host/topology.js';
import {
  writeCaches,
  writeInterconnects,
  writeMemoryBandwidth,
  writeMemorySideCaches,
} from './host-caches.js';
import type { QemuAccelerator, QemuCapabilities, QemuMachine } from './model.js';
import { element, textElement } from './write.js';

/** What virConnectGetCapabilities tells of the host. */
export interface HostDescription {
  readonly uuid?: string;
  readonly arch: string;
  readonly topology?: HostTopology;
  /** Of its architecture alone where nothing more is known. */
  readonly cpu?: HostCpu;
  /** Kernel modules for suspend: `suspend_mem`, `suspend_disk`, `suspend_hybrid`. */
  readonly powerManagement: readonly string[];
  readonly iommu: boolean;
  /** How guests can go to another host while they run; undefined where they can't. */
  readonly migration?: { readonly transports: readonly string[] };
  /** By what guests are confined. */
  readonly securityModels?: readonly string[];
}

/** What runs guests of one architecture; a QEMU for 32-bit ARM runs those of two. */
export interface GuestEmulator {
  readonly arch: string;
  readonly capabilities: QemuCapabilities;
}

/** The `<capabilities>` document of a host with these QEMU binaries. */
export function formatHostCapabilities(host: HostDescription, guests: readonly GuestEmulator[]): string {
  const writer = new XmlWriter();
  writer.open('capabilities');
  writer.raw('\n');
  element(writer, 'host', {}, () => writeHost(writer, host));
  writer.raw('\n');
  for (const guest of guests) {
    writeGuest(writer, guest);
    writer.raw('\n');
  }
  writer.close('capabilities');
  return writer.toString();
}

function writeHost(writer: XmlWriter, host: HostDescription): void {
  if (host.uuid !== undefined) writer.leaf('uuid', host.uuid);
  writer.raw(hostCpuDocument.format(host.cpu ?? { arch: host.arch }, { level: 2 }));
  element(writer, 'power_management', {}, () => {
    for (const kind of host.powerManagement) writer.empty(kind);
  });
  element(writer, 'iommu', { support: host.iommu ? 'yes' : 'no' });
  const { migration, topology, securityModels = [] } = host;
  if (migration !== undefined)
    element(writer, 'migration_features', {}, () => {
      writer.empty('live');
      if (migration.transports.length > 0)
        element(writer, 'uri_transports', {}, () => {
          for (const transport of migration.transports) writer.leaf('uri_transport', transport);
        });
    });
  if (topology !== undefined) {
    writeTopology(writer, topology);
    writeCaches(writer, topology);
    writeMemoryBandwidth(writer, topology);
  }
  for (const model of securityModels)
    element(writer, 'secmodel', {}, () => {
      writer.leaf('model', model);
      writer.leaf('doi', '0');
    });
}

/** A host's CPU as the CPU driver's `<cpu>` tells it, where that knows it, with what the kernel says of its place. */
export function describeHostCpu(arch: string, cpu: string | undefined, topology: HostTopology): HostCpu {
  const known: HostCpu = cpu === undefined ? { arch } : hostCpuDocument.parse(cpu);
  const first = topology.cpus[0];
  const sockets = new Set(topology.cpus.map((each) => each.socket)).size;
  const inFirst = topology.cpus.filter((each) => each.socket === first?.socket);
  const dies = new Set(inFirst.map((each) => each.die)).size;
  const cores = new Set(inFirst.map((each) => `${each.die}/${each.core}`)).size;
  const sizes = new Set(topology.cells.flatMap((cell) => cell.pages.map((page) => page.size)));
  return {
    ...known,
    topology: {
      sockets,
      dies,
      clusters: 1,
      cores: Math.max(1, Math.floor(cores / Math.max(1, dies))),
      threads: Math.max(1, Math.floor(inFirst.length / Math.max(1, cores))),
    },
    pages: [...sizes].sort((a, b) => a - b).map((size) => ({ unit: 'KiB', size })),
  };
}

function writeTopology(writer: XmlWriter, topology: HostTopology): void {
  element(writer, 'topology', {}, () => {
    element(writer, 'cells', { num: topology.cells.length }, () => {
      for (const cell of topology.cells)
        element(writer, 'cell', { id: cell.id }, () => writeCell(writer, topology, cell));
    });
    writeInterconnects(writer, topology);
  });
}

function writeCell(writer: XmlWriter, { cells }: HostTopology, cell: HostCell): void {
  textElement(writer, 'memory', { unit: 'KiB' }, String(cell.memory));
  for (const page of cell.pages)
    textElement(writer, 'pages', { unit: 'KiB', size: page.size }, String(page.count));
  if (cell.distances.length > 0)
    element(writer, 'distances', {}, () => {
      cell.distances.forEach((value, at) => {
        element(writer, 'sibling', { id: cells[at]?.id ?? at, value });
      });
    });
  writeMemorySideCaches(writer, cell);
  element(writer, 'cpus', { num: cell.cpus.length }, () => {
    for (const cpu of cell.cpus)
      if (cpu.online)
        element(writer, 'cpu', {
          id: cpu.id,
          socket_id: cpu.socket,
          die_id: cpu.die,
          cluster_id: cpu.cluster,
          core_id: cpu.core,
          siblings: cpu.siblings,
        });
      else element(writer, 'cpu', { id: cpu.id });
  });
}

const wide = new Set([
  'x86_64',
  'aarch64',
  'ppc64',
  'ppc64le',
  's390x',
  'riscv64',
  'loongarch64',
  'sparc64',
  'mips64',
  'mips64el',
  'alpha',
  // libvirt's table says so
  'sh4eb',
]);
const x86 = new Set(['i686', 'x86_64']);
/** Others whose machines can have ACPI. */
const withAcpi = new Set(['aarch64', 'loongarch64']);

function writeGuest(writer: XmlWriter, { arch, capabilities: binary }: GuestEmulator): void {
  element(writer, 'guest', {}, () => {
    writer.leaf('os_type', 'hvm');
    element(writer, 'arch', { name: arch }, () => {
      writer.leaf('wordsize', wide.has(arch) ? '64' : '32');
      writer.leaf('emulator', binary.binary);
      const { tcg, kvm } = binary.data;
      writeMachines(writer, (tcg ?? kvm)?.machines ?? []);
      if (binary.has('tcg') || kvm === undefined) element(writer, 'domain', { type: 'qemu' });
      if (binary.has('kvm')) writeAccelerated(writer, 'kvm', tcg, kvm);
      if (binary.has('hvf')) element(writer, 'domain', { type: 'hvf' });
    });
    element(writer, 'features', {}, () => {
      if (arch === 'i686') {
        writer.empty('pae');
        writer.empty('nonpae');
      }
      if (x86.has(arch)) {
        element(writer, 'acpi', { default: 'on', toggle: 'yes' });
        element(writer, 'apic', { default: 'on', toggle: 'no' });
      } else if (withAcpi.has(arch)) element(writer, 'acpi', { default: 'on', toggle: 'yes' });
      writer.empty('cpuselection');
      writer.empty('deviceboot');
      element(writer, 'disksnapshot', { default: 'on', toggle: 'no' });
      writer.empty('externalSnapshot');
    });
  });
}

function writeAccelerated(
  writer: XmlWriter,
  type: string,
  plain: QemuAccelerator | undefined,
  accelerated: QemuAccelerator | undefined,
): void {
  const known = new Set((plain?.machines ?? accelerated?.machines ?? []).map((machine) => machine.name));
  const more = (accelerated?.machines ?? []).filter((machine) => !known.has(machine.name));
  element(writer, 'domain', { type }, more.length === 0 ? undefined : () => writeMachines(writer, more));
}

/** Each machine, and each alias with its canonical name; the default machine's alias first. */
function writeMachines(writer: XmlWriter, machines: readonly QemuMachine[]): void {
  const ordered = [...machines].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  for (const machine of ordered) {
    textElement(
      writer,
      'machine',
      { maxCpus: machine.maxCpus, deprecated: machine.deprecated ? 'yes' : undefined },
      machine.name,
    );
    if (machine.alias !== undefined)
      textElement(writer, 'machine', { canonical: machine.name, maxCpus: machine.maxCpus }, machine.alias);
  }
}
