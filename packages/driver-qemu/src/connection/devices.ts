import type { Devices, Disk, Domain, NetworkInterface } from '@tsvirt/conf/domain';
import type { DomainRef, HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { withDisk } from '../domain/device-list.js';
import { refOf } from '../domain/guest.js';
import { attachDisk, attachInterface, detachDevice } from '../domain/hotplug.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { interfaceDefaults } from '../prepare/defaults.js';
import { changedDefinition } from '../prepare/definition.js';
import { parseDevice } from '../prepare/device.js';
import { impact } from './find.js';

/** A device of a kind that can be plugged in and out. */
type Plugged = { readonly disk: Disk } | { readonly iface: NetworkInterface };

/** Plugging devices in and out. */
export function deviceMethods(state: QemuState) {
  const detach = (
    dom: DomainRef,
    pick: (devices: Devices) => { alias?: string | undefined } | undefined,
    flags: number,
  ) =>
    state.store.withJob(dom.uuid, async (object) => {
      const { live, config } = impact(object, flags & 3);
      const definition = config ? object.definition : undefined;
      const inDefinition = definition?.devices === undefined ? undefined : pick(definition.devices);
      const inLive = live && object.live?.devices !== undefined ? pick(object.live.devices) : undefined;
      if ((config && inDefinition === undefined) || (live && inLive?.alias === undefined))
        throw qemuError(ErrorCode.DEVICE_MISSING, `the domain '${object.name}' has no such device`);
      if (inLive?.alias !== undefined && object.data !== undefined)
        await detachDevice(object.data, inLive.alias);
      if (definition !== undefined && inDefinition !== undefined)
        await state.store.define({ ...definition, devices: without(definition.devices ?? {}, inDefinition) });
    });
  return {
    domainAttachDevice(dom, xml, flags) {
      checkFlags('virDomainAttachDeviceFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const device = readDevice(xml);
        if ('iface' in device) interfaceDefaults(device.iface, object.current);
        const definition =
          config && object.definition !== undefined
            ? await changedDefinition(state, object.definition, (copy) =>
                addTo(copy, structuredClone(device)),
              )
            : undefined;
        if (live && object.data !== undefined) {
          const devAlias =
            'disk' in device
              ? await attachDisk(state, object, object.data, device.disk)
              : await attachInterface(state, object, object.data, device.iface);
          state.events.emit({ eventId: 19, dom: refOf(object), devAlias });
        }
        if (definition !== undefined) await state.store.define(definition);
      });
    },
    domainDetachDevice(dom, xml, flags) {
      checkFlags('virDomainDetachDeviceFlags', flags, 7);
      const device = readDevice(xml);
      return detach(dom, (devices) => matching(devices, device), flags);
    },
    domainDetachDeviceAlias(dom, alias, flags) {
      checkFlags('virDomainDetachDeviceAlias', flags, 3);
      return detach(
        dom,
        ({ disks = [], interfaces = [] }) => [...disks, ...interfaces].find((each) => each.alias === alias),
        flags,
      );
    },
  } satisfies HypervisorMethods;
}

/** The one device of a document. @throws VirtError `OPERATION_UNSUPPORTED` for kinds that can't be plugged in and out */
function readDevice(xml: string): Plugged {
  const { disks = [], interfaces = [] } = parseDevice(xml);
  const [disk] = disks;
  const [iface] = interfaces;
  if (disk !== undefined) return { disk };
  if (iface !== undefined) return { iface };
  throw qemuError(
    ErrorCode.OPERATION_UNSUPPORTED,
    'only disks and network interfaces can be plugged in and out by this driver yet',
  );
}

function addTo(domain: Domain, device: Plugged): void {
  const devices = domain.devices ?? {};
  domain.devices = devices;
  if ('disk' in device) {
    if ((devices.disks ?? []).some((each) => each.target.dev === device.disk.target.dev))
      throw qemuError(
        ErrorCode.OPERATION_INVALID,
        `the domain '${domain.name}' has a disk '${device.disk.target.dev}' already`,
      );
    devices.disks = withDisk(devices.disks ?? [], device.disk);
  } else devices.interfaces = [...(devices.interfaces ?? []), device.iface];
}

function matching(devices: Devices, device: Plugged): Disk | NetworkInterface | undefined {
  if ('disk' in device)
    return (devices.disks ?? []).find((each) => each.target.dev === device.disk.target.dev);
  return (devices.interfaces ?? []).find((each) => each.mac.address === device.iface.mac?.address);
}

function without(devices: Devices, gone: object): Devices {
  const { disks, interfaces } = devices;
  return {
    ...devices,
    ...(disks === undefined ? {} : { disks: disks.filter((each) => each !== gone) }),
    ...(interfaces === undefined ? {} : { interfaces: interfaces.filter((each) => each !== gone) }),
  };
}
