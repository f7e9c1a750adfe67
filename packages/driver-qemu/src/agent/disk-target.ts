import type { Domain } from '@tsvirt/conf/domain';
import { isQmpObject, type QmpObject } from '../qmp/json.js';

/** The target of the disk that is at an address as the agent tells it: of its controller, and behind that. */
export function diskTargetAt({ devices }: Domain, address: QmpObject): string | undefined {
  const pci = isQmpObject(address['pci-controller']) ? address['pci-controller'] : {};
  const isAt = (place: object | undefined): boolean => {
    if (place === undefined || !('type' in place) || place.type !== 'pci') return false;
    const numbers = place as Partial<Record<'domain' | 'bus' | 'slot' | 'function', number>>;
    return (['domain', 'bus', 'slot', 'function'] as const).every((key) => (numbers[key] ?? 0) === pci[key]);
  };
  const controller = (devices.controllers ?? []).find((each) => isAt(each.address));
  const found = (devices.disks ?? []).find(({ address: place }) => {
    if (place?.type !== 'drive') return isAt(place);
    return (
      controller !== undefined &&
      (place.controller ?? 0) === (controller.index ?? 0) &&
      (place.bus ?? 0) === address.bus &&
      (place.target ?? 0) === address.target &&
      (place.unit ?? 0) === address.unit
    );
  });
  return found?.target.dev;
}
