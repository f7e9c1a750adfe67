import { type Connect, type Domain, type StoragePool, storageFormats } from '@tsvirt/core';
import { elements, parseXml, textAt } from '../xml/document.js';
import type { Session } from './session.js';

/** What a completer may look at. */
export interface CompleterContext {
  readonly session: Session;
  /** List flags that narrow the objects. */
  readonly flags: number;
  /** What was typed of the value. */
  readonly text: string;
  /** The value of another option of the same command. */
  readonly given: (name: string) => string | undefined;
}

type Completer = (connection: Connect, context: CompleterContext) => Promise<string[]>;

async function domain(connection: Connect, { given }: CompleterContext): Promise<Domain> {
  const text = given('domain') ?? '';
  return /^[0-9]+$/.test(text)
    ? connection.domainLookupByID(Number(text))
    : connection.domainLookupByName(text);
}

async function pool(connection: Connect, { given }: CompleterContext): Promise<StoragePool> {
  return connection.storagePoolLookupByName(given('pool') ?? given('inputpool') ?? '');
}

const names = (objects: readonly { readonly name: string }[]): string[] => objects.map(({ name }) => name);
const fixed =
  (...words: readonly string[]): Completer =>
  async () => [...words];

/** Texts at an XPath of the named domain's document. */
const domainTexts =
  (path: string, part = '.'): Completer =>
  async (connection, context) => {
    const document = parseXml(await (await domain(connection, context)).getXMLDesc(0));
    return elements(path, document).flatMap((element) => textAt(part, element) ?? []);
  };

