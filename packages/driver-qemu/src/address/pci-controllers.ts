import type { Controller, Domain } from '@tsvirt/conf/domain';

/** Numbers of the PCI controllers that a domain has. */
export function indexesOf({ devices }: Domain): number[] {
  return (devices.controllers ?? []).flatMap(({ type, index }) => (type === 'pci' ? [index] : []));
}

/** The list with further PCI controllers: controllers stand with their like. */
export function withPci(controllers: readonly Controller[], made: readonly Controller[]): Controller[] {
  const last = controllers.findLastIndex((each) => each.type === 'pci');
  return controllers.toSpliced(last < 0 ? controllers.length : last + 1, 0, ...made);
}

/** Names, chassis and port numbers of PCI controllers. */
export function completePciController(controller: Controller): void {
  if (controller.type !== 'pci') return;
  const target = controller.target ?? {};
  const place = controller.address?.type === 'pci' ? controller.address : undefined;
  switch (controller.model) {
    case 'pcie-root-port':
    case 'pcie-switch-downstream-port':
      controller.modelName ??=
        controller.model === 'pcie-root-port' ? 'pcie-root-port' : 'xio3130-downstream';
      target.chassis ??= controller.index;
      if (place !== undefined)
        target.port ??=
          controller.model === 'pcie-root-port' ? (place.slot << 3) + place.function : place.slot;
      break;
    case 'pcie-switch-upstream-port':
      controller.modelName ??= 'x3130-upstream';
      return;
    case 'pci-bridge':
      controller.modelName ??= 'pci-bridge';
      target.chassisNr ??= controller.index;
      break;
    case 'pcie-to-pci-bridge':
      controller.modelName ??= 'pcie-pci-bridge';
      return;
    case 'dmi-to-pci-bridge':
      controller.modelName ??= 'i82801b11-bridge';
      return;
    default:
      return;
  }
  controller.target = target;
}
