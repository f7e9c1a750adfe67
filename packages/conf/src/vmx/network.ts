import { mac } from '../common/mac.js';
import type { Domain, NetworkInterface, NetworkInterfaceInput } from '../domain/index.js';
import { same, type VmxConfig, type VmxLines, vmxUuid } from './config.js';
import { notInVmx } from './failure.js';

/** Cards by the name that both VMX files and domains have. */
const models = ['vlance', 'vmxnet', 'vmxnet3', 'e1000', 'e1000e'];
/** A machine that was never started has no address yet. */
const noAddress = '00:00:00:00:00:00';
/** `features` that make a vmxnet card a vmxnet2. */
const vmxnet2Features = 15n;

/** Network cards; there are up to ten. */
export function parseInterfaces(config: VmxConfig): NetworkInterfaceInput[] {
  const found: NetworkInterfaceInput[] = [];
  for (const number of config.numbers('ethernet')) {
    const card = parseInterface(config, `ethernet${number}`);
    if (card !== undefined) found.push(card);
  }
  return found;
}

function parseInterface(config: VmxConfig, prefix: string): NetworkInterfaceInput | undefined {
  if (config.boolean(`${prefix}.present`) !== true) return undefined;
  const address = parseAddress(config, prefix);
  const model = parseModel(config, prefix);
  const common = {
    ...(address === undefined ? {} : { mac: address }),
    ...(model === undefined ? {} : { model }),
  };
  const name = `${prefix}.connectionType`;
  const connection = config.string(name)?.toLowerCase();
  const bridge = config.string(`${prefix}.networkName`);
  switch (connection) {
    case undefined: {
      if (bridge !== undefined) return { type: 'bridge', source: { bridge }, ...common };
      const source = parseSwitch(config, prefix);
      return source === undefined ? { type: 'null', ...common } : { type: 'vds', source, ...common };
    }
    case 'bridged':
      return { type: 'bridge', ...(bridge === undefined ? {} : { source: { bridge } }), ...common };
    case 'custom': {
      const dev = config.string(`${prefix}.vnet`);
      return {
        type: 'bridge',
        ...(bridge === undefined ? {} : { source: { bridge } }),
        ...(dev === undefined ? {} : { target: { dev } }),
        ...common,
      };
    }
    case 'nat':
      return { type: 'user', ...common };
    default:
      throw config.wrong(name, "'bridged', 'nat' or 'custom'");
  }
}

/** The port of a distributed switch. */
function parseSwitch(config: VmxConfig, prefix: string) {
  const switchid = config.uuid(`${prefix}.dvs.switchId`);
  if (switchid === undefined) return undefined;
  return {
    switchid,
    portid: config.integer(`${prefix}.dvs.portId`) ?? 0n,
    portgroupid: config.required(`${prefix}.dvs.portgroupId`),
    connectionid: config.integer(`${prefix}.dvs.connectionId`) ?? 0n,
  };
}

function parseAddress(config: VmxConfig, prefix: string): NetworkInterfaceInput['mac'] {
  const kind = config.string(`${prefix}.addressType`)?.toLowerCase() ?? 'generated';
  if (kind !== 'generated' && kind !== 'vpx' && kind !== 'static')
    throw config.wrong(`${prefix}.addressType`, "'generated', 'static' or 'vpx'");
  const type = kind === 'static' ? 'static' : 'generated';
  const name = `${prefix}.${kind === 'static' ? 'address' : 'generatedAddress'}`;
  const text = config.string(name);
  if (text === undefined) return { address: noAddress, type };
  const address = mac.parse(text);
  if (address === undefined) throw config.wrong(name, 'a MAC address');
  const check = config.boolean(`${prefix}.checkMACAddress`);
  return { address, type, ...(check === undefined ? {} : { check }) };
}

