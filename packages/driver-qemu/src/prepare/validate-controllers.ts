import type { Controller, ControllerOf, Domain } from '@tsvirt/conf/domain';
import { ErrorCode } from '@tsvirt/util';
import { qemuError, unsupportedConfig } from '../errors.js';
import { kindOf } from '../machine/kind.js';

/** Ports that a USB 3 controller of QEMU has at most. */
const mostUsbPorts = 15;

/**
 * Refuses controllers that the machine can't have.
 * @throws VirtError `CONFIG_UNSUPPORTED`, `XML_ERROR`
 */
export function checkControllers(domain: Domain): void {
  for (const controller of domain.devices.controllers ?? [])
    if (controller.type === 'usb') checkUsb(controller);
    else if (controller.type === 'pci') checkPci(domain, controller);
}

function checkUsb({ model, ports }: ControllerOf<'usb'>): void {
  if (ports !== undefined && ports > mostUsbPorts && model?.endsWith('xhci') === true)
    throw unsupportedConfig(`a USB controller '${model}' has ${mostUsbPorts} ports at most, not ${ports}`);
}

function checkPci(domain: Domain, controller: ControllerOf<'pci'>): void {
  const { model, index } = controller;
  const { i440fx, q35, pseries } = kindOf(domain);
  const machine = domain.os.type?.machine;
  if ((i440fx && model === 'pcie-root') || (q35 && model === 'pci-root'))
    throw qemuError(
      ErrorCode.XML_ERROR,
      `the PCI controller ${index} is a '${model}', which a machine '${machine}' hasn't`,
      `its root is a '${q35 ? 'pcie-root' : 'pci-root'}'`,
    );
  if ((i440fx && model === 'pcie-expander-bus') || (q35 && model === 'pci-expander-bus'))
    throw unsupportedConfig(`a machine '${machine}' can't have a '${model}'`);
  if (controller.target?.node !== undefined && model === 'pci-root' && (!pseries || index === 0))
    throw unsupportedConfig(
      `the PCI root ${index} can't be near a node: only further roots of 'pseries' can`,
    );
  checkNode(domain, controller);
}

/** The guest's NUMA node that a bus is near to must be there. */
function checkNode({ cpu }: Domain, { target, model, index }: Extract<Controller, { type: 'pci' }>): void {
  const node = target?.node;
  if (node === undefined) return;
  const cells = cpu?.numa?.cells ?? [];
  if (!cells.some(({ id }, at) => (id ?? at) === node))
    throw qemuError(
      ErrorCode.XML_ERROR,
      `the '${model}' ${index} is to be near the guest's NUMA node ${node}, but there are ${cells.length} nodes`,
    );
}
