import {
  type Devices,
  type Domain,
  devices as devicesShape,
  formatDomain,
  parseDomain,
} from '@tsvirt/conf/domain';
import { readShape } from '@tsvirt/conf/element';
import { parseXml } from '@tsvirt/conf/xml';
import { type DomainRef, type HypervisorMethods, DomainDeviceModifyFlags as Modify } from '@tsvirt/core';
import { ErrorCode, ErrorDomain, randomMac } from '@tsvirt/util';
import { checkFlags, invalidArgument, testError } from '../errors.js';
import { refOf, type TestDomain, type TestNode } from '../node/test-node.js';
import { changeDomain, impactFlags } from './access.js';
import { parseOptions } from './document.js';

/** A device of any kind, as far as this file looks into it. */
interface AnyDevice {
  alias?: string | undefined;
  address?: object | undefined;
  target?: { dev?: string | undefined } | undefined;
  mac?: { address: string } | undefined;
}

/** One device of a document: where it goes in the model, and what it is. */
interface OneDevice {
  readonly kind: keyof Devices;
  readonly device: AnyDevice;
}

const flags: number = impactFlags | Modify.FORCE;

/** Devices that come, go and change, in the live and in the persistent definition. */
export function domainDevices(node: TestNode) {
  const change = async (
    dom: DomainRef,
    given: number,
    make: (definition: Domain) => AnyDevice,
    eventId: 15 | 19 | undefined,
  ): Promise<void> => {
    const impact = given & impactFlags;
    let changed: AnyDevice | undefined;
    const domain: TestDomain = await changeDomain(node, dom, impact, (definition, which) => {
      const device = make(definition);
      const checked = parseDomain(formatDomain(definition, { secure: true }), {
        ...parseOptions,
        active: which === 'live',
      });
      Object.assign(definition, checked);
      if (which === 'live') changed = device;
    });
    if (changed === undefined) return;
    node.runtime(domain).updated = true;
    if (eventId !== undefined)
      node.events.emit('domain', {
        eventId,
        dom: refOf(domain),
        devAlias: changed.alias ?? changed.target?.dev ?? changed.mac?.address ?? '',
      });
  };

  return {
    domainAttachDevice: (dom, xml, given) => {
      checkFlags('domainAttachDevice', given, flags);
      const one = readDevice(xml);
      // Said once, so that both definitions get the same.
      if (one.kind === 'interfaces') one.device.mac ??= { address: randomMac() };
      return change(dom, given, (definition) => attach(definition, one), 19);
    },
    domainDetachDevice: (dom, xml, given) => {
      checkFlags('domainDetachDevice', given, flags);
      const one = readDevice(xml);
      return change(dom, given, (definition) => detach(definition, one), 15);
    },
    domainDetachDeviceAlias: (dom, alias, given) => {
      checkFlags('domainDetachDeviceAlias', given, impactFlags);
      return change(dom, given, (definition) => detachAlias(definition, alias), 15);
    },
    domainUpdateDeviceFlags: (dom, xml, given) => {
      checkFlags('domainUpdateDeviceFlags', given, flags);
      const one = readDevice(xml);
      return change(dom, given, (definition) => update(definition, one), undefined);
    },
  } satisfies HypervisorMethods;
}

/** Reads one device. @throws VirtError `XML_ERROR`, `CONFIG_UNSUPPORTED` for a kind that this hypervisor doesn't know. */
function readDevice(xml: string): OneDevice {
  const { name } = parseXml(xml, { what: 'device', errorDomain: ErrorDomain.DOMAIN });
  const wrapped = parseXml(`<devices>${xml.replace(/^\s*<\?xml[^>]*\?>/, '')}</devices>`, {
    what: 'device',
    errorDomain: ErrorDomain.DOMAIN,
  });
  const model: Devices = readShape(devicesShape, wrapped, { active: true });
  for (const [kind, value] of Object.entries(model)) {
    const device: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof device === 'object' && device !== null) return { kind: kind as keyof Devices, device };
  }
  throw testError(ErrorCode.XML_ERROR, `XML error: there is no device <${name}>`);
}

