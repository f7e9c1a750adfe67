import type { InputDevice } from '../../devices/index.js';
import type { Domain } from '../../domain.js';
import { internalError, unsupported } from '../../failure.js';

/** Where input devices are plugged in. */
export function inputDefaults(domain: Domain): void {
  const guest = domain.os.type?.name;
  for (const input of domain.devices.inputs ?? []) {
    if (input.type === 'evdev') continue;
    input.bus ??= defaultBus(domain, input);
    const { bus, type } = input;
    if (guest === 'hvm') {
      if (bus === 'ps2' && type !== 'mouse' && type !== 'keyboard')
        throw internalError(`a ${type} can't be on the bus 'ps2'`);
      if (bus === 'xen') throw unsupported("a full machine has no input bus 'xen'");
    } else if (guest === 'xen' || guest === 'xenpvh') {
      if (bus !== 'xen') throw unsupported(`a ${guest} guest has no input bus '${bus}'`);
    }
    if (type === 'passthrough' && bus !== 'virtio')
      throw unsupported("input devices of type 'passthrough' are on the bus 'virtio'");
  }
}

type Bus = Exclude<InputDevice, { type: 'evdev' }>['bus'];

function defaultBus({ os }: Domain, { type }: InputDevice): Bus {
  if (type === 'passthrough') return 'virtio';
  if (os.type?.name !== 'hvm') return os.type?.name === 'exe' ? 'parallels' : 'xen';
  const arch = os.type.arch;
  const isX86 = arch === undefined || arch === 'x86_64' || arch === 'i686';
  return isX86 && type !== 'tablet' ? 'ps2' : 'usb';
}
