import type { Domain } from '@tsvirt/conf/domain';
import { modelOf } from '../command/controller-model.js';
import type { Addressed } from './addressed.js';

const isVirtio = (model: string | undefined): boolean => model?.startsWith('virtio') === true;

/** The devices that can be on any bus of virtio devices: PCI, channels, places in memory. */
export function virtioDevices({ devices }: Domain): Addressed[] {
  const {
    disks = [],
    interfaces = [],
    sounds = [],
    controllers = [],
    inputs = [],
    filesystems = [],
  } = devices;
  const { memballoon, rngs = [], vsock } = devices;
  return [
    ...disks.filter(({ target }) => target.bus === 'virtio'),
    ...interfaces.filter(({ type, model }) => type !== 'hostdev' && isVirtio(model)),
    ...sounds.filter(({ model }) => model === 'virtio'),
    ...controllers.filter(
      (each) => each.type === 'virtio-serial' || (each.type === 'scsi' && isVirtio(modelOf(each))),
    ),
    ...inputs.filter((input) => 'bus' in input && input.bus === 'virtio'),
    ...filesystems,
    ...(isVirtio(memballoon?.model) && memballoon !== undefined ? [memballoon] : []),
    ...rngs.filter(({ model }) => isVirtio(model)),
    ...(vsock !== undefined ? [vsock] : []),
  ];
}
