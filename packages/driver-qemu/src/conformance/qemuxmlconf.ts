import {
  type Domain,
  formatDomain,
  type Graphics,
  type NetworkInterface,
  parseDomain,
} from '@tsvirt/conf/domain';
import { DriverHost } from '@tsvirt/core';
import {
  type CaseResult,
  type ConformanceCase,
  type Corpus,
  commandText,
  compareText,
  judge,
  type SuiteHandler,
  unsupported,
} from '@tsvirt/core/conformance';
import { shellQuote } from '@tsvirt/util';
import type { QemuCapabilities } from '../capabilities/model.js';
import { buildCommandLine, type GuestResources } from '../command/build.js';
import { characterDevices, chardevFiles } from '../command/chardev.js';
import { domainEnvironment } from '../command/environment.js';
import { vhostScsiFile } from '../command/hostdevs.js';
import { vdpaFile } from '../command/interfaces.js';
import type { SevPlatform } from '../command/launch-security.js';
import { masterKeyLength, type SealedSecret, sealSecret } from '../command/secrets.js';
import { spicePortsNeeded } from '../command/spice.js';
import { vsockFile } from '../command/vsock.js';
import { dependsOnHost } from '../cpu/depends-on-host.js';
import { decideGuestCpu } from '../cpu/guest-cpu.js';
import { computeHostModels } from '../cpu/host-model.js';
import { placeChannels } from '../domain/places.js';
import { secretsOf } from '../domain/secrets.js';
import { extensions } from '../extension.js';
import { completeFirmware } from '../firmware/complete.js';
import { usesVirtio } from '../network/plug.js';
import { vhostFiles } from '../network/vhost.js';
import { completeDefinition, machineOf } from '../prepare/definition.js';
import { prepareLive } from '../prepare/live.js';
import { settleNewMemory } from '../prepare/new-memory.js';
import { parseOptions } from '../prepare/parse-options.js';
import { readCapabilitiesFile } from './capabilities-file.js';
import { pretendCpu } from './pretend-cpu.js';
import { pretendFirmware } from './pretend-firmware.js';

/** Descriptors of the corpus' pretend host. */
const listenerDescriptor = 1729;
const firstTap = 3;
const firstBridgeTap = 102;
const firstVhost = 44;
const freeCid = 42;

/** The value of every secret there. */
const secretValue = 'AQCVn5hO6HzFAhAAq0NCv8jtJcIcE+HOBlMQ1A';
/** Ports of its networks are in bridges. */
const isBridged = ({ type }: NetworkInterface): boolean => type === 'bridge' || type === 'network';

/** NUMA nodes of the corpus' pretend host. */
const hostNodes = [0, 1, 2, 3].map((id) => ({ id, cpus: [0, 1, 2, 3].map((cpu) => 4 * id + cpu) }));

/** Domain documents to command lines, and through the driver and back, on the corpus' pretend host. */
export const suite: SuiteHandler = (corpus) => {
  // CPU models are another driver's.
  const host = new DriverHost({ scope: { kind: 'root', path: '/nowhere' } });
  return { run: (item) => runCase(corpus, item, host), close: () => host.stop() };
};

function runCase(corpus: Corpus, item: ConformanceCase, host: DriverHost): CaseResult | Promise<CaseResult> {
  const { input } = item;
  if (input === null || item.params.inputMissing === true) return unsupported('the case has no input');
  const capabilities = capabilitiesOf(corpus, item);
  return judge(corpus, item, {
    parse: () => {
      const domain = parseAs(corpus.read(input), capabilities);
      selectAs(corpus, item, domain, capabilities);
      const isNew = flagsOf(item).includes('ABI_UPDATE');
      if (isNew) settleNewMemory(domain);
      return completeDefinition(domain, capabilities, {
        isNew,
        environment: (item.params.env ?? {}) as Readonly<Record<string, string>>,
        tpmVersions: Array.isArray(item.params.tpmVersions)
          ? item.params.tpmVersions.map(String)
          : ['1.2', '2.0'],
      });
    },
    operate: async (domain) => ({
      xml: formatDomain(domain, { extensions, secure: true, inactive: true }),
      args:
        item.expected.args === undefined && item.outcome === 'ok'
          ? undefined
          : await commandLine(corpus, domain, capabilities, item, host),
    }),
    compare: ({ xml, args }): CaseResult => {
      if (item.expected.xml !== undefined) {
        const result = compareText(xml, corpus.read(String(item.expected.xml)));
        if (result.status !== 'pass') return result;
      }
      return args === undefined
        ? { status: 'pass' }
        : compareText(args, corpus.read(String(item.expected.args)), { exact: true });
    },
  });
}