const COMPLETERS: Readonly<Record<string, Completer>> = {
  DomainName: async (connection, { flags }) => names(await connection.listAllDomains(flags)),
  DomainUUID: async (connection, { flags }) =>
    (await connection.listAllDomains(flags)).map(({ uuid }) => uuid),
  NetworkName: async (connection, { flags }) => names(await connection.listAllNetworks(flags)),
  NetworkUUID: async (connection, { flags }) =>
    (await connection.listAllNetworks(flags)).map(({ uuid }) => uuid),
  StoragePoolName: async (connection, { flags }) => names(await connection.listAllStoragePools(flags)),
  StorageVolName: async (connection, context) =>
    names(await (await pool(connection, context)).listAllVolumes(0)),
  StorageVolKey: async (connection) => {
    const pools = await connection.listAllStoragePools(2);
    const volumes = await Promise.all(pools.map((each) => each.listAllVolumes(0)));
    return volumes.flat().map(({ key }) => key);
  },
  InterfaceName: async (connection, { flags }) => names(await connection.listAllInterfaces(flags)),
  InterfaceMac: async (connection, { flags }) =>
    (await connection.listAllInterfaces(flags)).map(({ mac }) => mac),
  NodeDeviceName: async (connection, { flags }) => names(await connection.listAllNodeDevices(flags)),
  NWFilterName: async (connection) => names(await connection.listAllNWFilters(0)),
  NWFilterBindingName: async (connection) =>
    (await connection.listAllNWFilterBindings(0)).map(({ portdev }) => portdev),
  SecretUUID: async (connection) => (await connection.listAllSecrets(0)).map(({ uuid }) => uuid),
  SnapshotName: async (connection, context) =>
    names(await (await domain(connection, context)).listAllSnapshots(0)),
  CheckpointName: async (connection, context) =>
    names(await (await domain(connection, context)).listAllCheckpoints(0)),
  DomainDiskTarget: domainTexts('/domain/devices/disk/target', './@dev'),
  DomainInterface: async (connection, context) => {
    const document = parseXml(await (await domain(connection, context)).getXMLDesc(0));
    return elements('/domain/devices/interface', document).flatMap(
      (element) =>
        (context.flags === 1 ? undefined : textAt('./target/@dev', element)) ??
        textAt('./mac/@address', element) ??
        [],
    );
  },
  DomainDeviceAlias: domainTexts('/domain/devices/*/alias', './@name'),
  DomainConsole: domainTexts('/domain/devices/console/alias | /domain/devices/serial/alias', './@name'),
  DomainIOThreadId: async (connection, context) =>
    (await (await domain(connection, context)).getIOThreadInfo(0)).map(({ iothreadId }) =>
      String(iothreadId),
    ),
  DomainEventName: async () => (await import('../commands/event-names.js')).DOMAIN_EVENTS.slice(),
  NetworkEventName: fixed('lifecycle', 'metadata-change'),
  PoolEventName: fixed('lifecycle', 'refresh'),
  NodeDeviceEventName: fixed('lifecycle', 'update'),
  SecretEventName: fixed('lifecycle', 'value-changed'),
  DomainShutdownMode: fixed('acpi', 'agent', 'initctl', 'signal', 'paravirt'),
  DomainInterfaceState: fixed('up', 'down'),
  DomainInterfaceAddrSource: fixed('lease', 'agent', 'arp'),
  DomainInterfaceSourceMode: fixed('vepa', 'bridge', 'private', 'passthrough'),
  DomainHostnameSource: fixed('agent', 'lease'),
  DomainCoreDumpFormat: fixed(
    'elf',
    'kdump-zlib',
    'kdump-lzo',
    'kdump-snappy',
    'win-dmp',
    'kdump-raw-zlib',
    'kdump-raw-lzo',
    'kdump-raw-snappy',
  ),
  DomainNumatuneMode: fixed('strict', 'preferred', 'interleave', 'restrictive'),
  DomainLifecycle: fixed('poweroff', 'reboot', 'crash'),
  DomainLifecycleAction: fixed(
    'destroy',
    'restart',
    'rename-restart',
    'preserve',
    'coredump-destroy',
    'coredump-restart',
  ),
  DomainDirtyRateCalcMode: fixed('page-sampling', 'dirty-bitmap', 'dirty-ring'),
  DomainStorageFileFormat: fixed('none', ...storageFormats),
  DomainVirtType: fixed('qemu', 'kvm', 'xen', 'lxc', 'test', 'vmware', 'hyperv', 'vbox', 'bhyve', 'hvf'),
  NetworkUpdateCommand: fixed('modify', 'delete', 'add-last', 'add-first', 'add'),
  NetworkUpdateSection: fixed(
    'bridge',
    'domain',
    'ip',
    'ip-dhcp-host',
    'ip-dhcp-range',
    'forward',
    'forward-interface',
    'forward-pf',
    'portgroup',
    'dns-host',
    'dns-txt',
    'dns-srv',
  ),
  NodeSuspendTarget: fixed('mem', 'disk', 'hybrid'),
  PoolType: fixed(
    'dir',
    'fs',
    'netfs',
    'logical',
    'disk',
    'iscsi',
    'iscsi-direct',
    'scsi',
    'mpath',
    'rbd',
    'sheepdog',
    'gluster',
    'zfs',
    'vstorage',
  ),
  StorageVolWipeAlgorithm: fixed(
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
  ),
  CodesetName: fixed(
    'linux',
    'xt',
    'atset1',
    'atset2',
    'atset3',
    'os_x',
    'xt_kbd',
    'usb',
    'win32',
    'rfb',
    'qnum',
  ),
  Arch: fixed('aarch64', 'armv7l', 'i686', 'loongarch64', 'ppc64', 'ppc64le', 'riscv64', 's390x', 'x86_64'),
  CPUModel: async (connection) => [...(await connection.getCPUModelNames('x86_64', 0))],
  DomainVcpu: async (connection, context) => {
    const count = await (await domain(connection, context)).getVcpusFlags(4);
    return Array.from({ length: count }, (_, index) => String(index));
  },
  HelpCommand: async (_connection, { session }) =>
    session.table.groups.flatMap((group) => [group.keyword, ...group.commands.map(({ name }) => name)]),
};

/** The candidates of a kind of value; none for kinds that aren't known. */
export async function completerFor(kind: string, context: CompleterContext): Promise<string[]> {
  if (kind === 'PathLocalExisting') return localPaths(context.text);
  const completer = COMPLETERS[kind];
  return completer ? completer(await context.session.connect(), context) : [];
}

/** What is in the folder that the text names so far; folders end with a slash. */
export async function localPaths(text: string): Promise<string[]> {
  const { readdir, stat } = await import('node:fs/promises');
  const folder = text.slice(0, text.lastIndexOf('/') + 1);
  const entries = await readdir(folder || '.', { withFileTypes: true });
  const paths = entries.map(async (entry) => {
    const path = `${folder}${entry.name}`;
    const target = entry.isSymbolicLink() ? await stat(path).catch(() => entry) : entry;
    return target.isDirectory() ? `${path}/` : path;
  });
  return Promise.all(paths);
}
