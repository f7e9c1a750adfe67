import type { Domain } from '@tsvirt/conf/domain';
import { kindOf } from '../machine/kind.js';
import { virtioDevices } from './virtio-devices.js';

/**
 * Puts virtio devices without a place into the guest's memory, where boards have no PCI, and where all that have a place are there already:
 * QEMU finds the address itself. Changes the model.
 */
export function placeVirtioMmio(domain: Domain): void {
  const { arm, armVirt, riscvVirt } = kindOf(domain);
  const virtio = virtioDevices(domain);
  const isBoard = arm && domain.os.type?.machine?.startsWith('vexpress-') === true;
  const isUsed = (armVirt || riscvVirt) && virtio.some(({ address }) => address?.type === 'virtio-mmio');
  if (!isBoard && !isUsed) return;
  for (const device of virtio) device.address ??= { type: 'virtio-mmio' };
}