/** Names of the flags with which a case is read. */
function flagsOf({ params }: ConformanceCase): readonly string[] {
  const { parseFlags } = params;
  return Array.isArray(parseFlags) ? parseFlags.map((flag) => String(flag).replace(/^.*PARSE_/, '')) : [];
}

function capabilitiesOf(corpus: Corpus, item: ConformanceCase): QemuCapabilities {
  const { params } = item;
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return readCapabilitiesFile(corpus.read(String(params.caps)), {
    add: list(params.capsAdd),
    remove: list(params.capsDel),
    noAliases: params.capsVersion === 'latest',
    ...(Array.isArray(params.gic) && params.gic.length > 0 ? { gics: params.gic.map(Number) } : {}),
  });
}

/** Reads a document as for an emulator that is taken where the document names none. */
export function parseAs(xml: string, capabilities: QemuCapabilities): Domain {
  const { arch, binary } = capabilities;
  const domain = parseDomain(xml, { ...parseOptions, driver: { ...parseOptions.driver, defaultArch: arch } });
  // Random bytes are always the same there.
  if (/<genid\s*\/>/.test(xml)) domain.genid = '00010203-0405-4607-8809-0a0b0c0d0e0f';
  const type = domain.os?.type;
  domain.os = { ...domain.os, type: { ...type, arch: type?.arch ?? arch, name: type?.name ?? 'hvm' } };
  domain.devices = { ...domain.devices, emulator: domain.devices?.emulator ?? binary };
  return domain;
}

/** Chooses the firmware where the document leaves that to the driver. */
function selectAs(
  corpus: Corpus,
  item: ConformanceCase,
  domain: Domain,
  capabilities: QemuCapabilities,
): void {
  if (domain.os.firmware === undefined && domain.os.loader === undefined) return;
  const descriptors = pretendFirmware(corpus);
  // A definition that is there already stays with the format that there was alone in former days.
  const isNew =
    String(item.params.parseFlags ?? '').includes('ABI_UPDATE') || item.name.includes('abi-update');
  const { loader, nvram } = domain.os;
  if (!isNew && loader?.format === undefined && nvram?.format === undefined)
    domain.os.loader = { ...loader, format: 'raw' };
  completeFirmware(
    domain,
    machineOf(domain, capabilities),
    descriptors,
    '/var/lib/libvirt/qemu/nvram',
    isNew,
  );
}

/** The command line as the corpus writes it: the environment, the program, an option to a line. */
async function commandLine(
  corpus: Corpus,
  domain: Domain,
  capabilities: QemuCapabilities,
  item: ConformanceCase,
  host: DriverHost,
): Promise<string> {
  const live = prepareLive(domain, capabilities, item.params.migrateFrom !== undefined);
  if (dependsOnHost(live)) await decideAs(corpus, item, live, capabilities, host);
  for (const graphics of live.devices.graphics ?? []) placeDisplay(corpus, graphics, item);
  secureAll(live, item);
  const { vsock } = live.devices;
  if (vsock?.cid?.auto === true) vsock.cid.address = freeCid;
  const directory = `/var/lib/libvirt/qemu/domain--1-${(domain.name ?? '').slice(0, 20)}`;
  placeChannels(live, '/var/run/libvirt/qemu/channel/-1-guest');
  const args = buildCommandLine(live, capabilities, {
    ...resourcesOf(live, capabilities, directory, item),
    sev: sevOf(corpus, item),
  });
  const env: Readonly<Record<string, string>> = {
    LC_ALL: 'C',
    PATH: '/bin',
    HOME: directory,
    USER: 'test',
    LOGNAME: 'test',
    XDG_DATA_HOME: `${directory}/.local/share`,
    XDG_CACHE_HOME: `${directory}/.cache`,
    XDG_CONFIG_HOME: `${directory}/.config`,
    ...domainEnvironment(live, '/run/user/1000'),
  };
  let text = '';
  for (const [name, value] of Object.entries(env)) text += `${name}=${shellQuote(value)} \\\n`;
  return `${text}${commandText([live.devices?.emulator ?? '', ...args])}\n`;
}