function parseModel(config: VmxConfig, prefix: string): string | undefined {
  const name = `${prefix}.virtualDev`;
  const device = config.string(name);
  if (device === undefined) return undefined;
  const model = models.find((known) => same(device, known));
  if (model === undefined) throw config.wrong(name, `one of ${models.join(', ')}`);
  return model === 'vmxnet' && config.integer(`${prefix}.features`) === vmxnet2Features ? 'vmxnet2' : model;
}

export function formatInterfaces(domain: Domain, lines: VmxLines): void {
  for (const [number, card] of (domain.devices.interfaces ?? []).entries()) {
    const prefix = `ethernet${number}`;
    lines.add(`${prefix}.present`, true);
    formatModel(card.model, prefix, lines);
    formatConnection(card, prefix, lines);
    formatAddress(card.mac, prefix, lines);
  }
}

function formatModel(model: string | undefined, prefix: string, lines: VmxLines): void {
  if (model === undefined) return;
  const vmxnet2 = same(model, 'vmxnet2');
  const device = vmxnet2 ? 'vmxnet' : models.find((known) => same(model, known));
  if (device === undefined)
    throw notInVmx(`a network card of model '${model}': expected one of ${models.join(', ')}, vmxnet2`);
  lines.add(`${prefix}.virtualDev`, device);
  if (vmxnet2) lines.add(`${prefix}.features`, vmxnet2Features);
}

function formatConnection(card: NetworkInterface, prefix: string, lines: VmxLines): void {
  switch (card.type) {
    case 'bridge': {
      const bridge = card.source?.bridge;
      if (bridge !== undefined) lines.add(`${prefix}.networkName`, bridge);
      const dev = card.target?.dev;
      lines.add(`${prefix}.connectionType`, dev === undefined ? 'bridged' : 'custom');
      if (dev !== undefined) lines.add(`${prefix}.vnet`, dev);
      return;
    }
    case 'user':
      lines.add(`${prefix}.connectionType`, 'nat');
      return;
    case 'null':
      return;
    case 'vds': {
      const { switchid, portid, portgroupid, connectionid } = card.source;
      lines.add(`${prefix}.dvs.switchId`, vmxUuid(switchid));
      lines.add(`${prefix}.dvs.portId`, portid ?? 0n);
      if (portgroupid !== undefined) lines.add(`${prefix}.dvs.portgroupId`, portgroupid);
      lines.add(`${prefix}.dvs.connectionId`, connectionid ?? 0n);
      return;
    }
    default:
      throw notInVmx(`a network interface of type '${card.type}': expected bridge, user, null or vds`);
  }
}

/** What hosts accept as which kind of address: each kind has a range of its own. */
function addressKind({ address, type }: NetworkInterface['mac']): 'generated' | 'vpx' | 'static' | 'foreign' {
  const number = Number.parseInt(address.replaceAll(':', ''), 16);
  const vendor = Math.floor(number / 0x100_0000);
  const own = number % 0x100_0000;
  const vpx = vendor === 0x005056 && own >= 0x80_0000 && own <= 0xbf_ffff;
  if (type === 'generated') return vpx ? 'vpx' : 'generated';
  if (type === 'static') return vendor === 0x005056 && own <= 0x3f_ffff ? 'static' : 'foreign';
  if (vendor === 0x000c29) return 'generated';
  if (vpx) return 'vpx';
  return vendor === 0x005056 && own <= 0x3f_ffff ? 'static' : 'foreign';
}

function formatAddress(address: NetworkInterface['mac'], prefix: string, lines: VmxLines): void {
  const kind = addressKind(address);
  const isStatic = kind === 'static' || kind === 'foreign';
  lines.add(`${prefix}.addressType`, isStatic ? 'static' : kind);
  if (!isStatic && address.address === noAddress) return;
  lines.add(`${prefix}.${isStatic ? 'address' : 'generatedAddress'}`, address.address);
  if (kind === 'generated') lines.add(`${prefix}.generatedAddressOffset`, 0);
  // A host refuses a static address out of its range unless it's told not to look.
  const check = address.check ?? (kind === 'foreign' ? false : undefined);
  if (check !== undefined) lines.add(`${prefix}.checkMACAddress`, check);
}
