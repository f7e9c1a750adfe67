import type { NetworkInterface } from '@tsvirt/conf/domain';
import { UndoStack } from '@tsvirt/util';
import type { Guest } from '../domain/guest.js';
import type { QemuState } from '../driver-state.js';
import { unsupportedConfig } from '../errors.js';
import { bindFilter, unbindFilter } from '../network/filter.js';

/**
 * Gives a running guest's interface another filter, or none, in place of the one it has. As with libvirt there is a moment without
 * one in between.
 */
export async function changeFilter(
  state: QemuState,
  { record }: Guest,
  owner: { readonly name: string; readonly uuid: string },
  iface: NetworkInterface,
  wanted: NetworkInterface['filterref'],
  undo: UndoStack,
): Promise<void> {
  const device = iface.target?.dev;
  if (device === undefined) throw unsupportedConfig(`an interface of '${owner.name}' can't be filtered`);
  const before = record.filters;
  const held = before.find((filter) => filter.device === device);
  undo.push(`note the filter of ${device}`, () => {
    record.filters = before;
  });
  if (held !== undefined) {
    undo.push(`put the filter of ${device} in force again`, () =>
      bindFilter(state, owner, iface, device, new UndoStack()),
    );
    await unbindFilter(state, held);
  }
  const next =
    wanted === undefined
      ? []
      : [await bindFilter(state, owner, { ...iface, filterref: wanted }, device, undo)];
  record.filters = [...before.filter((filter) => filter !== held), ...next];
}