/** How a capabilities file says that the host encrypts memory. */
function sevOf(corpus: Corpus, { params }: ConformanceCase): SevPlatform | undefined {
  const text = corpus.read(String(params.caps));
  const number = (name: string) => new RegExp(`<${name}>(\\d+)<`).exec(text)?.[1];
  const cbitpos = number('cbitpos');
  return cbitpos === undefined
    ? undefined
    : { cbitpos: Number(cbitpos), reducedPhysBits: Number(number('reducedPhysBits')) };
}

/** Decides what a guest's CPU leaves to the host; a case may have a host of its own, of which QEMU tells nothing. */
async function decideAs(
  corpus: Corpus,
  item: ConformanceCase,
  live: Domain,
  capabilities: QemuCapabilities,
  host: DriverHost,
): Promise<void> {
  const cpu = await host.cpu();
  const { arch } = capabilities;
  const named = typeof item.params.hostCpu === 'string' ? item.params.hostCpu : undefined;
  const own = pretendCpu(corpus, arch, 'hostCpu', named);
  const accelerator = capabilities.accelerator(live.type);
  const { hostCpu: _, ...silent } = accelerator ?? { machines: [], cpus: [] };
  const models = await computeHostModels(
    { cpu, arch, host: own },
    capabilities,
    named === undefined && accelerator !== undefined ? accelerator : silent,
  );
  await decideGuestCpu(live, capabilities, { cpu, models, host: own });
}

/** What a case says of the driver's own configuration. */
function driverConfig(params: ConformanceCase['params']) {
  return (params.driverConfig ?? {}) as { readonly spiceTLS?: boolean; readonly chardevTLS?: boolean };
}

/** Character devices are reached by TLS where the configuration says so and their documents don't say otherwise. */
function secureAll(live: Domain, { params }: ConformanceCase): void {
  if (driverConfig(params).chardevTLS !== true) return;
  for (const { source } of characterDevices(live)) if (source.type === 'tcp') source.tls ??= true;
}

