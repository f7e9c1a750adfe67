import type { ControllerOf, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';

type Expander = ControllerOf<'pci'> & { model: 'pci-expander-bus' | 'pcie-expander-bus' };

/** The devices that make further host bridges. */
const names = { 'pci-expander-bus': 'pxb', 'pcie-expander-bus': 'pxb-pcie' } as const;

/** One more than the last number that a bus can have. */
const buses = 256;
/** An expander's own bus, and one for what is behind it. */
const room = 2;

/**
 * Further host bridges begin at a bus number of their own; each that has none gets the next below all others, so that the root has as many as can be.
 * Changes the model.
 * @throws VirtError `INTERNAL_ERROR` if there are none left
 */
export function completeExpanders({ devices }: Domain): void {
  const expanders = (devices.controllers ?? []).filter(
    (each): each is Expander =>
      each.type === 'pci' && (each.model === 'pci-expander-bus' || each.model === 'pcie-expander-bus'),
  );
  for (const expander of expanders) {
    expander.modelName ??= names[expander.model];
    if (expander.target?.busNr !== undefined) continue;
    const lowest = Math.min(buses, ...expanders.map(({ target }) => target?.busNr ?? buses));
    if (lowest <= room)
      throw qemuError(
        ErrorCode.INTERNAL_ERROR,
        `there's no bus number left for the '${expander.model}' ${expander.index}`,
      );
    expander.target = { ...expander.target, busNr: lowest - room };
  }
}
