import type { Controller, Domain } from '@tsvirt/conf/domain';
import { kindOf } from '../machine/kind.js';
import { isPciAssigned, type PciBuses, pci } from './pci.js';

/** What an i440fx machine has at fixed places: the south bridge's functions, and the first video card. */
export function builtInI440fx(domain: Domain, buses: PciBuses, controllers: readonly Controller[]): void {
  for (const controller of controllers) {
    if (controller.type === 'ide' && controller.index === 0) controller.address ??= pci(0, 1, 1);
    if (
      controller.type === 'usb' &&
      controller.index === 0 &&
      controller.model === 'piix3-uhci' &&
      !isPciAssigned(controller.address)
    )
      controller.address = pci(0, 1, 2);
  }
  buses.reserveRootSlot(1);
  const [video] = domain.devices?.videos ?? [];
  if (video === undefined || video.model.type === 'none') return;
  if (!isPciAssigned(video.address) && !buses.isUsed(0, 2)) {
    video.address = pci(0, 2, 0);
    buses.reserveRootSlot(2);
  } else if (!isPciAssigned(video.address)) video.address = buses.assign('pci');
}

/** What a q35 machine has at fixed places: the south bridge, and the first video card. */
export function builtInQ35(domain: Domain, buses: PciBuses, controllers: readonly Controller[]): void {
  for (const controller of controllers)
    if (controller.type === 'sata' && controller.index === 0) controller.address ??= pci(0, 0x1f, 2);
  buses.reserveRootSlot(0x1f);
  // Where a real one leads to its conventional bus.
  const bridge = controllers.find((each) => each.type === 'pci' && each.model === 'dmi-to-pci-bridge');
  if (bridge !== undefined && bridge.address === undefined && !buses.isUsed(0, 0x1e)) {
    bridge.address = pci(0, 0x1e, 0);
    buses.reserveRootSlot(0x1e);
  }
  // A real one has its sound there.
  const sound = domain.devices?.sounds?.find(({ model }) => model === 'ich9');
  if (sound !== undefined && sound.address === undefined && !buses.isUsed(0, 0x1b)) {
    sound.address = pci(0, 0x1b, 0);
    buses.reserveRootSlot(0x1b);
  }
  const [video] = domain.devices?.videos ?? [];
  if (video === undefined || video.model.type === 'none' || video.model.type === 'ramfb') return;
  if (!isPciAssigned(video.address) && !buses.isUsed(0, 1)) {
    video.address = pci(0, 1, 0);
    buses.reserveRootSlot(1);
  } else if (!isPciAssigned(video.address))
    video.address = buses.assign(video.model.type === 'virtio' ? 'pcie' : 'root');
}

export function isBuiltIn(domain: Domain, controller: Controller): boolean {
  const { i440fx, q35 } = kindOf(domain);
  if (controller.index !== 0) return false;
  if (i440fx)
    return controller.type === 'ide' || (controller.type === 'usb' && controller.model === 'piix3-uhci');
  return q35 && controller.type === 'sata';
}