/** Where a display is on the pretend host. */
function placeDisplay(corpus: Corpus, graphics: Graphics, { params }: ConformanceCase): void {
  if (graphics.type !== 'vnc' && graphics.type !== 'spice') return;
  for (const listen of graphics.listens)
    if (listen.type === 'network') {
      const [network] = (listen.network ?? '').split(';');
      listen.address = /<ip address=['"]([^'"]+)/.exec(corpus.read(`_shared/networks/${network}.xml`))?.[1];
    }
  if (graphics.type === 'vnc' && (graphics.port ?? -1) < 0) graphics.port = 5900;
  if (graphics.type !== 'spice') return;
  const { spiceTLS } = driverConfig(params);
  const needed = spicePortsNeeded(graphics, spiceTLS === true);
  if (graphics.port === -1 || (graphics.autoport === true && needed.plain)) graphics.port = 5901;
  if (graphics.tlsPort === -1 || (graphics.autoport === true && needed.tls)) graphics.tlsPort = 5902;
}

/** Descriptors of the corpus' pretend host, by what they're for. */
function filesOf(live: Domain): Map<string, number> {
  const { tpms = [], vsock } = live.devices;
  const files = new Map<string, number>();
  for (const device of characterDevices(live)) {
    files.set(chardevFiles(device).source, 1750);
    files.set(chardevFiles(device).log, 1751);
  }
  for (const { alias } of tpms) {
    files.set(`${alias}-tpm`, 1730);
    files.set(`${alias}-cancel`, 1731);
  }
  for (const iface of live.devices.interfaces ?? [])
    if (usesVirtio(iface) && iface.driver?.name !== 'qemu')
      vhostFiles(iface).forEach((name, queue) => {
        files.set(name, firstVhost + queue);
      });
  for (const iface of live.devices.interfaces ?? [])
    if (iface.type === 'vdpa') files.set(vdpaFile(iface), 1732);
  for (const { type, alias } of live.devices.hostdevs ?? [])
    if (type === 'scsi_host') files.set(vhostScsiFile(alias), 3);
  files.set(vsockFile(vsock?.alias), 6789);
  return files;
}

/** A state that comes by a descriptor. */
function incomingOf(from: string, fd: unknown): string {
  return from === 'stdio' && typeof fd === 'number' ? `fd:${fd}` : from;
}

/** Of whatever secret a guest asks for, the value that the suite says, with its random bytes. */
function secretsFor(live: Domain, capabilities: QemuCapabilities): ReadonlyMap<string, SealedSecret> {
  const counting = (length: number) => Uint8Array.from({ length }, (_, at) => at);
  return new Map(
    secretsOf(live, capabilities).map(({ id, origin }) => {
      const value = 'text' in origin ? origin.text : secretValue;
      return [id, sealSecret(Buffer.from(value), counting(masterKeyLength), counting(16))];
    }),
  );
}

function resourcesOf(
  live: Domain,
  capabilities: QemuCapabilities,
  directory: string,
  { params }: ConformanceCase,
): GuestResources {
  const config = driverConfig(params);
  const { interfaces = [] } = live.devices ?? {};
  const shortName = `-1-${(live.name ?? '').slice(0, 20)}`;
  const listeners = new Map<string, number>();
  for (const { alias, source } of characterDevices(live))
    if (alias !== undefined && source.type === 'unix' && source.mode !== 'connect')
      listeners.set(alias, listenerDescriptor);
  for (const iface of interfaces)
    if (iface.type === 'vhostuser' && iface.source?.mode === 'server')
      listeners.set(iface.alias ?? '', listenerDescriptor);
  const taps = new Map(
    interfaces.map((iface) => [
      iface.alias ?? '',
      vhostFiles(iface).map((_, queue) => (isBridged(iface) ? firstBridgeTap : firstTap) + queue),
    ]),
  );
  return {
    id: -1,
    directory,
    channelDirectory: '/var/run/libvirt/qemu/channel',
    monitorDescriptor: listenerDescriptor,
    memory: {
      directory: `/var/lib/libvirt/qemu/ram/${shortName}`,
      hugePages: [
        { size: 2048n, path: `/dev/hugepages2M/libvirt/qemu/${shortName}` },
        { size: 1048576n, path: `/dev/hugepages1G/libvirt/qemu/${shortName}` },
      ],
      nodes: hostNodes,
      chosenNodes: hostNodes.map(({ id }) => id),
    },
    taps,
    listeners,
    files: filesOf(live),
    hostPaths: new Map((live.devices.hostdevs ?? []).map(({ alias = '' }) => [alias, '/dev/sg0'])),
    helperSockets: new Map([
      ...(live.devices.tpms ?? []).map(({ alias = '' }): [string, string] => [alias, '/dev/test']),
      ...(live.devices.interfaces ?? []).map(({ alias = '' }): [string, string] => [
        alias,
        `/var/run/libvirt/qemu/passt/-1-${(live.name ?? '').slice(0, 20)}-${alias}.socket`,
      ]),
      ...(live.devices.filesystems ?? []).map(({ alias = '' }): [string, string] => [
        alias,
        `${directory}/${alias}-fs.sock`,
      ]),
    ]),
    masterKey: `${directory}/master-key.aes`,
    secrets: secretsFor(live, capabilities),
    spicePassword: '123456',
    renderNode: '/dev/dri/foo',
    now: 1_234_567_890_000,
    hostCpu: params.hostCpu === undefined ? undefined : String(params.hostCpu).toUpperCase(),
    ...(typeof params.migrateFrom === 'string'
      ? { incoming: incomingOf(params.migrateFrom, params.migrateFd) }
      : {}),
    chardevTls: '/etc/pki/libvirt-chardev',
    ...(config.spiceTLS === true ? { spiceTls: '/etc/pki/libvirt-spice' } : {}),
  };
}
