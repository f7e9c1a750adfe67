import type { Domain } from '@tsvirt/conf/domain';
import type { HypervisorMethods } from '@tsvirt/core';
import { ErrorCode } from '@tsvirt/util';
import { changeGraphics, changeInterface, changeMedium } from '../domain/update.js';
import type { QemuState } from '../driver-state.js';
import { checkFlags, qemuError } from '../errors.js';
import { changedDefinition } from '../prepare/definition.js';
import { parseDevice } from '../prepare/device.js';
import { impact } from './find.js';

const forceFlag = 4;

/** Changing devices that are there. */
export function updateMethods(state: QemuState) {
  return {
    domainUpdateDeviceFlags(dom, xml, flags) {
      checkFlags('virDomainUpdateDeviceFlags', flags, 7);
      return state.store.withJob(dom.uuid, async (object) => {
        const { live, config } = impact(object, flags & 3);
        const device = parseOne(xml);
        const definition =
          config && object.definition !== undefined
            ? await changedDefinition(state, object.definition, (copy) =>
                replaceIn(copy, structuredClone(device)),
              )
            : undefined;
        if (live && object.data !== undefined) {
          const guest = object.data;
          const { disks = [], interfaces = [], graphics = [] } = device;
          const [disk] = disks;
          const [iface] = interfaces;
          const [display] = graphics;
          if (disk !== undefined) await changeMedium(state, object, guest, disk, (flags & forceFlag) !== 0);
          else if (iface !== undefined) await changeInterface(state, object, guest, iface);
          else if (display?.type === 'vnc' || display?.type === 'spice')
            await changeGraphics(state, object, guest, display);
        }
        if (definition !== undefined) await state.store.define(definition);
      });
    },
  } satisfies HypervisorMethods;
}

type Devices = Pick<Domain['devices'], 'disks' | 'interfaces' | 'graphics'>;

/** The lists of devices, of which one has the one device that the document is of. */
function parseOne(xml: string): Devices {
  const { disks = [], interfaces = [], graphics = [] } = parseDevice(xml);
  const [display] = graphics;
  const isServer = display === undefined || display.type === 'vnc' || display.type === 'spice';
  if (disks.length + interfaces.length + graphics.length !== 1 || !isServer)
    throw qemuError(
      ErrorCode.OPERATION_UNSUPPORTED,
      'only disks, network interfaces, and VNC and SPICE displays can be changed by this driver yet',
    );
  return { disks, interfaces, graphics };
}

/** Puts the device in the place of the one of the same name, address or kind. */
function replaceIn({ name, devices }: Domain, { disks = [], interfaces = [], graphics = [] }: Devices): void {
  const [disk] = disks;
  const [iface] = interfaces;
  const [display] = graphics;
  if (disk !== undefined) put(name, devices.disks, disk, (each) => each.target.dev === disk.target.dev);
  if (iface !== undefined)
    put(name, devices.interfaces, iface, (each) => each.mac.address === iface.mac?.address);
  if (display !== undefined) put(name, devices.graphics, display, (each) => each.type === display.type);
}

function put<T extends object>(
  name: string,
  list: T[] | undefined,
  next: T,
  matches: (each: T) => boolean,
): void {
  const at = list?.findIndex(matches) ?? -1;
  const old = list?.[at];
  if (list === undefined || old === undefined)
    throw qemuError(ErrorCode.DEVICE_MISSING, `the domain '${name}' has no such device`);
  // It keeps its place where the document names no other.
  const place = 'address' in old && !('address' in next) ? { address: old.address } : {};
  list[at] = { ...next, ...place };
}
