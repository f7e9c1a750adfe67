import type { ControllerOf, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError } from '../errors.js';

/** The last number that a host bridge of a pSeries machine can have. */
const lastNumber = 30;

/**
 * PCI roots of pSeries machines are host bridges, each with a number by which the machine knows it: the first has number 0, and those without
 * get the first free one. Changes the model.
 * @throws VirtError `XML_ERROR`, `INTERNAL_ERROR`
 */
export function completeHostBridges({ devices }: Domain): void {
  const roots = (devices.controllers ?? []).filter(
    (each): each is ControllerOf<'pci'> => each.type === 'pci' && each.model === 'pci-root',
  );
  const taken = new Map<number, number>();
  for (const { index, target } of roots) {
    if (target?.index === undefined) continue;
    const other = taken.get(target.index);
    if (other !== undefined)
      throw qemuError(
        ErrorCode.XML_ERROR,
        `the PCI roots ${other} and ${index} have the same target index ${target.index}`,
      );
    taken.set(target.index, index);
  }
  for (const root of roots) {
    root.modelName ??= 'spapr-pci-host-bridge';
    if (root.target?.index !== undefined) continue;
    const number = root.index === 0 ? 0 : firstFree(taken, root.index);
    taken.set(number, root.index);
    root.target = { ...root.target, index: number };
  }
}

function firstFree(taken: ReadonlyMap<number, number>, index: number): number {
  // Number 0 is that of the root that is always there.
  for (let number = 1; number <= lastNumber; number++) if (!taken.has(number)) return number;
  throw qemuError(ErrorCode.INTERNAL_ERROR, `there's no target index left for the PCI root ${index}`);
}