function attach(definition: Domain, { kind, device }: OneDevice): AnyDevice {
  const present = devicesOf(definition, kind);
  const dev = device.target?.dev;
  if (kind === 'disks' && present.some(({ target }) => target?.dev === dev))
    throw testError(ErrorCode.OPERATION_FAILED, `operation failed: the domain has a disk '${dev}' already`);
  const mac = device.mac?.address;
  if (kind === 'interfaces' && mac !== undefined && present.some((card) => card.mac?.address === mac))
    throw testError(
      ErrorCode.OPERATION_FAILED,
      `operation failed: the domain has an interface ${mac} already`,
    );
  const added = structuredClone(device);
  if (isSingle(kind)) {
    if (present.length > 0)
      throw testError(ErrorCode.OPERATION_FAILED, `operation failed: the domain has its ${kind} already`);
    Object.assign(definition.devices, { [kind]: added });
  } else Object.assign(definition.devices, { [kind]: [...present, added] });
  return added;
}

function detach(definition: Domain, one: OneDevice): AnyDevice {
  return remove(definition, one.kind, find(definition, one));
}

function detachAlias(definition: Domain, alias: string): AnyDevice {
  for (const kind of Object.keys(definition.devices) as (keyof Devices)[]) {
    const found = devicesOf(definition, kind).find((device) => device.alias === alias);
    if (found !== undefined) return remove(definition, kind, found);
  }
  throw testError(ErrorCode.DEVICE_MISSING, `device not found: there is none with the alias '${alias}'`);
}

function remove(definition: Domain, kind: keyof Devices, gone: AnyDevice): AnyDevice {
  const left = devicesOf(definition, kind).filter((device) => device !== gone);
  Object.assign(definition.devices, { [kind]: isSingle(kind) || left.length === 0 ? undefined : left });
  return gone;
}

/** Puts the document in the place of the device it means; its address and alias stay. */
function update(definition: Domain, one: OneDevice): AnyDevice {
  if (
    one.kind !== 'disks' &&
    one.kind !== 'interfaces' &&
    one.kind !== 'graphics' &&
    one.kind !== 'memballoon'
  )
    throw testError(ErrorCode.OPERATION_UNSUPPORTED, `${one.kind} can't be changed while they are there`);
  const before = find(definition, one);
  const after = { ...structuredClone(one.device) };
  after.address ??= before.address;
  after.alias ??= before.alias;
  const present = devicesOf(definition, one.kind);
  Object.assign(definition.devices, {
    [one.kind]: isSingle(one.kind) ? after : present.map((device) => (device === before ? after : device)),
  });
  return after;
}

/** The device that a document means: by alias, target, MAC or address, or the only one of its kind. */
function find(definition: Domain, { kind, device }: OneDevice): AnyDevice {
  const present = devicesOf(definition, kind);
  const found = present.filter((candidate) => means(kind, device, candidate));
  if (found.length > 1) throw invalidArgument('the document means more than one device');
  const [one] = found;
  if (one === undefined)
    throw testError(ErrorCode.DEVICE_MISSING, 'device not found: the domain has no such device');
  return one;
}

function means(kind: keyof Devices, wanted: AnyDevice, candidate: AnyDevice): boolean {
  if (wanted.alias !== undefined && candidate.alias !== undefined) return wanted.alias === candidate.alias;
  if (kind === 'disks') return wanted.target?.dev === candidate.target?.dev;
  if (wanted.mac !== undefined) return wanted.mac.address === candidate.mac?.address;
  if (wanted.address !== undefined && candidate.address !== undefined)
    return JSON.stringify(wanted.address) === JSON.stringify(candidate.address);
  return true;
}

function isSingle(kind: keyof Devices): boolean {
  return kind === 'memballoon' || kind === 'emulator';
}

function devicesOf(definition: Domain, kind: keyof Devices): AnyDevice[] {
  const value: unknown = definition.devices[kind];
  if (Array.isArray(value)) return value as AnyDevice[];
  return typeof value === 'object' && value !== null ? [value] : [];
}
