import type { NetworkInterface } from '@tsvirt/conf/domain';
import type { StateContext } from '@tsvirt/core';
import { ErrorCode, hasErrorCode, type Mutex, UndoStack } from '@tsvirt/util';
import { unsupportedConfig } from '../errors.js';

/** A network filter in force on a guest's interface: to be taken off when it ends. */
export interface HeldFilter {
  /** The device on the host. */
  readonly device: string;
  /** The domain's UUID: soon the device's name may be that of another's. */
  readonly owner: string;
}

/** Where filters are had from. */
interface FilterPlace {
  readonly context: Pick<StateContext, 'secondary'>;
  readonly filterTurn: Mutex;
}

interface Owner {
  readonly name: string;
  readonly uuid: string;
}

/**
 * Puts an interface's filter in force on its device, before the guest can send anything. What is found there is of a guest that
 * has ended: the device is new.
 * @throws VirtError `NO_CONNECT` without the driver of network filters, and what that refuses
 */
export function bindFilter(
  state: FilterPlace,
  { name, uuid }: Owner,
  iface: NetworkInterface,
  device: string,
  undo: UndoStack,
): Promise<HeldFilter> {
  const { filterref, mac } = iface;
  if (filterref === undefined) throw unsupportedConfig(`the interface '${device}' has no filter`);
  return state.filterTurn.run(async () => {
    const [connection, { nwfilterBindingXml }] = await Promise.all([
      state.context.secondary('nwfilter'),
      import('@tsvirt/conf/nwfilterbinding'),
    ]);
    await connection.nwfilterBindingLookupByPortDev(device).then(
      (found) => found.delete(),
      (error: unknown) => {
        if (!hasErrorCode(error, ErrorCode.NO_NWFILTER_BINDING)) throw error;
      },
    );
    await connection.nwfilterBindingCreateXML(
      nwfilterBindingXml({
        owner: { name, uuid },
        portdev: { name: device },
        mac: { address: mac.address },
        filterref,
      }),
    );
    const held: HeldFilter = { device, owner: uuid };
    undo.push(`take the filter off ${device}`, () => unbindFilter(state, held));
    return held;
  });
}

/** Sees to it that a filter which is to be in force still is: somebody may have taken it off while nobody looked. */
export async function keepFilter(state: FilterPlace, owner: Owner, iface: NetworkInterface): Promise<void> {
  const device = iface.target?.dev;
  if (iface.filterref === undefined || device === undefined) return;
  const connection = await state.context.secondary('nwfilter');
  try {
    await connection.nwfilterBindingLookupByPortDev(device);
  } catch (error) {
    if (!hasErrorCode(error, ErrorCode.NO_NWFILTER_BINDING)) throw error;
    await bindFilter(state, owner, iface, device, new UndoStack());
  }
}

/** Takes a filter off a device, unless another guest's is there by now. */
export function unbindFilter(state: FilterPlace, { device, owner }: HeldFilter): Promise<void> {
  return state.filterTurn.run(async () => {
    const [connection, { parseNWFilterBinding }] = await Promise.all([
      state.context.secondary('nwfilter'),
      import('@tsvirt/conf/nwfilterbinding'),
    ]);
    try {
      const found = await connection.nwfilterBindingLookupByPortDev(device);
      if (parseNWFilterBinding(await found.getXMLDesc()).owner.uuid === owner) await found.delete();
    } catch (error) {
      // Somebody was before us.
      if (!hasErrorCode(error, ErrorCode.NO_NWFILTER_BINDING)) throw error;
    }
  });
}
